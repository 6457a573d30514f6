import { allDivisions, placeNames, type Division } from '../../places/divisions.ts';
import { lazy } from '../../base/lazy.ts';
import { isCommonWord } from '../../words/words.ts';

/** A place with a unit that it is not: 内蒙古省, 甘孜市, 恩施市自治州. Offsets of the simplified reading. */
export interface WrongUnit {
  readonly start: number;
  readonly end: number;
  /** what should stand there, likeliest first */
  readonly right: readonly string[];
  /** it was a province once: 新疆省 until 1955 */
  readonly wasProvince: boolean;
}

const AUTONOMOUS = /自治[区州县旗]$/;
const NOT_A_CITY = /(?:自治州|地区|盟)$/;
/** Provinces of the 民国 and of the first years after it: 广西 until 1958, 宁夏 until 1954, 新疆 until 1955. */
const ONCE_PROVINCES = new Set(['广西', '宁夏', '新疆']);

/** Names that take a wrong unit, with what they are. */
interface Stems {
  /** not 省: 内蒙古, 广西壮族, 重庆 */
  readonly notProvinces: ReadonlyMap<string, Division>;
  /** not 市, since nothing there is called so: 甘孜, 西双版纳; not 恩施 or 海南 */
  readonly notCities: ReadonlyMap<string, Division>;
  /** 恩施, with the autonomous units that are called so */
  readonly autonomous: ReadonlyMap<string, readonly Division[]>;
}

const stems = lazy((): Stems => {
  const notProvinces = new Map<string, Division>();
  const notCities = new Map<string, Division>();
  const autonomous = new Map<string, Division[]>();
  const byShort = new Map<string, Division[]>();
  for (const division of allDivisions()) {
    const { name, short, level } = division;
    if (!short) continue;
    byShort.set(short, [...(byShort.get(short) ?? []), division]);
    if (AUTONOMOUS.test(name)) autonomous.set(short, [...(autonomous.get(short) ?? []), division]);
    if (level !== 'province' || name.endsWith('省')) continue;
    notProvinces.set(short, division);
    // 广西壮族省, 广西壮族自治省
    const people = name.replace(/自治区$/, '');
    notProvinces.set(people, division).set(`${people}自治`, division).set(`${short}自治`, division);
  }
  notProvinces.set('内蒙', placeNames().get('内蒙古')!.divisions[0]!);
  for (const [short, divisions] of byShort) {
    const [whole, ...others] = divisions;
    const isInWhole = others.every(({ code }) => code.startsWith(whole!.code.slice(0, 4)));
    const isWord = whole!.shortIsAlso !== undefined;
    if (
      !isWord &&
      NOT_A_CITY.test(whole!.name) &&
      isInWhole &&
      !others.some(({ name }) => name.endsWith('市'))
    )
      notCities.set(short, whole!);
  }
  return { notProvinces, notCities, autonomous };
});

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
    const stem = stemBefore(text, at, stems().notProvinces);
    return stem && provinceIn(text, at, stem);
  }
  if (unit !== '市' || OTHER_SHI.test(text.slice(at, at + 2))) return undefined;
  const stem = stemBefore(text, at, stems().notCities);
  if (!stem || isPersonOf(text, stem.start, at)) return undefined;
  const county = placeNames()
    .get(stem.word)
    ?.divisions.find(({ level, code }) => level === 'county' && code.startsWith(stem.entry.code.slice(0, 4)));
  const right = [stem.entry.name, ...(county ? [county.name] : [])];
  return { start: stem.start, end: at + 1, right, wasProvince: false };
}

/** 内蒙古省委 is 内蒙古自治区党委, 新疆省长 新疆维吾尔自治区主席, 重庆省长 重庆市市长. */
function provinceIn(text: string, at: number, { start, word, entry }: Stem<Division>): WrongUnit {
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
  const stem = stemBefore(text, at, stems().autonomous);
  const division = stem?.entry.find(({ name }) => name.endsWith(words.slice(1)));
  if (!stem || !division) return undefined;
  return { start: stem.start, end: at + words.length, right: [division.name], wasProvince: false };
}

interface Stem<T> {
  readonly start: number;
  readonly word: string;
  readonly entry: T;
}

/** The longest name that ends at `end` and is no part of a word before it. */
function stemBefore<T>(text: string, end: number, names: ReadonlyMap<string, T>): Stem<T> | undefined {
  for (let length = Math.min(LONGEST_STEM, end); length >= 2; length--) {
    const start = end - length;
    const word = text.slice(start, end);
    const entry = names.get(word);
    if (entry === undefined) continue;
    return isCommonWord(text.slice(start - 1, start + 1)) && !isCommonWord(text.slice(start - 2, start))
      ? undefined
      : { start, word, entry };
  }
  return undefined;
}

/** 王|德宏|市长: a name of a person before 市长. */
const isPersonOf = (text: string, start: number, end: number): boolean =>
  text[end + 1] === '长' && start > 0 && /\p{Script=Han}/u.test(text[start - 1]!) && text[start - 1] !== '州';
