import { COUNTRIES, JAPANESE_BODIES } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { Lexicon } from '../lexicon/lexicon.ts';

const countries = lazy(() => new Lexicon(COUNTRIES.split(' ').map((name) => [name, true] as const)));

const japaneseBodies = lazy(
  () => new Lexicon(JAPANESE_BODIES.split(' ').map((name) => [name, true] as const)),
);

const ABBREVIATED =
  /^[美俄英法德日韩印朝越乌巴伊以土埃澳加意西葡荷希波捷匈塞阿哈吉塔蒙泰缅老柬马新菲尼斯孟沙叙黎约也卡科南古委智秘](?:总统|总理|首相|外长|防长|财长|国防部长|国王|副总统|副总理|议长|大使|联邦)/;

export const isCountry = (name: string): boolean => countries().get(name) === true;

/** Whether a country is named at an offset of simplified text. */
export const beginsCountry = (text: string, at: number): boolean =>
  countries().longestAt(text, at) !== undefined;

/** 汉字 of a country's name: 特立尼达和多巴哥. 波斯尼亚和黑塞哥维那 is longer, and mostly written 波黑. */
const LONGEST_COUNTRY = 8;

/** 阿塞|拜疆, 乌|兹别克斯坦: whether an offset lies within the name of a country. */
export function isWithinCountry(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0 && at > offset - LONGEST_COUNTRY; at--)
    if ((countries().longestAt(text, at)?.end ?? 0) > offset) return true;
  return false;
}

/** Whether the name of a country ends at an offset. */
export function endsCountry(text: string, offset: number): boolean {
  for (let at = offset - 2; at >= 0 && at >= offset - LONGEST_COUNTRY; at--)
    if (countries().get(text.slice(at, offset))) return true;
  return false;
}

/** 阿拉伯|—|中国友好协会, 东盟|—|中国中心: a dash between two states or parts of the world in the name of a body. */
export const joinsStates = (text: string, at: number): boolean =>
  '—–－'.includes(text[at] ?? ' ') &&
  (beginsCountry(text, at + 1) || text.startsWith('中国', at + 1)) &&
  (endsCountry(text, at) ||
    /(?:中国|阿拉伯|东盟|[亚欧非]洲|欧盟|拉美|中亚)$/.test(text.slice(Math.max(0, at - 3), at)));

/** How many characters of a post name the country that it begins with: 2 of 法国总统. */
export const countryLength = (post: string): number => countries().longestAt(post, 0)?.end ?? 0;

/** Whether a title names a country or a foreign body; 中国驻法国大使 is none. */
export function isForeignTitle(title: string): boolean {
  if (/^(?:中国|我国|中方)/.test(title)) return false;
  if (ABBREVIATED.test(title)) return true;
  for (let at = 0; at < title.length; at++) if (beginsCountry(title, at)) return true;
  return false;
}

const JAPANESE =
  /日本|^日(?:相|外相|防卫相)|东京|大阪|(?<![北南东新])京都|名古屋|北海道|冲绳|横滨|神户|福冈|广岛/;

/** Whether a title names Japan, a city of it or one of its bodies. */
export function isJapaneseTitle(title: string): boolean {
  if (JAPANESE.test(title)) return true;
  for (let at = 0; at < title.length; at++)
    if (japaneseBodies().longestAt(title, at) !== undefined) return true;
  return false;
}
