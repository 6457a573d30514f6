import { isCut } from '../../text/range.ts';
import { defineRule } from '../../engine/rule.ts';
import { breaksOf } from './breaks.ts';
import { joinEdit } from './join.ts';

/** A few characters of the line, for the message. */
const WORDS_BEFORE = /[^\r\n<>]{1,4}$/u;
const WORDS_AFTER = /^[^\r\n<>]{1,4}/u;

export const brokenLine = defineRule({
  meta: {
    id: 'broken-line',
    name: { 'zh-CN': '断行', en: 'Broken line' },
    family: 'layout',
    severity: 'info',
    counts: 'none',
    reads: 'page',
    fixable: 'review',
    description: {
      'zh-CN': '一句话被断成两行：报纸分栏、固定宽度折行留下的换行',
      en: 'A sentence cut by a line break: columns of a newspaper page, lines wrapped at a fixed width',
    },
    messages: {
      cut: {
        'zh-CN': '一句话在这里断成两行（“{before}”与“{after}”），多是报纸分栏所致，请核对后接上',
        en: 'The sentence is cut in two here (“{before}” and “{after}”), mostly by columns of a page: check and join',
      },
      unfinished: {
        'zh-CN': '这一行没有写完：末尾没有标点，下一行像是接着说的；是断开的请接上，是漏了句号的请补上',
        en: 'The line does not end, and the next one seems to go on: join them, or put in the full stop',
      },
      wrapped: {
        'zh-CN': '这一段按固定宽度折成了 {lines} 行，请接成一段',
        en: 'This paragraph is wrapped at a fixed width into {lines} lines: join them',
      },
    },
    labels: {
      join: { 'zh-CN': '“{before}”与“{after}”接成一行', en: 'Join “{before}” and “{after}”' },
      joinAll: { 'zh-CN': '把 {lines} 行接成一段', en: 'Join the {lines} lines' },
      stop: { 'zh-CN': '在“{before}”后补句号', en: 'Put a full stop after “{before}”' },
    },
  },

  *check({ article }) {
    const { text } = article;
    for (const { verdict, gaps } of breaksOf(article)) {
      const first = gaps[0]!;
      const last = gaps.at(-1)!;
      const edits = gaps.map((gap) => joinEdit(text, gap));
      const start = first.start - (isCut(text, first.start - 1) ? 2 : 1);
      const end = last.end + (isCut(text, last.end + 1) ? 2 : 1);
      const range = { start, end };
      if (verdict === 'wrapped') {
        const data = { lines: gaps.length + 1 };
        yield { messageId: 'wrapped', range, data, fix: { labelId: 'joinAll', safety: 'review', edits } };
        continue;
      }
      yield {
        messageId: verdict === 'likely' ? 'unfinished' : 'cut',
        range,
        data: {
          before: WORDS_BEFORE.exec(text.slice(Math.max(0, first.start - 8), first.start))?.[0] ?? '',
          after: WORDS_AFTER.exec(text.slice(first.end, first.end + 8))?.[0] ?? '',
        },
        fix: { labelId: 'join', safety: 'review', edits },
        ...(verdict === 'likely' && {
          suggestions: [
            {
              labelId: 'stop' as const,
              safety: 'review' as const,
              edits: [{ range: { start: first.start, end: first.start }, text: '。' }],
            },
          ],
        }),
      };
    }
  },
});
