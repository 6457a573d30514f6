import { EVERYDAY_READINGS } from '../data/generated/everydayReadings.ts';
import { READINGS } from '../data/generated/readings.ts';
import { toSimplifiedCharacter } from './characters.ts';

let byCharacter: Map<string, string[]> | undefined;

function table(): Map<string, string[]> {
  if (byCharacter) return byCharacter;
  byCharacter = new Map();
  for (const entry of READINGS) {
    const syllable = /^[a-z]+/.exec(entry)![0];
    for (const character of entry.slice(syllable.length)) {
      const readings = byCharacter.get(character);
      if (readings) readings.push(syllable);
      else byCharacter.set(character, [syllable]);
    }
  }
  return byCharacter;
}

let syllables: ReadonlySet<string> | undefined;

/** Every reading of a character, without tone and with u for ü; none for a character that is not known. */
export const readingsOf = (character: string): readonly string[] => table().get(character) ?? [];

/** Whether `letters` is one syllable of standard Chinese, without tone and with u for ü. */
export function isSyllable(letters: string): boolean {
  syllables ??= new Set(READINGS.map((entry) => /^[a-z]+/.exec(entry)![0]));
  return syllables.has(letters);
}

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
