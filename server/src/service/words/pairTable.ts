/** Numbers by pair of UTF-16 units; a pair may have several. */
export class PairTable {
  readonly #shift: number;
  readonly #mask: number;
  readonly #keys: Uint32Array;
  readonly #values: Uint32Array;

  /** @param slots a power of two, at least twice the number of entries */
  constructor(slots: number) {
    this.#shift = 32 - Math.log2(slots);
    this.#mask = slots - 1;
    this.#keys = new Uint32Array(slots);
    this.#values = new Uint32Array(slots);
  }

  add(a: number, b: number, value: number): void {
    let slot = hashOf(a, b) >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = keyOf(a, b);
    this.#values[slot] = value;
  }

  valuesOf(a: number, b: number): readonly number[] {
    const key = keyOf(a, b);
    let values: number[] | undefined;
    for (let slot = hashOf(a, b) >>> this.#shift; this.#keys[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#keys[slot] === key) (values ??= []).push(this.#values[slot]!);
    return values ?? NONE;
  }
}

/** Bits of a hash that are a place among the kinds: 256 kB, of which one place in eight is taken by chance. */
const PLACES = 19;
/** Kinds in a number of 32 bits, four bits for each pair. */
const IN_A_NUMBER = 8;

/** Which of up to four kinds a pair of units may be; one look tells most pairs of a text that they are none. */
export class PairKinds {
  readonly #kinds = new Uint32Array((1 << PLACES) / IN_A_NUMBER);

  /** @param kind a bit of the lowest four */
  add(a: number, b: number, kind: number): void {
    const place = hashOf(a, b) >>> (32 - PLACES);
    this.#kinds[place >>> 3]! |= kind << ((place & 7) * 4);
  }

  /** The bits of the kinds that it may be. */
  of(a: number, b: number): number {
    const place = hashOf(a, b) >>> (32 - PLACES);
    return (this.#kinds[place >>> 3]! >>> ((place & 7) * 4)) & 15;
  }
}

const hashOf = (a: number, b: number): number => {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};
const keyOf = (a: number, b: number): number => ((a << 16) | b) >>> 0;

const NONE: readonly number[] = [];
