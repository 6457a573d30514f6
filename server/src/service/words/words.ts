import { LOG_TOTAL, LONGEST_WORD } from '../data/generated/wordFigures.ts';
import { WORDS } from '../data/generated/words.ts';

export { LONGEST_WORD };

/** Words of each length with the logarithm of their share of all text; a table is read when first asked for. */
const tables: (ReadonlyMap<string, number> | undefined)[] = [];

/** The words of one length, in simplified characters, with the natural logarithm of their share of all text. */
export const wordsOfLength = (length: number): ReadonlyMap<string, number> =>
  (tables[length] ??= readTable(length));

/** The format is that of server/scripts/data/words.ts. */
function readTable(length: number): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const group of WORDS[length - 1]!.split('|')) {
    const first = length === 1 ? '' : group[0]!;
    const restLength = length - first.length;
    let share = 0;
    for (let at = first.length; at < group.length;) {
      const code = group.charCodeAt(at);
      if (code < 0x80) {
        share = code - 0x61 + 0.5 - LOG_TOTAL;
        at++;
      } else {
        table.set(first + group.slice(at, at + restLength), share);
        at += restLength;
      }
    }
  }
  return table;
}

/** Whether two simplified characters are a word in everyday use; names of people are not. */
export const isCommonWord = (word: string): boolean => wordsOfLength(2).has(word);

/** Natural logarithm of the share of text that a frequent word has: about once in 160 000 words. */
const FREQUENT = -12;

/** Whether two simplified characters are a word that is met often: 陪同, 希望; not 民和, 普京. */
export const isFrequentWord = (word: string): boolean => (wordsOfLength(2).get(word) ?? -Infinity) > FREQUENT;

/** Whether simplified characters are one of the words of three or four characters. */
export const isLongWord = (word: string): boolean =>
  word.length > 2 && word.length <= LONGEST_WORD && wordsOfLength(word.length).has(word);
