import { defineRule } from '../../engine/rule.ts';
import type { Glossary } from '../../newsroom/glossary.ts';
import { againstGlossary } from './glossary.ts';
import { misnamedLaws } from './laws.ts';
import { changedSlogans, mistypedNames } from './wordings.ts';

export const policyWording = defineRule({
  meta: {
    id: 'policy-wording',
    name: { 'zh-CN': '提法不一', en: 'Wording of policies' },
    family: 'policy',
    severity: 'warning',
    counts: 'fact',
    fixable: 'review',
    description: {
      'zh-CN': '同一提法前后写法不一：创新破题、改革破难…创新破难、改革破题',
      en: 'One slogan in two wordings: 创新破题、改革破难 … 创新破难、改革破题',
    },
    messages: {
      order: {
        'zh-CN': '提法的次序与稿中另一处不同：那里是“{meant}”，请核对',
        en: 'The parts stand in another order than elsewhere in the draft (“{meant}”): check',
      },
      recombined: {
        'zh-CN': '提法的搭配与稿中另一处不同：那里是“{meant}”，请核对',
        en: 'The parts are paired in another way than elsewhere in the draft (“{meant}”): check',
      },
      word: {
        'zh-CN': '提法与稿中另一处差了一个词：那里是“{meant}”，请核对',
        en: 'One word differs from elsewhere in the draft (“{meant}”): check',
      },
      typo: {
        'zh-CN': '“{text}”与通行的提法“{meant}”差一个音近形近的字，请核对',
        en: '“{text}” is one character off “{meant}”: check',
      },
      lawName: {
        'zh-CN': '法律名称不对：应为《中华人民共和国{meant}》',
        en: 'The law is called 《中华人民共和国{meant}》',
      },
      glossary: {
        'zh-CN': '本社词表：应为“{meant}”，不用“{text}”{reason}，请核对',
        en: 'The newsroom’s word list has “{meant}”, not “{text}”{reason}: check',
      },
    },
    labels: {
      change: { 'zh-CN': '“{found}”改为“{meant}”', en: 'Change {found} to “{meant}”' },
      meant: { 'zh-CN': '另一处：“{meant}”', en: 'Elsewhere: “{meant}”' },
    },
  },

  *check({ article, glossary }) {
    const { reading } = article;
    const byGlossary = [...againstGlossary(reading.text, glossary)];
    const isTold = new Set(byGlossary.map(({ start }) => start));
    const others = [...changedSlogans(reading.text), ...mistypedNames(reading.simplified)];
    const wordings = [...byGlossary, ...others.filter(({ start }) => !isTold.has(start))];
    for (const { start, end, text, difference, meant, meantAt, isOnlyPossible } of wordings) {
      const range = reading.rangeOf(start, end);
      const canFix = article.slice(range) === text;
      yield {
        messageId: difference,
        range,
        data: { text, meant, ...(difference === 'glossary' && { reason: reasonOf(meant, glossary) }) },
        ...(isOnlyPossible && { atMost: 'info' as const }),
        ...(canFix && { fix: { labelId: 'change', safety: 'review', edits: [{ range, text: meant }] } }),
        ...(meantAt && {
          related: [{ range: reading.rangeOf(meantAt.start, meantAt.end), labelId: 'meant' }],
        }),
      };
    }
    for (const { start, end, meant } of misnamedLaws(reading.simplified)) {
      const range = reading.rangeOf(start, end);
      const text = reading.simplified.slice(start, end);
      yield {
        messageId: 'lawName',
        range,
        data: { text, meant },
        ...(article.slice(range) === text && {
          fix: { labelId: 'change', safety: 'review', edits: [{ range, text: meant }] },
        }),
      };
    }
  },
});

/** What the newsroom's list says of a word, as it stands in a message. */
function reasonOf(meant: string, glossary: Glossary): string {
  const note = glossary.find(({ term }) => term === meant)?.note;
  return note === undefined ? '' : `（${note}）`;
}
