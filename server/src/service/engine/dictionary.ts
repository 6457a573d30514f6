import type { Article } from '../article/article.ts';
import { mergeRanges, type OffsetRange } from '../text/range.ts';

/** Where words of the newsroom's dictionary stand: a finding that lies within one is not reported. */
export function dictionaryRanges(article: Article, words: readonly string[]): readonly OffsetRange[] {
  const ranges: OffsetRange[] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = article.text.indexOf(word); at !== -1; at = article.text.indexOf(word, at + word.length)) {
      ranges.push({ start: at, end: at + word.length });
    }
  }
  return mergeRanges(ranges);
}
