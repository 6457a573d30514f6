import { TWO_SIDED_WORDS } from '../../data/generated/wrongWords.ts';
import type { Severity } from '../../engine/finding.ts';
import type { WordJudge } from './judge.ts';
import { sideAfter, sideBefore } from './sides.ts';

/** Wrong words that are right elsewhere: 截止 before a time, 做为 before what something is. */
export const twoSidedWords = (): (readonly [form: string, judge: WordJudge])[] =>
  TWO_SIDED_WORDS.map((row) => {
    const [form, meant, before, after, notBefore, notAfter, level] = row.split(' ') as [
      string,
      string,
      string,
      string,
      string,
      string,
      Severity,
    ];
    const isRightBefore = sideBefore(before, notBefore);
    const isRightAfter = sideAfter(after, notAfter);
    const judge: WordJudge = (text, start) =>
      isRightBefore(text, start) && isRightAfter(text, start + form.length)
        ? { start, form, meant, others: [], messageId: 'usage', atMost: level }
        : undefined;
    return [form, judge];
  });
