import { placeNames, type Division } from '../../places/divisions.ts';
import { liesIn, type ParentName } from '../../places/parents.ts';
import { isRenamed } from '../../places/renamed.ts';

/** What a text puts into a place where it does not lie. */
export interface Part {
  readonly name: string;
  readonly end: number;
  readonly divisions: readonly Division[];
}

/** 城区, 东区, 新城区 are said of every city; names of one character before 县 begin words (和县级). */
const COMMON =
  /^(?:.|[新老东西南北中]城|城[东西南北中关厢]|市中|[江河桥][东西南北]|开发|新市|港口|海港|山城)[区县]$/;

export const isSaidOfEveryCity = (name: string): boolean => COMMON.test(name);

/** What follows a parent at once and, by its codes, lies elsewhere. */
export function misplacedPart(text: string, whole: ParentName): Part | undefined {
  const match = placeNames().longestAt(text, whole.end);
  if (match?.entry.kind !== 'official') return undefined;
  const { end, entry } = match;
  const name = text.slice(whole.end, end);
  if (isSaidOfEveryCity(name) || isRenamed(whole.divisions, name)) return undefined;
  const above = whole.divisions.filter((division) =>
    entry.divisions.every((part) => isBelow(part, division)),
  );
  const isThere = above.some((division) => entry.divisions.some((part) => liesIn(part, division)));
  return above.length > 0 && !isThere ? { name, end, divisions: entry.divisions } : undefined;
}

const LEVELS = ['province', 'prefecture', 'county'];
const isBelow = (part: Division, whole: Division): boolean =>
  LEVELS.indexOf(part.level) > LEVELS.indexOf(whole.level);
