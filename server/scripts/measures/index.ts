import { brokenLines } from './brokenLines.ts';
import type { Measure } from './measure.ts';
import { mojibake } from './mojibake.ts';
import { pinyinLines } from './pinyinLines.ts';
import { repeats } from './repeats.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [brokenLines, mojibake, pinyinLines, repeats];
