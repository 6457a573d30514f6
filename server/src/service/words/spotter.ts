import { lazy } from '../base/lazy.ts';
import { PairGate } from '../lexicon/pairGate.ts';

/** A word of a list in a text. */
export interface Spotted<T> {
  readonly start: number;
  readonly word: string;
  readonly entry: T;
}

/** Finds the words of a short list in a text: a place costs one look at a table, whatever the text is. */
export class Spotter<T> {
  readonly #gate: () => PairGate;
  readonly #byPair: () => ReadonlyMap<string, readonly (readonly [word: string, entry: T])[]>;

  /**
   * @param gate where words may begin, see `spotterGate`
   * @param entries asked for when the gate has let a place through
   */
  constructor(gate: () => Uint32Array, entries: () => Iterable<readonly [word: string, entry: T]>) {
    this.#gate = lazy(() => new PairGate(gate()));
    this.#byPair = lazy(() => {
      const byPair = new Map<string, (readonly [word: string, entry: T])[]>();
      for (const entry of entries()) {
        const pair = entry[0].slice(0, 2);
        const others = byPair.get(pair);
        if (others) others.push(entry);
        else byPair.set(pair, [entry]);
      }
      return byPair;
    });
  }

  /** Several words at one place are all found, in the order of the list. */
  matchesIn(text: string): readonly Spotted<T>[] {
    const gate = this.#gate();
    let found: Spotted<T>[] | undefined;
    let first = text.charCodeAt(0);
    for (let start = 0; start + 1 < text.length; start++) {
      const second = text.charCodeAt(start + 1);
      if (gate.allows(first, second))
        for (const [word, entry] of this.#byPair().get(text.slice(start, start + 2)) ?? NONE)
          if (text.startsWith(word, start)) (found ??= []).push({ start, word, entry });
      first = second;
    }
    return found ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** The bits of a `PairGate` of words of two units or more. */
export function spotterGate(words: readonly string[]): Uint32Array {
  const gate = new PairGate(words.length);
  for (const word of words) gate.add(word.charCodeAt(0), word.charCodeAt(1));
  return gate.bits;
}
