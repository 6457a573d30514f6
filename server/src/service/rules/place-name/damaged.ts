import { divisionAt, isSaidOfEveryCity, placeNames, type Division } from '../../places/divisions.ts';
import { officialPlaceBefore } from '../../places/officialPlaces.ts';
import { parentNames, partsOf } from '../../places/parents.ts';
import { isRenamed } from '../../places/renamed.ts';
import { isPlaceTypo } from '../../places/typos.ts';
import { typoBetween } from '../../characters/confusable.ts';
import { isCommonWord } from '../../words/words.ts';
import { lazy } from '../../base/lazy.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { PairGate } from '../../lexicon/pairGate.ts';
import { BySentence } from '../../text/bySentence.ts';
import type { Reading } from '../../text/reading.ts';
import * as made from './damaged.made.ts';
import { formOf, hashOf, LONGEST, SHORTEST_MISTYPED } from './damagedForms.ts';

/** An official name with a character lost or mistyped, in offsets of the simplified reading. */
export interface DamagedName {
  readonly start: number;
  readonly end: number;
  readonly kind: 'lost' | 'mistyped';
  readonly right: string;
}

const UNIT = /[市县区州旗]/g;
const patterns = lazy(() => ({
  /** the first and the last two characters of all names that can be told */
  beginnings: new PairGate(made.beginnings()),
  endings: new PairGate(made.endings()),
}));

export function* damagedNames(reading: Reading): Iterable<DamagedName> {
  yield* long.in(reading.simplified);
  yield* mistypedParts(reading);
}

/** Names long enough to tell themselves what they were. */
const long = new BySentence<DamagedName>(function* (text) {
  const { beginnings, endings } = patterns();
  for (const { index } of text.matchAll(UNIT)) {
    const end = index + 1;
    if (officialPlaceBefore(text, end) !== undefined) continue;
    const endsSo = endings.allows(text.charCodeAt(end - 2), text.charCodeAt(end - 1));
    for (let length = LONGEST; length >= SHORTEST_MISTYPED; length--) {
      const start = end - length;
      if (start < 0) continue;
      // One character is wrong or lost: the first two are right, or the last two.
      if (!endsSo && !beginnings.allows(text.charCodeAt(start), text.charCodeAt(start + 1))) continue;
      const found = damageIn(text.slice(end - length, end));
      if (!found) continue;
      yield { start: end - length, end, ...found };
      break;
    }
  }
});

function damageIn(words: string): Pick<DamagedName, 'kind' | 'right'> | undefined {
  const whole = formOf(made.lostForms(), hashOf(words, -1), ({ line, place }) => {
    const { name } = divisionAt(line);
    return name.length === words.length + 1 && name.slice(0, place) + name.slice(place + 1) === words;
  });
  if (whole) return { kind: 'lost', right: divisionAt(whole.line).name };
  for (let i = 0; i < words.length - 1; i++) {
    const open = formOf(made.openForms(), hashOf(words, i), ({ line, place }) => {
      const { name } = divisionAt(line);
      return place === i && name.length === words.length && isSameBut(i, name, words);
    });
    const name = open && divisionAt(open.line).name;
    if (name && typoBetween(words, name)) return { kind: 'mistyped', right: name };
  }
  return undefined;
}

const isSameBut = (place: number, a: string, b: string): boolean =>
  a.slice(0, place) === b.slice(0, place) && a.slice(place + 1) === b.slice(place + 1);

/** 汉字 of a district's name with its unit. */
const LONGEST_PART = 6;
/** The same: of two (城区, 郊区) nothing is left with one of them wrong. */
const SHORTEST_PART = 3;
const ENDS_PART = new UnitSet('市县区州旗');
/** 公共|区域, 建设|区间: the unit begins a word. */
const GOES_ON = /^[域间块划内别位段长委政级场民]/;

/**
 * 真海区 right behind 宁波市, and 荔弯区 in 广州市越秀区、荔弯区: short names, judged by what lies in the place before them.
 */
function* mistypedParts(reading: Reading): Iterable<DamagedName> {
  const text = reading.simplified;
  for (const { end, divisions, isShort } of parentNames(reading)) {
    // A province has a hundred parts, and mostly none is named behind it.
    if (unitBehind(text, end) < SHORTEST_PART) continue;
    const parts = divisions.flatMap(partsOf);
    for (let start = end; ; start++) {
      const length = unitBehind(text, start);
      const words = text.slice(start, start + length);
      if (length < SHORTEST_PART) break;
      if (!parts.some(({ name }) => name === words)) {
        if (isRenamed(divisions, words) || isSaidOfEveryCity(words)) break;
        const right = meantPart(text, start, words, parts, isShort);
        if (right === undefined) break;
        yield { start, end: start + length, kind: 'mistyped', right };
      }
      start += length;
      if (isShort || text[start] !== '、') break;
    }
  }
}

function meantPart(
  text: string,
  start: number,
  words: string,
  parts: readonly Division[],
  isShort: boolean,
): string | undefined {
  const end = start + words.length;
  // 江安, which is short for 江安县, makes no 江安区.
  const known = placeNames().longestAt(text, start);
  if (known && (isShort || known.end !== end - 1)) return undefined;
  const goesOn = isShort || GOES_ON.test(text.slice(end));
  if (goesOn && (known || isCommonWord(words.slice(0, 2)))) return undefined;
  const meant = parts.filter((part) => isTypo(words, part, isShort));
  return meant.length === 1 ? meant[0]!.name : undefined;
}

/** Behind a full name (杭州市) more is taken for a slip than behind a short one. */
const isTypo = (words: string, { name }: Division, isShort: boolean): boolean =>
  isShort ? typoBetween(words, name) !== undefined : isPlaceTypo(words, name);

/** Length of what follows up to and with 市, 县 or 区; 0 when there is none near. */
function unitBehind(text: string, start: number): number {
  for (let at = start; at < start + LONGEST_PART && at < text.length; at++)
    if (ENDS_PART.isAt(text, at)) return at + 1 - start;
  return 0;
}
