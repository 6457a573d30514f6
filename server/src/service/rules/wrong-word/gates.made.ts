import { COMMON_SLIPS, TWO_SIDED_WORDS, VARIANT_WORDS } from '../../data/generated/wrongWords.ts';
import { lazy } from '../../base/lazy.ts';
import { spotterGate } from '../../words/spotter.ts';

/** Where a word of one of the lists may begin. */
export const listedWords = lazy(() =>
  spotterGate([...COMMON_SLIPS, ...TWO_SIDED_WORDS, ...VARIANT_WORDS].map((row) => row.split(' ')[0]!)),
);
