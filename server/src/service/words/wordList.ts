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

  *entries(): Iterable<readonly [index: number, word: string]> {
    for (let index = 0; index < this.size; index++) yield [index, this.at(index)];
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
export function listArrays(words: Iterable<string>): {
  readonly text: string;
  readonly starts: Uint32Array;
} {
  const all = [...words];
  const starts = new Uint32Array(all.length + 1);
  let end = 0;
  all.forEach((word, i) => (starts[i + 1] = end += word.length));
  return { text: all.join(''), starts };
}
