import * as v from 'valibot';
import { defineRule } from '../../engine/rule.ts';
import { CharClass } from '../../text/charClass.ts';
import { closeJoinsOf, gapsOf, type SpaceGap } from './gaps.ts';
import type { Article } from '../../article/article.ts';
import type { Line } from '../../text/lines.ts';
import { cutsWord, isRow, setsApart } from './setApart.ts';

/** So many spaces, and more of them than close joins, are the habit of the draft. */
const HABIT = 6;

export const straySpace = defineRule({
  meta: {
    id: 'stray-space',
    name: { 'zh-CN': '多余空格', en: 'Stray space' },
    family: 'punctuation',
    severity: 'info',
    counts: 'none',
    triggers: { classes: [CharClass.Space] },
    fixable: 'safe',
    description: {
      'zh-CN': '汉字之间、汉字与数字或字母之间、标点旁多余的空格',
      en: 'Needless space between Chinese characters, beside marks, and between Chinese and letters or digits',
    },
    messages: {
      han: {
        'zh-CN': '词中间有空格，应删去',
        en: 'A space inside a word: delete it',
      },
      mixed: {
        'zh-CN': '汉字与数字、字母之间不空格（新闻稿的写法），应删去',
        en: 'News copy has no space between Chinese and digits or letters: delete it',
      },
      mark: {
        'zh-CN': '标点旁有空格，应删去：全角标点自带间距',
        en: 'A space beside a full-width mark, which has its own: delete it',
      },
    },
    labels: { delete: { 'zh-CN': '删去多余的空格', en: 'Delete the stray space' } },
    options: v.object({
      mixed: v.optional(
        v.pipe(
          v.picklist(['auto', 'never', 'allow']),
          v.description(
            '汉字与数字、字母之间的空格：auto 全稿多数如此则不报，never 一律报，allow 一律不报。\n\nSpace between Chinese and digits or letters: auto leaves a draft alone that has it throughout; never; allow.',
          ),
        ),
        'auto',
      ),
    }),
  },

  *check({ article, options }) {
    const gaps = [...gapsOf(article)];
    if (gaps.length === 0) return;
    const closeJoins = closeJoinsOf(article);
    const isAllowed = (kind: 'latin' | 'number'): boolean => {
      if (options.mixed !== 'auto') return options.mixed === 'allow';
      const spaces = gaps.filter((gap) => gap.kind === kind).length;
      return spaces >= HABIT && spaces > closeJoins[kind];
    };
    const latin = isAllowed('latin');
    const allowed = { han: false, latin, number: latin || isAllowed('number') };
    const rows = rowsOf(article, gaps);
    for (const gap of gaps) {
      if (allowed[gap.kind] || rows.has(gap.line) || hasPurpose(article, gap)) continue;
      const { start, end, kind, isAtMark } = gap;
      const range = { start, end };
      yield {
        messageId: isAtMark ? 'mark' : kind === 'han' ? 'han' : 'mixed',
        range,
        fix: { labelId: 'delete', safety: 'safe', edits: [{ range, text: '' }] },
      };
    }
  },
});

function hasPurpose(article: Article, gap: SpaceGap): boolean {
  if (gap.isAtMark) return false;
  return gap.kind === 'han' ? !cutsWord(article, gap) : setsApart(article, gap);
}

/** Lines that are rows of columns. */
function rowsOf(article: Article, gaps: readonly SpaceGap[]): ReadonlySet<Line> {
  const mixed = new Map<Line, number>();
  for (const { line, kind } of gaps) mixed.set(line, (mixed.get(line) ?? 0) + Number(kind !== 'han'));
  return new Set([...mixed].filter(([line, count]) => isRow(article, line, count)).map(([line]) => line));
}
