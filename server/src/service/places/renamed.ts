import { RENAMED_PLACES } from '../data/generated/renamedPlaces.ts';
import { lazy } from '../base/lazy.ts';
import { placeNames, type Division } from './divisions.ts';
import { Lexicon } from '../lexicon/lexicon.ts';

/** What a division is called now. */
export interface RenamedPlace {
  /** the prefecture or municipality that the old name stood under */
  readonly parent: string;
  /** without it: 下城区 */
  readonly old: string;
  /** the present name with its parent: 杭州市拱墅区 */
  readonly now: string;
  readonly year: number;
}

/** By old name without parent; several where two cities had one (桥东区). */
export const renamedPlaces = lazy((): Lexicon<readonly RenamedPlace[]> => {
  const byOld = new Map<string, RenamedPlace[]>();
  for (const line of RENAMED_PLACES.split('\n')) {
    const [full = '', now = '', year] = line.split(' ');
    const parent = parentIn(full);
    const old = full.slice(parent.length);
    byOld.set(old, [...(byOld.get(old) ?? []), { parent, old, now, year: Number(year) }]);
  }
  return new Lexicon(byOld);
});

/** 莱芜市 is no prefecture any more: then the parent ends with the first 市. */
function parentIn(full: string): string {
  const match = placeNames().longestAt(full, 0);
  return match?.entry.kind === 'official' && match.end < full.length
    ? full.slice(0, match.end)
    : full.slice(0, full.indexOf('市') + 1);
}

/** Whether a place was once called so under one of these parents. */
export const isRenamed = (parents: readonly Division[], name: string): boolean =>
  renamedPlaces()
    .get(name)
    ?.some(({ parent }) => parents.some((division) => division.name === parent)) ?? false;
