import { PairGate } from './pairGate.ts';

/** An entry found in a text. */
export interface Match<T> {
  /** offset behind the match */
  readonly end: number;
  readonly entry: T;
}

interface Word<T> {
  readonly word: string;
  readonly entry: T;
}

/** Words with what is known of them; finds the longest one at a place. */
export class Lexicon<T> {
  readonly #entries: ReadonlyMap<string, T>;
  /** words of one UTF-16 unit, by the unit; undefined where there is none */
  #units: Map<number, T> | undefined;
  /** most places of a text are told by it: no longer word begins there */
  readonly #gate: PairGate;
  /** open addressing by the first two units: the index of their words, plus one */
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  /** words that begin with the same two units, longest first */
  readonly #words: Word<T>[][] = [];

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    this.#entries = new Map(entries);
    const size = 2 ** Math.ceil(Math.log2(this.#entries.size * 2 + 2));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#slots = new Int32Array(size);
    this.#gate = new PairGate(this.#entries.size);
    for (const [word, entry] of this.#entries) {
      if (word.length === 1) (this.#units ??= new Map()).set(word.charCodeAt(0), entry);
      else if (word !== '') this.#add({ word, entry });
    }
    for (const words of this.#words) words.sort((a, b) => b.word.length - a.word.length);
  }

  #add(added: Word<T>): void {
    const [first, second] = [added.word.charCodeAt(0), added.word.charCodeAt(1)];
    this.#gate.add(first, second);
    const slot = this.#slotOf((first << 16) | second);
    if (this.#slots[slot] === 0) {
      this.#keys[slot] = (first << 16) | second;
      this.#slots[slot] = this.#words.push([]);
    }
    this.#words[this.#slots[slot]! - 1]!.push(added);
  }

  #slotOf(key: number): number {
    let slot = (Math.imul(key, 0x85ebca6b) >>> 11) & this.#mask;
    while (this.#slots[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Every word with its entry. */
  words(): Iterable<readonly [word: string, entry: T]> {
    return this.#entries;
  }

  get(word: string): T | undefined {
    return this.#entries.get(word);
  }

  /** The words that stand in a text, from the left, the longest at each place; none overlaps another. */
  matchesIn(text: string): readonly (Match<T> & { readonly start: number })[] {
    const matches: (Match<T> & { readonly start: number })[] = [];
    for (let at = 0; at < text.length;) {
      const match = this.longestAt(text, at);
      if (match) matches.push({ start: at, end: match.end, entry: match.entry });
      at = match?.end ?? at + 1;
    }
    return matches;
  }

  /** The longest word of the lexicon that begins at `offset` and ends by `limit`. */
  longestAt(text: string, offset: number, limit = text.length): Match<T> | undefined {
    const first = text.charCodeAt(offset);
    const second = text.charCodeAt(offset + 1);
    if (this.#gate.allows(first, second)) {
      const index = this.#slots[this.#slotOf((first << 16) | second)]!;
      if (index > 0) {
        for (const { word, entry } of this.#words[index - 1]!) {
          const end = offset + word.length;
          if (end <= limit && text.startsWith(word, offset)) return { end, entry };
        }
      }
    }
    if (this.#units === undefined || offset >= limit) return undefined;
    const entry = this.#units.get(first);
    return entry === undefined ? undefined : { end: offset + 1, entry };
  }
}
