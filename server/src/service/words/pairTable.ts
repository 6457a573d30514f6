/** What a `PairTable` is made of. */
export interface PairArrays {
  /** pairs by open addressing, 0 where the slot is free */
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Numbers by pair of UTF-16 units; a pair may have several. `PairKinds` tells most pairs of a text that they have none. */
export class PairTable {
  /** asked for with the first pair: of a short text hardly one */
  readonly #keys: () => Uint32Array;
  readonly #values: () => Uint32Array;

  constructor({ keys, values }: { readonly keys: () => Uint32Array; readonly values: () => Uint32Array }) {
    this.#keys = keys;
    this.#values = values;
  }

  valuesOf(a: number, b: number): readonly number[] {
    const keys = this.#keys();
    const mask = keys.length - 1;
    const key = keyOf(a, b);
    let values: number[] | undefined;
    for (let slot = hashOf(a, b) & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
      if (keys[slot] === key) (values ??= []).push(this.#values()[slot]!);
    return values ?? NONE;
  }
}

export type AddPair = (a: number, b: number, value: number) => void;

/**
 * @param slots a power of two, at least twice the number of entries
 * @param fill adds each entry
 */
export function pairArrays(slots: number, fill: (add: AddPair) => void): PairArrays {
  const mask = slots - 1;
  const keys = new Uint32Array(slots);
  const values = new Uint32Array(slots);
  fill((a, b, value) => {
    let slot = hashOf(a, b) & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = keyOf(a, b);
    values[slot] = value;
  });
  return { keys, values };
}

/** Bits of a hash that are a place among the kinds: 256 kB, of which about one place in eight is taken by chance. */
const PLACES = 19;
/** Bits of a pair. */
const KINDS = 4;
/** Pairs in a number of 32 bits, as a power of two. */
const IN_A_NUMBER = 3;

/** Which of up to four kinds a pair of units may be: one look for all of them. */
export class PairKinds {
  readonly bits: Uint32Array;

  constructor(bits: Uint32Array = new Uint32Array(1 << (PLACES - IN_A_NUMBER))) {
    this.bits = bits;
  }

  /** @param kind one of the lowest four bits */
  add(a: number, b: number, kind: number): void {
    const place = hashOf(a, b) >>> (32 - PLACES);
    this.bits[place >>> IN_A_NUMBER]! |= kind << ((place & 7) * KINDS);
  }

  /** The bits of all kinds that it may be. */
  of(a: number, b: number): number {
    const place = hashOf(a, b) >>> (32 - PLACES);
    return (this.bits[place >>> IN_A_NUMBER]! >>> ((place & 7) * KINDS)) & 15;
  }
}

const hashOf = (a: number, b: number): number => {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};
const keyOf = (a: number, b: number): number => ((a << 16) | b) >>> 0;

const NONE: readonly number[] = [];
