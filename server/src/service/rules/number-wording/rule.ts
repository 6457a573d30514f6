import { isInTitle } from '../../text/quotations.ts';
import { defineRule } from '../../engine/rule.ts';
import { patternReports } from '../patternRule.ts';
import { WORDINGS } from './wordings.ts';

export const numberWording = defineRule({
  meta: {
    id: 'number-wording',
    name: { 'zh-CN': '数字用词', en: 'Words around numbers' },
    family: 'number',
    severity: 'info',
    counts: 'fact',
    fixable: 'review',
    description: {
      'zh-CN': '数字旁的用词：约…左右，至少…以上，降低…倍，下午15时，截止，百分点',
      en: 'Words around numbers: 约…左右, 至少…以上, 降低…倍, 下午15时, 截止, 百分点',
    },
    messages: {
      doubledAbout: {
        'zh-CN': '“{text}”重复：表示约数的词留一个就够',
        en: 'Two words for “about” in {text}: one is enough',
      },
      doubledBound: {
        'zh-CN': '“{text}”重复：表示上限、下限的词留一个就够',
        en: 'Two words for one bound in {text}: one is enough',
      },
      timesLess: {
        'zh-CN': '“{text}”：减少不用“倍”，请改为几分之几或百分之几',
        en: '{text}: nothing becomes less by a multiple; write a fraction or a percentage',
      },
      twelveHours: {
        'zh-CN': '“{text}时”：用了二十四小时制就不加“上午”“下午”',
        en: '{text}: the 24-hour clock needs no 下午',
      },
      wrongHalfDay: {
        'zh-CN': '“{text}时”自相矛盾，请核对时间',
        en: '{text} contradicts itself: check the time',
      },
      until: {
        'zh-CN': '后面带时间用“截至”；“截止”是到期停止',
        en: 'Before a time it is 截至; 截止 means that something has ended',
      },
      points: {
        'zh-CN': '两个百分数相减，差是“百分点”：“{text}”',
        en: 'The difference of two percentages is in 百分点: {text}',
      },
      pointsSum: {
        'zh-CN': '前后两个百分数相差{right}个百分点，请核对：“{text}”',
        en: 'The two percentages differ by {right} points: check',
      },
    },
    labels: {
      delete: { 'zh-CN': '删去“{cut}”', en: 'Delete {cut}' },
      change: { 'zh-CN': '“{found}”改为“{to}”', en: 'Change {found} to {to}' },
    },
  },

  *check({ article, target }) {
    // 上下 and 以上 are used in other ways there.
    if (target === 'hant') return;
    yield* patternReports(article, WORDINGS, ({ start }) => isInTitle(article.text, start));
  },
});
