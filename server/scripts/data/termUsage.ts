import { readTable, type GeneratedModule } from './io.ts';

/** Terms with what is usual in their stead, one a line, and the longer words in which they are right. */
export function termUsage(): GeneratedModule {
  return {
    file: 'termUsage.ts',
    source: 'server/data/termUsage.tsv',
    constants: {
      TERM_USAGE: readTable('termUsage.tsv', ['term', 'right', 'except'])
        .map(({ term, right, except }) => [term, right, ...except.split(' ').filter(Boolean)].join(' '))
        .join('\n'),
    },
  };
}
