import { lazy } from '../base/lazy.ts';
import { PairGate } from '../lexicon/pairGate.ts';
import * as made from './divisions.made.ts';
import { placeNames } from './divisions.ts';

/** 汉字: 北京市. */
const SHORTEST = 3;
/** 汉字: three autonomous counties have longer names (双江拉祜族佤族布朗族傣族自治县). */
const LONGEST = 12;

/** The last two units of official names. */
const endings = lazy(() => new PairGate(made.officialEndings()));

/** The official name of a place that ends at `end` of a simplified text: 浙江省 before 省委 in 浙江省省委; the longest one. */
export function officialPlaceBefore(text: string, end: number): string | undefined {
  if (!endings().allows(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) return undefined;
  for (let length = LONGEST; length >= SHORTEST; length--) {
    if (length > end) continue;
    const name = text.slice(end - length, end);
    if (placeNames().get(name)?.kind === 'official') return name;
  }
  return undefined;
}
