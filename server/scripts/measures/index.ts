import { convert } from './convert.ts';
import type { Measure } from './measure.ts';
import { planted } from './planted.ts';
import { slips } from './slips.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [convert, planted, slips];
