import { defineRule } from '../../src/service/engine/rule.ts';
import { patternReports, type Pattern } from '../../src/service/rules/patternRule.ts';
import { isInTitle } from '../../src/service/text/quotations.ts';

/** The shapes that this rule knows. One that is no pattern walks `article.lines` or `article.scan.runStarts` instead. */
export const PATTERNS: readonly Pattern<'doubled'>[] = [
  {
    kind: 'doubled',
    pattern: /(非常|十分)(?:非常|十分)/g,
    // 非常|十分满意: one of the two is enough.
    judge: ([, adverb = '']) => adverb,
    shows: ['大家非常十分满意 → 大家非常满意'],
    not: ['大家非常满意'],
  },
];

export const myRule = defineRule({
  meta: {
    id: 'my-rule',
    name: { 'zh-CN': '叫什么', en: 'What editors call it' },
    family: 'policy',
    severity: 'info',
    counts: 'character',
    fixable: 'review',
    description: {
      'zh-CN': '一句话：查什么（例：重叠的程度副词）',
      en: 'One line: what it finds (here: two adverbs of degree in a row)',
    },
    messages: {
      doubled: {
        'zh-CN': '“{text}”意思重复，留一个就够，应为“{right}”',
        en: '“{text}” says it twice: “{right}” is enough',
      },
    },
    labels: {
      change: { 'zh-CN': '改为“{to}”', en: 'Change to “{to}”' },
      delete: { 'zh-CN': '删去“{cut}”', en: 'Delete “{cut}”' },
    },
  },

  *check({ article }) {
    yield* patternReports(article, PATTERNS, ({ start }) => isInTitle(article.text, start));
  },
});
