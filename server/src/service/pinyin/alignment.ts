import { spokenReadings } from './transcription.ts';

/** More ways than this to read on from one place are taken for a stutter: 一一一一…. Bounds the work. */
const MOST_WAYS = 16;

export interface Alignment {
  /** index of the first character that was read */
  readonly from: number;
  /** index behind the last one */
  readonly to: number;
}

/**
 * Characters, one after the other, that `letters` is a reading of. Letters and digits among the characters stand in the
 * reading as they are, or not at all.
 *
 * @param characters Chinese characters, and letters and digits in lower case
 */
export function alignmentOf(letters: string, characters: readonly string[]): Alignment | undefined {
  let ways = new Map<number, number>();
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    const next = isPlain(character) ? new Map(ways) : new Map<number, number>();
    const readings = isPlain(character) ? [character] : spokenReadings(character);
    for (const [at, from] of [...ways, [0, index] as const]) {
      for (const reading of readings) {
        if (!letters.startsWith(reading, at)) continue;
        const end = at + reading.length;
        if (end === letters.length) return { from, to: index + 1 };
        if (!next.has(end)) next.set(end, from);
      }
    }
    ways = next.size > MOST_WAYS ? new Map([...next].sort(([a], [b]) => b - a).slice(0, MOST_WAYS)) : next;
  }
  return undefined;
}

const isPlain = (character: string): boolean => /^[a-z\d]$/.test(character);
