import { isHanAt } from '../../names/nameEnd.ts';
import { isWholeName, nameStartAt } from '../../names/wholeNames.ts';
import { isCommonWord } from '../../words/words.ts';
import { actsIn, GIVEN_BY, TAKES_IT } from './appointmentVerbs.ts';
import type { Attached } from '../personClaim.ts';
import { canStart, othersBefore, type Known } from './names/appointedNames.ts';
import type { PostSpan } from '../heads.ts';

const IS = /^(?:(?:分别)?[为是][：:]?|名?叫)/;
const NAMED = /^(\p{Script=Han}{2,4})(?=[，。；、（\n]|$)/u;
/** One of several: of another state, too. */
const NAMED_IN_LIST = /^(\p{Script=Han}{2,4}|\p{Script=Han}{5,8})(?=[，。；、和（\n]|$)/u;
/** 四名|教练是 */
const COUNTED = /(?:[两三四五六七八九十]|\d{1,2})[名位]$/;

/** 审判长为|李川。, 校长是|周岩，, 大会执行主席是：|李川、周岩。: who somebody is said to be; at a mark. */
function namedAs(text: string, spans: readonly PostSpan[]): Attached[] {
  const end = spans.at(-1)!.end;
  const is = IS.exec(text.slice(end, end + 4))?.[0];
  if (!is) return [];
  const isCounted = COUNTED.test(text.slice(Math.max(0, spans[0]!.start - 3), spans[0]!.start));
  const { head } = spans.at(-1)!;
  const isAsked = isCounted || /[：:]$/.test(is);
  // 审判员为|李川、周岩。
  const isList = isAsked || (!head.isSingle && !head.isGeneric);
  const found: Attached[] = [];
  for (let nameStart = end + is.length; ;) {
    const name = (isList ? NAMED_IN_LIST : NAMED).exec(text.slice(nameStart, nameStart + 9))?.[1];
    if (!name) return found;
    const isWord = isCommonWord(name.slice(0, 2)) || isCommonWord(name.slice(1, 3));
    const nameEnd = nameStart + name.length;
    const proof = isAsked ? 'asked' : found.length > 0 ? 'bounded' : 'none';
    if ((isWord && !isAsked) || !isWholeName(text, nameStart, nameEnd, proof)) return found;
    found.push({ nameStart, nameEnd, tie: 'holding', spans });
    if (!isList || !/[、和]/.test(text[nameEnd] ?? ' ')) return found;
    nameStart = nameEnd + 1;
  }
}

/** Who takes a post that is named first: 政务司副司长由卓永兴|出任. */
export function takenBy(text: string, spans: readonly PostSpan[], known: Known): Attached[] {
  const end = spans.at(-1)!.end;
  const by = GIVEN_BY.exec(text.slice(end, end + 6));
  if (!by) return namedAs(text, spans);
  const from = end + by[0].length;
  const clause = /^[^，。；\n]{0,60}/.exec(text.slice(from, from + 60))![0];
  const match = TAKES_IT.exec(clause);
  if (!match) return [];
  const nameEnd = from + match.index;
  const start =
    known.knownNameBefore(nameEnd) ??
    nameStartAt(
      text,
      nameEnd,
      from,
      // 由|樊胜利|接任: nothing but the name stands there
      nameEnd - from < 4 && text[nameEnd] !== undefined ? 'bounded' : 'none',
      (offset) => offset === from || canStart(text, offset, known),
    );
  if (start === undefined || !isHanAt(text, start)) return [];
  const { head } = spans.at(-1)!;
  const isShared = !head.isSingle || head.isDeputy;
  const others = isShared ? othersBefore(text, start, { ...known, limit: from }) : [];
  return [...others, { start, end: nameEnd }].map((name) => ({
    nameStart: name.start,
    nameEnd: name.end,
    tie: 'appointed',
    spans,
    isActing: actsIn(match[0]),
  }));
}
