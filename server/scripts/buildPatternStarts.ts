import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moduleFile, type GeneratedModule } from './data/io.ts';
import { root, type GeneratedFile } from './files.ts';

/**
 * What every pattern of the rules can begin with, and what every pattern behind a gate needs. The service imports both, so
 * first ones have to stand before it loads.
 */
export async function buildPatternStarts(): Promise<GeneratedFile[]> {
  stand('patternStarts.ts', 'PATTERN_STARTS');
  stand('patternNeeds.ts', 'PATTERN_NEEDS');
  const [{ patternStarts }, { patternNeeds }, { patternTables }, { gatedPatterns }] = await Promise.all([
    import('./patternStarts.ts'),
    import('./patternNeeds.ts'),
    import('./patternTables.ts'),
    import('./gatedPatterns.ts'),
  ]);
  const ofTables = [...patternTables().values()].flat(2).map(({ pattern }) => pattern);
  return [patternStarts(ofTables), patternNeeds(await gatedPatterns())].map(moduleFile);
}

function stand(file: string, name: string): void {
  const empty: GeneratedModule = { file, source: 'none yet', constants: { [name]: [] } };
  const { path: place, text } = moduleFile(empty);
  if (!existsSync(path.join(root, place))) writeFileSync(path.join(root, place), text);
}
