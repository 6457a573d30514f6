import type { Match } from './lexicon.ts';
import { PairGate } from './pairGate.ts';

/** What a `PackedLexicon` is made of: words of two units or more. */
export interface LexiconArrays {
  /** the words one behind the other, in the order of the list */
  readonly text: string;
  /** where each begins, and where the last one ends */
  readonly starts: Uint32Array;
  /** most places of a text are told by it: no word begins there */
  readonly gate: Uint32Array;
  /** open addressing by the first two units */
  readonly keys: Int32Array;
  /** of each slot, where its words begin in `members`, plus one; 0 where it is free */
  readonly slots: Uint32Array;
  /** words that begin with the same two units, the longest first; the last of them has `LAST` */
  readonly members: Uint16Array;
}

const LAST = 0x8000;

/** A `Lexicon` that is made before it is needed, and makes the entry of a word when it is asked for. */
export class PackedLexicon<T extends object> {
  readonly #arrays: LexiconArrays;
  readonly #gate: PairGate;
  readonly #entryOf: (index: number) => T;
  readonly #entries: T[] = [];

  constructor(arrays: LexiconArrays, entryOf: (index: number) => T) {
    this.#arrays = arrays;
    this.#gate = new PairGate(arrays.gate);
    this.#entryOf = entryOf;
  }

  get(word: string): T | undefined {
    if (word.length < 2) return undefined;
    const { starts } = this.#arrays;
    const index = this.#find(word, 0, (index) => starts[index + 1]! - starts[index]! === word.length);
    return index === -1 ? undefined : this.#entryAt(index);
  }

  /** The longest word of the lexicon that begins at `offset`. */
  longestAt(text: string, offset: number): Match<T> | undefined {
    if (!this.#gate.allows(text.charCodeAt(offset), text.charCodeAt(offset + 1))) return undefined;
    const index = this.#find(text, offset);
    if (index === -1) return undefined;
    const { starts } = this.#arrays;
    return { end: offset + starts[index + 1]! - starts[index]!, entry: this.#entryAt(index) };
  }

  #entryAt(index: number): T {
    return (this.#entries[index] ??= this.#entryOf(index));
  }

  /** The longest word that stands at an offset, by its index; -1 where none does. */
  #find(text: string, offset: number, isMeant?: (index: number) => boolean): number {
    const { slots, keys, members } = this.#arrays;
    const first = slots[slotOf(slots, keys, (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1))]!;
    if (first === 0) return -1;
    for (let at = first - 1; ; at++) {
      const member = members[at]!;
      const index = member & ~LAST;
      if (this.#standsAt(index, text, offset) && (isMeant?.(index) ?? true)) return index;
      if (member >= LAST) return -1;
    }
  }

  /** Its first two units do. */
  #standsAt(index: number, text: string, offset: number): boolean {
    const { text: words, starts } = this.#arrays;
    const start = starts[index]!;
    const length = starts[index + 1]! - start;
    for (let i = 2; i < length; i++)
      if (text.charCodeAt(offset + i) !== words.charCodeAt(start + i)) return false;
    return true;
  }
}

function slotOf(slots: Uint32Array, keys: Int32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(key, 0x85ebca6b) >>> 11) & mask;
  while (slots[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

export function lexiconArrays(words: readonly string[]): LexiconArrays {
  if (words.some(({ length }) => length < 2)) throw new Error('a word of less than two units');
  if (words.length > LAST) throw new Error(`more than ${LAST} words`);
  const starts = new Uint32Array(words.length + 1);
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
  const keys = new Int32Array(size);
  const slots = new Uint32Array(size);
  const gate = new PairGate(words.length);
  const groups = new Map<number, number[]>();
  let end = 0;
  for (const [index, word] of words.entries()) {
    starts[index + 1] = end += word.length;
    gate.add(word.charCodeAt(0), word.charCodeAt(1));
    const key = (word.charCodeAt(0) << 16) | word.charCodeAt(1);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const members: number[] = [];
  for (const [key, group] of groups) {
    const slot = slotOf(slots, keys, key);
    keys[slot] = key;
    slots[slot] = members.length + 1;
    group.sort((a, b) => words[b]!.length - words[a]!.length);
    members.push(...group.slice(0, -1), group.at(-1)! | LAST);
  }
  return { text: words.join(''), starts, gate: gate.bits, keys, slots, members: Uint16Array.from(members) };
}
