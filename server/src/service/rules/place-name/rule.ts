import { datedBeforeTest, historyTest } from '../../mentions/history.ts';
import { isInside } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { damagedNames } from './damaged.ts';
import { outdatedNames } from './outdated.ts';

export const placeName = defineRule({
  meta: {
    id: 'place-name',
    family: 'place',
    severity: 'warning',
    fixable: 'review',
    description: {
      'zh-CN': '地名掉字、写了别字，或是已经改了的旧名：齐齐哈市、杭州市江干区',
      en: 'Place names with a lost or wrong character, or out of date: 齐齐哈市, 杭州市江干区',
    },
    messages: {
      lost: { 'zh-CN': '地名掉了字，“{text}”应为“{right}”', en: 'A character is missing: “{right}”' },
      mistyped: { 'zh-CN': '地名有别字，“{text}”应为“{right}”', en: 'Wrong character: “{right}”' },
      outdated: {
        'zh-CN': '“{text}”{year}年已改为“{right}”；说旧事请写明“原”，否则请核对',
        en: '“{text}” has been “{right}” since {year}; write 原 where the past is meant, else check',
      },
    },
    labels: { change: { 'zh-CN': '改为“{right}”', en: 'Change to “{right}”' } },
  },

  *check({ article }) {
    const { reading, noise, mentions } = article;
    const isPast = historyTest(article);
    const isDatedBefore = datedBeforeTest(article);
    for (const { kind, start, end, right } of damagedNames(reading.simplified)) {
      const range = reading.rangeOf(start, end);
      if (isInside(noise, range.start)) continue;
      const canFix = article.slice(range) === reading.simplified.slice(start, end);
      yield {
        messageId: kind,
        range,
        data: { text: reading.text.slice(start, end), right },
        ...(canFix && { fix: { labelId: 'change', safety: 'review', edits: [{ range, text: right }] } }),
      };
    }
    const ownYear = Number(mentions.date?.slice(0, 4));
    for (const { start, end, place } of outdatedNames(reading.simplified)) {
      const range = reading.rangeOf(start, end);
      if (isInside(noise, range.start) || ownYear < place.year) continue;
      if (isDatedBefore(range.start, place.year)) continue;
      const isSure = ownYear > place.year && !isPast(range.start);
      yield {
        messageId: 'outdated',
        range,
        data: { text: reading.text.slice(start, end), right: place.now, year: place.year },
        ...(!isSure && { atMost: 'info' as const }),
      };
    }
  },
});
