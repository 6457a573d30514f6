import { divisionOf } from './divisions.ts';
import type { Place } from './place.ts';
import type { PlaceToken } from './places.ts';

/** The province that most places of a draft lie in; undefined where no province has most of them. */
export function mainProvince(places: readonly PlaceToken[]): Place | undefined {
  const counts = new Map<string, number>();
  for (const { divisions, kind } of places) {
    if (kind === 'joint') continue;
    const province = `${divisions[0]!.code.slice(0, 2)}0000`;
    counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const [code, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return count * 2 > total ? divisionOf(code) : undefined;
}
