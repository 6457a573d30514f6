import { divisionAt, placeNames, type Division } from '../../places/divisions.ts';
import { lazy } from '../../base/lazy.ts';
import { isCommonWord } from '../../words/words.ts';
import * as made from './wrongUnits.made.ts';

/** A place with a unit that it is not: 内蒙古省, 甘孜市, 恩施市自治州. Offsets of the simplified reading. */
export interface WrongUnit {
  readonly start: number;
  readonly end: number;
  /** what should stand there, likeliest first */
  readonly right: readonly string[];
  /** it was a province once: 新疆省 until 1955 */
  readonly wasProvince: boolean;
}

/** Provinces of the 民国 and of the first years after it: 广西 until 1958, 宁夏 until 1954, 新疆 until 1955. */
const ONCE_PROVINCES = new Set(['广西', '宁夏', '新疆']);

type Stems = ReadonlyMap<string, readonly Division[]>;

/** Names that take a wrong unit, with what they are. */
const stemsIn = (rows: () => string): (() => Stems) =>
  lazy(() => {
    const names = new Map<string, readonly Division[]>();
    for (const row of rows().split('\n')) {
      const [stem = '', ...lines] = row.split(' ');
      names.set(
        stem,
        lines.map((line) => divisionAt(Number(line))),
      );
    }
    return names;
  });

/** Not 省: 内蒙古, 广西壮族, 重庆. */
const notProvinces = stemsIn(made.notProvinces);
/** Not 市, since nothing there is called so: 甘孜, 西双版纳; not 恩施 or 海南. */
const notCities = stemsIn(made.notCities);
/** 恩施, with the autonomous units that are called so. */
const autonomous = stemsIn(made.autonomous);

const UNIT = /[省市县州区](?:自治[区州县旗])?/g;
/** 汉字 of a name without its unit: 新疆维吾尔自治区 has seven without 区. */
const LONGEST_STEM = 8;

/** 省 that begins a word of its own, or a verb: 广西|省际, 新疆|省级, 北京|省了. */
const OTHER_SHENG =
  /^省(?:[际级内外份城道直属府力钱略心事电油却亲悟立志区会下了去出得着掉点些过一不三]|市(?!市)|银行|吃俭用)/;
/** 甘孜|市场, 凉山|市民 */
const OTHER_SHI = /^市[场民值价面集井级属内外区话况镇郊情售]/;

export function* wrongUnits(text: string): Iterable<WrongUnit> {
  for (const { 0: words, index } of text.matchAll(UNIT)) {
    const found = words.length > 1 ? doubledUnit(text, index, words) : singleUnit(text, index, words);
    if (found) yield found;
  }
}

function singleUnit(text: string, at: number, unit: string): WrongUnit | undefined {
  if (unit === '省' && !OTHER_SHENG.test(text.slice(at, at + 4))) {
    const stem = stemBefore(text, at, notProvinces());
    return stem && provinceIn(text, at, stem);
  }
  if (unit !== '市' || OTHER_SHI.test(text.slice(at, at + 2))) return undefined;
  const stem = stemBefore(text, at, notCities());
  if (!stem || isPersonOf(text, stem.start, at)) return undefined;
  const division = stem.divisions[0]!;
  const county = placeNames()
    .get(stem.word)
    ?.divisions.find(({ level, code }) => level === 'county' && code.startsWith(division.code.slice(0, 4)));
  const right = [division.name, ...(county ? [county.name] : [])];
  return { start: stem.start, end: at + 1, right, wasProvince: false };
}

/** 内蒙古省委 is 内蒙古自治区党委, 新疆省长 新疆维吾尔自治区主席, 重庆省长 重庆市市长. */
function provinceIn(text: string, at: number, { start, word, divisions }: Stem): WrongUnit {
  const entry = divisions[0]!;
  const isRegion = entry.name.endsWith('自治区');
  const next = text[at + 1];
  const tail =
    isRegion && next === '委' ? '党委' : isRegion && next === '长' ? '主席' : next === '长' ? '市长' : '';
  const canBeSaid = tail !== '' && (isRegion || entry.name.endsWith('市'));
  return {
    start,
    end: at + (canBeSaid ? 2 : 1),
    right: [entry.name + (canBeSaid ? tail : '')],
    wasProvince: ONCE_PROVINCES.has(word),
  };
}

/** 恩施市自治州: a unit between the name and 自治州. */
function doubledUnit(text: string, at: number, words: string): WrongUnit | undefined {
  const stem = stemBefore(text, at, autonomous());
  const division = stem?.divisions.find(({ name }) => name.endsWith(words.slice(1)));
  if (!stem || !division) return undefined;
  return { start: stem.start, end: at + words.length, right: [division.name], wasProvince: false };
}

interface Stem {
  readonly start: number;
  readonly word: string;
  readonly divisions: readonly Division[];
}

/** The longest name that ends at `end` and is no part of a word before it. */
function stemBefore(text: string, end: number, names: Stems): Stem | undefined {
  for (let length = Math.min(LONGEST_STEM, end); length >= 2; length--) {
    const start = end - length;
    const word = text.slice(start, end);
    const divisions = names.get(word);
    if (divisions === undefined) continue;
    return isCommonWord(text.slice(start - 1, start + 1)) && !isCommonWord(text.slice(start - 2, start))
      ? undefined
      : { start, word, divisions };
  }
  return undefined;
}

/** 王|德宏|市长: a name of a person before 市长. */
const isPersonOf = (text: string, start: number, end: number): boolean =>
  text[end + 1] === '长' && start > 0 && /\p{Script=Han}/u.test(text[start - 1]!) && text[start - 1] !== '州';
