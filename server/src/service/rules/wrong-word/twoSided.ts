import { TWO_SIDED_WORDS } from '../../data/generated/wrongWords.ts';
import type { Severity } from '../../engine/finding.ts';
import { Spotter } from '../../words/spotter.ts';
import { twoSidedWords } from './gates.made.ts';
import type { Judged } from './judge.ts';
import { sideAfter, sideBefore, type Side } from './sides.ts';

interface TwoSided {
  readonly meant: string;
  readonly isRightBefore: Side;
  readonly isRightAfter: Side;
  readonly level: Severity;
}

const rows = new Spotter(twoSidedWords, () =>
  TWO_SIDED_WORDS.map((row): [string, TwoSided] => {
    const [form, meant, before, after, notBefore, notAfter, level] = row.split(' ') as [
      string,
      string,
      string,
      string,
      string,
      string,
      Severity,
    ];
    return [
      form,
      {
        meant,
        isRightBefore: sideBefore(before, notBefore),
        isRightAfter: sideAfter(after, notAfter),
        level,
      },
    ];
  }),
);

/** Wrong words that are right elsewhere: 截止 before a time, 做为 before what something is. */
export function* twoSidedIn(text: string): Iterable<Judged> {
  for (const { start, word: form, entry } of rows.matchesIn(text)) {
    const { meant, isRightBefore, isRightAfter, level } = entry;
    if (!isRightBefore(text, start) || !isRightAfter(text, start + form.length)) continue;
    yield { start, form, meant, others: [], messageId: 'usage', atMost: level };
  }
}
