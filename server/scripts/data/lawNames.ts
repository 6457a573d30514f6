import { readTable, type GeneratedModule } from './io.ts';

/** Wrong and right names of laws, one pair a line. */
export function lawNames(): GeneratedModule {
  return {
    file: 'lawNames.ts',
    source: 'server/data/lawNames.tsv',
    constants: {
      LAW_NAMES: readTable('lawNames.tsv', ['wrong', 'right'])
        .map(({ wrong, right }) => `${wrong} ${right}`)
        .join('\n'),
    },
  };
}
