import { bytesOf, isSingleByte } from '../codecs/charset.ts';
import { readPairs, readUtf8, type Pairs } from '../codecs/decode.ts';
import { fill, sketch, type Filled } from './fill.ts';
import { isEveryday } from '../everyday.ts';
import { likelihood } from '../../words/likelihood.ts';
import type { Misreading } from './misreading.ts';

/** No sentence is less likely than that, for each character. */
const READABLE = -8.5;
/** The same where the bytes leave no doubt: a list of names is no likely sentence. */
const READABLE_NAMES = -12;
/** The same for ways that make Chinese of real words of other languages by chance; short words are left alone. */
const READABLE_BY_CHANCE = -7;
/** Characters from which so likely a text is no chance: a word of another language gives two to four. */
const LEAST_BY_CHANCE = 8;
/** Characters of what was read as pairs and is pairs: two or three make a word by chance (烫烫 and its like). */
const LEAST_OF_PAIRS = 4;

/** What a place says when a misreading is undone. */
export interface Reading extends Filled {
  readonly way: Misreading;
  readonly shown: string;
  /** log probability for each character of the text; and what is gained, for each character shown */
  readonly score: number;
  readonly gain: number;
}

export function judge(shown: string, way: Misreading): Reading | undefined {
  const filled = read(shown, way, fill);
  if (!filled) return undefined;
  const score = likelihood(filled.text);
  return {
    ...filled,
    way,
    shown,
    score: score / filled.text.length,
    gain: (score - likelihood(shown)) / shown.length,
  };
}

/** Cyrillic letters and Hangul are pairs of everyday characters, too; but UTF-8 is never met by chance. */
const isByChance = ({ readAs, is }: Misreading, shown: string): boolean =>
  is !== 'utf-8' && readAs !== 'latin' && readAs !== 'gb18030' && readAs !== 'big5' && looksLikeWords(shown);

/** Letters as words have them: Сербия, МИД, 헝가리어; not йпуЧ╦╝ or 懇漣리. */
export const looksLikeWords = (shown: string): boolean =>
  /\p{L}/u.test(shown) && shown.split(BETWEEN_WORDS).every((word) => WORD.test(word));
const BETWEEN_WORDS = /[\s!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~\u2010-\u2027\u3001-\u303f\uff01-\uff65]+/;
const WORD = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}*|\p{Script=Hangul}*)$/u;

/** UTF-8 proves itself, and letters that are none of a word's: ÕÅÎ°¡¢ÀîÄÈ. */
const isProven = (way: Misreading, shown: string): boolean =>
  way.is === 'utf-8' || (isSingleByte(way.readAs) && !looksLikeWords(shown));

export function isReadable({ way, text, score, shown, guessed, missing }: Reading): boolean {
  // What is guessed always reads well.
  if (2 * (guessed + missing) > text.length) return false;
  if (isProven(way, shown) && guessed + missing === 0 && [...text].every(isEveryday))
    return score >= READABLE_NAMES;
  if (isByChance(way, shown)) return text.length >= LEAST_BY_CHANCE && score >= READABLE_BY_CHANCE;
  return score >= READABLE && (!isPairToPair(way) || text.length >= LEAST_OF_PAIRS);
}

/** What `text` is if it was misread in that way; undefined when it cannot be. */
export function read(
  text: string,
  { readAs, is, then }: Misreading,
  choose: typeof sketch,
): Filled | undefined {
  const bytes = bytesOf(text, readAs)?.bytes;
  if (!bytes) return undefined;
  if (is !== 'utf-8') return choose(readPairs(bytes, is));
  const { units, end } = readUtf8(bytes);
  if (end < bytes.length) return undefined;
  return then ? read(sketch(units).text, then, choose) : choose(units);
}

/** By how much a text is likelier, in log probability, when a misreading is undone; lost bytes are left out. */
export function gainOf(shown: string, way: Misreading): number | undefined {
  const sketched = read(shown, way, sketch);
  return sketched && likelihood(sketched.text) - likelihood(shown);
}

export type PairToPair = Misreading & { readonly is: Pairs; readonly then?: never };

export const isPairToPair = (way: Misreading): way is PairToPair =>
  !isSingleByte(way.readAs) && way.is !== 'utf-8' && !way.then;
