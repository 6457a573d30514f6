import { ConverterFactory } from 'opencc-js/core';
import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import type { Variant } from '../config/config.ts';
import { isFrequentTraditional } from './characters.ts';

/** Whose traditional characters: 裡 and 群 (tw), 裏 and 綫 (hk) differ. */
export type Region = 'tw' | 'hk';

type Convert = (text: string) => string;

const entries = (dictionary: string): [string, string][] =>
  dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);

/** Makes a converter when it is first used: nothing is read for a draft that needs no conversion. */
function lazily(make: () => Convert): Convert {
  let convert: Convert | undefined;
  return (text) => (convert ??= make())(text);
}

const charactersToHans = lazily(() => ConverterFactory([[tsCharacters]]));
const charactersToHant = lazily(() => ConverterFactory([[stCharacters]]));
const phrasesToHans = lazily(() => ConverterFactory([[tsPhrases, tsCharacters]]));
const phrasesToHant = lazily(() => ConverterFactory([[stPhrases, stCharacters]]));
const variants: Readonly<Record<Region, Convert>> = {
  tw: lazily(() => ConverterFactory([[twVariants]])),
  hk: lazily(() => ConverterFactory([[hkVariants]])),
};

const sameLength = (converted: string, text: string, fallback: Convert): string =>
  converted.length === text.length ? converted : fallback(text);

/**
 * The simplified form of a text that may be mixed, character by character in the same place. Phrases are looked up in
 * the text made traditional throughout: the dictionary's keys are of one script, and 乾安县 is no key of it.
 */
export function toHans(text: string): string {
  return sameLength(phrasesToHans(charactersToHant(text)), text, charactersToHans);
}

/** The traditional form of a text that may be mixed, character by character in the same place. */
export function toHant(text: string, region: Region): string {
  return variants[region](sameLength(phrasesToHant(toHans(text)), text, charactersToHant));
}

let forms: Map<string, string[]> | undefined;

/** Traditional characters in use that a simplified one stands for: 发 is 發 and 髮. */
export function traditionalFormsOf(character: string, region: Region): readonly string[] {
  forms ??= traditionalForms();
  const all = (forms.get(character) ?? []).map((form) => variants[region](form));
  return [...new Set(all)];
}

function traditionalForms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [simplified, traditional] of entries(stCharacters)) found.set(simplified, [traditional]);
  for (const [traditional, simplified] of entries(tsCharacters)) {
    const known = found.get(simplified);
    if (!known) found.set(simplified, [traditional]);
    else if (!known.includes(traditional) && isFrequentTraditional(traditional)) known.push(traditional);
  }
  return found;
}

/** Pairs of what Taiwan and Hong Kong write. */
const REGIONAL: readonly (readonly [tw: string, hk: string])[] = [
  ['裡', '裏'],
  ['線', '綫'],
  ['說', '説'],
  ['衛', '衞'],
  ['麵', '麪'],
];

/** Whose traditional characters a text is to use: set by the config, else as far as it shows, else Taiwan's. */
export function regionOf(text: string, variant: Variant = 'auto'): Region {
  if (variant === 'hant-tw' || variant === 'hant-hk') return variant === 'hant-hk' ? 'hk' : 'tw';
  const votes = REGIONAL.map(([tw, hk]) => Number(text.includes(hk)) - Number(text.includes(tw)));
  return votes.reduce((sum, vote) => sum + vote, 0) > 0 ? 'hk' : 'tw';
}
