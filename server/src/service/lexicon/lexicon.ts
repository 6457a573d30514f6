/** An entry found in a text. */
export interface Match<T> {
  /** offset behind the match */
  readonly end: number;
  readonly entry: T;
}

/** Words with what is known of them; finds the longest one at a place. */
export class Lexicon<T> {
  readonly #entries = new Map<string, T>();
  /** words of one UTF-16 unit, by the unit */
  readonly #units = new Map<number, T>();
  /** lengths of the longer ones that begin with two units, longest first: most places of a text are told by these */
  readonly #lengths = new Map<number, number[]>();

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const [word, entry] of entries) {
      this.#entries.set(word, entry);
      if (word.length === 1) {
        this.#units.set(word.charCodeAt(0), entry);
        continue;
      }
      const beginning = twoUnits(word, 0);
      const lengths = this.#lengths.get(beginning);
      if (!lengths) this.#lengths.set(beginning, [word.length]);
      else if (!lengths.includes(word.length)) lengths.push(word.length);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  get(word: string): T | undefined {
    return this.#entries.get(word);
  }

  /** The longest word of the lexicon that begins at `offset` and ends by `limit`. */
  longestAt(text: string, offset: number, limit = text.length): Match<T> | undefined {
    for (const length of this.#lengths.get(twoUnits(text, offset)) ?? NONE) {
      const end = offset + length;
      if (end > limit) continue;
      const entry = this.#entries.get(text.slice(offset, end));
      if (entry !== undefined) return { end, entry };
    }
    const entry = offset < limit ? this.#units.get(text.charCodeAt(offset)) : undefined;
    return entry === undefined ? undefined : { end: offset + 1, entry };
  }
}

const NONE: readonly number[] = [];

const twoUnits = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
