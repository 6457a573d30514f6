import { hanVariants } from './data/hanVariants.ts';
import { moduleFile } from './data/io.ts';
import { everydayReadings, readings } from './data/readings.ts';
import type { GeneratedFile } from './files.ts';

/** Kinds and readings of characters, out of server/data and npm data packages: no generated table is needed for them. */
export const buildCharacters = (): GeneratedFile[] =>
  [hanVariants, readings, everydayReadings].map((build) => moduleFile(build()));
