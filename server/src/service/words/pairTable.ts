/** Numbers by pair of UTF-16 units; a pair may have several. A bit for each hash tells most pairs of a text that they have none. */
export class PairTable {
  readonly #shift: number;
  readonly #mask: number;
  readonly #keys: Uint32Array;
  readonly #values: Uint32Array;
  readonly #gate: Uint32Array;

  /** @param slots a power of two, at least twice the number of entries */
  constructor(slots: number) {
    const bits = Math.log2(slots);
    this.#shift = 32 - bits - GATE;
    this.#mask = slots - 1;
    this.#keys = new Uint32Array(slots);
    this.#values = new Uint32Array(slots);
    this.#gate = new Uint32Array((slots << GATE) >>> 5);
  }

  add(a: number, b: number, value: number): void {
    const hash = hashOf(a, b) >>> this.#shift;
    this.#gate[hash >>> 5]! |= 1 << (hash & 31);
    let slot = hash & this.#mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = keyOf(a, b);
    this.#values[slot] = value;
  }

  mayHave(a: number, b: number): boolean {
    const hash = hashOf(a, b) >>> this.#shift;
    return ((this.#gate[hash >>> 5]! >>> (hash & 31)) & 1) === 1;
  }

  valuesOf(a: number, b: number): readonly number[] {
    const key = keyOf(a, b);
    let values: number[] | undefined;
    for (
      let slot = (hashOf(a, b) >>> this.#shift) & this.#mask;
      this.#keys[slot] !== 0;
      slot = (slot + 1) & this.#mask
    )
      if (this.#keys[slot] === key) (values ??= []).push(this.#values[slot]!);
    return values ?? NONE;
  }
}

/** The gate has eight times as many bits as the table has slots. */
const GATE = 3;
const hashOf = (a: number, b: number): number => {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};
const keyOf = (a: number, b: number): number => ((a << 16) | b) >>> 0;

const NONE: readonly number[] = [];
