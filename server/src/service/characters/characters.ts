import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { lazy } from '../base/lazy.ts';

const formsIn = (dictionary: string): ReadonlyMap<string, string> =>
  new Map(dictionary.split('|').map((entry) => entry.split(' ') as [string, string]));
const simplifiedForms = lazy(() => formsIn(tsCharacters));
const traditionalForms = lazy(() => formsIn(stCharacters));

/** The simplified form of one character, or the character itself. */
export function toSimplifiedCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  if (character.length === 1 && simplifiedUnits()[unit] === unit) return character;
  return simplifiedForms().get(character) ?? character;
}

/** The first unit of the simplified form of each unit of the BMP. */
const simplifiedUnits = lazy(() => {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [character, form] of simplifiedForms())
    if (character.length === 1) units[character.charCodeAt(0)] = form.charCodeAt(0);
  return units;
});

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

/** The 3,755 characters of GB 2312 level 1. */
export function commonCharacters(): string {
  return rows('gbk', 0xb0, 0xd7, [[0xa1, 0xfe]]).replaceAll(/[\ue000-\uf8ff]/g, '');
}

/** The 6,763 characters of GB 2312: what is not among them is rare in simplified copy. */
export function standardCharacters(): string {
  return rows('gbk', 0xb0, 0xf7, [[0xa1, 0xfe]]).replaceAll(/[\ue000-\uf8ff]/g, '');
}

let frequent: ReadonlySet<string> | undefined;

/** Whether a character is one of the 5,401 frequent ones of Big5: all of them live in traditional copy. */
export function isFrequentTraditional(character: string): boolean {
  frequent ??= new Set(frequentTraditional());
  return frequent.has(character);
}

/** The 5,401 characters of Big5 level 1. */
export function frequentTraditional(): string {
  const trails = [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ] as const;
  return rows('big5', 0xa4, 0xc5, trails) + rows('big5', 0xc6, 0xc6, [trails[0]]);
}

/** All characters of a two-byte encoding between two lead bytes. */
function rows(
  encoding: 'gbk' | 'big5',
  first: number,
  last: number,
  trails: readonly (readonly [from: number, to: number])[],
): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  }
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}

let usual: ReadonlySet<string> | undefined;

/** Whether a character is met in today's Chinese at all: of GB 2312, of Big5's frequent ones, or a form of one of these. */
export function isUsual(character: string): boolean {
  usual ??= new Set(standardCharacters() + frequentTraditional());
  return usual.has(character) || usual.has(toSimplifiedCharacter(character));
}
