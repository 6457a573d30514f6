import type { Match } from './lexicon.ts';

/** A bit for each length that a word may have. */
const LONGEST = 16;
/** Of three slots at most two are taken, so that few words are looked for twice. */
const SLOTS_PER_WORD = 1.5;
/** Pairs of units that share a number of the gate let a place through in vain; twice as many numbers as words keeps that rare. */
const NUMBERS_PER_WORD = 2;
/** The numbers stay within the second cache. */
const MOST_NUMBERS = 1 << 15;

/**
 * What stands beside each word of a dictionary: `word form|word form|…`. It is looked up in the text itself, so that 50,000
 * entries take a megabyte: as strings in a `Map` they take four, as a trie of Maps twenty.
 */
export class PackedMap {
  readonly #text: string;
  readonly #between: string;
  /** open addressing by the word: where the entry begins, plus one; 0 where the slot is free */
  readonly #slots: Uint32Array;
  readonly #slotShift: number;
  /** by the first two units: a bit for each length that words with them may have */
  readonly #lengths: Uint16Array;
  readonly #lengthShift: number;

  /** @param text of two equal words the later one counts */
  constructor(text: string, between = '|') {
    this.#text = text;
    this.#between = between;
    const count = text === '' ? 0 : text.split(between).length;
    this.#slots = new Uint32Array(powerOfTwo(count * SLOTS_PER_WORD));
    this.#slotShift = Math.clz32(this.#slots.length - 1);
    this.#lengths = new Uint16Array(Math.min(MOST_NUMBERS, powerOfTwo(count * NUMBERS_PER_WORD)));
    this.#lengthShift = Math.clz32(this.#lengths.length - 1);
    for (let start = 0; count > 0 && start <= text.length; start = this.#endOf(start) + 1) this.#add(start);
  }

  #endOf(entry: number): number {
    const end = this.#text.indexOf(this.#between, entry);
    return end === -1 ? this.#text.length : end;
  }

  #add(start: number): void {
    const length = this.#text.indexOf(' ', start) - start;
    if (length < 1 || length > LONGEST) throw new Error(`no word of 1 to ${LONGEST} units at ${start}`);
    this.#slots[this.#slotOf(this.#text, start, length)] = start + 1;
    this.#lengths[this.#numberOf(this.#text, start, length)]! |= 1 << (length - 1);
  }

  get(word: string): string | undefined {
    if (word.length < 1 || word.length > LONGEST) return undefined;
    const entry = this.#slots[this.#slotOf(word, 0, word.length)]!;
    return entry === 0 ? undefined : this.#formIn(entry - 1, word.length);
  }

  has(word: string): boolean {
    return word.length > 0 && word.length <= LONGEST && this.#slots[this.#slotOf(word, 0, word.length)] !== 0;
  }

  /** The longest word that stands at an offset, with its form. */
  longestAt(text: string, offset: number): Match<string> | undefined {
    let lengths = this.#lengths[this.#numberOf(text, offset, 1)]! & 1;
    if (offset + 1 < text.length) lengths |= this.#lengths[this.#numberOf(text, offset, 2)]! & ~1;
    while (lengths !== 0) {
      const length = 32 - Math.clz32(lengths);
      lengths ^= 1 << (length - 1);
      if (offset + length > text.length) continue;
      const entry = this.#slots[this.#slotOf(text, offset, length)]!;
      if (entry > 0) return { end: offset + length, entry: this.#formIn(entry - 1, length) };
    }
    return undefined;
  }

  *[Symbol.iterator](): Iterator<readonly [word: string, form: string]> {
    for (const entry of this.#slots) {
      if (entry === 0) continue;
      const middle = this.#text.indexOf(' ', entry - 1);
      yield [this.#text.slice(entry - 1, middle), this.#text.slice(middle + 1, this.#endOf(middle))];
    }
  }

  #formIn(entry: number, length: number): string {
    return this.#text.slice(entry + length + 1, this.#endOf(entry + length));
  }

  /** The slot of a word, or the free one where it would stand. */
  #slotOf(text: string, start: number, length: number): number {
    const slots = this.#slots;
    let hash = length;
    for (let i = 0; i < length; i++) hash = mixed(hash, text.charCodeAt(start + i));
    let slot = hash >>> this.#slotShift;
    while (slots[slot] !== 0 && !this.#isAt(slots[slot]! - 1, text, start, length))
      slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  #isAt(entry: number, text: string, start: number, length: number): boolean {
    for (let i = 0; i < length; i++)
      if (this.#text.charCodeAt(entry + i) !== text.charCodeAt(start + i)) return false;
    return this.#text.charCodeAt(entry + length) === SPACE;
  }

  /** @param length of the word: one of a single unit has no second one */
  #numberOf(text: string, start: number, length: number): number {
    const second = length > 1 ? text.charCodeAt(start + 1) : 0;
    return mixed(mixed(0, text.charCodeAt(start)), second) >>> this.#lengthShift;
  }
}

const SPACE = 0x20;

/** 汉字 differ in their low bits, which a product carries upwards. */
const mixed = (hash: number, unit: number): number =>
  Math.imul((hash ^ (hash >>> 15)) + unit + 1, 0x9e3779b1);

const powerOfTwo = (least: number): number => 2 ** Math.max(1, Math.ceil(Math.log2(least + 1)));
