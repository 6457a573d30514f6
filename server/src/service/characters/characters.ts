import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { lazy } from '../base/lazy.ts';
import { simplifiedUnits } from './characters.made.ts';
import { commonCharacters, frequentTraditional, standardCharacters } from './characterSets.ts';
import { formsIn } from './forms.ts';

const simplifiedForms = lazy(() => formsIn(tsCharacters));
const traditionalForms = lazy(() => formsIn(stCharacters));

/** The simplified form of one character, or the character itself. */
export function toSimplifiedCharacter(character: string): string {
  if (character.length !== 1) return simplifiedForms().get(character) ?? character;
  const unit = character.charCodeAt(0);
  const form = simplifiedUnits()[unit];
  if (form === unit) return character;
  // 㑳: its simplified form lies beyond the BMP.
  return isHighSurrogate(form!) ? simplifiedForms().get(character)! : String.fromCharCode(form!);
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** The same of a unit: the first unit of the simplified form, which may lie beyond the BMP. */
export const toSimplifiedUnit = (unit: number): number => simplifiedUnits()[unit]!;

/** The commonest traditional form of one character, or the character itself. */
export const toTraditionalCharacter = (character: string): string =>
  traditionalForms().get(character) ?? character;

let common: ReadonlySet<string> | undefined;

/**
 * Whether a character is one of the 3,755 common ones (GB 2312 level 1), or the traditional form of one. What is not is rare
 * enough to deserve a note on how it is read.
 */
export function isCommon(character: string): boolean {
  common ??= new Set(commonCharacters());
  return common.has(toSimplifiedCharacter(character));
}

let frequent: ReadonlySet<string> | undefined;

/** Whether a character is one of the 5,401 frequent ones of Big5: all of them live in traditional copy. */
export function isFrequentTraditional(character: string): boolean {
  frequent ??= new Set(frequentTraditional());
  return frequent.has(character);
}

let usual: ReadonlySet<string> | undefined;

/** Whether a character is met in today's Chinese at all: of GB 2312, of Big5's frequent ones, or a form of one of these. */
export function isUsual(character: string): boolean {
  usual ??= new Set(standardCharacters() + frequentTraditional());
  return usual.has(character) || usual.has(toSimplifiedCharacter(character));
}
