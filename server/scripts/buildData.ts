import { foreignWords } from './data/foreignWords.ts';
import { hanVariants } from './data/hanVariants.ts';
import { moduleFile } from './data/io.ts';
import { readings } from './data/readings.ts';
import { words } from './data/words.ts';
import type { GeneratedFile } from './files.ts';

/** server/data and npm data packages → service/data/generated. */
export const buildData = (): GeneratedFile[] =>
  [foreignWords, hanVariants, readings, words].map((build) => moduleFile(build()));
