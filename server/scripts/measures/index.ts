import { furniture } from './furniture.ts';
import type { Measure } from './measure.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [furniture];
