/** A word of a list in a text. */
export interface Spotted<T> {
  readonly start: number;
  readonly word: string;
  readonly entry: T;
}

/** Finds the words of a short list in a text: a place costs one look at a table, whatever the text is. */
export class Spotter<T> {
  readonly #firsts = new Uint8Array(0x10000);
  readonly #seconds = new Uint8Array(0x10000);
  readonly #byPair = new Map<string, (readonly [word: string, entry: T])[]>();

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const entry of entries) {
      const [word] = entry;
      this.#firsts[word.charCodeAt(0)] = 1;
      this.#seconds[word.charCodeAt(1)] = 1;
      const pair = word.slice(0, 2);
      this.#byPair.set(pair, [...(this.#byPair.get(pair) ?? []), entry]);
    }
  }

  /** Several words at one place are all found, in the order of the list. */
  *matchesIn(text: string): Iterable<Spotted<T>> {
    for (let start = 0; start + 1 < text.length; start++) {
      if (this.#firsts[text.charCodeAt(start)] === 0 || this.#seconds[text.charCodeAt(start + 1)] === 0)
        continue;
      for (const [word, entry] of this.#byPair.get(text.slice(start, start + 2)) ?? [])
        if (text.startsWith(word, start)) yield { start, word, entry };
    }
  }
}
