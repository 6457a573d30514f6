import { PLACE_WORDS, PLACES } from '../data/generated/places.ts';
import { lazy } from '../base/lazy.ts';
import { PackedLexicon } from '../lexicon/packedLexicon.ts';
import { ancestorsOf, isOutlyingPart, levelOf } from './codes.ts';
import * as made from './divisions.made.ts';
import { NAME_KINDS, type NameKind } from './nameKinds.ts';
import type { Place } from './place.ts';

/** An administrative division with what looking it up in a draft needs. */
export interface Division extends Place {
  /** 浙江 for 浙江省; empty when there is none */
  readonly short: string;
  /** what else the short form is, more often than this place: another word (开化), or a sight (西湖) */
  readonly shortIsAlso: 'word' | 'sight' | undefined;
  /** the short form of a county that is nothing else: 敦煌, 诸暨 */
  readonly isShortClear: boolean;
  /** a part of Taiwan, Hong Kong or Macao: its name mostly counts only below its whole, since it is a mainland place as well (大安区) */
  readonly isOutlying: boolean;
}

/** A name of one or more divisions. */
export interface PlaceName {
  readonly kind: NameKind;
  /** several where a name is used twice (鼓楼区); all of them are meant where it is joint (京津冀) */
  readonly divisions: readonly Division[];
}

const codes = lazy(made.codes);
const order = lazy(made.codeOrder);
const lineStarts = lazy(made.lineStarts);
const known: Division[] = [];

/** A division by its line in the table. */
export function divisionAt(line: number): Division {
  return (known[line] ??= readDivision(PLACES.slice(lineStarts()[line], lineStarts()[line + 1]! - 1)));
}

/** `110000 北京市 北京 clear` */
function readDivision(line: string): Division {
  const [code, name, short = '', kind] = line.split(' ') as [
    string,
    string,
    string?,
    ('word' | 'sight' | 'clear' | 'alone')?,
  ];
  const above = ancestorsOf(code).flatMap((ancestor) => divisionOf(ancestor)?.name ?? []);
  const path = [...above, name];
  const isShortClear = kind === 'clear';
  const shortIsAlso = kind === 'word' || kind === 'sight' ? kind : undefined;
  const level = levelOf(code);
  return { code, name, short, shortIsAlso, isShortClear, isOutlying: isOutlyingPart(code), level, path };
}

/** Every division, by code ascending. */
export function* allDivisions(): Iterable<Division> {
  for (let line = 0; line < order().length; line++) yield divisionAt(line);
}

export function divisionOf(code: string): Division | undefined {
  const wanted = Number(code);
  let from = 0;
  let to = codes().length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (codes()[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return codes()[from] === wanted ? divisionAt(order()[from]!) : undefined;
}

const words = lazy(() => new Set(PLACE_WORDS.split(' ')));

/** Whether an official name is a word as well: 老城区, 矿区. */
export const isPlaceWord = (name: string): boolean => words().has(name);

/** 城区, 东区, 新城区 are said of every city; names of one character before 县 begin words (和县级). */
const COMMON =
  /^(?:.|[新老东西南北中]城|城[东西南北中关厢]|市中|[江河桥][东西南北]|开发|新市|港口|海港|山城)[区县]$/;

export const isSaidOfEveryCity = (name: string): boolean => COMMON.test(name);

/** Every name of every division but those that count only below their whole. */
export const placeNames = lazy((): PackedLexicon<PlaceName> => {
  const kinds = made.nameKinds();
  const starts = made.divisionStarts();
  const lines = made.nameDivisions();
  const arrays = {
    text: made.nameText(),
    starts: made.nameStarts(),
    gate: made.nameGate(),
    keys: made.nameKeys(),
    slots: made.nameSlots(),
    members: made.nameMembers(),
  };
  return new PackedLexicon(arrays, (index) => ({
    kind: NAME_KINDS[kinds[index]!]!,
    divisions: Array.from(lines.subarray(starts[index], starts[index + 1]), divisionAt),
  }));
});
