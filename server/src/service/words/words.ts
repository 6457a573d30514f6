import { LOG_TOTAL, LONGEST_WORD } from '../data/generated/wordFigures.ts';
import { WORDS } from '../data/generated/words.ts';

export { LONGEST_WORD };
/** The share of what is no word. */
export const NO_WORD = -Infinity;

/**
 * Words of one length by open addressing: asked by units, since a string for each stretch of a text that may be a word
 * costs twenty times as much as the answer.
 */
class WordTable {
  readonly #mask: number;
  /** the first two units, 0 where the slot is free: no word has the unit 0 */
  readonly #heads: Int32Array;
  /** the third and fourth unit */
  readonly #tails: Int32Array;
  readonly #shares: Float64Array;

  constructor(count: number) {
    const slots = 2 ** Math.ceil(Math.log2(count * 2 + 2));
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots);
    this.#tails = new Int32Array(slots);
    this.#shares = new Float64Array(slots);
  }

  set(head: number, tail: number, share: number): void {
    const slot = this.#slotOf(head, tail);
    this.#heads[slot] = head;
    this.#tails[slot] = tail;
    this.#shares[slot] = share;
  }

  shareOf(head: number, tail: number): number {
    const slot = this.#slotOf(head, tail);
    return this.#heads[slot] === 0 ? NO_WORD : this.#shares[slot]!;
  }

  #slotOf(head: number, tail: number): number {
    const heads = this.#heads;
    const tails = this.#tails;
    const hash = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (heads[slot] !== 0 && (heads[slot] !== head || tails[slot] !== tail))
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Of each length; a table is read when first asked for. */
const tables: (WordTable | undefined)[] = [];

const tableOf = (length: number): WordTable => (tables[length] ??= readTable(length));

/** The format is that of server/scripts/data/words.ts. */
function readTable(length: number): WordTable {
  const groups = WORDS[length - 1]!;
  const table = new WordTable(groups.length / Math.max(1, length - 1));
  const firstLength = length === 1 ? 0 : 1;
  const restLength = length - firstLength;
  const BAR = 0x7c;
  let first = 0;
  let isGroupStart = true;
  let share = 0;
  for (let at = 0; at < groups.length;) {
    const unit = groups.charCodeAt(at);
    if (unit === BAR) {
      isGroupStart = true;
      at++;
    } else if (isGroupStart && firstLength === 1) {
      first = unit;
      isGroupStart = false;
      at++;
    } else if (unit < 0x80) {
      share = unit - 0x61 + 0.5 - LOG_TOTAL;
      at++;
    } else if (length === 1) {
      table.set(headOf(unit, 0), 0, share);
      at++;
    } else {
      const third = length > 2 ? groups.charCodeAt(at + 1) : 0;
      const fourth = length > 3 ? groups.charCodeAt(at + 2) : 0;
      table.set(headOf(first, unit), headOf(third, fourth), share);
      at += restLength;
    }
  }
  return table;
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
