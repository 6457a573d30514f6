import type { Article } from '../../text/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { nameOfCode } from '../../text/codePoints.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { nameOf } from './names.ts';
import { hasPurpose } from './purpose.ts';

const INVISIBLE = new Set<number>([CharClass.Invisible, CharClass.Control]);
const HIDDEN_BREAK = /[\u2028\u2029\u0085]/;

export const invisibleCharacter = defineRule({
  meta: {
    id: 'invisible-character',
    family: 'script',
    severity: 'warning',
    fixable: 'safe',
    description: {
      'zh-CN': '看不见的字符：零宽空格、文字方向控制符、软连字符、控制字符',
      en: 'Characters that nobody sees: zero-width, direction controls, soft hyphens, control characters',
    },
    messages: {
      invisible: {
        'zh-CN': '这里有看不见的字符 {code}（{name}），会使查找、排版出错，应删去',
        en: 'Invisible character {code} ({english}): it breaks searching and setting, delete it',
      },
      break: {
        'zh-CN': '这里有{name} {code}，各处显示不一，应改为换行或删去',
        en: 'Here is a {english}, {code}: make it a line break or delete it',
      },
    },
    labels: {
      delete: { 'zh-CN': '删去看不见的字符 {code}', en: 'Delete {code}' },
      newline: { 'zh-CN': '改为换行', en: 'Make it a line break' },
    },
  },

  *check({ article }) {
    for (const range of strayCharactersOf(article)) {
      const text = article.slice(range);
      const character = String.fromCodePoint(text.codePointAt(0)!);
      const data = { code: nameOfCode(character), ...nameOf(character.codePointAt(0)!) };
      const fixWith = (labelId: 'delete' | 'newline', safety: 'safe' | 'review') => ({
        labelId,
        safety,
        edits: [{ range, text: labelId === 'delete' ? '' : '\n' }],
      });
      yield HIDDEN_BREAK.test(text)
        ? {
            messageId: 'break',
            range,
            data,
            fix: fixWith('newline', 'review'),
            suggestions: [fixWith('delete', 'review')],
          }
        : {
            messageId: 'invisible',
            range,
            data,
            fix: fixWith('delete', partsMarks(article, range) ? 'review' : 'safe'),
          };
    }
  },
});

/** What makes markup together with its neighbour: \` and ** of Markdown, <b and &lt of HTML, <!-- of every draft. */
const MARKS = /[!-/:-@[-`{-~]/;
const PLAIN_MARKS = /[<!-]/;

/** Whether taking the characters out could make markup of what is text, and wake up or silence what stands behind it. */
function partsMarks({ text, languageId }: Article, { start, end }: OffsetRange): boolean {
  const marks = languageId === 'plaintext' ? PLAIN_MARKS : MARKS;
  return marks.test(text[start - 1] ?? '') || (marks.test(text[end] ?? '') && languageId !== 'html');
}

/** Runs of characters that nobody sees and that do nothing, hidden line breaks apart from the others. */
function* strayCharactersOf(article: Article): Iterable<OffsetRange> {
  const { text, noise, scan } = article;
  const { classes, runStarts } = scan;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const runStart = runStarts[run]!;
    if (!INVISIBLE.has(classes[runStart]!) || isInside(noise, runStart)) continue;
    const runEnd = runStarts[run + 1]!;
    let start = runStart;
    for (let at = runStart, next; at < runEnd; at = next) {
      next = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
      const isKept = hasPurpose(article, at);
      const isEnd = isKept || HIDDEN_BREAK.test(text[at]!) !== HIDDEN_BREAK.test(text[start]!);
      if (isEnd && start < at) yield { start, end: at };
      if (isKept) start = next;
      else if (isEnd) start = at;
    }
    if (start < runEnd) yield { start, end: runEnd };
  }
}
