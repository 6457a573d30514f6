import { FOREIGN_WORDS } from '../../data/generated/foreignWords.ts';
import type { Article } from '../../article/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { isInTitle } from '../../text/quotations.ts';
import type { OffsetRange } from '../../text/range.ts';
import { defineRule } from '../../engine/rule.ts';

const CHINESE = new Map(
  FOREIGN_WORDS.map((entry): [string, string] => {
    const [word, chinese = ''] = entry.split(' ');
    return [word!, chinese];
  }),
);
const LONGEST = [...CHINESE.keys()].reduce((most, word) => Math.max(most, word.length), 0);
/** What follows a word that is spoken of, not used: and 这个词, or 的用法, for 语句. */
const SPOKEN_OF =
  /^(?:[这這的是等读讀]|一[词詞个個]|关键|關鍵|运算|運算|[语語]句|命令|循[环環]|结构|結構|函[数數])/;
/** Japanese 的, fashionable in names of shops and products, and out of place in a sentence. */
const NO = 'の';
/** Units on either side of a の in which kana, or an opening mark, show that it is meant. */
const NEAR = 12;

export const foreignWord = defineRule({
  meta: {
    id: 'foreign-word',
    name: { 'zh-CN': '夹杂外文', en: 'Stray foreign word' },
    family: 'script',
    severity: 'warning',
    counts: 'foreignWord',
    triggers: { classes: [CharClass.Latin, CharClass.Kana] },
    fixable: 'review',
    description: {
      'zh-CN': '中文句子里夹着的外文虚词：企业 and 群众',
      en: 'A stray foreign word in a Chinese sentence: 企业 and 群众',
    },
    messages: {
      replace: {
        'zh-CN': '中文句子里夹着外文“{word}”，应为“{chinese}”',
        en: 'Stray "{word}" in a Chinese sentence: use {chinese}',
      },
      delete: {
        'zh-CN': '中文句子里夹着外文“{word}”，应删去',
        en: 'Stray "{word}" in a Chinese sentence: delete it',
      },
    },
    labels: {
      replace: { 'zh-CN': '“{found}”改为“{chinese}”', en: 'Replace {found} with {chinese}' },
      delete: { 'zh-CN': '删去“{word}”', en: 'Delete "{word}"' },
    },
  },

  *check({ article }) {
    const { classes, runStarts } = article.scan;
    for (let run = 0; run < runStarts.length - 1; run++) {
      const start = runStarts[run]!;
      const end = runStarts[run + 1]!;
      const isLatin = classes[start] === CharClass.Latin;
      if ((!isLatin && classes[start] !== CharClass.Kana) || end - start > LONGEST) continue;
      const word = article.text.slice(start, end);
      const chinese = isLatin
        ? CHINESE.get(word)
        : word === NO && !isJapanese(article.text, start)
          ? '的'
          : undefined;
      const between = chinese === undefined ? undefined : betweenHan(article, start, end);
      if (chinese === undefined || !between || isInTitle(article.text, start)) continue;
      if (word === 'by' && isByline(article.text, start)) continue;
      const id = chinese === '' ? 'delete' : 'replace';
      yield {
        messageId: id,
        range: { start, end },
        data: { word, chinese },
        ...(!isLatin && { atMost: 'info' }),
        fix: { labelId: id, safety: 'review', edits: [{ range: between, text: chinese }] },
      };
    }
  },
});

/** 2024年6月9日 by 老李, 秋日四章 by 林远: who wrote it, up to the end of the line; not 项目由三人 by 手工完成。 */
const isByline = (text: string, at: number): boolean =>
  /^by \p{Script=Han}{2,4}[ \t\r]*(?:$|\n)/u.test(text.slice(at, at + LONGEST_BYLINE));
/** Units of by and a name, and what blanks may follow. */
const LONGEST_BYLINE = 16;

/** Whether the text around a の is Japanese, or a name in quotation marks. */
function isJapanese(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return /[“「『"]/.test(before) || /[\u3041-\u30fa]/.test(before + text.slice(at + 1, at + NEAR));
}

/** The word with the space on either side of it, when Chinese characters stand there. */
function betweenHan(
  { text, scan: { classes } }: Article,
  start: number,
  end: number,
): OffsetRange | undefined {
  const before = text[start - 1] === ' ' ? start - 1 : start;
  const after = text[end] === ' ' ? end + 1 : end;
  const [left, right] = [classes[before - 1], classes[after]];
  const isBetween = left !== undefined && right !== undefined && isHan(left) && isHan(right);
  if (!isBetween || SPOKEN_OF.test(text.slice(after, after + 2))) return undefined;
  return { start: before, end: after };
}
