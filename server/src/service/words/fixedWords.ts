import {
  CONFUSED,
  DERIVED_SLIPS,
  FIXED_PHRASES,
  IDIOMS,
  KIN,
  PHRASES,
  RARE_FORMS,
  RARE_WORDS,
  TYPICAL_SLIPS,
} from '../data/generated/wrongWords.ts';
import { readingsOf } from '../characters/readings.ts';
import { lazy } from '../base/lazy.ts';
import { PairKinds, PairTable } from './pairTable.ts';

/** A place of a text that is one character off a fixed word. */
export interface WrongForm {
  readonly start: number;
  /** what stands there */
  readonly form: string;
  /** the words that it may be meant for, the likeliest by no order */
  readonly meant: readonly string[];
  /** `derived`: by characters that share a component and a sound, which nobody has called typical */
  readonly kind: 'idiom' | 'typical' | 'derived';
  /** some dictionary knows it as a way of writing: 再接再励 */
  readonly isKnown: boolean;
}

/** A power of two, more than twice as many as there are wrong forms, so that most are found at the first look. */
const SLOTS = 1 << 17;

/** What a pair of a text may be: a half of an idiom, or two characters of a wrong form. */
enum Pair {
  FirstHalf = 1,
  SecondHalf = 2,
  WrongForm = 4,
}

/** Wrong forms by the pair with the wrong character in it: `坐镇1阵、` is 坐阵, its value where the word stands and the place. */
function shortsInto(kinds: PairKinds): { table: PairTable; slips: string; typicalEnd: number } {
  const slips = TYPICAL_SLIPS + DERIVED_SLIPS;
  const table = new PairTable(SLOTS);
  let word = 0;
  let length = 0;
  let place = -1;
  for (let at = 0; at < slips.length; at++) {
    const code = slips.charCodeAt(at);
    if (code < 0x80) {
      if (place === -1) length = at - word;
      place = code - 0x30;
    } else if (code === END) {
      word = at + 1;
      place = -1;
    } else if (place !== -1) {
      const unit = (i: number): number => (i === place ? code : slips.charCodeAt(word + i));
      // 度假树: the pair at its end, because 度假 stands in many texts.
      const from = place === 2 ? 1 : 0;
      table.add(unit(from), unit(from + 1), (word << 4) | (place << 2) | length);
      kinds.add(unit(from), unit(from + 1), Pair.WrongForm);
    }
  }
  return { table, slips, typicalEnd: TYPICAL_SLIPS.length };
}
/** 、 between two entries */
const END = 0x3001;

/** A bit for each three of the first four characters of an idiom: nearly every place where one half stands has no third one. */
class Threes {
  readonly #bits = new Uint32Array(1 << 17);

  add(idiom: string): void {
    const a = idiom.charCodeAt(0);
    const b = idiom.charCodeAt(1);
    const c = idiom.charCodeAt(2);
    const d = idiom.charCodeAt(3);
    this.#set(threeHash(a, b, c, 0));
    this.#set(threeHash(a, b, 0, d));
    this.#set(threeHash(a, 0, c, d));
    this.#set(threeHash(0, b, c, d));
  }

  /** Whether the pair at an offset may be one half of an idiom that has one wrong character in the other. */
  mayStandAt(text: string, at: number, kinds: number): boolean {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    return (
      ((kinds & Pair.FirstHalf) !== 0 &&
        (this.#has(threeHash(a, b, text.charCodeAt(at + 2), 0)) ||
          this.#has(threeHash(a, b, 0, text.charCodeAt(at + 3))))) ||
      ((kinds & Pair.SecondHalf) !== 0 &&
        (this.#has(threeHash(text.charCodeAt(at - 2), 0, a, b)) ||
          this.#has(threeHash(0, text.charCodeAt(at - 1), a, b))))
    );
  }

  #set(hash: number): void {
    const at = hash >>> SHIFT;
    this.#bits[at >>> 5]! |= 1 << (at & 31);
    const other = otherOf(hash);
    this.#bits[other >>> 5]! |= 1 << (other & 31);
  }

  /** Two bits, far apart: with one of them every ninth place would be looked at for nothing. */
  #has(hash: number): boolean {
    const at = hash >>> SHIFT;
    if (((this.#bits[at >>> 5]! >>> (at & 31)) & 1) === 0) return false;
    const other = otherOf(hash);
    return ((this.#bits[other >>> 5]! >>> (other & 31)) & 1) === 1;
  }
}

/** Of four characters, 0 for the one that is left out. */
const threeHash = (a: number, b: number, c: number, d: number): number => {
  const mixed =
    Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(Math.imul(c, 0x27d4eb2f) ^ d, 0x165667b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};

/** Bits of a hash that are no place in the table of 2²² bits. */
const SHIFT = 10;
const otherOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> SHIFT;

/** Idioms and fixed phrases, and both of their halves with where they stand in the list. */
function phrasesInto(kinds: PairKinds): {
  idioms: readonly string[];
  halves: PairTable;
  threes: Threes;
  ofDictionary: readonly string[];
  fixed: readonly string[];
} {
  const ofDictionary = frontDecoded(IDIOMS);
  const fixed = frontDecoded(FIXED_PHRASES);
  const idioms = [...ofDictionary, ...fixed];
  const halves = new PairTable(SLOTS);
  const threes = new Threes();
  idioms.forEach((idiom, index) => {
    threes.add(idiom);
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => idiom.charCodeAt(i)) as [number, number, number, number];
    halves.add(a, b, index << 1);
    halves.add(c, d, (index << 1) | 1);
    kinds.add(a, b, Pair.FirstHalf);
    kinds.add(c, d, Pair.SecondHalf);
  });
  return { idioms, halves, threes, ofDictionary, fixed };
}

const tables = lazy(() => {
  const kinds = new PairKinds();
  return { kinds, shorts: shortsInto(kinds), phrases: phrasesInto(kinds) };
});

const otherPhrases = lazy(() => frontDecoded(PHRASES));

/** Whether a dictionary of idioms has it, and not only one of all words: 欢天喜地, not 加在一起. */
export const isIdiom = (text: string): boolean => isAmong(tables().phrases.ofDictionary, text);

/** Asked of the few places of a text that are one character off an idiom. */
const isKnownWord = (word: string): boolean =>
  isIdiom(word) || isAmong(tables().phrases.fixed, word) || isAmong(otherPhrases(), word);

/** Whether a word is one of many in their order: a `Set` of them would take longer to make than all its answers. */
function isAmong(words: readonly string[], word: string): boolean {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (words[middle]! < word) from = middle + 1;
    else to = middle;
  }
  return words[from] === word;
}

function frontDecoded(coded: string): string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < coded.length;) {
    let end = at + 1;
    while (end < coded.length && coded.charCodeAt(end) >= 0x80) end++;
    before = before.slice(0, coded.charCodeAt(at) - 0x30) + coded.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  return words;
}

const rareForms = lazy(() => frontDecoded(RARE_FORMS));

const kin = lazy(() => {
  const kin = new Map<string, Set<string>>();
  for (const group of `${KIN} ${CONFUSED}`.split(' ')) {
    for (const character of group) {
      const own = kin.get(character) ?? new Set();
      kin.set(character, own);
      for (const other of group) own.add(other);
    }
  }
  return kin;
});

/** Whether one character is written for the other: they sound alike, or look alike. */
function isWrittenFor(wrong: string, right: string): boolean {
  const readings = readingsOf(right);
  return (
    readingsOf(wrong).some((reading) => readings.includes(reading)) || kin().get(right)?.has(wrong) === true
  );
}

/** Every place of simplified text that is one character off a fixed word and is none itself; ascending. */
export function wrongFormsIn(text: string): readonly WrongForm[] {
  const { kinds, shorts, phrases } = tables();
  let found: WrongForm[] | undefined;
  let a = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const b = text.charCodeAt(at + 1);
    if (a >= 0x4e00 && b >= 0x4e00) {
      const kind = kinds.of(a, b);
      if ((kind & HALF) !== 0 && phrases.threes.mayStandAt(text, at, kind))
        for (const form of idiomsAt(text, at, phrases.halves.valuesOf(a, b))) (found ??= []).push(form);
      if ((kind & Pair.WrongForm) !== 0) {
        const values = shorts.table.valuesOf(a, b);
        if (values.length > 0) for (const form of shortsAt(text, at, values)) (found ??= []).push(form);
      }
    }
    a = b;
  }
  return found ?? NONE;
}

const HALF = Pair.FirstHalf | Pair.SecondHalf;
const NONE: readonly never[] = [];

function* shortsAt(text: string, at: number, values: readonly number[]): Iterable<WrongForm> {
  const { slips, typicalEnd } = tables().shorts;
  const meant = new Map<string, { start: number; isTypical: boolean; words: string[] }>();
  for (const value of values) {
    const length = value & 3;
    const place = (value >>> 2) & 3;
    const from = value >>> 4;
    const start = place === 2 ? at - 1 : at;
    if (length === 3 && !hasRest(text, start, slips, from, place)) continue;
    const form = text.slice(start, start + length);
    const word = slips.slice(from, from + length);
    const same = meant.get(form);
    if (same) same.words.push(word);
    else meant.set(form, { start, isTypical: from < typicalEnd, words: [word] });
  }
  for (const [form, { start, isTypical, words }] of meant)
    yield { start, form, meant: words, kind: isTypical ? 'typical' : 'derived', isKnown: false };
}

/** Whether the characters of a word of three that are not wrong stand in the text. */
function hasRest(text: string, start: number, slips: string, from: number, place: number): boolean {
  for (let i = 0; i < 3; i++)
    if (i !== place && text.charCodeAt(start + i) !== slips.charCodeAt(from + i)) return false;
  return true;
}

function* idiomsAt(text: string, at: number, values: readonly number[]): Iterable<WrongForm> {
  const { idioms } = tables().phrases;
  let byForm: Map<string, { start: number; meant: string[] }> | undefined;
  for (const value of values) {
    const idiom = idioms[value >>> 1]!;
    const isSecond = (value & 1) === 1;
    const start = isSecond ? at - 2 : at;
    const wrong = start < 0 ? -1 : onlyDifference(text, start, idiom);
    // Wrong in its second half, an idiom is found by its first; else by its second.
    if (wrong === -1 || isSecond !== wrong < 2) continue;
    if (!isWrittenFor(text[start + wrong] ?? '', idiom[wrong]!)) continue;
    const form = text.slice(start, start + idiom.length);
    if (isKnownWord(form)) continue;
    byForm ??= new Map();
    const same = byForm.get(form);
    if (same) same.meant.push(idiom);
    else byForm.set(form, { start, meant: [idiom] });
  }
  for (const [form, { start, meant }] of byForm ?? [])
    yield { start, form, meant, kind: 'idiom', isKnown: isAmong(rareForms(), form) };
}

/** The one place where a text differs from an idiom; -1 where it does in none, or in several. */
function onlyDifference(text: string, start: number, idiom: string): number {
  let place = -1;
  for (let i = 0; i < idiom.length; i++) {
    if (text.charCodeAt(start + i) === idiom.charCodeAt(i)) continue;
    if (place !== -1) return -1;
    place = i;
  }
  return place;
}

const rareWords = lazy(() => {
  const words = new Set<string>();
  for (const group of RARE_WORDS.split('、'))
    for (const second of group.slice(1)) words.add(group[0]! + second);
  return words;
});

/** Whether two characters are a word of the dictionary that the word table does not have: 恢弘, 唁电. */
export const isRareWord = (word: string): boolean => rareWords().has(word);
