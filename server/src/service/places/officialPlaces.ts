import { placeNames } from './divisions.ts';

const SHORTEST = 3;
const LONGEST = 12;

/** The official name of a place that ends at `end` of a simplified text: 浙江省 before 省委 in 浙江省省委; the longest one. */
export function officialPlaceBefore(text: string, end: number): string | undefined {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    if (length > end) continue;
    const name = text.slice(end - length, end);
    if (placeNames().get(name)?.kind === 'official') return name;
  }
  return undefined;
}
