import type { Article } from '../../article/article.ts';
import type { OffsetRange } from '../../text/range.ts';

/** A full-width mark in a sentence of another language. */
export interface ForeignMark {
  readonly range: OffsetRange;
  readonly replacement: string;
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '。': '.',
};
/** What stands in quotation marks and has neither 汉字 nor kana; names of one or two capitals are no sentence. */
const QUOTED = /[“「『‘]([\x20-\x7e’，；：？！。]{4,200})[”」』’]/g;
/** Two words in small letters next to each other: a phrase, and no list of names (iOS，Android). */
const PHRASE = /[a-z]{2} (?:[a-z]{2}|I )/;
const MARK = /[，；：？！。]/g;

/** “Room occupied，please wait！”: an English sentence in Chinese copy keeps its own marks. */
export function* foreignMarksOf({ text, lines }: Article): Iterable<ForeignMark> {
  for (const { content } of lines) {
    for (const { 1: words = '', index } of text.slice(content.start, content.end).matchAll(QUOTED)) {
      if (!PHRASE.test(words)) continue;
      const wordsStart = content.start + index + 1;
      for (const { 0: mark, index: at } of words.matchAll(MARK)) {
        if (!/[a-z]/i.test(words[at - 1] ?? '')) continue;
        const start = wordsStart + at;
        const isBeforeWord = /[a-z\d]/i.test(words[at + 1] ?? '');
        yield { range: { start, end: start + 1 }, replacement: HALF[mark]! + (isBeforeWord ? ' ' : '') };
      }
    }
  }
}
