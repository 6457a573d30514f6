import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import hkVariants from 'opencc-js/dict/HKVariants';
import twVariants from 'opencc-js/dict/TWVariants';
import { isFrequentTraditional } from '../../src/service/characters/characters.ts';
import { readTable, sortedCharacters, type GeneratedModule } from './io.ts';

const entries = (dictionary: string): [string, string][] =>
  dictionary.split('|').map((line) => line.split(' ') as [string, string]);

/**
 * Which characters prove a script when they stand alone. A traditional one is a key of OpenCC's TSCharacters that
 * is not a standard character itself; a simplified one is a key of STCharacters that no traditional
 * standard uses. What is doubtful is listed in hanNeutral.tsv and proves nothing.
 */
export function hanVariants(): GeneratedModule {
  const neutral = new Set(readTable('hanNeutral.tsv', ['character', 'reason']).map((row) => row.character));
  const simplifiedToTraditional = entries(stCharacters);
  const traditionalToSimplified = entries(tsCharacters);
  const usedInTraditional = new Set(
    [...simplifiedToTraditional, ...entries(hkVariants), ...entries(twVariants)].map(([, value]) => value),
  );
  const bmp = (c: string): boolean => c.length === 1;
  const traditional = traditionalToSimplified
    // Few fonts have simplified characters beyond the BMP: 鮀, 鱲 stay as they are in simplified copy too.
    .filter(([key, value]) => bmp(key) && bmp(value) && key !== value && !neutral.has(key))
    .map(([key]) => key);
  const traditionalSet = new Set(traditional);
  const simplified = simplifiedToTraditional
    .map(([key]) => key)
    .filter(
      (key) =>
        bmp(key) &&
        !usedInTraditional.has(key) &&
        !traditionalSet.has(key) &&
        !neutral.has(key) &&
        !isFrequentTraditional(key),
    );
  const oldForms = readTable('hanOldForms.tsv', ['character', 'hongKong']);
  return {
    file: 'hanVariants.ts',
    source: 'opencc-js (OpenCC, Apache-2.0), Big5, server/data/hanNeutral.tsv, hanOldForms.tsv',
    constants: {
      HANS_ONLY: sortedCharacters(simplified),
      HANT_ONLY: sortedCharacters(traditional),
      HANS_OLD_FORMS: sortedCharacters(oldForms.map((row) => row.character)),
      HONG_KONG_FORMS: sortedCharacters(
        oldForms.filter((row) => row.hongKong === 'yes').map((row) => row.character),
      ),
    },
  };
}
