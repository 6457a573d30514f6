import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTable, sortedCharacters, type GeneratedModule } from './io.ts';

interface Word {
  readonly text: string;
  /** times in jieba's corpus */
  readonly count: number;
  /** jieba's part of speech */
  readonly tag: string;
}

/** The dictionary of @node-rs/jieba (MIT). */
export function jiebaWords(): Word[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', count, tag = ''] = line.split(' ');
      return { text, count: Number(count), tag };
    });
}

/** Least count of a word in jieba's corpus, by its length: enough words to judge a sentence, in under 250 kB. */
const LEAST_COUNT: Readonly<Record<number, number>> = { 1: 20, 2: 50, 3: 50, 4: 50 };
const LENGTHS = Object.keys(LEAST_COUNT).map(Number);
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;

/** `a` for a count from 1 to 2, `b` to 7 …: the whole part of its natural logarithm. */
export const letterOf = (count: number): string => String.fromCharCode(97 + Math.floor(Math.log(count)));

/** Words that the table has. */
export function wordsInTable(): Word[] {
  const notNames = new Set(readTable('wordsNotNames.tsv', ['word']).map(({ word }) => word));
  return jiebaWords().filter(({ text, count, tag }) => {
    const least = LEAST_COUNT[text.length];
    // Names of two characters are no words: 郑克 would make one of any 克斯, 李强 and 尼斯 break other names.
    const isName = tag.startsWith('nr') && text.length === 2 && !notNames.has(text);
    return least !== undefined && count >= least && !isName && HAN_ONLY.test(text);
  });
}

/**
 * Words with their frequency, for judging how Chinese a text is. A table for each length; in it, words by first
 * character, each group as `中m国l央心`: the first character, then for each frequency its letter and the rests.
 */
export function words(): GeneratedModule {
  const groups = LENGTHS.map(() => new Map<string, Map<string, string>>());
  for (const { text: word, count } of wordsInTable()) {
    const isSingle = word.length === 1;
    // Single characters need no grouping: the letter alone is the group.
    const first = isSingle ? '' : word[0]!;
    const table = groups[word.length - 1]!;
    const group = table.get(first) ?? new Map<string, string>();
    table.set(first, group);
    group.set(letterOf(count), (group.get(letterOf(count)) ?? '') + (isSingle ? word : word.slice(1)));
  }
  const serialize = (table: Map<string, Map<string, string>>): string =>
    [...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([first, group]) => first + [...group].sort().flat().join(''))
      .join('|');
  return {
    file: 'words.ts',
    source: '@node-rs/jieba dict.txt (MIT)',
    constants: { WORDS: groups.map(serialize) },
  };
}

/** What has to be known of the words before their table is read. */
export function wordFigures(): GeneratedModule {
  const total = jiebaWords().reduce((sum, { count }) => sum + count, 0);
  return {
    file: 'wordFigures.ts',
    source: '@node-rs/jieba dict.txt (MIT)',
    constants: {
      LONGEST_WORD: Math.max(...LENGTHS),
      /** natural logarithm of all counts of the corpus */
      LOG_TOTAL: Number(Math.log(total).toFixed(2)),
    },
  };
}

const HIGHEST = 5;
const PLAIN_TEXT_SHARE = 6000 * 500;

/**
 * How much likelier a character is in a given name than in text, as a power of two from -5 to 5: characters grouped by
 * score. Names are the dictionary's own names of three characters that begin with a common surname.
 */
export function givenNameCharacters(): GeneratedModule {
  const common = new Set(
    readTable('surnames.tsv', ['surname', 'kind'])
      .filter((row) => row.kind === 'common')
      .map((row) => row.surname),
  );
  const inText = new Map<string, number>();
  const inNames = new Map<string, number>();
  let textTotal = 0;
  let nameTotal = 0;
  for (const { text, count, tag } of jiebaWords()) {
    for (const character of text) inText.set(character, (inText.get(character) ?? 0) + count);
    textTotal += count * text.length;
    if (!tag.startsWith('nr') || text.length !== 3 || count > 20 || !common.has(text[0]!)) continue;
    for (const character of text.slice(1)) inNames.set(character, (inNames.get(character) ?? 0) + 1);
    nameTotal += 2;
  }
  const groups = new Map<number, string[]>();
  for (const [character, times] of inText) {
    const nameShare = ((inNames.get(character) ?? 0) + 0.5) / (nameTotal + 2000);
    const textShare = (times + 500) / (textTotal + PLAIN_TEXT_SHARE);
    const score = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(Math.log2(nameShare / textShare))));
    // Seldom in both: says nothing.
    if (times < 200 && !inNames.has(character)) continue;
    groups.set(score, [...(groups.get(score) ?? []), character]);
  }
  return {
    file: 'givenNames.ts',
    source: 'dictionary of @node-rs/jieba (MIT), server/data/surnames.tsv',
    constants: {
      GIVEN_NAME_SCORES: [...groups]
        .filter(([score]) => score !== 0)
        .sort(([a], [b]) => a - b)
        .map(([score, characters]) => `${score} ${sortedCharacters(characters)}`)
        .join('\n'),
    },
  };
}
