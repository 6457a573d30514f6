import { brokenLines } from './brokenLines.ts';
import type { Measure } from './measure.ts';
import { repeats } from './repeats.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [brokenLines, repeats];
