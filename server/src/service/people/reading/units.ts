import { isWholeName } from '../../names/wholeNames.ts';
import { placeAt, type PlaceToken } from '../../places/places.ts';
import { isCommonWord, isFrequentWord, isLongWord } from '../../words/words.ts';
import type { Head } from '../heads.ts';

/** What a body or a unit ends with. */
const UNIT_END = /(?:[省市县区旗镇乡村局委厅部院校府处科所队社司警团厂场馆会]|[大中小]学|幼儿园)$/;
/** 新民党|叶兆辉|议员, 民建联|周岩|议员 */
const PARTY_END = /[党联]$/;
const OF_PARTY = /^(?:议员|立委|委员|主席)$/;
/** What cannot end a name that a post follows: 高新区管委会|主任. */
const NOT_OF_NAME = /[局委厅部省市县区旗镇乡村院校府处科室所队社司会党组团办行厂站馆]/;
/** 汉字 of a body that is told in full. */
const LONG_UNIT = 5;
const NAME_LENGTHS = [3, 2] as const;

/** Start of the name that stands between a body and the head of its post: 三亚市教育局|吴萍|局长, 杭州市|方大为|市长. */
export function unitBeforeName(
  text: string,
  start: number,
  head: Head,
  places: readonly PlaceToken[],
): number | undefined {
  const end = head.start;
  for (const length of NAME_LENGTHS) {
    const nameStart = end - length;
    const unit = text.slice(start, nameStart);
    const isUnit = UNIT_END.test(unit) || (OF_PARTY.test(head.word) && PARTY_END.test(unit));
    if (nameStart - start < 2 || !isUnit) continue;
    const name = text.slice(nameStart, end);
    if (NOT_OF_NAME.test(name.slice(1)) || placeAt(places, nameStart) || placeAt(places, end - 1)) continue;
    // 青川医院肾内科|左力|教授: scholars are called so
    const isScholar = unit.length >= LONG_UNIT && /^(?:教授|院士|主任|医师)$/.test(head.word);
    if (!isWholeName(text, nameStart, end, isScholar ? 'bounded' : 'none')) continue;
    if (isCommonWord(text.slice(nameStart - 1, nameStart + 1)) || isFrequentWord(name.slice(-2))) continue;
    if (isLongWord(text.slice(nameStart - 1, nameStart + 2))) continue;
    return nameStart;
  }
  return undefined;
}
