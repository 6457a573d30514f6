import { isHanAt } from '../../names/nameEnd.ts';
import { breakers } from '../titleBreakers.ts';
import { isCommonWord, isFrequentWord } from '../../words/words.ts';

/** 青山市 and what follows it, where no table has the place; 本市, 各县, 江川军区 are none. */
const UNLISTED = /^(?:[^某该本全我各两几此贵外多省市县区州]{2,3}(?:[省市县州]|(?<![军战社校景园小])区)){1,3}/;

/** The places that words begin with and no table has: 江川省青山市 of 江川省青山市委; empty where there is none. */
export const unlistedPlaceOf = (words: string): string =>
  NO_PLACE.test(words) ? '' : (UNLISTED.exec(words)?.[0] ?? '');

/** 民建|省委会: the committee of a party that has the name of no place; 二届|市委. */
const NO_PLACE = /^(?:民[建革盟进]|致公|九三|农工|[一二三四五六七八九十]{1,2}届)/;
/** What places end with before their unit: 东湖|市, though 东湖 is a word. */
const OF_LAND = /[江河湖海山川水溪口岛岭泉城州阳原港桥林沙]$/;

/** 召开|县委常委会, 落实|省委要求: a verb rather than a place. */
const isVerb = (word: string): boolean =>
  NO_PLACE.test(word) || (isFrequentWord(word) && !OF_LAND.test(word));

const NOT_IN_PLACE = /[某该本全我各两几此贵外多省市县区州和与及由在对向把被为的原前任是长委]/;

/** Start of the unlisted place that ends at `end` of a text: 青山市, where nothing else can begin. */
export function unlistedPlaceAt(text: string, end: number, limit: number): number | undefined {
  const start = end - 3;
  if (start < limit || start < 0) return undefined;
  if (NOT_IN_PLACE.test(text.slice(start, end - 1))) return undefined;
  // 宣布|市委决定
  if (breakers().get(text.slice(start, end - 1)) === 'word' || isVerb(text.slice(start, end - 1)))
    return undefined;
  if (!isHanAt(text, start) || !isHanAt(text, start + 1)) return undefined;
  const isFree =
    start === 0 || !isHanAt(text, start - 1) || /[任为由让请和与及原、在对向]/.test(text[start - 1]!);
  return isFree || isCommonWord(text.slice(start - 2, start)) ? start : undefined;
}
