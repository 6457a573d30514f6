/** Words of one length by open addressing. */
export interface WordArrays {
  /** the first two units, 0 where the slot is free: no word has the unit 0 */
  readonly heads: Int32Array;
  /** the third and fourth unit; `NO_TAILS` of words that have none */
  readonly tails: Int32Array;
  /** how frequent, by the letter of the word table; 0 where the slot is free */
  readonly letters: Uint8Array;
}

/** One for all slots: a word of one or two units has nothing behind them. */
export const NO_TAILS = new Int32Array(1);

/** The slot of a word, or the free one where it would stand. */
export function slotOf(
  heads: Int32Array,
  tails: Int32Array,
  mask: number,
  head: number,
  tail: number,
): number {
  const hash = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
  let slot = (hash ^ (hash >>> 15)) & mask;
  const tailMask = tails.length - 1;
  while (heads[slot] !== 0 && (heads[slot] !== head || tails[slot & tailMask] !== tail))
    slot = (slot + 1) & mask;
  return slot;
}
