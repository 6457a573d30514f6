/** A character as Unicode's charts name it: U+200B. */
export const codePointLabel = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
