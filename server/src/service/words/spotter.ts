import { PairGate } from '../lexicon/pairGate.ts';

/** A word of a list in a text. */
export interface Spotted<T> {
  readonly start: number;
  readonly word: string;
  readonly entry: T;
}

/** Finds the words of short lists in a text: a place costs one look at a table of some kilobytes, whatever the text is. */
export class Spotter<T> {
  readonly #gate: PairGate;
  readonly #byPair = new Map<number, (readonly [word: string, entry: T])[]>();

  /** @param entries words of two units or more */
  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const entry of entries) {
      const key = pairOf(entry[0], 0);
      const others = this.#byPair.get(key);
      if (others) others.push(entry);
      else this.#byPair.set(key, [entry]);
    }
    this.#gate = new PairGate(this.#byPair.size);
    for (const key of this.#byPair.keys()) this.#gate.add(key >>> 16, key & 0xffff);
  }

  /** Several words at one place are all found, in the order of the list. */
  matchesIn(text: string): readonly Spotted<T>[] {
    let found: Spotted<T>[] | undefined;
    let first = text.charCodeAt(0);
    for (let start = 0; start + 1 < text.length; start++) {
      const second = text.charCodeAt(start + 1);
      if (this.#gate.allows(first, second)) {
        for (const [word, entry] of this.#byPair.get(pairOf(text, start)) ?? NONE)
          if (text.startsWith(word, start)) (found ??= []).push({ start, word, entry });
      }
      first = second;
    }
    return found ?? NONE;
  }
}

const NONE: readonly never[] = [];

const pairOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
