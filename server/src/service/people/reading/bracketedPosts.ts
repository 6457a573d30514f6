import { isHanAt } from '../../names/nameEnd.ts';
import { nameStartAt } from '../../names/wholeNames.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';
import { canStart, type Known } from './names/appointedNames.ts';
import type { KnownNames } from './names/knownNames.ts';

/** 李川|（|市长）, 李川（女，|市长）, 李川（现任|市长） */
const OPENS =
  /[ \u3000]?[（(](?:(?:[男女]|\p{Script=Han}{1,5}族|\d{2}岁|中共党员)[，,、])*(?:现任|现为|现|系)?$/u;
/** Units that it looks at. */
const LONGEST_OPENING = 24;
/** What stands behind the last post in the bracket: its end, or what else is told of the person. */
const CLOSES = /^(?:[）)]|[，,；;][^（）()\n]{0,30}[）)])/;
/** Units that it can match, and more. */
const LONGEST_REST = 34;
const BEFORE_NAME = /[\s，。；：、“”‘’「」）)】》!！?？—]/;
/** 参加座谈的有|李川（青山市教育局局长） */
const LEADS = /(?:的还?有|还有|另有|包括|分别是|分别为|对话|专访|采访)$/;

/** 李川|（青山市教育局局长）: the posts in a bracket right behind a name that a mark or a role begins. */
export function bracketedOf(
  text: string,
  spans: readonly PostSpan[],
  names: KnownNames,
  appointing: Known,
): Attached | undefined {
  const { start, head } = spans[0]!;
  if (!'（(，,、任为现系'.includes(text[start - 1] ?? ' ')) return undefined;
  const opening = OPENS.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start))?.[0];
  if (opening === undefined || !CLOSES.test(text.slice(spans.at(-1)!.end, spans.at(-1)!.end + LONGEST_REST)))
    return undefined;
  // （代表）: of nobody
  if (spans.length === 1 && start === head.start && head.isGeneric) return undefined;
  const nameEnd = start - opening.length;
  const { limit } = appointing;
  const isLed = (at: number): boolean =>
    canStart(text, at, appointing) || LEADS.test(text.slice(Math.max(0, at - 3), at));
  const known = names.before(nameEnd);
  const nameStart =
    known ??
    nameStartAt(
      text,
      nameEnd,
      limit,
      start === head.start ? 'none' : 'bounded',
      (at) => isLed(at) || BEFORE_NAME.test(text[at - 1]!),
    ) ??
    // 主持人：|冷静|（市委统战部副部长）: a word between two marks
    (start === head.start
      ? undefined
      : nameStartAt(text, nameEnd, limit, 'asked', (at) => /[：、\n]/.test(text[at - 1] ?? '\n')));
  if (nameStart === undefined || !isHanAt(text, nameStart)) return undefined;
  if (nameStart < limit && !names.standsAt(nameStart, nameEnd)) return undefined;
  if (known !== undefined && nameStart >= limit && nameStart > 0 && isHanAt(text, nameStart - 1))
    return isLed(nameStart) ? { spans, nameStart, nameEnd } : undefined;
  return { spans, nameStart, nameEnd };
}

/** 李川（原青山大学校长）|为校长: the name before the bracket that ends at an offset. */
export function namedBeforeBracket(
  text: string,
  last: Attached | undefined,
  end: number,
): OffsetRange | undefined {
  if (!last || !/[）)]/.test(text[end - 1] ?? '')) return undefined;
  const { spans, nameStart, nameEnd } = last;
  const isItsEnd = /^[^（）()\n]*$/.test(text.slice(spans.at(-1)!.end, Math.max(spans.at(-1)!.end, end - 1)));
  return isItsEnd && end - spans.at(-1)!.end < LONGEST_REST ? { start: nameStart, end: nameEnd } : undefined;
}
