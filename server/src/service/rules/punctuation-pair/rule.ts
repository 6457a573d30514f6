import { defineRule } from '../../engine/rule.ts';
import { PAIRED_MARKS } from './pairedMarks.ts';
import { mispairingsOf } from './pairs.ts';

/** A draft with more has lost its marks, and not one of them. */
const MOST_LISTED = 100;
/** Units of a quotation that a message shows. */
const LONGEST_EXCERPT = 40;

/** Both ends of a long quotation: what is shown must not grow with what it lies in. */
const excerpt = (words: string): string =>
  words.length <= LONGEST_EXCERPT
    ? words
    : `${words.slice(0, LONGEST_EXCERPT / 2)}……${words.slice(-LONGEST_EXCERPT / 2)}`;

export const punctuationPair = defineRule({
  meta: {
    id: 'punctuation-pair',
    name: { 'zh-CN': '标点不成对', en: 'Unpaired marks' },
    family: 'punctuation',
    severity: 'warning',
    counts: 'mark',
    triggers: { characters: PAIRED_MARKS },
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
      unlike: {
        'zh-CN': '前后不配：“{mark}”的另一半写成了“{wrong}”，应为“{right}”',
        en: 'Two halves that do not match: “{wrong}” should be “{right}”',
      },
      more: {
        'zh-CN': '从这里起还有 {count} 个不成对的标号，没有逐个列出',
        en: '{count} more marks without their other half from here on, not listed one by one',
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
      swap: { 'zh-CN': '“{found}”改为“{inner}{outer}”', en: 'Change {found} to “{inner}{outer}”' },
      change: { 'zh-CN': '“{found}”改为“{right}”', en: 'Change {found} to “{right}”' },
      single: { 'zh-CN': '“{found}”改为单的', en: 'Change {found} to single marks' },
    },
  },

  *check({ article }) {
    const { unpaired, unlike, crossings, nestings } = mispairingsOf(article);
    for (const { start, end, mark, wrongAt, right } of unlike) {
      const wrong = { start: wrongAt, end: wrongAt + 1 };
      yield {
        messageId: 'unlike',
        range: { start, end },
        data: { mark, wrong: article.slice(wrong), right },
        fix: { labelId: 'change', safety: 'review', edits: [{ range: wrong, text: right }] },
      };
    }
    const beyond = unpaired[MOST_LISTED];
    if (beyond) {
      yield {
        messageId: 'more',
        range: { start: beyond.at, end: beyond.at + 1 },
        data: { count: unpaired.length - MOST_LISTED },
      };
    }
    for (const { at, character, isOpener } of unpaired.slice(0, MOST_LISTED)) {
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
          text: excerpt(article.slice(range)),
          right: excerpt(open! + article.text.slice(opener.at + 1, closer.at) + close!),
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
