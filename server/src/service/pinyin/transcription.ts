import { hasBopomofo, pinyinOfBopomofo } from './bopomofo.ts';
import { isSyllable, readingsOf } from './readings.ts';

/** A piece of text as pinyin. */
export interface Transcription {
  /** a–z only: tones, digits, apostrophes and spaces taken off, v and ü as u */
  readonly letters: string;
  /** how tones were written, if they were; bopomofo has marks */
  readonly tones: 'marks' | 'digits' | 'none';
  /** it had a letter in upper case */
  readonly hasCapitals: boolean;
}

const TONE_MARKS = new Set(['\u0300', '\u0301', '\u0304', '\u030c']);
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
const LONGEST_SYLLABLE = 6;

/** Reads `text` as pinyin or bopomofo; undefined when it has a character that pinyin does not have. */
export function transcriptionOf(text: string): Transcription | undefined {
  let letters = '';
  let tones: Transcription['tones'] = 'none';
  let hasCapitals = false;
  let hasHyphen = false;
  const isBopomofo = hasBopomofo(text);
  if (isBopomofo) tones = 'marks';
  for (const character of (isBopomofo ? pinyinOfBopomofo(text) : text).normalize('NFKD')) {
    if (TONE_MARKS.has(character)) {
      tones = 'marks';
    } else if (character >= '0' && character <= '5') {
      if (letters === '') return undefined;
      if (tones === 'none') tones = 'digits';
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
  }
  // 风平浪静(fēngpíng-làngjìng), but xinlang-xinwen is the name of an account.
  if (letters === '' || (hasHyphen && tones !== 'marks')) return undefined;
  return { letters: letters.replaceAll('v', 'u'), tones, hasCapitals };
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
    const readings = spokenReadings(characters.at(-count)!);
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
    const readings = spokenReadings(characters[count - 1]!);
    const after = new Set<number>();
    for (const start of starts) {
      for (const reading of readings) if (letters.startsWith(reading, start)) after.add(start + reading.length);
    }
    if (after.has(letters.length)) return count;
    if (after.size === 0) return 0;
    starts = after;
  }
  return 0;
}

/** 儿 is also the r at the end of the syllable before it. */
const spokenReadings = ({ text }: Spoken): readonly string[] =>
  text === '儿' || text === '兒' ? [...readingsOf(text), 'r'] : readingsOf(text);

/** Whether `letters` can be cut into syllables of standard Chinese. */
export function isPinyin(letters: string): boolean {
  const reachable = [true];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end && !reachable[end]; start++) {
      if (reachable[start] && isSyllable(letters.slice(start, end))) reachable[end] = true;
    }
  }
  return reachable[letters.length] ?? false;
}
