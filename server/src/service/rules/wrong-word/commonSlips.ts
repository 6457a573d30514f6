import { COMMON_SLIPS } from '../../data/generated/wrongWords.ts';
import { gainOf, type WordJudge } from './judge.ts';
import { sideAfter, sideBefore } from './sides.ts';

/**
 * Natural logarithm of how much likelier the clause has to read with the word: the form is known to be wrong, so that this
 * only keeps apart what lies across two words (更广|范围, 平安|祥和: below 0). Measured on 9 million characters, 2026-11-29.
 */
const LEAST_GAIN = 1;

/** Slips that editors meet again and again, though both of their halves may be words: 鼎立相助, 安祥, 水份. */
export const commonSlips = (): (readonly [form: string, judge: WordJudge])[] =>
  COMMON_SLIPS.map((row) => {
    const [form, meant, notBefore, notAfter] = row.split(' ') as [string, string, string, string];
    const mayFollow = sideBefore('-', notBefore);
    const mayPrecede = sideAfter('-', notAfter);
    const judge: WordJudge = (text, start) => {
      if (!mayFollow(text, start) || !mayPrecede(text, start + form.length)) return undefined;
      if (gainOf(text, start, form, meant) < LEAST_GAIN) return undefined;
      return {
        start,
        form,
        meant,
        others: [],
        messageId: form.length > 3 ? 'idiom' : 'slip',
        // Some dictionary has many of them as ways of writing.
        atMost: 'warning',
      };
    };
    return [form, judge];
  });
