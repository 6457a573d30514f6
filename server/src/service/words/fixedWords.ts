import { CONFUSED, DERIVED_SLIPS, KIN, RARE_WORDS, TYPICAL_SLIPS } from '../data/generated/wrongWords.ts';
import { readingsOf } from '../characters/readings.ts';
import { lazy } from '../base/lazy.ts';
import * as made from './fixedWords.made.ts';
import { PairKinds, PairTable } from './pairTable.ts';
import { Pair, Threes } from './threes.ts';
import { WordList } from './wordList.ts';

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

/** Words that differ from one of two or three characters in one of them, by the pair that has it. */
const shorts = new PairTable({ keys: made.shortKeys, values: made.shortValues });
const slips = lazy(() => TYPICAL_SLIPS + DERIVED_SLIPS);

/** Both halves of idioms and fixed phrases, with where these stand in the list. */
const halves = new PairTable({ keys: made.halfKeys, values: made.halfValues });
const gates = lazy(() => ({ kinds: new PairKinds(made.pairKinds()), threes: new Threes(made.threeBits()) }));

const phrases = lazy(() => new WordList(made.phraseText(), made.phraseStarts()));
const otherPhrases = lazy(() => new WordList(made.otherText(), made.otherStarts()));
const rareForms = lazy(() => new WordList(made.rareText(), made.rareStarts()));
const dictionaryEnd = lazy(() => made.dictionaryEnd()[0]!);
const typicalEnd = lazy(() => made.typicalEnd()[0]!);

/** Whether a dictionary of idioms has it, and not only one of all words: 欢天喜地, not 加在一起. */
export const isIdiom = (text: string): boolean => phrases().hasBetween(0, dictionaryEnd(), text);

const has = (list: WordList, word: string): boolean => list.hasBetween(0, list.size, word);

/** Asked of the few places of a text that are one character off an idiom. */
export const isKnownWord = (word: string): boolean =>
  isIdiom(word) || phrases().hasBetween(dictionaryEnd(), phrases().size, word) || has(otherPhrases(), word);

/** Groups of characters of which each is written for the others, asked of the few places that are one off an idiom. */
const kin = lazy(() => `${KIN} ${CONFUSED} `);

function areKin(a: string, b: string): boolean {
  const groups = kin();
  for (let at = groups.indexOf(a); at !== -1; at = groups.indexOf(a, at + 1)) {
    const group = groups.slice(groups.lastIndexOf(' ', at) + 1, groups.indexOf(' ', at));
    if (group.includes(b)) return true;
  }
  return false;
}

/** Whether one character is written for the other: they sound alike, or look alike. */
function isWrittenFor(wrong: string, right: string): boolean {
  const readings = readingsOf(right);
  return readingsOf(wrong).some((reading) => readings.includes(reading)) || areKin(right, wrong);
}

/** Every place of simplified text that is one character off a fixed word and is none itself; ascending. */
export function wrongFormsIn(text: string): readonly WrongForm[] {
  const { kinds, threes } = gates();
  let found: WrongForm[] | undefined;
  let a = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const b = text.charCodeAt(at + 1);
    if (a >= 0x4e00 && b >= 0x4e00) {
      const kind = kinds.of(a, b);
      if ((kind & HALF) !== 0 && threes.mayStandAt(text, at, kind))
        for (const form of idiomsAt(text, at, halves.valuesOf(a, b))) (found ??= []).push(form);
      if ((kind & Pair.WrongForm) !== 0) {
        const values = shorts.valuesOf(a, b);
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
  const words = slips();
  const meant = new Map<string, { start: number; isTypical: boolean; words: string[] }>();
  for (const value of values) {
    const length = value & 3;
    const place = (value >>> 2) & 3;
    const from = value >>> 4;
    const start = place === 2 ? at - 1 : at;
    if (length === 3 && !hasRest(text, start, words, from, place)) continue;
    const form = text.slice(start, start + length);
    const word = words.slice(from, from + length);
    const same = meant.get(form);
    if (same) same.words.push(word);
    else meant.set(form, { start, isTypical: from < typicalEnd(), words: [word] });
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
  const idioms = phrases();
  let byForm: Map<string, { start: number; meant: string[] }> | undefined;
  for (const value of values) {
    const idiom = idioms.at(value >>> 1);
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
    yield { start, form, meant, kind: 'idiom', isKnown: has(rareForms(), form) };
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

/** By the first character, those that make a word with it. */
const rareSeconds = lazy(
  () => new Map(RARE_WORDS.split('、').map((group) => [group.charCodeAt(0), group.slice(1)])),
);

/** Whether two characters are a word of the dictionary that the word table does not have: 恢弘, 唁电. */
export const isRareWord = (word: string): boolean =>
  word.length === 2 && rareSeconds().get(word.charCodeAt(0))?.includes(word[1]!) === true;
