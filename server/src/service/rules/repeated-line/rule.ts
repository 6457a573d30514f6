import { wholeLinesWithBlanks } from '../../text/lines.ts';
import { defineRule } from '../../engine/rule.ts';
import { repeatsOf } from './repeats.ts';

export const repeatedLine = defineRule({
  meta: {
    id: 'repeated-line',
    name: { 'zh-CN': '重复的行', en: 'Repeated line' },
    family: 'layout',
    severity: 'warning',
    counts: 'none',
    reads: 'page',
    fixable: 'review',
    description: {
      'zh-CN': '重复的标题或段落',
      en: 'Headline or paragraph that stands twice',
    },
    messages: {
      headline: {
        'zh-CN': '标题重复，第 {first} 行已有，请核对后删去',
        en: 'The headline of line {first} again: check and delete',
      },
      title: {
        'zh-CN': '网页的标题，第 {first} 行已有稿件标题，请核对后删去',
        en: 'Title of the web page; line {first} has the headline: check and delete',
      },
      paragraph: {
        'zh-CN': '段落重复，与第 {first} 行相同，请核对后删去',
        en: 'The paragraph of line {first} again: check and delete',
      },
      nearly: {
        'zh-CN': '与第 {first} 行几乎相同（{percent}%），只差几处；宜留第 {first} 行，请比对后删去这一段',
        en: 'Nearly the paragraph of line {first} ({percent} %): compare, and keep line {first}',
      },
    },
    labels: {
      delete: { 'zh-CN': '删除第 {line} 行', en: 'Delete line {line}' },
      original: { 'zh-CN': '已有的一处', en: 'The one that stays' },
    },
  },

  *check({ article }) {
    for (const { what, line, original, similarity } of repeatsOf(article)) {
      yield {
        messageId: what,
        range: article.shown(line.content),
        data: {
          first: original.index + 1,
          line: line.index + 1,
          ...(similarity !== undefined && { percent: Math.floor(similarity * 100) }),
        },
        ...(what === 'nearly' && { atMost: 'info' as const }),
        ...(article.languageId !== 'html' && {
          fix: {
            labelId: 'delete',
            safety: 'review',
            edits: [{ range: wholeLinesWithBlanks(article.text, article.lines, line, line), text: '' }],
          },
        }),
        related: [{ range: article.shown(original.content), labelId: 'original' }],
      };
    }
  },
});
