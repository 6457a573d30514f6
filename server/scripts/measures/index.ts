import type { Measure } from './measure.ts';
import { names } from './names.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [names];
