import { hasBopomofo, pinyinOfBopomofo } from './bopomofo.ts';
import { isSyllable, readingsOf } from '../characters/readings.ts';

/** A piece of text as pinyin. */
export interface Transcription {
  /** a–z only: tones, digits, apostrophes and spaces taken off, v and ü as u */
  readonly letters: string;
  /** how tones were written, if they were; bopomofo has marks */
  readonly tones: 'marks' | 'digits' | 'none';
  /** the tones that were written, as digits in their order, without the neutral one */
  readonly toneDigits: string;
  /** it had a letter in upper case */
  readonly hasCapitals: boolean;
}

const TONE_MARKS: Readonly<Record<string, string>> = {
  '\u0304': '1',
  '\u0301': '2',
  '\u030c': '3',
  '\u0300': '4',
};
/** Taken off without a trace: spaces, apostrophes, the colon of u:, ˘ and ¨, zero-width characters. */
const IGNORED = new Set([
  ' ',
  '\u00a0',
  '\t',
  "'",
  '’',
  ':',
  '\u0306',
  '\u0308',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufe0f',
]);
const LOOKALIKES: Readonly<Record<string, string>> = { ɡ: 'g', ɑ: 'a', ι: 'i', ı: 'i' };
/** zhuangr */
const LONGEST_SYLLABLE = 7;

/** Reads `text` as pinyin or bopomofo; undefined when it has a character that pinyin does not have. */
export function transcriptionOf(text: string): Transcription | undefined {
  let letters = '';
  let toneDigits = '';
  let hasCapitals = false;
  let hasHyphen = false;
  const isBopomofo = hasBopomofo(text);
  const latin = isBopomofo ? pinyinOfBopomofo(text) : text;
  let tones: Transcription['tones'] = isBopomofo ? 'marks' : 'none';
  let afterDigit = false;
  for (const character of latin.normalize('NFKD')) {
    if (TONE_MARKS[character]) {
      tones = 'marks';
      toneDigits += TONE_MARKS[character];
    } else if (character >= '0' && character <= '5') {
      // One digit a syllable: zhoumou525 is the name of an account.
      if (letters === '' || afterDigit) return undefined;
      if (tones === 'none') tones = 'digits';
      if (character >= '1' && character <= '4') toneDigits += character;
    } else if (/[A-Z]/.test(character)) {
      hasCapitals = true;
      letters += character.toLowerCase();
    } else if (/[a-z]/.test(character)) {
      letters += character;
    } else if (LOOKALIKES[character]) {
      letters += LOOKALIKES[character];
    } else if (character === '-' || character === '·') {
      hasHyphen = true;
    } else if (!IGNORED.has(character)) {
      return undefined;
    }
    afterDigit = character >= '0' && character <= '9';
  }
  // 风平浪静(fēngpíng-làngjìng), but xinlang-xinwen is the name of an account.
  if (letters === '' || (hasHyphen && tones !== 'marks')) return undefined;
  return { letters: letters.replaceAll('v', 'u'), tones, toneDigits, hasCapitals };
}

interface Spoken {
  readonly text: string;
}

/**
 * How many of the last of `characters` `letters` is a reading of; 0 when it is none.
 * Every reading of each character is good: which one fits is the context's business, not ours.
 */
export function coveredCharacters(letters: string, characters: readonly Spoken[]): number {
  let ends = new Set([letters.length]);
  for (let count = 1; count <= characters.length; count++) {
    const readings = spokenReadings(characters.at(-count)!.text);
    const before = new Set<number>();
    for (const end of ends) {
      for (const reading of readings) if (letters.endsWith(reading, end)) before.add(end - reading.length);
    }
    if (before.has(0)) return count;
    if (before.size === 0) return 0;
    ends = before;
  }
  return 0;
}

/** The same for the first of `characters`. */
export function coveredFromStart(letters: string, characters: readonly Spoken[]): number {
  let starts = new Set([0]);
  for (let count = 1; count <= characters.length; count++) {
    const readings = spokenReadings(characters[count - 1]!.text);
    const after = new Set<number>();
    for (const start of starts) {
      for (const reading of readings)
        if (letters.startsWith(reading, start)) after.add(start + reading.length);
    }
    if (after.has(letters.length)) return count;
    if (after.size === 0) return 0;
    starts = after;
  }
  return 0;
}

/** Readings of a character within a word: 儿 is also the r at the end of the syllable before it. */
export const spokenReadings = (character: string): readonly string[] =>
  character === '儿' || character === '兒' ? [...readingsOf(character), 'r'] : readingsOf(character);

/** Whether `letters` can be cut into syllables of standard Chinese, with the r of 哪儿 behind any. */
export function isPinyin(letters: string): boolean {
  const reachable = [true];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end && !reachable[end]; start++) {
      if (reachable[start] && isSpoken(letters.slice(start, end))) reachable[end] = true;
    }
  }
  return reachable[letters.length] ?? false;
}

const isSpoken = (letters: string): boolean =>
  isSyllable(letters) || (letters.endsWith('r') && isSyllable(letters.slice(0, -1)));
