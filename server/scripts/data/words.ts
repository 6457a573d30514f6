import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeneratedModule } from './io.ts';

const dictionary = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
/** Least count of a word in jieba's corpus, by its length: enough words to judge a sentence, in under 250 kB. */
const LEAST_COUNT: Readonly<Record<number, number>> = { 1: 20, 2: 50, 3: 50, 4: 50 };
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;

/** `a` for a count from 1 to 2, `b` to 7 …: the whole part of its natural logarithm. */
const letterOf = (count: number): string => String.fromCharCode(97 + Math.floor(Math.log(count)));

/**
 * Words with their frequency, for judging how Chinese a text is. A table for each length; in it, words by first
 * character, each group as `中m国l央心`: the first character, then for each frequency its letter and the rests.
 */
export function words(): GeneratedModule {
  const groups = [1, 2, 3, 4].map(() => new Map<string, Map<string, string>>());
  let total = 0;
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const [word = '', countText = '0', kind] = line.split(' ');
    const count = Number(countText);
    total += count;
    const least = LEAST_COUNT[word.length];
    // Two-character names of people (nr) say nothing: 郑克 would make a word of any 克斯.
    if (least === undefined || count < least || (kind === 'nr' && word.length === 2) || !HAN_ONLY.test(word))
      continue;
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
    constants: {
      WORDS: groups.map(serialize),
      /** natural logarithm of all counts of the corpus */
      LOG_TOTAL: Number(Math.log(total).toFixed(2)),
    },
  };
}
