import { typoBetween } from '../characters/confusable.ts';

/** A stretch of a text that is one easily mistaken character off a known word. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meant: string;
}

/** Two of the first three characters are right, whichever one is mistaken. */
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** Finds words of three characters or more that are one character off one of a list; a text is read in one pass, however long the list. */
export class NearMatcher {
  readonly #words: ReadonlySet<string>;
  /** UTF-16 units that a word begins with, and that stand second in one */
  readonly #firsts = new Uint8Array(0x10000);
  readonly #seconds = new Uint8Array(0x10000);
  /** for each of `PAIRS`: words by the two characters that stand there */
  readonly #byPair: readonly ReadonlyMap<number, readonly string[]>[];

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      this.#firsts[word.charCodeAt(0)] = 1;
      this.#seconds[word.charCodeAt(1)] = 1;
    }
    this.#byPair = PAIRS.map(([a, b]) => {
      const byPair = new Map<number, string[]>();
      for (const word of this.#words) {
        const key = pairKey(word, a, b);
        const known = byPair.get(key);
        if (known) known.push(word);
        else byPair.set(key, [word]);
      }
      return byPair;
    });
  }

  /** What is itself a word of the list is found too, where it is one character off another one. */
  *matchesIn(text: string): Iterable<NearMatch> {
    if (this.#words.size === 0) return;
    for (let at = 0; at < text.length; at++) {
      if (this.#firsts[text.charCodeAt(at)] === 0 && this.#seconds[text.charCodeAt(at + 1)] === 0) continue;
      const tried = new Set<string>();
      for (const [i, [a, b]] of PAIRS.entries()) {
        for (const meant of this.#byPair[i]!.get(pairKey(text, at + a, at + b)) ?? []) {
          if (tried.has(meant)) continue;
          tried.add(meant);
          const found = nearAt(text, at, meant);
          if (found !== undefined) yield { start: at, end: at + meant.length, text: found, meant };
        }
      }
    }
  }
}

/** A key for a map; two pairs may have one, which costs a comparison. */
const pairKey = (text: string, a: number, b: number): number =>
  (text.charCodeAt(a) << 15) ^ text.charCodeAt(b);

/** What stands at an offset, if it is `meant` with one character mistaken. */
function nearAt(text: string, at: number, meant: string): string | undefined {
  let wrong = 0;
  for (let i = 0; i < meant.length && wrong < 2; i++)
    if (text.charCodeAt(at + i) !== meant.charCodeAt(i)) wrong++;
  const found = wrong === 1 ? text.slice(at, at + meant.length) : undefined;
  return found !== undefined && typoBetween(found, meant) ? found : undefined;
}
