import { COMMON_SLIPS, TWO_SIDED_WORDS, VARIANT_WORDS } from '../../data/generated/wrongWords.ts';
import { lazy } from '../../base/lazy.ts';
import { spotterGate } from '../../words/spotter.ts';

const gateOf = (rows: readonly string[]): Uint32Array => spotterGate(rows.map((row) => row.split(' ')[0]!));

export const commonSlips = lazy(() => gateOf(COMMON_SLIPS));
export const twoSidedWords = lazy(() => gateOf(TWO_SIDED_WORDS));
export const variantWords = lazy(() => gateOf(VARIANT_WORDS));
