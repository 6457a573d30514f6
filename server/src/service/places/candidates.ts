import { FIRM_KINDS } from '../data/generated/places.ts';
import { lazy } from '../base/lazy.ts';
import { classOf, isHan } from '../text/charClass.ts';
import { readsAsWord } from '../words/segment.ts';
import { isCommonWordAt, isLongWord } from '../words/words.ts';
import { ancestorsOf, isOutlyingRegion } from './codes.ts';
import { divisionOf, isPlaceWord, placeNames, type Division, type PlaceName } from './divisions.ts';
import { isForeignRun } from '../names/foreignNames.ts';
import type { Match } from '../lexicon/lexicon.ts';
import type { Reading } from '../text/reading.ts';
import { placeHitsOf } from './placeHits.ts';
import { goesOnAfterName } from '../names/nameEnd.ts';
import { isSurname } from '../names/names.ts';
import { hasOwnParts, joined, outlyingPartAt, partStarts, shortPartAt } from './outlyingParts.ts';

/** A place name that a text may mean as such; offsets are the reading's. */
export interface PlaceCandidate {
  readonly start: number;
  readonly end: number;
  readonly name: PlaceName;
  /** another unit follows than the place is: 江川|省 */
  readonly isOtherUnit: boolean;
}

/** A body, road or product that is named after a place. Nothing but its own name may stand in between. */
const NAMED_AFTER =
  /^(?:[^的了是在和与及为等把被将从到对向有我某各这那一两另所]{0,8}?(?:大学(?!生)|交大|学院|中学(?!生)|小学(?!生)|幼儿园|医院|银行|证券|信托|出版社|卫视|电视台|日报|晚报|晨报|早报|时报|新闻网)|[东南西北中]?(?:路|大道|大街|街)(?![径线上子头道])|[^的了是在和与及为等把被将从到对向有我某各这那一两另所]{0,3}?(?:隧道|立交|铁路|高速|大桥)|[山岭岩湖]?(?:岛|地块|花园|小区|宫(?![廷颈崎本城泽川内野岛])|寺(?![庙院内岛田])|支脉|山脉|隧洞)|围(?![绕着棋堵观巾墙挡攻剿捕困歼])|(?:发展|集团|控股|实业|地产|置业|股份)(?=[宣收股公有主董总]|$)|社区|[村镇陵装舰]|街道|在线|网(?![络友民红格上点站吧])|公园|先生|高原|海峡|湾(?![仔里])|航空(?![港展运管局产工])|话剧|时间|合作组织|公报|起义|会战|战役|大捷|保卫战|条约|宣言|[国高]中(?![国原等])|国小)/;
/** 武汉|钢铁公司; not 香港|上市公司, 沈阳|外贸公司. */
const FIRM = /^[^的了是在和与及为等把被将从到对向有我某各这那一两另所多几数家些分]{2,6}?公司/;
const kindsOfFirms = lazy(() => FIRM_KINDS.split(' '));

const isFirm = (behind: string): boolean =>
  FIRM.test(behind) && !kindsOfFirms().some((kind) => behind.startsWith(kind));
/** 汉字 behind a place up to the end of a body that is called after it: 杭州|电子科技大学信息工程学院. */
const LONGEST_NAME = 14;

/**
 * What looks like a place in a simplified reading, ascending and disjoint.
 *
 * @param hinted what the text is about, though it does not name it
 */
export function candidatesOf(reading: Reading, hinted: readonly Division[]): readonly PlaceCandidate[] {
  const candidates = [...candidatesIn(reading, [])];
  const wholes = new Set([
    ...hinted,
    ...candidates.flatMap(({ name }) => (name.kind === 'joint' ? [] : name.divisions.flatMap(wholeOf))),
  ]);
  const outlying = [...wholes].filter(hasOwnParts);
  return outlying.length > 0 ? [...candidatesIn(reading, outlying)] : candidates;
}

/** 香港 for 元朗区, which is named without it. */
const wholeOf = (division: Division): Division =>
  (division.isOutlying ? divisionOf(ancestorsOf(division.code)[0]!) : undefined) ?? division;

/** @param wholes what the text names of Taiwan, Hong Kong and Macao: their parts are looked for too */
function* candidatesIn(reading: Reading, wholes: readonly Division[]): Iterable<PlaceCandidate> {
  const text = reading.simplified;
  const isTraditional = reading.text !== text;
  const hits = placeHitsOf(reading);
  const starts = wholes.length > 0 ? partStarts(wholes) : undefined;
  let next = 0;
  let before: PlaceCandidate | undefined;
  for (let at = 0; at < text.length;) {
    while (next < hits.length && hits[next]!.start < at) next++;
    const hit = hits[next];
    const rightBefore = before?.end === at ? before.name.divisions : [];
    if (hit?.start !== at && !starts?.isAt(text, at) && !rightBefore.some(isOutlyingRegion)) {
      if (starts) at++;
      else if (hit) at = hit.start;
      else return;
      continue;
    }
    const match = nameAt(text, at, hit?.start === at ? hit : undefined, wholes, rightBefore, isTraditional);
    if (!match || isPartOfOther(text, at, match, before?.end ?? 0)) {
      at++;
      continue;
    }
    before = { start: at, end: match.end, name: match.entry, isOtherUnit: isOtherUnit(text, match) };
    yield before;
    at = match.end;
  }
}

function nameAt(
  text: string,
  at: number,
  match: Match<PlaceName> | undefined,
  wholes: readonly Division[],
  rightBefore: readonly Division[],
  isTraditional: boolean,
): Match<PlaceName> | undefined {
  const adjacent = rightBefore.filter(isOutlyingRegion);
  const part =
    (adjacent.length > 0 ? outlyingPartAt(text, at, adjacent, true) : undefined) ??
    (wholes.length > 0 ? outlyingPartAt(text, at, wholes, false) : undefined);
  if (!part && wholes.length > 0 && isTraditional) return orShortPart(text, at, match, wholes);
  if (!part || (match && match.end > part.end)) return match;
  return match?.end === part.end && match.entry.kind === 'official' ? joined(match, part) : part;
}

/** 北投, and 大埔 which is a county of 廣東 as well. */
function orShortPart(
  text: string,
  at: number,
  match: Match<PlaceName> | undefined,
  wholes: readonly Division[],
): Match<PlaceName> | undefined {
  const part = shortPartAt(text, at, wholes, match !== undefined);
  if (!part || !match) return part ?? match;
  const isOneName = match.end === part.end && match.entry.kind === 'short';
  return isOneName && match.entry.divisions.every(({ level }) => level === 'county')
    ? joined(match, part)
    : match;
}

/** 上海|洋山港 rather than 上|海洋|山港: news speaks of such places all the time. */
const FAVOUR_OF_LARGE = 2;
/** 京港澳|高速, 国务院港澳|办 */
const OF_JOINT = /^(?:高速|高铁|铁路|线|台?办(?:公室|(?![学公理事展]))|事务办|工委|事务委|工作办)/;

/** What looks like a place, but belongs to words or names around it. */
function isPartOfOther(text: string, start: number, { end, entry }: Match<PlaceName>, last: number): boolean {
  // 港澳 in 京港澳高速
  if (entry.kind === 'joint') return OF_JOINT.test(text.slice(end, end + 3)) || text[start - 1] === '京';
  const certain = certainDivision(entry);
  if (!certain && hidesLarger(text, start, end)) return true;
  if (isCalledSo(text, entry, end)) return true;
  if (isFormerOfTown(text, start, end) || isFormerOfSea(text, start, end)) return true;
  // 山|东侧
  if (/[东西南北]/.test(text[end - 1]!) && /^(?:[侧麓]|坡(?!地))/.test(text.slice(end, end + 2))) return true;
  if (start === last) return false;
  // 六四|平反
  if (entry.kind === 'short' && /[一二三四五六七八九十]{2}/.test(text.slice(start - 1, start + 1)))
    return true;
  const isLarge = isLargeDivision(certain);
  if (end - start === 2 && !readsAsWord(text, start, end, isLarge ? FAVOUR_OF_LARGE : 0)) return true;
  if (entry.kind !== 'short' || certain?.level === 'province') return false;
  return isGivenName(text, start, last);
}

/** 樟村坪镇|原|党委书记 rather than 镇原 */
const isFormerOfTown = (text: string, start: number, end: number): boolean =>
  text.startsWith('镇原', start) && end === start + 2 && OFFICE_OF_TOWN.test(text.slice(end, end + 4));
const OFFICE_OF_TOWN =
  /^(?:党[委总支]|副?镇长|副?书记|副?主任|人大主席|纪委书记|武装部长|(?:组织|宣传)委员|政法委员)/;

/** 前|海基会董事长 rather than 前海 */
const isFormerOfSea = (text: string, start: number, end: number): boolean =>
  text.startsWith('前海', start) && /^(?:[军警关巡外洋]|基会|协会|事法?院)/.test(text.slice(end, end + 3));

/** 和|安庆 rather than 和安|庆 */
function hidesLarger(text: string, start: number, end: number): boolean {
  const next = placeNames().longestAt(text, start + 1);
  return next !== undefined && next.end > end && isLargeDivision(certainDivision(next.entry));
}

const isLargeDivision = (division: Division | undefined): boolean =>
  division !== undefined && division.level !== 'county';

/** 江川省 is not 江川区, and 江川市 not for sure. */
function isOtherUnit(text: string, { end, entry }: Match<PlaceName>): boolean {
  // 江阴|区域
  if (entry.kind !== 'short' || isCommonWordAt(text, end)) return false;
  return (certainDivision(entry)?.level ?? 'county') === 'county'
    ? /[省市县区州旗盟]/.test(text[end] ?? '')
    : text[end] === '省';
}

/** 银川 in 许银川: a surname before it that is no part of a word. */
function isGivenName(text: string, start: number, last: number): boolean {
  const surname = text[start - 1];
  // 亚拉|巴马
  if (isForeignRun(text, start - 2, start)) return true;
  if (start - 1 < last || !surname || !isSurname(surname) || goesOnAfterName(surname)) return false;
  // 此前分别任|鹿城…
  if (surname === '任' && /[别前后曾历现原担兼调转出]/.test(text[start - 2] ?? '')) return false;
  return !isCommonWordAt(text, start - 2) && !isLongWord(text.slice(start - 3, start));
}

const STILL_THE_PLACE = /^(?:[人市省话籍城队港]|地区|特区|市民|城市|政府|浦东)?$/;

/** 长治 in 长治久安, 大理 in 大理石: a longer word of the dictionary, but for 浙江人 and 台湾地区. */
function isInWord(text: string, start: number, end: number): boolean {
  for (const length of [3, 4]) {
    if (length <= end - start) continue;
    for (let from = end - length; from <= start; from++) {
      const to = from + length;
      if (from < 0 || !isLongWord(text.slice(from, to))) continue;
      if (text.slice(from, start) === '中国' && to === end) continue;
      if (from < start || !STILL_THE_PLACE.test(text.slice(end, to))) return true;
    }
  }
  return false;
}

/** 丹阳|说自己…, 丹阳|教授, 给丹阳|写信: a person who is called like a county. */
const OF_PERSON =
  /^(?:说(?=[自我他她你“：，没])|教授|老师|女士|同学|同志|写信|本人|自己|的(?:爸爸|妈妈|父亲|母亲|妻子|丈夫))/;

const isCalledSo = (text: string, { kind, divisions }: PlaceName, end: number): boolean =>
  kind === 'short' &&
  divisions.every(({ level }) => level === 'county') &&
  OF_PERSON.test(text.slice(end, end + 4));

/** Whether a place is named as part of another name: 杭州 in 杭州电子科技大学, 大理 in 大理石. */
export const isPartOfName = (text: string, start: number, end: number, isBehindPlace = false): boolean => {
  const behind = hanRun(text, end, LONGEST_NAME);
  // 江苏|响水|天嘉宜公司: where the firm is
  return NAMED_AFTER.test(behind) || (!isBehindPlace && isFirm(behind)) || isInWord(text, start, end);
};

/** The Chinese characters that follow without a break. */
function hanRun(text: string, from: number, longest: number): string {
  let end = from;
  while (end < text.length && end - from < longest && isHan(classOf(text.charCodeAt(end)))) end++;
  return text.slice(from, end);
}

/** The one division that a name means whatever the draft: 浙江, 金华, 镇海区, 敦煌; not 鼓楼区, 老城区, 开化. */
export function certainDivision({ kind, divisions }: PlaceName): Division | undefined {
  if (kind === 'joint') return undefined;
  const only = divisions.length === 1 ? divisions[0] : undefined;
  if (kind === 'official') return only && isPlaceWord(only.name) ? undefined : only;
  if (only?.isShortClear) return only;
  // 吉林, 承德: the short form of a place and of one below it means the higher.
  return divisions.find((division) => division.level !== 'county' && !division.shortIsAlso);
}
