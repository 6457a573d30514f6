/** What a `PairTable` is made of. */
export interface PairArrays {
  /** a bit for each hash */
  readonly gate: Uint32Array;
  /** pairs by open addressing, 0 where the slot is free */
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Numbers by pair of UTF-16 units; a pair may have several. A bit for each hash tells most pairs of a text that they have none. */
export class PairTable {
  readonly #shift: number;
  readonly #gate: Uint32Array;
  /** asked for when the gate has let a pair through: of a short text hardly one */
  readonly #keys: () => Uint32Array;
  readonly #values: () => Uint32Array;

  constructor({
    gate,
    keys,
    values,
  }: {
    readonly gate: Uint32Array;
    readonly keys: () => Uint32Array;
    readonly values: () => Uint32Array;
  }) {
    this.#shift = 32 - Math.log2(gate.length * 32);
    this.#gate = gate;
    this.#keys = keys;
    this.#values = values;
  }

  mayHave(a: number, b: number): boolean {
    const hash = hashOf(a, b) >>> this.#shift;
    return ((this.#gate[hash >>> 5]! >>> (hash & 31)) & 1) === 1;
  }

  valuesOf(a: number, b: number): readonly number[] {
    const keys = this.#keys();
    const mask = keys.length - 1;
    const key = keyOf(a, b);
    let values: number[] | undefined;
    for (let slot = (hashOf(a, b) >>> this.#shift) & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
      if (keys[slot] === key) (values ??= []).push(this.#values()[slot]!);
    return values ?? NONE;
  }
}

/**
 * @param slots a power of two, at least twice the number of entries
 * @param fill adds each entry
 */
export function pairArrays(
  slots: number,
  fill: (add: (a: number, b: number, value: number) => void) => void,
): PairArrays {
  const shift = 32 - Math.log2(slots) - GATE;
  const mask = slots - 1;
  const keys = new Uint32Array(slots);
  const values = new Uint32Array(slots);
  const gate = new Uint32Array((slots << GATE) >>> 5);
  fill((a, b, value) => {
    const hash = hashOf(a, b) >>> shift;
    gate[hash >>> 5]! |= 1 << (hash & 31);
    let slot = hash & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = keyOf(a, b);
    values[slot] = value;
  });
  return { gate, keys, values };
}

/** The gate has eight times as many bits as the table has slots. */
const GATE = 3;
const hashOf = (a: number, b: number): number => {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};
const keyOf = (a: number, b: number): number => ((a << 16) | b) >>> 0;

const NONE: readonly number[] = [];
