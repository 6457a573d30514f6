import { ancestorsOf, isNewArea, isOutlyingRegion } from '../../places/codes.ts';
import { divisionOf, isSaidOfEveryCity, placeNames, type Division, type PlaceName } from '../../places/divisions.ts';
import type { Match } from '../../lexicon/lexicon.ts';
import { outlyingPartAt } from '../../places/outlyingParts.ts';
import { liesIn, partsOf, type ParentName } from '../../places/parents.ts';
import { isRenamed } from '../../places/renamed.ts';

/** What a text puts into a place where it does not lie. */
export interface Part {
  readonly name: string;
  readonly end: number;
  readonly divisions: readonly Division[];
}

/** What follows a parent at once and, by its codes, lies elsewhere. */
export function misplacedPart(text: string, whole: ParentName): Part | undefined {
  const match = unitBehind(text, whole);
  if (match?.entry.kind !== 'official') return undefined;
  const { end, entry } = match;
  const name = text.slice(whole.end, end);
  if (entry.divisions.some(isNewArea) || isSaidOfEveryCity(name) || isRenamed(whole.divisions, name))
    return undefined;
  const above = whole.divisions.filter(
    (division) =>
      hasKnownParts(division) &&
      entry.divisions.every((part) => isBelow(part, division) && isComparable(part, division, whole)),
  );
  const isThere = above.some((division) => entry.divisions.some((part) => liesIn(part, division)));
  return above.length > 0 && !isThere ? { name, end, divisions: entry.divisions } : undefined;
}

/** Behind 台北市 what lies in Taiwan comes before the mainland's places of the same name. */
function unitBehind(text: string, { end, divisions }: ParentName): Match<PlaceName> | undefined {
  const match = placeNames().longestAt(text, end);
  const provinces = divisions
    .filter(isOutlyingRegion)
    .flatMap(({ code }) => divisionOf(ancestorsOf(code)[0] ?? code) ?? []);
  const part = outlyingPartAt(text, end, provinces, true);
  return part && part.end >= (match?.end ?? 0) ? part : match;
}

/** 东莞市 has towns only, and the table has none of them. */
const hasKnownParts = (whole: Division): boolean => partsOf(whole).length > 0;

/** Said of 台湾省 as well as of 福建省; and districts that 台北市 had until 1990. */
const OFTEN_SAID_THERE = new Set(['金门县', '连江县', '延平区', '龙山区']);

/**
 * The mainland's places and those of Taiwan, Hong Kong and Macao share many names. What is called like one of theirs is
 * theirs; 台北市镇海区 is judged, 香港南沙区 is not (两地 side by side), nor is a part of theirs behind a mainland city.
 */
const isComparable = (part: Division, division: Division, { isShort }: ParentName): boolean =>
  isOutlyingRegion(part) === isOutlyingRegion(division) ||
  (isOutlyingRegion(division) && !isShort && !OFTEN_SAID_THERE.has(part.name));

const LEVELS = ['province', 'prefecture', 'county'];
const isBelow = (part: Division, whole: Division): boolean =>
  LEVELS.indexOf(part.level) > LEVELS.indexOf(whole.level);
