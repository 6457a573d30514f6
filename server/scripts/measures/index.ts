import { brokenLines } from './brokenLines.ts';
import type { Measure } from './measure.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [brokenLines];
