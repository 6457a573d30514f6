/** How many features a model keeps at most. */
export const SLOTS = 14_400;

/** Prints are 1…63; 0 is an empty slot. */
const PRINTS = 63;

/**
 * Where a feature may stand. It has two slots to choose from, and its print tells it from the others that may stand
 * there: a feature that was not learned is not taken for one that was, but for one time in sixty.
 */
export const printOf = (hash: number): number => 1 + ((hash >>> 26) % PRINTS);
export const firstSlot = (hash: number): number => ((hash & 0xffff) * SLOTS) >>> 16;
export const secondSlot = (hash: number): number => (((hash >>> 10) & 0xffff) * SLOTS) >>> 16;

/** Slot of a feature; -1: it was not learned. */
export function slotOf(hash: number, prints: Uint8Array): number {
  const print = printOf(hash);
  const first = firstSlot(hash);
  if (prints[first] === print) return first;
  const second = secondSlot(hash);
  return prints[second] === print ? second : -1;
}

/**
 * Gives each feature a slot, the most important first.
 *
 * @param hashes by importance, descending
 * @returns for each slot the place of its feature in `hashes`, or -1
 */
export function fillSlots(hashes: readonly number[]): { prints: Uint8Array; features: Int32Array } {
  const prints = new Uint8Array(SLOTS);
  const features = new Int32Array(SLOTS).fill(-1);
  hashes.forEach((hash, feature) => {
    // Another one with its print has it: the two cannot be told apart.
    if (slotOf(hash, prints) !== -1) return;
    const slot = [firstSlot(hash), secondSlot(hash)].find((candidate) => prints[candidate] === 0);
    if (slot === undefined) return;
    prints[slot] = printOf(hash);
    features[slot] = feature;
  });
  return { prints, features };
}
