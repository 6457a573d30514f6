import { datedBeforeTest, otherTimeTest, longAgoTest } from '../../dates/otherTimes.ts';
import type { OffsetRange } from '../../text/range.ts';
import { toHant } from '../../script/convert.ts';
import { regionOf } from '../../script/region.ts';
import { defineRule } from '../../engine/rule.ts';
import { damagedNames } from './damaged.ts';
import { outdatedNames } from './outdated.ts';
import { wrongUnits } from './wrongUnits.ts';

export const placeName = defineRule({
  meta: {
    id: 'place-name',
    name: { 'zh-CN': '地名写法', en: 'Place name' },
    family: 'place',
    severity: 'warning',
    counts: 'character',
    fixable: 'review',
    description: {
      'zh-CN': '地名掉字、写了别字，或是已经改了的旧名：齐齐哈市、杭州市江干区',
      en: 'Place names with a lost or wrong character, or out of date: 齐齐哈市, 杭州市江干区',
    },
    messages: {
      lost: { 'zh-CN': '地名掉了字，“{text}”应为“{right}”', en: 'A character is missing: “{right}”' },
      mistyped: { 'zh-CN': '地名有别字，“{text}”应为“{right}”', en: 'Wrong character: “{right}”' },
      unit: {
        'zh-CN': '没有“{text}”这个行政区划，应为“{right}”',
        en: 'There is no “{text}”: it is “{right}”',
      },
      outdated: {
        'zh-CN': '“{text}”{year}年已改为“{right}”；说旧事请写明“原”，否则请核对',
        en: '“{text}” has been “{right}” since {year}; write 原 where the past is meant, else check',
      },
    },
    labels: { change: { 'zh-CN': '“{found}”改为“{right}”', en: 'Change {found} to “{right}”' } },
  },

  *check({ article }) {
    const { reading, mentions } = article;
    const isPast = otherTimeTest(article, article.mentions.date);
    const isDatedBefore = datedBeforeTest(article);
    const isSimplified = (start: number, end: number): boolean =>
      reading.text.slice(start, end) === reading.simplified.slice(start, end);
    // 香港特別行區 lacks a character of 香港特別行政區, in whatever script.
    const asWritten = (start: number, end: number, name: string): string =>
      isSimplified(start, end) ? name : toHant(name, regionOf(article.text));
    for (const { kind, start, end, right } of damagedNames(reading)) {
      const range = reading.rangeOf(start, end);
      const canFix = article.slice(range) === reading.simplified.slice(start, end);
      yield {
        messageId: kind,
        range,
        data: { text: reading.text.slice(start, end), right: asWritten(start, end, right) },
        ...(canFix && { fix: { labelId: 'change', safety: 'review', edits: [{ range, text: right }] } }),
      };
    }
    const isLongAgo = longAgoTest(article, article.mentions.date);
    for (const { start, end, right, wasProvince } of wrongUnits(reading.simplified)) {
      const range = reading.rangeOf(start, end);
      const isHistoric = isLongAgo(range.start) || tellsOfOldProvinces(article.text, range.start);
      if (wasProvince && isHistoric) continue;
      // Markup between the characters is nobody's to rewrite.
      const canFix =
        article.slice(range) === reading.simplified.slice(start, end) ||
        range.end - range.start === end - start;
      const names = right.map((name) => asWritten(start, end, name));
      const [fix, ...others] = (canFix ? names : []).map((name) => ({
        labelId: 'change' as const,
        data: { right: name },
        safety: 'review' as const,
        edits: [{ range, text: name }],
      }));
      yield {
        messageId: 'unit',
        range,
        data: { text: reading.text.slice(start, end), right: names.join('”或“') },
        ...((isHistoric || isQuoted(article.text, range)) && { atMost: 'info' as const }),
        // 甘孜藏族自治州 or 甘孜县: neither is likelier.
        ...(fix && (others.length > 0 ? { suggestions: [fix, ...others] } : { fix })),
      };
    }
    const ownYear = Number(mentions.date?.slice(0, 4));
    for (const { start, end, place } of outdatedNames(reading.simplified)) {
      const range = reading.rangeOf(start, end);
      if (ownYear < place.year) continue;
      if (isDatedBefore(range.start, place.year)) continue;
      const isCertain = ownYear > place.year && !isPast(range.start);
      yield {
        messageId: 'outdated',
        range,
        data: {
          text: reading.text.slice(start, end),
          right: asWritten(start, end, place.now),
          year: place.year,
        },
        ...(!isCertain && { atMost: 'info' as const }),
      };
    }
  },
});

/** Words of a paragraph that speaks of the provinces of before 1955. */
const OLD_PROVINCES =
  /光[绪緒]|宣[统統]|同治|乾隆|清廷|晚清|清末|民[国國]|北洋|[军軍][阀閥]|国民政府|國民政府|省主席|[建设設改废廢撤]省|[建设設撤]立.{1,6}省|省[志誌]|1[89][0-5]\d年|一九[〇零一二三四五]./;

function tellsOfOldProvinces(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset) + 1;
  const end = text.indexOf('\n', offset);
  return OLD_PROVINCES.test(text.slice(start, end === -1 ? text.length : end));
}

/** 误写成“内蒙古省”: the draft speaks of the words. */
const isQuoted = (text: string, { start, end }: OffsetRange): boolean =>
  /[“‘「『"]/.test(text[start - 1] ?? '') && /[”’」』"]/.test(text[end] ?? '');
