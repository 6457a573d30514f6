import type { Measure } from './measure.ts';
import { pinyinLines } from './pinyinLines.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [pinyinLines];
