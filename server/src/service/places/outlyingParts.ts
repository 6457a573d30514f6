import { isOutlyingRegion } from './codes.ts';
import { divisionOf, isPlaceWord, isSaidOfEveryCity, type Division, type PlaceName } from './divisions.ts';
import { Lexicon, type Match } from '../lexicon/lexicon.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import { partsOf } from './parents.ts';
import { isCommonWord } from '../words/words.ts';

/** Names of what lies in Taiwan, Hong Kong or Macao, or in a city or county there. */
const partNames = lexiconOf('official', ({ name }) => name);
/** 北投 for 北投区; 大埔 for 大埔乡. */
const shortPartNames = lexiconOf('short', ({ name }) => name.slice(0, -1));

function lexiconOf(
  kind: PlaceName['kind'],
  nameOf: (part: Division) => string,
): (whole: Division) => Lexicon<PlaceName> {
  const lexicons = new Map<string, Lexicon<PlaceName>>();
  return (whole) => {
    const known = lexicons.get(whole.code);
    if (known) return known;
    const names = new Map<string, Division[]>();
    for (const part of partsOf(whole))
      if (part.isOutlying) names.set(nameOf(part), [...(names.get(nameOf(part)) ?? []), part]);
    const lexicon = new Lexicon(
      [...names]
        .filter(([name]) => name.length >= SHORTEST)
        .map(([name, divisions]) => [name, { kind, divisions }]),
    );
    lexicons.set(whole.code, lexicon);
    return lexicon;
  };
}

/** A part of one 汉字 would be found in every other word. */
const SHORTEST = 2;

/** 台北市, 新竹县, 香港: what has parts that a draft names without saying where they are. 台湾 has too many. */
export const hasOwnParts = (division: Division): boolean =>
  isOutlyingRegion(division) && !division.isOutlying && division.name !== '台湾省';

/** What a part of one of `wholes` begins with, by its name or its short name. */
export function partStarts(wholes: readonly Division[]): UnitSet {
  const starts = new UnitSet();
  // Short names begin with what the names begin with.
  for (const whole of wholes) for (const [name] of partNames(whole).words()) starts.add(name.charCodeAt(0));
  return starts;
}

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

/** Districts that nothing else in Hong Kong's own news is called like, without their unit; 观塘 is in 桃园 as well. */
const DISTRICTS = '元朗 屯门 荃湾 葵青 观塘 深水埗 油尖旺 九龙城 湾仔 黄大仙 沙田'.split(' ');

/**
 * The short name of a part, 北投 in a text about 台北. What is a word as well (信義, 和平) is none, and towns go by their
 * short names only to say that another place need not be meant: 嘉義縣的|大埔.
 */
export function shortPartAt(
  text: string,
  at: number,
  wholes: readonly Division[],
  isAlsoElsewhere: boolean,
): Match<PlaceName> | undefined {
  for (const whole of wholes) {
    const match = shortPartNames(whole).longestAt(text, at);
    if (!match) continue;
    const isDistrict = match.entry.divisions.every(({ name }) => name.endsWith('区'));
    const name = text.slice(at, match.end);
    const isWord = isCommonWord(name) && !DISTRICTS.includes(name);
    if (isAlsoElsewhere || (isDistrict && !isWord)) return match;
  }
  return undefined;
}

/** Two names that are one: 大安区 of 台北市 and of 自贡市. */
export const joined = (a: Match<PlaceName>, b: Match<PlaceName>): Match<PlaceName> => ({
  end: a.end,
  entry: { kind: a.entry.kind, divisions: [...new Set([...a.entry.divisions, ...b.entry.divisions])] },
});

const OF_HONG_KONG =
  /区议会|区议员|民政事务|关爱队|立法会|港府|特区政府|运输署|消防处|食环署|警署|屋邨|公屋|天文台|房委会|港铁/;

/** Hong Kong, where a text in traditional characters names two of its districts, or one and what only it has. */
export function hintedWholes(text: string): readonly Division[] {
  const named = DISTRICTS.filter((name) => text.includes(name)).length;
  const isMeant = named > 1 || (named > 0 && OF_HONG_KONG.test(text));
  const hongKong = isMeant ? divisionOf('810000') : undefined;
  return hongKong ? [hongKong] : [];
}
