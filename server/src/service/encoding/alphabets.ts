// Letters of languages in everyday use, and nothing of phonetics, of old Greek, or of the scripts' far ends.
const ASCII = 'A-Za-z';
const WESTERN = '\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff';
/** Of Central Europe, of Turkey, of Vietnam, of pinyin. */
const OTHER_LATIN = '\\u0100-\\u017e\\u01a0\\u01a1\\u01af\\u01b0\\u01cd-\\u01dc\\u01f8\\u01f9\\u0218-\\u021b';
const GREEK = '\\u0386-\\u03ce';
const CYRILLIC = '\\u0400-\\u045f\\u0490\\u0491';
const HEBREW = '\\u05d0-\\u05ea';
const ARABIC = '\\u0621-\\u0652\\u067e\\u0686\\u0698\\u06a9\\u06af\\u06cc';

const anyOf = (...alphabets: readonly string[]): RegExp => new RegExp(`^[${alphabets.join('')}]+$`);

const EVERYDAY_WORDS = [
  anyOf(ASCII, WESTERN, OTHER_LATIN),
  anyOf(ASCII, GREEK),
  anyOf(CYRILLIC),
  anyOf(HEBREW),
  anyOf(ARABIC),
];
/** Letters that are met without a word of their language: α=0.5, à. */
const LONE_LETTER = anyOf(ASCII, WESTERN, GREEK);
const WORD = /[\p{L}\p{M}]+/gu;
const LONG_WORD = /^[^\0-\x7f]{2}/;
const SIGNS = /^[\0-\x7f\xa0-\xbf\xd7\xf7\p{L}\p{M}\u0660-\u0669،؛؟]*$/u;

/** Whether each word of a text is in letters of one everyday alphabet, between signs that are met there. */
export function isAlphabetic(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const hasWords = words.some((word) => LONG_WORD.test(word));
  return (
    SIGNS.test(text) &&
    words.every((word) => EVERYDAY_WORDS.some((everyday) => everyday.test(word))) &&
    words.every((word) => hasWords || word.length > 1 || LONE_LETTER.test(word))
  );
}

const MARKED = `[${WESTERN}${OTHER_LATIN}${GREEK}${CYRILLIC}]`;
const MARKED_WORD = new RegExp(`[A-Za-z]${MARKED}|${MARKED}[A-Za-z]`);

/** Whether such a letter is part of a word with ASCII letters: Café, or СOVID whose first letter is a Russian one. */
export const hasMarkedWord = (text: string): boolean => MARKED_WORD.test(text);

/** Korean, Russian, Japanese: encodings whose bytes are those of common 汉字, too. */
const FOREIGN: readonly (readonly [encoding: string, isWritten: (text: string) => boolean])[] = [
  ['euc-kr', (text) => /^[\0-\x7f\p{Script=Hangul}]+$/u.test(text)],
  ['koi8-r', (text) => /^[\0-\x7f\p{Script=Cyrillic}]+$/u.test(text)],
  ['windows-1251', (text) => /^[\0-\x7f\p{Script=Cyrillic}]+$/u.test(text)],
  ['euc-jp', (text) => !text.includes('\ufffd') && /[\u3041-\u30fa]{2}/.test(text)],
];

/** Whether bytes are a text in one of those encodings: it can be chance in a few characters, and not in many. */
export const mayBeForeign = (bytes: Uint8Array): boolean =>
  FOREIGN.some(([encoding, isWritten]) => isWritten(new TextDecoder(encoding).decode(bytes)));
