import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import {
  isFrequentTraditional,
  toSimplifiedCharacter,
  toTraditionalCharacter,
} from '../characters/characters.ts';
import { simplifiedOf, traditionalOf, variantIn, type Region } from './opencc.ts';

const entries = (dictionary: string): [string, string][] =>
  dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);

/** Character by character, each in its place. */
const mapped = (text: string, form: (character: string) => string): string =>
  Array.from(text, (character) => {
    const other = form(character);
    return other.length === character.length ? other : character;
  }).join('');

const sameLength = (converted: string, text: string, form: (character: string) => string): string =>
  converted.length === text.length ? converted : mapped(text, form);

/**
 * The simplified form of a text that may be mixed, character by character in the same place. Phrases are looked up in
 * the text made traditional throughout: the dictionary's keys are of one script, and 乾安县 is no key of it.
 */
export const toHans = (text: string): string =>
  sameLength(simplifiedOf(inTraditionalCharacters(text)), text, toSimplifiedCharacter);

/** A mixed text made traditional throughout, whatever its words are. */
export const inTraditionalCharacters = (text: string): string => mapped(text, toTraditionalCharacter);

/** The traditional form of a text that may be mixed, character by character in the same place. */
export const toHant = (text: string, region: Region): string =>
  sameLength(traditionalOf(toHans(text), region), text, toTraditionalCharacter);

let forms: Map<string, string[]> | undefined;

/** Traditional characters in use that a simplified one stands for: 发 is 發 and 髮. */
export function traditionalFormsOf(character: string, region: Region): readonly string[] {
  forms ??= traditionalForms();
  const all = (forms.get(character) ?? []).map((form) => variantIn(form, region));
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
