import { surnameKind } from '../../names/chineseNames.ts';
import { isForeignLike, isForeignRun } from '../../names/foreignNames.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { isFrequentWord } from '../../words/words.ts';
import type { ConversionPair } from './conversionPairs.ts';
import type { Division } from './division.ts';
import { shareOfSingle, writtenForms } from './writtenWords.ts';

// 里 is a unit and part of names, 裡 is inside: what stands around tells which.

/** 里 of 鄰里, the smallest unit of Taiwan: 里長, 里活動中心, 大園區埔心里. */
const UNIT_AFTER =
  /^(?:[長长](?!大)|[民鄰邻界]|[辦办][公事]|[幹干]事|公[園园所]|活[動动]|[廣广]播|巡守|守望|[關关][懷怀]|集[會会]|公車|社[區区])/;
export const isUnit = (text: string, folded: string, at: number): boolean =>
  text[at] === '里' &&
  (UNIT_AFTER.test(text.slice(at + 1, at + 3)) ||
    (/[區鄉鎮]/.test(text.charAt(at - 3)) && !isFrequentWord(folded.slice(at - 2, at))));

/** 廣明里, 埔心里|的里長: a village that no table has, its first character no word by itself; 中山里, 仁愛里; not 他心里, 孩子心里, 深山里. */
export const isVillage = (text: string, folded: string, at: number, division: () => Division): boolean => {
  if (text[at] !== '里' || at < 2) return false;
  // 冰箱里: a word of the tables, in which it is 裡
  if (writtenForms(folded.slice(at - 2, at + 1))?.every((form) => form.endsWith('裏'))) return false;
  if (NAMES_VILLAGES.test(text.slice(at - 2, at))) return true;
  if (!VILLAGE_ENDS.test(text.slice(at + 1, at + 2))) return false;
  const share = shareOfSingle(folded[at - 2]!);
  const { before } = division();
  return share < OFTEN_A_WORD && before[at - 1]! <= before[at - 2]! + share;
};
const NAMES_VILLAGES =
  /^(?:[^深大高雪火群荒遠小在到從往進去入於向出的這那座片整個滿]山|[仁博友慈敬惠]愛|[溪湖埔圳莊溝田]心|[土東西南北新鹽內外]城|內湖)$/;
const VILLAGE_ENDS = /^(?:$|[的與和及有一二兩三四五六七八九十])/;
/**
 * Natural logarithm of the share of text of 他, 心, 山: what is a word by itself so often is no first character of a
 * village.
 */
const OFTEN_A_WORD = -9;

/** 五百裏, 八千裏路, 五十海裏外: so far; not 千裏的, 這片海裏 */
const FAR = /[一二兩三四五六七八九十百千萬數幾][十百千萬]$/;
/** 三公裏, 五十海裏外, 十二海裏; not 五湖四海裏, 萬華裡 */
const MEASURED = /[一二兩三四五六七八九十百千萬數幾][公英]$|(?:[十百千]|十[一二三四五六七八九])海$/;
/** 三裏路, 走了十裏路; not 那裏路 */
const WALKED = /[一二兩三四五六七八九十百千萬數幾半多]$/;
/** @param isNumbered whether a number in digits stands before the clause, and 三 for it at its start: 20海裏 */
export function isDistance(
  text: string,
  at: number,
  { meant }: ConversionPair,
  isNumbered: boolean,
): boolean {
  if (meant !== '里' || (text[at] !== '裏' && text[at] !== '裡')) return false;
  if (/[面頭邊]/.test(text.charAt(at + 1))) return false;
  const before = text.slice(Math.max(0, at - 3), at);
  const isMeasured = MEASURED.test(before) || (isNumbered && at === 2 && text[1] === '海');
  if (text[at + 1] === '路' && WALKED.test(before)) return true;
  return isMeasured || (text[at + 1] !== '外' && FAR.test(before));
}

/** 塔裏瑪瑙: seldom words by themselves, but things are in them. */
const HOLDS = new Set('塔缸罐舱堡');

/**
 * 摩裏森, 加布裏埃爾: between characters that are hardly met outside of foreign names and are no words by themselves; not
 * 麥當勞裏安靜, 村裏|克服.
 */
export function isInForeignName(
  folded: string,
  at: number,
  { meant }: ConversionPair,
  division: () => Division,
): boolean {
  const isInside = at > 0 && at + 1 < folded.length && !HOLDS.has(folded[at - 1]!);
  if (meant !== '里' || !isInside || !isForeignLike(folded, at - 1, at + 2)) return false;
  const [previous, next] = [shareOfSingle(folded[at - 1]!), shareOfSingle(folded[at + 1]!)];
  if (previous > OFTEN_A_WORD || next > OFTEN_A_WORD) return false;
  const { before, after } = division();
  const isNextAlone = after[at + 1]! <= next + after[at + 2]!;
  return before[at]! <= before[at - 1]! + previous && (isNextAlone || isForeignRun(folded, at + 1, at + 3));
}

/** 公園裡|程先生, not 里程 */
const CALLED = /^.(?:先生|女士|小姐|太太|老師|同學|教授|醫師)/;
export const isBeforePerson = (text: string, at: number): boolean =>
  (text[at] === '裡' || text[at] === '裏') &&
  CALLED.test(text.slice(at + 1, at + 5)) &&
  surnameKind(toSimplifiedCharacter(text[at + 1]!)) !== undefined;
