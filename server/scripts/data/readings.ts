import tsCharacters from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';
import { commonCharacters } from '../../src/service/characters/characterSets.ts';
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

/** In generated strings a number is the 汉字 that stands so far behind this one: printable, and no surrogate. */
const ZERO = 0x3400;

/**
 * Every reading of every character without tone, read where it lies: of each block its first character, and then for each
 * of its characters which of the sets of readings it has. ü is written u here and by the reader, because drafts write ü, v,
 * u: and u alike.
 */
export function readings(): GeneratedModule {
  const sets = new Map([['', 0]]);
  const setOf = (codePoint: number): number => {
    const own = [...readingsOf(String.fromCodePoint(codePoint))].filter((reading) =>
      /^[a-z]+$/.test(reading),
    );
    const set = own.toSorted().join(' ');
    if (!sets.has(set)) sets.set(set, sets.size);
    return sets.get(set)!;
  };
  const blocks = BLOCKS.map(([from, to]) => {
    const units = Array.from({ length: to - from + 1 }, (_, i) => ZERO + setOf(from + i));
    return [from, ...units].map((unit) => String.fromCharCode(unit)).join('');
  });
  return {
    file: 'readings.ts',
    source: 'pinyin-pro (MIT)',
    constants: {
      READING_SETS: [...sets.keys()],
      FIRST_SET: ZERO,
      READING_BLOCKS: blocks,
    },
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
