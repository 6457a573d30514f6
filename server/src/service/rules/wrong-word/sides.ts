/** What is asked of the text on one side of a word. */
export type Side = (text: string, at: number) => boolean;

type Stands = (text: string, at: number, word: string) => boolean;

/** What may stand in front of a word that begins at an offset; `wanted` and `unwanted` are cells of a table. */
export const sideBefore = (wanted: string, unwanted: string): Side =>
  sideOf(wanted, unwanted, (text, at, word) => text.slice(Math.max(0, at - word.length), at) === word, -1);

/** What may stand behind a word that ends at an offset. */
export const sideAfter = (wanted: string, unwanted: string): Side =>
  sideOf(wanted, unwanted, (text, at, word) => text.startsWith(word, at), 0);

/** @param offset of the character next to the word, from where the side begins */
function sideOf(wanted: string, unwanted: string, stands: Stands, offset: number): Side {
  const has = (text: string, at: number, word: string): boolean => {
    const next = text.charCodeAt(at + offset);
    if (word === '^') return !isHan(next);
    if (word === '#') return next >= 0x30 && next <= 0x39;
    if (word === '字') return isHan(next);
    return stands(text, at, word);
  };
  const wantedWords = wordsIn(wanted);
  const unwantedWords = wordsIn(unwanted);
  return (text, at) =>
    (wantedWords.length === 0 || wantedWords.some((word) => has(text, at, word))) &&
    !unwantedWords.some((word) => has(text, at, word));
}

const wordsIn = (cell: string): string[] => (cell === '-' ? [] : cell.split('、'));

/** NaN, beyond an end of the text, is none. */
const isHan = (code: number): boolean => code >= 0x4e00 && code < 0xa000;
