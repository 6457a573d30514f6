import { VARIANT_WORDS } from '../../data/generated/wrongWords.ts';
import { readsAsWord } from '../../words/segment.ts';
import type { WordJudge } from './judge.ts';

/** Forms that a norm of the state recommends against: no mistakes, and so never more than an info. */
export const variantWords = (): (readonly [form: string, judge: WordJudge])[] =>
  VARIANT_WORDS.map((row) => {
    const [form, meant] = row.split(' ') as [string, string];
    const judge: WordJudge = (text, start) =>
      readsAsWord(text, start, start + form.length)
        ? { start, form, meant, others: [], messageId: 'variant', atMost: 'info' }
        : undefined;
    return [form, judge];
  });
