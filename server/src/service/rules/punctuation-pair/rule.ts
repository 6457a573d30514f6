import { defineRule } from '../../engine/rule.ts';
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
      nestedTitle: {
        'zh-CN': '书名号里的书名号用单的：“{text}”应为“{right}”',
        en: 'A title inside a title has single marks: {right}',
      },
      nestedQuotation: {
        'zh-CN': '引号里的引号用单的：“{text}”应为“{right}”',
        en: 'A quotation inside a quotation has single marks: {right}',
      },
    },
    labels: {
      swap: { 'zh-CN': '改为“{inner}{outer}”', en: 'Change to “{inner}{outer}”' },
      single: { 'zh-CN': '改为单的', en: 'Change to single marks' },
    },
  },

  *check({ article }) {
    const { unpaired, crossings, nestings } = mispairingsOf(article);
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
    for (const { opener, closer } of nestings) {
      const isTitle = opener.character === '《';
      const [open, close] = isTitle ? '〈〉' : '‘’';
      const range = { start: opener.at, end: closer.at + 1 };
      yield {
        messageId: isTitle ? 'nestedTitle' : 'nestedQuotation',
        range,
        atMost: 'info',
        data: {
          text: article.slice(range),
          right: open! + article.text.slice(opener.at + 1, closer.at) + close!,
        },
        fix: {
          labelId: 'single',
          safety: 'review',
          edits: [
            { range: { start: opener.at, end: opener.at + 1 }, text: open! },
            { range: { start: closer.at, end: closer.at + 1 }, text: close! },
          ],
        },
      };
    }
  },
});
