import { EVERYDAY_READINGS } from '../data/generated/everydayReadings.ts';
import { FIRST_SET, READING_BLOCKS, READING_SETS } from '../data/generated/readings.ts';
import { lazy } from '../base/lazy.ts';
import { toSimplifiedCharacter } from './characters.ts';

const sets = lazy(() => READING_SETS.map((set) => (set === '' ? [] : set.split(' '))));

/** Every reading of a character, without tone and with u for ü; none for a character that is not known. */
export function readingsOf(character: string): readonly string[] {
  const unit = character.length === 1 ? character.charCodeAt(0) : 0;
  for (const block of READING_BLOCKS) {
    const place = unit - block.charCodeAt(0) + 1;
    if (place > 0 && place < block.length) return sets()[block.charCodeAt(place) - FIRST_SET]!;
  }
  return [];
}

const syllables = lazy<ReadonlySet<string>>(() => new Set(sets().flat()));

/** Whether `letters` is one syllable of standard Chinese, without tone and with u for ü. */
export const isSyllable = (letters: string): boolean => syllables().has(letters);

let everyday: Map<string, string> | undefined;

/** The reading of a common character that everybody knows, with its tone as a digit: an1; none for another one. */
export function everydayReadingOf(character: string): string | undefined {
  if (!everyday) {
    everyday = new Map();
    for (const entry of EVERYDAY_READINGS) {
      const syllable = /^[a-z]+\d/.exec(entry)![0];
      for (const known of entry.slice(syllable.length)) everyday.set(known, syllable);
    }
  }
  return everyday.get(toSimplifiedCharacter(character));
}
