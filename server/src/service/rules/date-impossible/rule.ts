import { isInTitle } from '../../text/quotations.ts';
import { defineRule } from '../../engine/rule.ts';
import { badDatesOf } from './dates.ts';

export const dateImpossible = defineRule({
  meta: {
    id: 'date-impossible',
    name: { 'zh-CN': '日期有误', en: 'Impossible date' },
    family: 'number',
    severity: 'warning',
    counts: 'fact',
    triggers: { characters: '月' },
    fixable: 'review',
    description: {
      'zh-CN': '没有的日期（2月30日），日期与星期对不上',
      en: 'Dates that do not exist (2月30日), dates with the weekday of another',
    },
    messages: {
      noSuchDay: {
        'zh-CN': '没有“{text}”这一天，请核对',
        en: 'There is no {text}: check',
      },
      weekday: {
        'zh-CN': '{date}是星期{right}，不是星期{said}，请核对日期和星期哪个错了',
        en: '{date} is a 星期{right}, not a 星期{said}: check which of date and weekday is wrong',
      },
    },
    labels: { change: { 'zh-CN': '“{found}”的星期改为“{right}”', en: 'Change the weekday to {right}' } },
  },

  *check({ article }) {
    const { reading, mentions, text } = article;
    for (const bad of badDatesOf(reading.simplified, mentions.date)) {
      const range = reading.rangeOf(bad.start, bad.end);
      if (isInTitle(text, range.start)) continue;
      if (bad.kind === 'noSuchDay') {
        yield { messageId: 'noSuchDay', range, data: { text: reading.text.slice(bad.start, bad.end) } };
        continue;
      }
      const { date, right, isCertain } = bad;
      yield {
        messageId: 'weekday',
        range,
        data: { date, right, said: reading.text.slice(bad.start, bad.end) },
        ...(!isCertain && { atMost: 'info' as const }),
        fix: { labelId: 'change', safety: 'review', edits: [{ range, text: right }] },
      };
    }
  },
});
