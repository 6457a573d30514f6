import { defineRule } from '../rule.ts';
import { mispairingsOf } from './pairs.ts';

export const punctuationPair = defineRule({
  meta: {
    id: 'punctuation-pair',
    family: 'punctuation',
    severity: 'warning',
    fixable: 'review',
    description: {
      'zh-CN': '引号、书名号、括号不成对，或交叉套错',
      en: 'Quotation marks and brackets without their other half, or closed in the wrong order',
    },
    messages: {
      noEnd: {
        'zh-CN': '“{mark}”没有后一半，请补上或删去',
        en: '“{mark}” is never closed: add the other half or delete it',
      },
      noStart: {
        'zh-CN': '“{mark}”没有前一半，请补上或删去',
        en: '“{mark}” was never opened: add the other half or delete it',
      },
      crossed: {
        'zh-CN': '标号交叉：“{inner}”应在“{outer}”之前，里层先收',
        en: 'Closed in the wrong order: “{inner}” before “{outer}”',
      },
    },
    labels: { swap: { 'zh-CN': '改为“{inner}{outer}”', en: 'Change to “{inner}{outer}”' } },
  },

  *check({ article }) {
    const { unpaired, crossings } = mispairingsOf(article);
    for (const { at, character, isOpener } of unpaired) {
      yield {
        messageId: isOpener ? 'noEnd' : 'noStart',
        range: { start: at, end: at + 1 },
        data: { mark: character },
      };
    }
    for (const { outer, inner } of crossings) {
      const range = { start: outer.at, end: inner.at + 1 };
      const text = inner.character + outer.character;
      yield {
        messageId: 'crossed',
        range,
        data: { outer: outer.character, inner: inner.character },
        ...(inner.at === outer.at + 1 && {
          fix: { labelId: 'swap', safety: 'review', edits: [{ range, text }] },
        }),
      };
    }
  },
});
