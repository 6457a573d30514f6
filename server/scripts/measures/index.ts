import type { Measure } from './measure.ts';
import { planted } from './planted.ts';
import { slips } from './slips.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [planted, slips];
