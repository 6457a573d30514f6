import tsCharacters from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';
import { commonCharacters } from '../../src/service/characters/characters.ts';
import type { GeneratedModule } from './io.ts';

/** Blocks whose characters can carry a gloss: 〇, CJK Unified Ideographs and Extension A. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

const simplified = new Map(tsCharacters.split('|').map((line) => line.split(' ') as [string, string]));

/** Readings of a character and of its simplified form: pinyin-pro knows more of the latter (長 by 长). */
function readingsOf(character: string): Set<string> {
  const forms = [character, simplified.get(character) ?? character];
  const all = forms.flatMap((c) => pinyin(c, { multiple: true, type: 'array', toneType: 'none' }));
  return new Set(all.map((reading) => reading.replaceAll('ü', 'u').replaceAll('ê', 'e')));
}

/**
 * Every reading of every character without tone, one entry a syllable: `fa发發伐…`.
 * ü is written u here and by the reader, because drafts write ü, v, u: and u alike.
 */
export function readings(): GeneratedModule {
  const bySyllable = new Map<string, string>();
  for (const [from, to] of BLOCKS) {
    for (let codePoint = from; codePoint <= to; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      for (const reading of readingsOf(character)) {
        if (/^[a-z]+$/.test(reading)) bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
      }
    }
  }
  return {
    file: 'readings.ts',
    source: 'pinyin-pro (MIT)',
    constants: { READINGS: [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([s, c]) => s + c) },
  };
}

/** The reading that everybody knows of every common character, with its tone as a digit: `an1安俺`. */
export function everydayReadings(): GeneratedModule {
  const bySyllable = new Map<string, string>();
  for (const character of commonCharacters()) {
    const syllable = pinyin(character, { toneType: 'num' }).replaceAll('ü', 'u');
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return {
    file: 'everydayReadings.ts',
    source: 'pinyin-pro (MIT)',
    constants: {
      EVERYDAY_READINGS: [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([s, c]) => s + c),
    },
  };
}
