import { readTable, sortedCharacters, type GeneratedModule } from './io.ts';

/** Characters of names that GB 2312 lacks, by how often they are met. */
export function namesBeyondGb2312(): GeneratedModule {
  const rows = readTable('namesBeyondGb2312.tsv', ['character', 'use']);
  const of = (use: string): string =>
    sortedCharacters(rows.filter((row) => row.use === use).map(({ character }) => character));
  return {
    file: 'namesBeyondGb2312.ts',
    source: 'server/data/namesBeyondGb2312.tsv',
    constants: { MOST_IN_NAMES: of('most'), OFTEN_IN_NAMES: of('often'), SELDOM_IN_NAMES: of('seldom') },
  };
}
