import type { OffsetRange } from '../text/range.ts';

export type PlaceLevel = 'province' | 'prefecture' | 'county';

/** An administrative division. */
export interface Place {
  /** GB/T 2260, six digits */
  readonly code: string;
  /** official name */
  readonly name: string;
  readonly level: PlaceLevel;
  /** official names from the province down to this place */
  readonly path: readonly string[];
}

export interface PlaceInDraft extends Place {
  readonly mentions: readonly OffsetRange[];
}
