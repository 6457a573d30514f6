import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moduleFile } from './data/io.ts';
import { patternStarts } from './patternStarts.ts';
import { root, type GeneratedFile } from './files.ts';

/** What every pattern of the rules can begin with. The rules import it, so a first one has to stand before they load. */
export async function buildPatternStarts(): Promise<GeneratedFile[]> {
  const empty = moduleFile(patternStarts([]));
  if (!existsSync(path.join(root, empty.path))) writeFileSync(path.join(root, empty.path), empty.text);
  const { patternTables } = await import('./patternTables.ts');
  const tables = patternTables();
  return [moduleFile(patternStarts([...tables.values()].flat(2).map(({ pattern }) => pattern)))];
}
