import * as v from 'valibot';
import { houseStyle } from '../houseStyle.ts';
import { defineRule } from '../../engine/rule.ts';
import { malformedMarksOf } from './malformed.ts';
import { patternReports, type Pattern } from '../patternRule.ts';
import { USAGES, type UsageKind } from './usage.ts';

/** What houses write in different ways: only where an option asks for it. */
const HOUSE_STYLE: ReadonlySet<UsageKind> = new Set(['adjacent', 'beforeAnd', 'caption', 'ordinal']);

/** The tables that options ask for: a driver is made once a table. */
const tables = new Map<string, readonly Pattern<UsageKind>[]>();

function usagesFor(options: Readonly<Record<string, unknown>>): readonly Pattern<UsageKind>[] {
  const usages = USAGES.filter(({ kind }) => !HOUSE_STYLE.has(kind) || options[kind] === true);
  const key = usages.map(({ kind }) => kind).join();
  const known = tables.get(key);
  if (known) return known;
  tables.set(key, usages);
  return usages;
}

export const punctuationForm = defineRule({
  meta: {
    id: 'punctuation-form',
    name: { 'zh-CN': '标点写法', en: 'Form of marks' },
    family: 'punctuation',
    severity: 'warning',
    counts: 'mark',
    fixable: 'safe',
    description: {
      'zh-CN': '省略号、破折号、间隔号、浪纹号、发文字号的写法，重复和多余的标点',
      en: 'Forms of the ellipsis, the dash, the dot in names and document numbers; repeated and needless marks',
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
      ellipsisEtc: {
        'zh-CN': '省略号和“等”只用一个',
        en: 'Either …… or 等, not both',
      },
      choice: {
        'zh-CN': '选择问只在末尾用问号，前面用逗号',
        en: 'A question with alternatives has its ？ at the end only',
      },
      beforeAnd: {
        'zh-CN': '“和”“及”前不用顿号',
        en: 'No 、 before 和 and 及',
      },
      doubleStop: {
        'zh-CN': '引号内外都有句号，只留一个',
        en: 'A full stop on both sides of the quotation mark: keep one',
      },
      exclamations: {
        'zh-CN': '叹号、问号叠用最多三个',
        en: 'At most three ！ or ？ in a row',
      },
      documentNumber: {
        'zh-CN': '发文字号的年份用六角括号，序号不加“第”和“0”：“{right}号”',
        en: 'A document number is written {right}号',
      },
      adjacent: {
        'zh-CN': '并列的书名号、引号之间通常不用顿号',
        en: 'Usually no 、 between titles or quotations in a row',
      },
      ordinal: {
        'zh-CN': '序号的标点：“{text}”应为“{right}”',
        en: 'The mark of a list number: {right}',
      },
      caption: {
        'zh-CN': '图题末尾不用句号',
        en: 'No full stop at the end of a caption',
      },
    },
    labels: {
      change: { 'zh-CN': '“{found}”改为“{to}”', en: 'Replace {found} with {to}' },
      delete: { 'zh-CN': '删去“{cut}”', en: 'Delete {cut}' },
    },
    options: v.strictObject({
      adjacent: houseStyle('并列的书名号、引号之间不用顿号 / no 、 between 《》《》'),
      beforeAnd: houseStyle('“和”“及”前不用顿号 / no 、 before 和 and 及'),
      ordinal: houseStyle('行首序号的标点：一、 1. 第一， / marks of list numbers'),
      caption: houseStyle('图题末尾不用句号 / no full stop after a caption'),
    }),
  },

  *check({ article, options, target }) {
    for (const { kind, range, replacement, safety, atMost } of malformedMarksOf(article, target)) {
      yield {
        messageId: kind,
        range,
        data: { text: article.slice(range), replacement },
        ...(atMost && { atMost }),
        fix: { labelId: 'change', data: { to: replacement }, safety, edits: [{ range, text: replacement }] },
      };
    }
    if (target === 'hant') return;
    for (const report of patternReports(article, usagesFor(options))) yield { ...report, atMost: 'info' };
  },
});
