import { divisionOf } from './divisions.ts';
import type { Place } from './place.ts';
import type { PlaceToken } from './places.ts';

/** The province that most places of a draft lie in; undefined where no province has most of them. */
export function mainProvince(places: readonly PlaceToken[]): Place | undefined {
  const counts = new Uint32Array(100);
  let total = 0;
  for (const { divisions, kind } of places) {
    if (kind === 'joint') continue;
    counts[Number(divisions[0]!.code.slice(0, 2))]!++;
    total++;
  }
  const most = counts.findIndex((count) => count * 2 > total);
  return most === -1 ? undefined : divisionOf(`${most}0000`);
}
