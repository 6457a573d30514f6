import {
  isOutlyingRegion,
  isPlaceWord,
  isSaidOfEveryCity,
  type Division,
  type PlaceName,
} from './divisions.ts';
import { Lexicon, type Match } from '../lexicon/lexicon.ts';
import { partsOf } from './parents.ts';

const lexicons = new Map<string, Lexicon<PlaceName>>();

/** Names of what lies in Taiwan, Hong Kong or Macao, or in a city or county there. */
function partNames(whole: Division): Lexicon<PlaceName> {
  const known = lexicons.get(whole.code);
  if (known) return known;
  const names = new Map<string, Division[]>();
  for (const part of partsOf(whole))
    if (part.isOutlying) names.set(part.name, [...(names.get(part.name) ?? []), part]);
  const lexicon = new Lexicon(
    [...names].map(([name, divisions]) => [name, { kind: 'official' as const, divisions }]),
  );
  lexicons.set(whole.code, lexicon);
  return lexicon;
}

/** 台北市, 新竹县, 香港: what has parts that a draft names without saying where they are. 台湾 has too many. */
export const hasOwnParts = (division: Division): boolean =>
  isOutlyingRegion(division) && !division.isOutlying && division.name !== '台湾省';

/** The longest part of one of `wholes` that is named at `at`; right behind a whole, words like 东区 and 新社区 are such parts too. */
export function outlyingPartAt(
  text: string,
  at: number,
  wholes: readonly Division[],
  isRightBehind: boolean,
): Match<PlaceName> | undefined {
  let best: Match<PlaceName> | undefined;
  for (const whole of wholes) {
    const match = partNames(whole).longestAt(text, at);
    if (!match || match.end < (best?.end ?? 0)) continue;
    const name = text.slice(at, match.end);
    if (!isRightBehind && (isSaidOfEveryCity(name) || isPlaceWord(name))) continue;
    // 吉安|乡村振兴
    if (name.endsWith('乡') && text[match.end] === '村') continue;
    best = best?.end === match.end ? joined(best, match) : match;
  }
  return best;
}

/** Two names that are one: 大安区 of 台北市 and of 自贡市. */
export const joined = (a: Match<PlaceName>, b: Match<PlaceName>): Match<PlaceName> => ({
  end: a.end,
  entry: { kind: 'official', divisions: [...new Set([...a.entry.divisions, ...b.entry.divisions])] },
});
