/** An entry found in a text. */
export interface Match<T> {
  /** offset behind the match */
  readonly end: number;
  readonly entry: T;
}

/** Words with what is known of them; finds the longest one at a place. */
export class Lexicon<T> {
  readonly #entries = new Map<string, T>();
  /** lengths of the words that begin with a UTF-16 unit, longest first */
  readonly #lengths = new Map<number, number[]>();

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const [word, entry] of entries) {
      this.#entries.set(word, entry);
      const first = word.charCodeAt(0);
      const lengths = this.#lengths.get(first);
      if (!lengths) this.#lengths.set(first, [word.length]);
      else if (!lengths.includes(word.length)) lengths.push(word.length);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  get(word: string): T | undefined {
    return this.#entries.get(word);
  }

  /** The longest word of the lexicon that begins at `offset` and ends by `limit`. */
  longestAt(text: string, offset: number, limit = text.length): Match<T> | undefined {
    const lengths = this.#lengths.get(text.charCodeAt(offset));
    if (!lengths) return undefined;
    for (const length of lengths) {
      const end = offset + length;
      if (end > limit) continue;
      const entry = this.#entries.get(text.slice(offset, end));
      if (entry !== undefined) return { end, entry };
    }
    return undefined;
  }
}
