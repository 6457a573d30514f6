import {
  HALF_BITS,
  IDIOMS,
  IDIOMS_BY_SECOND_HALF,
  LONG_IDIOMS,
  THREE_BITS,
} from '../data/generated/wrongWords.ts';
import { lazy } from '../base/lazy.ts';
import { halfHash, HashBits, threeHash } from './hashBits.ts';

/** An idiom that has a pair of characters as one of its halves. */
export interface IdiomByHalf {
  readonly idiom: string;
  /** the pair is its third and fourth character */
  readonly isSecond: boolean;
}

/** Most idioms have as many characters. */
const LENGTH = 4;

/**
 * Idioms by their halves. All is read as `npm run gen` has sorted it: to fill tables with 24,000 idioms took longer than
 * to check a short draft.
 */
export const idioms = lazy(() => new Idioms());

class Idioms {
  readonly #halves = new HashBits(HALF_BITS);
  /** nearly every place where one half stands has no third character */
  readonly #threes = new HashBits(THREE_BITS);
  /** those of four characters, one behind the other, sorted */
  readonly #sorted = IDIOMS;
  /** the number of each in `#sorted`, sorted by their third and fourth characters */
  readonly #bySecondHalf = IDIOMS_BY_SECOND_HALF;
  readonly #long = new Set(LONG_IDIOMS);
  readonly #longByHalf = new Map<number, IdiomByHalf[]>();

  constructor() {
    for (const idiom of this.#long)
      for (const half of [0, 2]) {
        const key = keyAt(idiom, half);
        const same = this.#longByHalf.get(key) ?? [];
        this.#longByHalf.set(key, same);
        same.push({ idiom, isSecond: half === 2 });
      }
  }

  /** Whether the pair at an offset may be one half of an idiom that has one wrong character in the other. */
  mayStandAt(text: string, at: number): boolean {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    return (
      this.#halves.mayHave(halfHash(a, b)) &&
      (this.#threes.mayHave(threeHash(a, b, text.charCodeAt(at + 2), 0)) ||
        this.#threes.mayHave(threeHash(a, b, 0, text.charCodeAt(at + 3))) ||
        this.#threes.mayHave(threeHash(text.charCodeAt(at - 2), 0, a, b)) ||
        this.#threes.mayHave(threeHash(0, text.charCodeAt(at - 1), a, b)))
    );
  }

  has(word: string): boolean {
    if (word.length !== LENGTH) return this.#long.has(word);
    for (let i = this.#firstFrom(keyAt(word, 0)); this.#first(i) === keyAt(word, 0); i++)
      if (this.#sorted.startsWith(word, i * LENGTH)) return true;
    return false;
  }

  /** Sorted as the idioms are. */
  withHalf(text: string, at: number): IdiomByHalf[] {
    const key = keyAt(text, at);
    const found: { readonly place: number; readonly isSecond: boolean }[] = [];
    for (let i = this.#firstFrom(key); this.#first(i) === key; i++) found.push({ place: i, isSecond: false });
    for (let i = this.#secondFrom(key); this.#second(i) === key; i++)
      found.push({ place: this.#bySecondHalf.charCodeAt(i), isSecond: true });
    found.sort((a, b) => a.place - b.place);
    const short = found.map(({ place, isSecond }) => ({
      idiom: this.#sorted.slice(place * LENGTH, (place + 1) * LENGTH),
      isSecond,
    }));
    const long = this.#longByHalf.get(key);
    return long ? [...short, ...long] : short;
  }

  /** -1 behind the last */
  #first(i: number): number {
    return i * LENGTH < this.#sorted.length ? keyAt(this.#sorted, i * LENGTH) : -1;
  }

  #second(i: number): number {
    return i < this.#bySecondHalf.length
      ? keyAt(this.#sorted, this.#bySecondHalf.charCodeAt(i) * LENGTH + 2)
      : -1;
  }

  #firstFrom(key: number): number {
    return lowerBound(this.#bySecondHalf.length, (i) => this.#first(i) < key);
  }

  #secondFrom(key: number): number {
    return lowerBound(this.#bySecondHalf.length, (i) => this.#second(i) < key);
  }
}

const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** The first of `count` places that is not before. */
function lowerBound(count: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
