import { readTable, type GeneratedModule } from './io.ts';

const KINDS = ['change', 'past', 'ancient'] as const;

/** Words of another time, by what they say of it. */
export function otherTimes(): GeneratedModule {
  const rows = readTable('otherTimes.tsv', ['word', 'says']);
  const unknown = rows.find(({ says }) => !KINDS.some((known) => known === says));
  if (unknown) throw new Error(`otherTimes.tsv: ${unknown.word} is of no kind`);
  const [change, past, ancient] = KINDS.map((kind) =>
    rows.flatMap(({ word, says }) => (says === kind ? [word] : [])).join(' '),
  );
  return {
    file: 'otherTimes.ts',
    source: 'server/data/otherTimes.tsv',
    constants: { WORDS_OF_CHANGE: change!, WORDS_OF_THE_PAST: past!, WORDS_OF_LONG_AGO: ancient! },
  };
}
