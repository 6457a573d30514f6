import { FORMER_PLACES, JOINT_PLACES, PLACE_WORDS, PLACES } from '../data/generated/places.ts';
import { lazy } from '../base/lazy.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { Place, PlaceLevel } from './place.ts';

/** An administrative division with what looking it up in a draft needs. */
export interface Division extends Place {
  /** 浙江 for 浙江省; empty when there is none */
  readonly short: string;
  /** what else the short form is, more often than this place: another word (开化), or a sight (西湖) */
  readonly shortIsAlso: 'word' | 'sight' | undefined;
  /** the short form of a county that is nothing else: 敦煌, 诸暨 */
  readonly isShortClear: boolean;
  /** a part of Taiwan, Hong Kong or Macao: its name counts only below its whole, since it is a mainland place as well (大安区) */
  readonly isOutlying: boolean;
}

/** A name of one or more divisions. */
export interface PlaceName {
  readonly kind: 'official' | 'short' | 'joint';
  /** several where a name is used twice (鼓楼区); all of them are meant where it is joint (京津冀) */
  readonly divisions: readonly Division[];
}

const levelOf = (code: string): PlaceLevel =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

/** Of the six digits of a code two are the province, two the prefecture, two the county (GB/T 2260). */
const PROVINCE_DIGITS = 2;
/** See `PROVINCE_DIGITS`. */
const PREFECTURE_DIGITS = 4;

/** Codes of the divisions that one lies in, from the province down, itself left out. */
export function ancestorsOf(code: string): string[] {
  const province = `${code.slice(0, PROVINCE_DIGITS)}0000`;
  const prefecture = `${code.slice(0, PREFECTURE_DIGITS)}00`;
  return [province, prefecture].filter(
    (ancestor, i) => ancestor !== code && (i === 0 || levelOf(code) === 'county'),
  );
}

const OUTLYING = /^(?:71|81|82)/;

/** Whether a division is a new area: what it lies in is not said by its code. */
export const isNewArea = ({ code }: Place): boolean => code.endsWith('90');

/** Whether a division is Taiwan, Hong Kong or Macao, or lies there. */
export const isOutlyingRegion = ({ code }: Place): boolean => OUTLYING.test(code);

const byCode = lazy((): ReadonlyMap<string, Division> => {
  const rows = PLACES.split('\n').map(
    (line) => line.split(' ') as [string, string, string?, ('word' | 'sight' | 'clear')?],
  );
  const names = new Map(rows.map(([code, name]) => [code, name]));
  return new Map(
    rows.map(([code, name, short = '', kind]) => {
      const above = ancestorsOf(code).flatMap((ancestor) => names.get(ancestor) ?? []);
      const path = [...above, name];
      const isShortClear = kind === 'clear';
      const shortIsAlso = isShortClear ? undefined : kind;
      const level = levelOf(code);
      const isOutlying = level === 'county' && OUTLYING.test(code);
      return [code, { code, name, short, shortIsAlso, isShortClear, isOutlying, level, path }];
    }),
  );
});

/** Every division, by code ascending. */
export const allDivisions = (): Iterable<Division> => byCode().values();

export const divisionOf = (code: string): Division | undefined => byCode().get(code);

const words = lazy(() => new Set(PLACE_WORDS.split(' ')));

/** Whether an official name is a word as well: 老城区, 矿区. */
export const isPlaceWord = (name: string): boolean => words().has(name);

/** 城区, 东区, 新城区 are said of every city; names of one character before 县 begin words (和县级). */
const COMMON =
  /^(?:.|[新老东西南北中]城|城[东西南北中关厢]|市中|[江河桥][东西南北]|开发|新市|港口|海港|山城)[区县]$/;

export const isSaidOfEveryCity = (name: string): boolean => COMMON.test(name);

/** Every name of every division but those that count only below their whole. */
export const placeNames = lazy((): Lexicon<PlaceName> => {
  const names = new Map<string, { kind: PlaceName['kind']; divisions: Division[] }>();
  const add = (name: string, kind: PlaceName['kind'], division: Division): void => {
    const known = names.get(name);
    if (!known) names.set(name, { kind, divisions: [division] });
    else if (known.kind === kind) known.divisions.push(division);
  };
  const everywhere = [...byCode().values()].filter(({ isOutlying }) => !isOutlying);
  for (const division of everywhere) add(division.name, 'official', division);
  for (const division of everywhere) if (division.short) add(division.short, 'short', division);
  for (const line of FORMER_PLACES.split('\n')) {
    const [name = '', code = ''] = line.split(' ');
    add(name, 'official', byCode().get(code)!);
  }
  const official = new Map(everywhere.map((division) => [division.name, division]));
  for (const line of JOINT_PLACES.split('\n')) {
    const [joint = '', ...places] = line.split(' ');
    for (const place of places) add(joint, 'joint', official.get(place)!);
  }
  return new Lexicon(names);
});
