import { characterOf, codesOf } from './doubleByte.ts';

// GBK, byte by byte. The user-defined zones are in it as U+E000 … U+E765, the way gb18030 has them.

/** The character of two bytes; empty when they have none. */
export const gbkCharacter = (lead: number, trail: number): string => characterOf('gb18030', lead, trail);

/** The two bytes of a character as one number, or undefined for ASCII and what GBK has not. */
export function gbkCode(character: string): number | undefined {
  const code = codesOf('gb18030')[character.charCodeAt(0)] ?? 0;
  return character.length === 1 && code > 0xff ? code : undefined;
}

/** A character that a draft can hold: not of the user-defined zones. */
export const isText = (character: string): boolean => character !== '' && !/[\ue000-\uf8ff]/.test(character);

/** Bytes from `first` to `last`, both included. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
