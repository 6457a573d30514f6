import { readTable, type GeneratedModule } from './io.ts';

/** `word chinese`, the Chinese left out when the word only goes. */
export function foreignWords(): GeneratedModule {
  const rows = readTable('foreignWords.tsv', ['word', 'chinese']);
  return {
    file: 'foreignWords.ts',
    source: 'server/data/foreignWords.tsv',
    constants: {
      FOREIGN_WORDS: rows.map(({ word, chinese }) => (chinese === '-' ? word : `${word} ${chinese}`)),
    },
  };
}
