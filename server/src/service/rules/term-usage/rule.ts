import { TERM_USAGE } from '../../data/generated/termUsage.ts';
import { lazy } from '../../base/lazy.ts';
import { Lexicon } from '../../lexicon/lexicon.ts';
import { isInTitle } from '../../text/quotations.ts';
import { defineRule } from '../../engine/rule.ts';

/** Terms with what is usual in their stead; undefined as `right` for longer words in which they are right. */
const terms = lazy(
  () =>
    new Lexicon<{ readonly right?: string }>(
      TERM_USAGE.split('\n').flatMap((line) => {
        const [term = '', right = '', ...exceptions] = line.split(' ');
        return [[term, { right }] as const, ...exceptions.map((word) => [word, {}] as const)];
      }),
    ),
);

export const termUsage = defineRule({
  meta: {
    id: 'term-usage',
    name: { 'zh-CN': '慎用词语', en: 'Terms to avoid' },
    family: 'policy',
    severity: 'off',
    counts: 'none',
    fixable: 'review',
    description: {
      'zh-CN': '慎用的提法：解放前，残废人，“一带一路”战略',
      en: 'Terms that newsrooms replace: 解放前, 残废人, “一带一路”战略',
    },
    messages: {
      term: {
        'zh-CN': '“{text}”通常写作“{right}”，请按本社的规定核对',
        en: '“{text}” is usually written “{right}”: check your house rules',
      },
    },
    labels: { change: { 'zh-CN': '“{found}”改为“{right}”', en: 'Change {found} to “{right}”' } },
  },

  *check({ article }) {
    const { reading, text } = article;
    for (const { start, end, entry } of terms().matchesIn(reading.simplified)) {
      const { right } = entry;
      if (right === undefined) continue;
      const range = reading.rangeOf(start, end);
      const words = reading.simplified.slice(start, end);
      if (isInTitle(text, range.start)) continue;
      yield {
        messageId: 'term',
        range,
        data: { text: words, right },
        ...(article.slice(range) === words && {
          fix: { labelId: 'change', safety: 'review', edits: [{ range, text: right }] },
        }),
      };
    }
  },
});
