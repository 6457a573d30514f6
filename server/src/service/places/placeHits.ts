import { BySentence } from '../text/bySentence.ts';
import type { Reading } from '../text/reading.ts';
import { placeNames, type PlaceName } from './divisions.ts';

/** The longest name of a place that begins at an offset of the simplified reading. */
export interface PlaceHit {
  readonly start: number;
  readonly end: number;
  readonly entry: PlaceName;
}

const known = new WeakMap<Reading, readonly PlaceHit[]>();

/** The longest name at every offset where one begins, ascending; they may overlap. Looked for once a reading. */
export function placeHitsOf(reading: Reading): readonly PlaceHit[] {
  let hits = known.get(reading);
  if (!hits) known.set(reading, (hits = bySentence.in(reading.simplified)));
  return hits;
}

const bySentence = new BySentence(placeHitsIn);

function placeHitsIn(text: string): readonly PlaceHit[] {
  const names = placeNames();
  const hits: PlaceHit[] = [];
  for (let at = 0; at < text.length; at++) {
    const match = names.longestAt(text, at);
    if (match) hits.push({ start: at, end: match.end, entry: match.entry });
  }
  return hits;
}
