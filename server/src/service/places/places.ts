import { floorRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { ancestorsOf, isOutlyingRegion } from './codes.ts';
import { divisionOf, type Division, type PlaceName } from './divisions.ts';
import { candidatesOf, certainDivision, isPartOfName, type PlaceCandidate } from './candidates.ts';
import { hintedWholes } from './outlyingParts.ts';

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

/** Finds the places that a reading names. Unknown is better than wrong: a name that could be several places is left out. */
export function placeTokensOf(reading: Reading): readonly PlaceToken[] {
  const isTraditional = reading.text !== reading.simplified;
  const hinted = isTraditional ? hintedWholes(reading.simplified) : [];
  const candidates = candidatesOf(reading, hinted);
  const evidence = new Evidence(reading.simplified, isTraditional, candidates, hinted);
  return candidates.flatMap((candidate, i) => {
    const divisions = evidence.resolve(candidate, candidates[i - 1]);
    if (divisions.length === 0) return [];
    const { start, end, name } = candidate;
    const isBehind = candidates[i - 1]?.end === start;
    const isInName = name.kind !== 'official' && isPartOfName(reading.simplified, start, end, isBehind);
    return [{ start, end, kind: name.kind, divisions, isInName }];
  });
}

/** What a draft says about which of several places it means. */
class Evidence {
  /** divisions that are named beyond doubt, with the lines they are named in */
  readonly #certain = new Map<string, Set<number>>();
  readonly #official = new Set<string>();
  /** names that stand for something else in the draft as well: 江川, where it speaks of 江川省 */
  readonly #others = new Set<PlaceName>();
  /** written in traditional characters, about Taiwan, Hong Kong or Macao */
  #isOfOutlying = false;
  readonly #text: string;
  readonly #lineOf: (offset: number) => number;

  /** prefectures of whose counties some are named beyond doubt, with the lines they are named in */
  readonly #ofCounties = new Map<string, Set<number>>();

  constructor(
    text: string,
    isTraditional: boolean,
    candidates: readonly PlaceCandidate[],
    hinted: readonly Division[],
  ) {
    this.#text = text;
    this.#lineOf = lineCounter(text);
    for (const { code } of hinted) this.#isNamed(code, 0);
    for (const { name, isOtherUnit } of candidates) if (isOtherUnit) this.#others.add(name);
    for (const [i, candidate] of candidates.entries()) {
      const { start, name } = candidate;
      const certain = this.#others.has(name) ? undefined : certainDivision(name);
      if (!certain) {
        const below = partsBehind(candidate, candidates[i - 1]);
        if (name.kind === 'official' && below?.length === 1) this.#official.add(below[0]!.code);
        continue;
      }
      if (isTraditional && isOutlyingRegion(certain)) this.#isOfOutlying = true;
      if (name.kind === 'official') this.#official.add(certain.code);
      this.#isNamed(certain.code, start);
      if (certain.level === 'county')
        addLine(this.#ofCounties, prefectureOf(certain.code), this.#lineOf(start));
      // 元朗区 says that the draft is about Hong Kong.
      if (certain.isOutlying) for (const code of ancestorsOf(certain.code)) this.#isNamed(code, start);
    }
  }

  #isNamed(code: string, start: number): void {
    addLine(this.#certain, code, this.#lineOf(start));
  }

  resolve(
    { start, end, name, isOtherUnit }: PlaceCandidate,
    before: PlaceCandidate | undefined,
  ): readonly Division[] {
    if (name.kind === 'joint') return name.divisions;
    if (isOtherUnit) return [];
    const adjacent = partsBehind({ start, name }, before);
    // 台北市|镇海区 is nothing that we know, and not in 宁波市.
    if (adjacent?.length === 0 && isBehindOutlying(name, before)) return [];
    const certain = this.#others.has(name) ? undefined : certainDivision(name);
    if (certain) return this.#isFarFromHome(name, certain) ? [] : [certain];
    const possible = name.divisions.filter(
      (division) => name.kind === 'official' || this.#allowsShort(division),
    );
    const isShared = possible.some(({ isOutlying }) => isOutlying);
    const wholeOf = ({ code }: Division): string => (isShared ? directWhole(code) : prefectureOf(code));
    const line = this.#lineOf(start);
    const inPlaces = [
      (adjacent ?? []).filter(({ shortIsAlso }) => name.kind === 'official' || shortIsAlso !== 'sight'),
      possible.filter(({ code }) => this.#official.has(code)),
      ...(isShared ? [possible.filter((division) => this.#certain.get(wholeOf(division))?.has(line))] : []),
      possible.filter((division) => this.#certain.has(wholeOf(division))),
      possible.filter(({ code }) => {
        const inProvince = this.#certain.get(`${code.slice(0, 2)}0000`);
        return inProvince !== undefined && (inProvince.has(line) || isCounted(this.#text, end));
      }),
      // 霸州和|文安|: a list of counties of one prefecture
      isListed(this.#text, start, end)
        ? possible.filter(({ code }) => this.#ofCounties.get(prefectureOf(code))?.has(line))
        : [],
    ];
    const likeliest = inPlaces.find((divisions) => divisions.length > 0) ?? [];
    return likeliest.length === 1 ? likeliest : [];
  }

  /** 嶺東 in a text about 台中 is no county of 黑龙江, which it does not name. */
  #isFarFromHome({ kind }: PlaceName, { code, level, name }: Division): boolean {
    // 雲縣 is what headlines call 雲林縣.
    const isShort = kind === 'short' || name.length === 2;
    if (!this.#isOfOutlying || !isShort || level !== 'county') return false;
    return ![`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].some((whole) => this.#certain.has(whole));
  }

  #allowsShort({ code, shortIsAlso }: Division): boolean {
    return !shortIsAlso || this.#official.has(code);
  }
}

const prefectureOf = (code: string): string => `${code.slice(0, 4)}00`;

function addLine(lines: Map<string, Set<number>>, code: string, line: number): void {
  const known = lines.get(code);
  if (known) known.add(line);
  else lines.set(code, new Set([line]));
}

/** Whether a mark or 和 of a list stands beside a name. */
const isListed = (text: string, start: number, end: number): boolean =>
  /[、和与及]/.test(text[start - 1] ?? '') || /[、和与及]/.test(text[end] ?? '');

const COUNTED = /^(?:、\p{Script=Han}{2,4}){0,9}等?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个?[省市县区旗]/u;
/** Units from a name to the count behind its list: ten names of three with their marks. */
const LONGEST_LIST = 48;

/** 东湖、西山、南川|3个县（市、区）: the names of a list that says what they are. */
const isCounted = (text: string, end: number): boolean =>
  /[、等\d一二两三四五六七八九十]/.test(text[end] ?? '') && COUNTED.test(text.slice(end, end + LONGEST_LIST));

type Named = Pick<PlaceCandidate, 'start' | 'name'>;

/** What a name can be of the place right before it; undefined where there is none. */
function partsBehind(
  { start, name }: Named,
  before: PlaceCandidate | undefined,
): readonly Division[] | undefined {
  if (before?.end !== start) return undefined;
  const wholes = new Set(before.name.divisions.map(({ code }) => code));
  return name.divisions.filter(({ code }) => ancestorsOf(code).some((ancestor) => wholes.has(ancestor)));
}

const isBehindOutlying = ({ kind, divisions }: PlaceName, before: PlaceCandidate | undefined): boolean =>
  kind === 'official' &&
  divisions.every(({ level }) => level === 'county') &&
  before !== undefined &&
  before.name.divisions.every(isOutlyingRegion);

/** The city or county that a part lies in, or the province where there is none between. */
const directWhole = (code: string): string => {
  const prefecture = `${code.slice(0, 4)}00`;
  return divisionOf(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
};

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
