import { defineRule } from '../rule.ts';
import { malformedMarksOf } from './marks.ts';

export const punctuationForm = defineRule({
  meta: {
    id: 'punctuation-form',
    family: 'punctuation',
    severity: 'warning',
    fixable: 'safe',
    description: {
      'zh-CN': '省略号、破折号、间隔号、浪纹号的写法，重复的标点',
      en: 'Forms of the ellipsis, the dash and the dot in names; repeated marks',
    },
    messages: {
      ellipsis: {
        'zh-CN': '省略号应为“……”（六点，占两字），不写作“{text}”',
        en: 'The ellipsis is …… (six dots), not {text}',
      },
      dash: {
        'zh-CN': '破折号应为“——”（占两字），不写作“{text}”',
        en: 'The dash is ——, not {text}',
      },
      range: {
        'zh-CN': '数值范围的连接号应为“～”或“—”，不用半角“{text}”',
        en: 'A range is joined by ～ or —, not by a half-width {text}',
      },
      dot: {
        'zh-CN': '外国人名等的间隔号应为“·”，不写作“{text}”',
        en: 'The dot in foreign names is ·, not {text}',
      },
      repeated: {
        'zh-CN': '标点重复，“{text}”应为“{replacement}”',
        en: 'Repeated mark: use {replacement} for {text}',
      },
      conflict: {
        'zh-CN': '两种标点挨在一起（{text}），应只留一个',
        en: 'Two marks in a row ({text}): keep one of them',
      },
    },
    labels: { replace: { 'zh-CN': '改为“{replacement}”', en: 'Replace with {replacement}' } },
  },

  *check({ article, target }) {
    for (const { kind, range, replacement, safety, atMost } of malformedMarksOf(article, target)) {
      yield {
        messageId: kind,
        range,
        data: { text: article.slice(range), replacement },
        ...(atMost && { atMost }),
        fix: { labelId: 'replace', safety, edits: [{ range, text: replacement }] },
      };
    }
  },
});
