import type { Reading } from '../text/reading.ts';
import { ancestorsOf } from './codes.ts';
import { allDivisions, type Division, type PlaceName } from './divisions.ts';
import type { Place } from './place.ts';
import { placeHitsOf } from './placeHits.ts';

/** A province or prefecture that a text names, in offsets of the simplified reading: the place where its parts are named. */
export interface ParentName {
  readonly start: number;
  readonly end: number;
  readonly divisions: readonly Division[];
  readonly isShort: boolean;
}

/** Every name of a province or prefecture, official (杭州市) or short (杭州). */
export function* parentNames(reading: Reading): Iterable<ParentName> {
  let last = 0;
  for (const { start, end, entry } of placeHitsOf(reading)) {
    if (start < last) continue;
    last = end;
    const divisions = parentsIn(entry);
    if (divisions.length > 0) yield { start, end, divisions, isShort: entry.kind === 'short' };
  }
}

const parentsIn = ({ kind, divisions }: PlaceName): readonly Division[] =>
  kind === 'joint'
    ? []
    : divisions.filter(
        ({ level, shortIsAlso }) => level !== 'county' && (kind === 'official' || !shortIsAlso),
      );

/** Whether one division lies in another. */
export const liesIn = (part: Place, whole: Place): boolean => ancestorsOf(part.code).includes(whole.code);

const parts = new Map<string, readonly Division[]>();

/** What lies in a division, one and two levels down. */
export function partsOf(whole: Division): readonly Division[] {
  let own = parts.get(whole.code);
  if (!own) parts.set(whole.code, (own = [...allDivisions()].filter((part) => liesIn(part, whole))));
  return own;
}
