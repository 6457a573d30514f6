import { brokenLines } from './brokenLines.ts';
import type { Measure } from './measure.ts';
import { pinyinLines } from './pinyinLines.ts';
import { repeats } from './repeats.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [brokenLines, pinyinLines, repeats];
