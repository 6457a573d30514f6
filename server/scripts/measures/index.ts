import type { Measure } from './measure.ts';
import { plants } from './plants.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [plants];
