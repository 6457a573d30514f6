/**
 * A set of hashes that says no for certain and yes nearly always: two bits for each. They are set by `npm run gen`, six to
 * a character of ASCII text, because to set a hundred thousand bits takes longer than to check a short draft.
 */
export class HashBits {
  readonly #cells: Uint8Array;
  readonly #shift: number;

  constructor(coded: string) {
    this.#cells = new TextEncoder().encode(coded);
    this.#shift = shiftFor(coded.length);
  }

  mayHave(hash: number): boolean {
    const other = otherOf(hash);
    return (
      (this.#cells[hash >>> this.#shift]! & bitOf(hash)) !== 0 &&
      (this.#cells[other >>> this.#shift]! & bitOf(other)) !== 0
    );
  }
}

/** @param cells characters of the text: a power of two */
export function codedHashBits(hashes: Iterable<number>, cells: number): string {
  const bits = new Uint8Array(cells).fill(MARK);
  for (const hash of hashes)
    for (const one of [hash, otherOf(hash)]) bits[one >>> shiftFor(cells)]! |= bitOf(one);
  return Array.from(bits, (cell) => String.fromCharCode(cell)).join('');
}

/** Makes each cell a printable character. */
const MARK = 0x40;
const shiftFor = (cells: number): number => 32 - Math.log2(cells);
const bitOf = (hash: number): number => 1 << ((hash & 0xfff) % 6);
const otherOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

/** Of the first two characters of an idiom, or of the third and the fourth. */
export const halfHash = (a: number, b: number): number => threeHash(a, b, 0, 0);

/** Of three of the first four characters, 0 for the one that is left out. */
export function threeHash(a: number, b: number, c: number, d: number): number {
  const mixed =
    Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(Math.imul(c, 0x27d4eb2f) ^ d, 0x165667b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}
