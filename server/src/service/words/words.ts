import { LOG_TOTAL, LONGEST_WORD } from '../data/generated/wordFigures.ts';
import * as made from './words.made.ts';
import { NO_TAILS, slotOf, type WordArrays } from './wordArrays.ts';

export { LONGEST_WORD };
/** The share of what is no word. */
export const NO_WORD = -Infinity;

/**
 * Words of one length by open addressing: asked by units, since a string for each stretch of a text that may be a word
 * costs twenty times as much as the answer.
 */
class WordTable {
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #letters: Uint8Array;

  constructor({ heads, tails, letters }: WordArrays) {
    this.#mask = heads.length - 1;
    this.#heads = heads;
    this.#tails = tails;
    this.#letters = letters;
  }

  shareOf(head: number, tail: number): number {
    return SHARES[this.#letters[slotOf(this.#heads, this.#tails, this.#mask, head, tail)]!]!;
  }
}

/** By letter; that of a free slot, 0, has none. */
const SHARES = Float64Array.from({ length: 0x80 }, (_, letter) =>
  letter === 0 ? NO_WORD : letter - 0x61 + 0.5 - LOG_TOTAL,
);

/** Of each length; a table is read when first asked for. */
const tables: (WordTable | undefined)[] = [];

const tableOf = (length: number): WordTable => (tables[length] ??= new WordTable(wordArrays(length)));

function wordArrays(length: number): WordArrays {
  const heads = [made.heads1, made.heads2, made.heads3, made.heads4][length - 1]!();
  const letters = [made.letters1, made.letters2, made.letters3, made.letters4][length - 1]!();
  const tails = length === 3 ? made.tails3() : length === 4 ? made.tails4() : NO_TAILS;
  return { heads, tails, letters };
}

const headOf = (first: number, second: number): number => (first << 16) | second;

/**
 * Natural logarithm of the share of all text that the word of these one to four simplified units has; `NO_WORD` where they
 * are none. Units behind `length` have to be 0.
 */
export const shareOfUnits = (
  length: number,
  first: number,
  second: number,
  third: number,
  fourth: number,
): number => tableOf(length).shareOf(headOf(first, second), headOf(third, fourth));

/** The same of what stands at `start`…`end` of a simplified text. */
export function shareAt(text: string, start: number, end: number): number {
  const length = end - start;
  if (start < 0 || end > text.length || length < 1 || length > LONGEST_WORD) return NO_WORD;
  return tableOf(length).shareOf(
    headOf(text.charCodeAt(start), length > 1 ? text.charCodeAt(start + 1) : 0),
    headOf(length > 2 ? text.charCodeAt(start + 2) : 0, length > 3 ? text.charCodeAt(start + 3) : 0),
  );
}

/** The same of a word by itself. */
export const shareOf = (word: string): number => shareAt(word, 0, word.length);

/** Whether simplified characters are a word of the table. */
export const isWord = (word: string): boolean => shareOf(word) !== NO_WORD;

/** Whether two simplified characters are a word in everyday use; names of people are not. */
export const isCommonWord = (word: string): boolean => word.length === 2 && isWord(word);

/** The same of what stands at `start`…`start + 2` of a text. */
export const isCommonWordAt = (text: string, start: number): boolean =>
  shareAt(text, start, start + 2) !== NO_WORD;

/** Natural logarithm of the share of text that a frequent word has: about once in 160 000 words. */
const FREQUENT = -12;

/** Whether two simplified characters are a word that is met often: 陪同, 希望; not 民和, 普京. */
export const isFrequentWord = (word: string): boolean => word.length === 2 && shareOf(word) > FREQUENT;

/** Whether simplified characters are one of the words of three or four characters. */
export const isLongWord = (word: string): boolean => word.length > 2 && isWord(word);
