import { isInTitle } from '../../text/quotations.ts';
import { defineRule } from '../../engine/rule.ts';
import { patternReports } from '../patternRule.ts';
import { SLIPS } from './slips.ts';

export const numberForm = defineRule({
  meta: {
    id: 'number-form',
    name: { 'zh-CN': '数字写法', en: 'Form of numbers' },
    family: 'number',
    severity: 'info',
    counts: 'number',
    fixable: 'safe',
    description: {
      'zh-CN': '数字的写法：3、4天，20几岁，3～5%，二零二六年，二十世纪80年代，3千5百元',
      en: 'Forms of numbers: 3、4天, 20几岁, 3～5%, 二零二六年, 二十世纪80年代, 3千5百元',
    },
    messages: {
      approximate: {
        'zh-CN': '相邻两数连用表示概数，用汉字，中间不加顿号：“{text}”应为“{right}”',
        en: 'Two neighbouring numbers for a rough one are written in 汉字, without 、: {right}',
      },
      some: {
        'zh-CN': '带“几”的概数用汉字：“{text}”应为“{right}”',
        en: 'A rough number with 几 is written in 汉字: {right}',
      },
      rangePercent: {
        'zh-CN': '数值范围的前一个数也要带百分号：“{text}”应为“{right}”',
        en: 'Both ends of a range have the percent sign: {right}',
      },
      rangeUnit: {
        'zh-CN': '数值范围的前一个数也要带“万”“亿”，否则像是差着万倍：“{text}”应为“{right}”',
        en: 'Both ends of a range have 万 or 亿: {right}',
      },
      yearZero: {
        'zh-CN': '汉字年份里的“零”写作“〇”：“{text}”应为“{right}”',
        en: 'A zero in a year in 汉字 is 〇: {right}',
      },
      yearMixed: {
        'zh-CN': '年份里汉字和阿拉伯数字混用：“{text}”应为“{right}”',
        en: 'A year mixes 汉字 and digits: {right}',
      },
      yearShort: {
        'zh-CN': '年份不简写：“{text}年”应为“{right}年”，请核对',
        en: 'A year is written in full: {right}; check',
      },
      century: {
        'zh-CN': '世纪、年代里汉字和阿拉伯数字混用：“{text}”应为“{right}”',
        en: 'Century and decade mix 汉字 and digits: {right}',
      },
      weekday: {
        'zh-CN': '星期几用汉字：“{text}”应为“{right}”',
        en: 'Days of the week are written in 汉字: {right}',
      },
      fixedWord: {
        'zh-CN': '固定词语里的数字用汉字：“{text}”应为“{right}”',
        en: 'Numbers in set phrases are written in 汉字: {right}',
      },
      lunar: {
        'zh-CN': '农历月日用汉字：“{text}”应为“{right}”',
        en: 'Lunar dates are written in 汉字: {right}',
      },
      mixedDigits: {
        'zh-CN': '阿拉伯数字不与“千”“百”夹着用：“{text}”应为“{right}”',
        en: 'Digits do not mix with 千 and 百: {right}',
      },
    },
    labels: {
      change: { 'zh-CN': '“{found}”改为“{to}”', en: 'Change {found} to {to}' },
      delete: { 'zh-CN': '删去“{cut}”', en: 'Delete {cut}' },
    },
  },

  *check({ article, target }) {
    // The standard is the mainland's.
    if (target === 'hant') return;
    yield* patternReports(article, SLIPS, ({ start }) => isInTitle(article.text, start));
  },
});
