/** What a pair of a text may be: a half of an idiom, or two characters of a wrong form. */
export enum Pair {
  FirstHalf = 1,
  SecondHalf = 2,
  WrongForm = 4,
}

/** A bit for each three of the first four characters of an idiom: nearly every place where one half stands has no third one. */
export class Threes {
  readonly bits: Uint32Array;

  constructor(bits: Uint32Array = new Uint32Array(1 << 17)) {
    this.bits = bits;
  }

  add(idiom: string): void {
    const a = idiom.charCodeAt(0);
    const b = idiom.charCodeAt(1);
    const c = idiom.charCodeAt(2);
    const d = idiom.charCodeAt(3);
    this.#set(threeHash(a, b, c, 0));
    this.#set(threeHash(a, b, 0, d));
    this.#set(threeHash(a, 0, c, d));
    this.#set(threeHash(0, b, c, d));
  }

  /**
   * Whether the pair at an offset may be one half of an idiom that has one wrong character in the other.
   * @param kinds which halves it may be
   */
  mayStandAt(text: string, at: number, kinds: number): boolean {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    return (
      ((kinds & Pair.FirstHalf) !== 0 &&
        (this.#has(threeHash(a, b, text.charCodeAt(at + 2), 0)) ||
          this.#has(threeHash(a, b, 0, text.charCodeAt(at + 3))))) ||
      ((kinds & Pair.SecondHalf) !== 0 &&
        (this.#has(threeHash(text.charCodeAt(at - 2), 0, a, b)) ||
          this.#has(threeHash(0, text.charCodeAt(at - 1), a, b))))
    );
  }

  #set(hash: number): void {
    const at = hash >>> SHIFT;
    this.bits[at >>> 5]! |= 1 << (at & 31);
    const other = otherOf(hash);
    this.bits[other >>> 5]! |= 1 << (other & 31);
  }

  /** Two bits, far apart: with one of them every ninth place would be looked at for nothing. */
  #has(hash: number): boolean {
    const at = hash >>> SHIFT;
    if (((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 0) return false;
    const other = otherOf(hash);
    return ((this.bits[other >>> 5]! >>> (other & 31)) & 1) === 1;
  }
}

/** Of four characters, 0 for the one that is left out. */
const threeHash = (a: number, b: number, c: number, d: number): number => {
  const mixed =
    Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(Math.imul(c, 0x27d4eb2f) ^ d, 0x165667b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};

/** Bits of a hash that are no place in the table of 2²² bits. */
const SHIFT = 10;
const otherOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> SHIFT;
