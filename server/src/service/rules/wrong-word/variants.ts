import { VARIANT_WORDS } from '../../data/generated/wrongWords.ts';
import { readsAsWord } from '../../words/segment.ts';
import { Spotter } from '../../words/spotter.ts';
import { variantWords } from './gates.made.ts';
import type { Judged } from './judge.ts';

const variants = new Spotter(variantWords, () =>
  VARIANT_WORDS.map((row) => row.split(' ') as [variant: string, recommended: string]),
);

/** Forms that a norm of the state recommends against: no mistakes, and so never more than an info. */
export function* variantsIn(text: string): Iterable<Judged> {
  for (const { start, word: form, entry: meant } of variants.matchesIn(text)) {
    if (!readsAsWord(text, start, start + form.length)) continue;
    yield { start, form, meant, others: [], messageId: 'variant', atMost: 'info' };
  }
}
