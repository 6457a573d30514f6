import type { Measure } from './measure.ts';
import { mojibake } from './mojibake.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [mojibake];
