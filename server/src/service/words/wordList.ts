/** Words one behind the other in one string: a list that needs no string for each of them before it is asked for. */
export class WordList {
  readonly #text: string;
  /** where each word begins, and where the last one ends */
  readonly #starts: Uint32Array;

  constructor(text: string, starts: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  at(index: number): string {
    return this.#text.slice(this.#starts[index], this.#starts[index + 1]);
  }

  /** Whether a word is among those `from`…`to`, which are in their order. */
  hasBetween(from: number, to: number, word: string): boolean {
    let first = from;
    let behind = to;
    while (first < behind) {
      const middle = (first + behind) >>> 1;
      if (this.at(middle) < word) first = middle + 1;
      else behind = middle;
    }
    return first < to && this.at(first) === word;
  }
}

/** What a `WordList` is made of. */
export function listArrays(words: readonly string[]): {
  readonly text: string;
  readonly starts: Uint32Array;
} {
  const starts = new Uint32Array(words.length + 1);
  let end = 0;
  words.forEach((word, i) => (starts[i + 1] = end += word.length));
  return { text: words.join(''), starts };
}
