import { ancestorsOf, divisionOf, isOutlyingRegion, type Division } from '../../places/divisions.ts';
import { longAgoTest } from '../../dates/history.ts';
import { parentNames, type ParentName } from '../../places/parents.ts';
import { defineRule } from '../../engine/rule.ts';
import { misplacedPart, type Part } from './misplaced.ts';

export const placeHierarchy = defineRule({
  meta: {
    id: 'place-hierarchy',
    name: { 'zh-CN': '上下级地名', en: 'Place hierarchy' },
    family: 'place',
    severity: 'warning',
    fixable: 'review',
    description: {
      'zh-CN': '上下级地名不符：杭州市镇海区',
      en: 'A place that does not lie where the draft says: 杭州市镇海区',
    },
    messages: {
      elsewhere: {
        'zh-CN': '{part}不属{whole}，属{home}，请核对',
        en: '{part} does not lie in {whole} but in {home}: check',
      },
    },
    labels: { change: { 'zh-CN': '“{found}”改为“{to}”', en: 'Change {found} to “{to}”' } },
  },

  *check({ article }) {
    const { reading } = article;
    const isLongAgo = longAgoTest(article, article.mentions.date);
    for (const whole of parentNames(reading)) {
      const part = misplacedPart(reading.simplified, whole);
      if (!part) continue;
      const range = reading.rangeOf(whole.start, part.end);
      const homes = part.divisions.map((division) => homeOf(division, whole.divisions[0]!));
      const to = whole.isShort ? homes[0]!.short : homes[0]!.name;
      const wholeRange = reading.rangeOf(whole.start, whole.end);
      const canFix =
        homes.length === 1 &&
        to !== '' &&
        // A draft of Taiwan or Hong Kong means another part of theirs, not another city.
        !whole.divisions.some(isOutlyingRegion) &&
        isPlain(article.slice(range), reading, whole, part);
      yield {
        messageId: 'elsewhere',
        range,
        data: {
          part: reading.text.slice(whole.end, part.end),
          whole: reading.text.slice(whole.start, whole.end),
          home: homes.map(({ name }) => name).join('、'),
        },
        ...(isLongAgo(range.start) && { atMost: 'info' as const }),
        ...(canFix && {
          fix: {
            labelId: 'change',
            data: { to: to + part.name },
            safety: 'review',
            edits: [{ range: wholeRange, text: to }],
          },
        }),
      };
    }
  },
});

/** The draft has these very characters: no glosses, no traditional ones. */
const isPlain = (
  words: string,
  { simplified }: { readonly simplified: string },
  whole: ParentName,
  part: Part,
): boolean => words === simplified.slice(whole.start, part.end);

/** Where a division really lies, on the level that the draft named. */
function homeOf({ code }: Division, { level }: Division): Division {
  const above = ancestorsOf(code).flatMap((ancestor) => divisionOf(ancestor) ?? []);
  return above.find((division) => division.level === level) ?? above[0]!;
}
