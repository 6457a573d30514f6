/** Words of one length by open addressing. */
export interface WordArrays {
  /** the first two units, 0 where the slot is free: no word has the unit 0 */
  readonly heads: Int32Array;
  /** the third and fourth unit */
  readonly tails: Int32Array;
  /** how frequent, by the letter of the word table; 0 where the slot is free */
  readonly letters: Uint8Array;
}

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
  while (heads[slot] !== 0 && (heads[slot] !== head || tails[slot] !== tail)) slot = (slot + 1) & mask;
  return slot;
}
