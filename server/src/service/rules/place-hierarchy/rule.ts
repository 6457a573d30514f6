import { ancestorsOf, divisionOf, placeNames, type Division } from '../../mentions/divisions.ts';
import { historyTest } from '../../mentions/history.ts';
import { liesIn, parentNames, type ParentName } from '../../mentions/placeParents.ts';
import { isInside } from '../../text/range.ts';
import { isRenamed } from '../../mentions/renamedPlaces.ts';
import { defineRule } from '../rule.ts';

export const placeHierarchy = defineRule({
  meta: {
    id: 'place-hierarchy',
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
    labels: { change: { 'zh-CN': '改为“{to}”', en: 'Change to “{to}”' } },
  },

  *check({ article }) {
    const { reading, noise } = article;
    const isPast = historyTest(article);
    for (const whole of parentNames(reading.simplified)) {
      const part = misplacedPart(reading.simplified, whole);
      if (!part) continue;
      const range = reading.rangeOf(whole.start, part.end);
      if (isInside(noise, range.start)) continue;
      const homes = part.divisions.map((division) => homeOf(division, whole.divisions[0]!));
      const to = whole.isShort ? homes[0]!.short : homes[0]!.name;
      const wholeRange = reading.rangeOf(whole.start, whole.end);
      const canFix = homes.length === 1 && to !== '' && isPlain(article.slice(range), reading, whole, part);
      yield {
        messageId: 'elsewhere',
        range,
        data: {
          part: reading.text.slice(whole.end, part.end),
          whole: reading.text.slice(whole.start, whole.end),
          home: homes.map(({ name }) => name).join('、'),
        },
        ...(isPast(range.start) && { atMost: 'info' as const }),
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

interface Part {
  readonly name: string;
  readonly end: number;
  readonly divisions: readonly Division[];
}

/** 城区, 东区, 新城区 are said of every city; names of one character before 县 begin words (和县级). */
const COMMON =
  /^(?:.|[新老东西南北中]城|城[东西南北中关厢]|市中|[江河桥][东西南北]|开发|新市|港口|海港|山城)[区县]$/;

/** What follows a parent at once and, by its codes, lies elsewhere. */
function misplacedPart(text: string, whole: ParentName): Part | undefined {
  const match = placeNames().longestAt(text, whole.end);
  if (match?.entry.kind !== 'official') return undefined;
  const { end, entry } = match;
  const name = text.slice(whole.end, end);
  if (COMMON.test(name) || isRenamed(whole.divisions, name)) return undefined;
  const above = whole.divisions.filter((division) =>
    entry.divisions.every((part) => isBelow(part, division)),
  );
  const isThere = above.some((division) => entry.divisions.some((part) => liesIn(part, division)));
  return above.length > 0 && !isThere ? { name, end, divisions: entry.divisions } : undefined;
}

const LEVELS = ['province', 'prefecture', 'county'];
const isBelow = (part: Division, whole: Division): boolean =>
  LEVELS.indexOf(part.level) > LEVELS.indexOf(whole.level);

/** Where a division really lies, on the level that the draft named. */
function homeOf({ code }: Division, { level }: Division): Division {
  const above = ancestorsOf(code).flatMap((ancestor) => divisionOf(ancestor) ?? []);
  return above.find((division) => division.level === level) ?? above[0]!;
}
