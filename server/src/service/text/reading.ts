import type { UnitSet } from '../lexicon/unitSet.ts';
import type { OffsetRange } from './range.ts';

/**
 * A draft as a reader sees it: without verified glosses, without markup, and beside it the same in simplified
 * characters for looking words up. Both texts have the same length; `rangeOf` leads back to the draft.
 */
export interface Reading {
  /** the draft's own words */
  readonly text: string;
  /** the same in simplified characters, of the same length */
  readonly simplified: string;
  /** the UTF-16 units that stand in `simplified` */
  readonly units: UnitSet;
  /** range of the draft for a range of the reading, glosses inside it included */
  readonly rangeOf: (start: number, end: number) => OffsetRange;
}

/** Stands for what is not prose: nothing reads across it. */
export const GAP = '\ufffc';
