import { typoBetween } from '../characters/confusable.ts';
import { PairGate } from '../lexicon/pairGate.ts';
import { UnitSet } from '../lexicon/unitSet.ts';

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
  readonly #firsts = new UnitSet();
  readonly #seconds = new UnitSet();
  /** a word has two of its first three units in their places */
  readonly #gates: readonly PairGate[];
  /** for each of `PAIRS`: words by the two characters that stand there */
  readonly #byPair: readonly ReadonlyMap<number, readonly string[]>[];

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#gates = PAIRS.map(() => new PairGate(this.#words.size));
    for (const word of this.#words) {
      this.#firsts.add(word.charCodeAt(0));
      this.#seconds.add(word.charCodeAt(1));
      PAIRS.forEach(([a, b], i) => this.#gates[i]!.add(word.charCodeAt(a), word.charCodeAt(b)));
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
  matchesIn(text: string): readonly NearMatch[] {
    if (this.#words.size === 0) return NONE;
    let found: NearMatch[] | undefined;
    const [gate01, gate02, gate12] = this.#gates as [PairGate, PairGate, PairGate];
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 0; at + 2 < text.length; at++) {
      const third = text.charCodeAt(at + 2);
      const mayBe =
        (this.#firsts.has(first) && (gate01.allows(first, second) || gate02.allows(first, third))) ||
        (this.#seconds.has(second) && gate12.allows(second, third));
      if (mayBe) found = this.#matchesAt(text, at, found);
      first = second;
      second = third;
    }
    return found ?? NONE;
  }

  #matchesAt(text: string, at: number, found: NearMatch[] | undefined): NearMatch[] | undefined {
    let all = found;
    const tried = new Set<string>();
    for (const [i, [a, b]] of PAIRS.entries()) {
      for (const meant of this.#byPair[i]!.get(pairKey(text, at + a, at + b)) ?? NO_WORDS) {
        if (tried.has(meant)) continue;
        tried.add(meant);
        const near = nearAt(text, at, meant);
        if (near !== undefined) (all ??= []).push({ start: at, end: at + meant.length, text: near, meant });
      }
    }
    return all;
  }
}

const NONE: readonly never[] = [];
const NO_WORDS: readonly string[] = [];

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
