import { ancestorsOf, isOutlyingRegion } from '../../places/codes.ts';
import { divisionOf, type Division } from '../../places/divisions.ts';
import { longAgoTest } from '../../dates/otherTimes.ts';
import { parentNames, partsOf, type ParentName } from '../../places/parents.ts';
import { isPlaceTypo } from '../../places/typos.ts';
import { defineRule } from '../../engine/rule.ts';
import { misplacedPart, type Part } from './misplaced.ts';

export const placeHierarchy = defineRule({
  meta: {
    id: 'place-hierarchy',
    name: { 'zh-CN': '上下级地名', en: 'Place hierarchy' },
    family: 'place',
    severity: 'warning',
    counts: 'fact',
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
      const isAsRead = isPlain(article.slice(range), reading, whole, part);
      // A draft of Taiwan or Hong Kong means another part of theirs, not another city.
      const canMove = isAsRead && homes.length === 1 && to !== '' && !whole.divisions.some(isOutlyingRegion);
      const move = canMove && {
        labelId: 'change' as const,
        data: { to: to + part.name },
        safety: 'review' as const,
        edits: [{ range: wholeRange, text: to }],
      };
      // 深圳市龙港区: 龙岗区 is typed wrongly rather than the city.
      const alike = isAsRead && !whole.isShort ? partTypedFor(whole, part) : undefined;
      const retype = alike && {
        labelId: 'change' as const,
        data: { to: reading.text.slice(whole.start, whole.end) + alike },
        safety: 'review' as const,
        edits: [{ range: { start: wholeRange.end, end: range.end }, text: alike }],
      };
      yield {
        messageId: 'elsewhere',
        range,
        data: {
          part: reading.text.slice(whole.end, part.end),
          whole: reading.text.slice(whole.start, whole.end),
          home: homes.map(({ name }) => name).join('、'),
        },
        ...(isLongAgo(range.start) && { atMost: 'info' as const }),
        ...(retype ? { fix: retype, ...(move && { suggestions: [move] }) } : move && { fix: move }),
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

/** The one part of the place that is written or spoken nearly like what the draft has there. */
function partTypedFor({ divisions }: ParentName, { name }: Part): string | undefined {
  const alike = divisions.flatMap(partsOf).filter((part) => isPlaceTypo(name, part.name));
  return alike.length === 1 ? alike[0]!.name : undefined;
}

/** Where a division really lies, on the level that the draft named. */
function homeOf({ code }: Division, { level }: Division): Division {
  const above = ancestorsOf(code).flatMap((ancestor) => divisionOf(ancestor) ?? []);
  return above.find((division) => division.level === level) ?? above[0]!;
}
