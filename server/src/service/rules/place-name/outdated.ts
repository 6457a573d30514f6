import { placeNames } from '../../places/divisions.ts';
import { renamedPlaces, type RenamedPlace } from '../../places/renamed.ts';

/** A name that a place had once, in offsets of the simplified reading. */
export interface OutdatedName {
  readonly start: number;
  readonly end: number;
  readonly place: RenamedPlace;
}

/** What names a thing that keeps its name: 沙县小吃, 绍兴县志. */
const KEEPS_NAME = /^(?:[路街志话籍人站旧原老]|大道|中学|小学|医院|小吃|会战|战役|起义|惨案|方言|机场)/;
const IS_OLD = /[原旧时老前]$|原名$|旧称$|史称$|古称$/;

export function* outdatedNames(text: string): Iterable<OutdatedName> {
  for (const { start, end, entry } of renamedPlaces().matchesIn(text)) {
    const found = nameAt(text, start, end, entry);
    if (found) yield found;
  }
}

function nameAt(
  text: string,
  start: number,
  end: number,
  places: readonly RenamedPlace[],
): OutdatedName | undefined {
  // 梅县区 begins with 梅县.
  const isLonger = (placeNames().longestAt(text, start)?.end ?? 0) > end;
  if (isLonger || KEEPS_NAME.test(text.slice(end, end + 3))) return undefined;
  for (const place of places) {
    const parent = [place.parent, place.parent.slice(0, -1)].find((name) => text.endsWith(name, start));
    if (parent === undefined && !tellsItself(place)) continue;
    const from = start - (parent?.length ?? 0);
    return IS_OLD.test(text.slice(Math.max(0, from - 2), from)) ? undefined : { start: from, end, place };
  }
  return undefined;
}

/** 绍兴县 can be no other place; 东山区, 沙县, 通州市 can. */
function tellsItself({ old, now }: RenamedPlace): boolean {
  const isMoved = now.endsWith(old);
  // A name of today is another place's; that of a former division is listed as the one that it is now.
  const isOfToday =
    placeNames()
      .get(old)
      ?.divisions.some(({ name }) => name === old) ?? false;
  return !isMoved && old.length > 2 && !old.endsWith('区') && !isOfToday;
}
