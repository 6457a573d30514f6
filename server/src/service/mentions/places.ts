import { classOf, isHan } from '../text/charClass.ts';
import { floorRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { readsAsWord } from '../words/segment.ts';
import { isCommonWord, isLongWord } from '../words/words.ts';
import type { Match } from './lexicon.ts';
import { ancestorsOf, isPlaceWord, placeNames, type Division, type PlaceName } from './divisions.ts';
import { isForeignRun } from './foreignNames.ts';
import { goesOnAfterName } from './nameEnd.ts';
import { isSurname } from './names.ts';

/** A name of a place in the reading; offsets are the reading's. */
export interface PlaceToken {
  readonly start: number;
  readonly end: number;
  readonly kind: PlaceName['kind'];
  /** what it names: one division, or all of a joint form */
  readonly divisions: readonly Division[];
  /** part of another name: 杭州 in 杭州电子科技大学 */
  readonly isInName: boolean;
}

/** The token that covers `offset`. Tokens are ascending and disjoint. */
export function placeAt(tokens: readonly PlaceToken[], offset: number): PlaceToken | undefined {
  const token = tokens[floorRange(tokens, offset)];
  return token && offset < token.end ? token : undefined;
}

/** The tokens that lie in `start`…`end`. */
export function* placesIn(tokens: readonly PlaceToken[], start: number, end: number): Iterable<PlaceToken> {
  for (let i = floorRange(tokens, start - 1) + 1; i < tokens.length && tokens[i]!.end <= end; i++)
    yield tokens[i]!;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly name: PlaceName;
}

/** A body, road or product that is named after a place. Nothing but its own name may stand in between. */
const NAMED_AFTER =
  /^(?:[^的了是在和与及为等把被将从到对向有我某各这那一两另所]{0,8}?(?:大学|交大|学院|中学|小学|医院|银行|证券|信托|集团|股份|有限公司|出版社|卫视|电视台|日报|晚报|晨报|早报|时报|新闻网)|[东南西北中]?(?:路|大道|大街|街)(?![径线上子头道])|社区|村|镇|街道|在线|网(?![络友民红格上点站吧])|公园|陵|装|舰|先生|高原|海峡|话剧|时间|起义|会战|保卫战|条约|宣言)/;
const LONGEST_NAME = 14;

/** Finds the places that a reading names. Unknown is better than wrong: a name that could be several places is left out. */
export function placeTokensOf(reading: Reading): readonly PlaceToken[] {
  const candidates = [...candidatesOf(reading.simplified)];
  const evidence = new Evidence(reading.simplified, candidates);
  return candidates.flatMap((candidate, i) => {
    const divisions = evidence.resolve(candidate, candidates[i - 1]);
    if (divisions.length === 0) return [];
    const { start, end, name } = candidate;
    const isInName =
      name.kind !== 'official' &&
      (NAMED_AFTER.test(hanRun(reading.simplified, end, LONGEST_NAME)) ||
        isInWord(reading.simplified, start, end));
    return [{ start, end, kind: name.kind, divisions, isInName }];
  });
}

function* candidatesOf(text: string): Iterable<Candidate> {
  const names = placeNames();
  /** end of the place before */
  let last = 0;
  for (let at = 0; at < text.length;) {
    const match = names.longestAt(text, at);
    if (!match || isPartOfOther(text, at, match, last)) {
      at++;
      continue;
    }
    yield { start: at, end: match.end, name: match.entry };
    at = last = match.end;
  }
}

/** 上海|洋山港 rather than 上|海洋|山港: news speaks of such places all the time. */
const FAVOUR_OF_LARGE = 2;
const ROUTE = /^(?:高速|高铁|铁路|线)/;

/** What looks like a place, but belongs to words or names around it. */
function isPartOfOther(text: string, start: number, { end, entry }: Match<PlaceName>, last: number): boolean {
  // 港澳 in 京港澳高速
  if (entry.kind === 'joint') return ROUTE.test(text.slice(end, end + 2)) || text[start - 1] === '京';
  if (start === last) return false;
  const certain = certainDivision(entry);
  const isLarge = certain !== undefined && certain.level !== 'county';
  if (end - start === 2 && !readsAsWord(text, start, end, isLarge ? FAVOUR_OF_LARGE : 0)) return true;
  return (
    entry.kind === 'short' && certain?.level !== 'province' && isGivenName(text, start, last)
  );
}

/** 银川 in 许银川: a surname before it that is no part of a word. */
function isGivenName(text: string, start: number, last: number): boolean {
  const surname = text[start - 1];
  // 亚拉|巴马
  if (isForeignRun(text, start - 2, start)) return true;
  if (start - 1 < last || !surname || !isSurname(surname) || goesOnAfterName(surname)) return false;
  return !isCommonWord(text.slice(start - 2, start)) && !isLongWord(text.slice(start - 3, start));
}

const STILL_THE_PLACE = /^(?:[人市省话籍城队港]|地区|特区|市民|城市|政府|浦东|)$/;

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

/** The Chinese characters that follow without a break. */
function hanRun(text: string, from: number, longest: number): string {
  let end = from;
  while (end < text.length && end - from < longest && isHan(classOf(text.charCodeAt(end)))) end++;
  return text.slice(from, end);
}

/** What a draft says about which of several places it means. */
class Evidence {
  /** divisions that are named beyond doubt, with the lines they are named in */
  readonly #certain = new Map<string, Set<number>>();
  readonly #official = new Set<string>();
  readonly #lineOf: (offset: number) => number;

  constructor(text: string, candidates: readonly Candidate[]) {
    this.#lineOf = lineCounter(text);
    for (const { start, name } of candidates) {
      const certain = certainDivision(name);
      if (!certain) continue;
      if (name.kind === 'official') this.#official.add(certain.code);
      const lines = this.#certain.get(certain.code);
      if (lines) lines.add(this.#lineOf(start));
      else this.#certain.set(certain.code, new Set([this.#lineOf(start)]));
    }
  }

  resolve({ start, name }: Candidate, before: Candidate | undefined): readonly Division[] {
    if (name.kind === 'joint') return name.divisions;
    const certain = certainDivision(name);
    if (certain) return [certain];
    const adjacent = new Set(
      before?.end === start ? before.name.divisions.map((division) => division.code) : [],
    );
    const possible = name.divisions.filter(
      (division) => name.kind === 'official' || this.#allowsShort(division),
    );
    const line = this.#lineOf(start);
    const inPlaces = [
      name.divisions.filter(
        ({ code, shortIsAlso }) =>
          (name.kind === 'official' || shortIsAlso !== 'sight') &&
          ancestorsOf(code).some((ancestor) => adjacent.has(ancestor)),
      ),
      possible.filter(({ code }) => this.#official.has(code)),
      possible.filter(({ code }) => this.#certain.has(`${code.slice(0, 4)}00`)),
      possible.filter(({ code }) => this.#certain.get(`${code.slice(0, 2)}0000`)?.has(line)),
    ];
    const likeliest = inPlaces.find((divisions) => divisions.length > 0) ?? [];
    return likeliest.length === 1 ? likeliest : [];
  }

  #allowsShort({ code, shortIsAlso }: Division): boolean {
    return !shortIsAlso || this.#official.has(code);
  }
}

/** The one division that a name means whatever the draft: 浙江, 金华, 镇海区, 敦煌; not 鼓楼区, 老城区, 开化. */
function certainDivision({ kind, divisions }: PlaceName): Division | undefined {
  if (kind === 'joint') return undefined;
  const only = divisions.length === 1 ? divisions[0] : undefined;
  if (kind === 'official') return only && isPlaceWord(only.name) ? undefined : only;
  if (only?.isShortClear) return only;
  // 吉林, 承德: the short form of a place and of one below it means the higher.
  return divisions.find((division) => division.level !== 'county' && !division.shortIsAlso);
}

/** Line number of an offset; asked for ascending offsets. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 0;
  return (offset) => {
    if (offset < at) [at, line] = [0, 0];
    for (; at < offset; at++) if (text.charCodeAt(at) === 0x0a) line++;
    return line;
  };
}
