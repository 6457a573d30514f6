import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';
import { nameBefore, othersBefore, type Known } from './names/appointedNames.ts';

/** …等|8位|副主席 */
const COUNT = /等(?:\d{1,2}|[两三四五六七八九十]{1,3})[位名]$/;
/** Units that it can match. */
const LONGEST_COUNT = 6;

/** 江一平、詹大川与黄岩|等3位副主席: those whom a list names before it says how many they are and what. */
export function countedBefore(text: string, spans: readonly PostSpan[], known: Known): Attached[] {
  const { start } = spans[0]!;
  const count = COUNT.exec(text.slice(Math.max(known.limit, start - LONGEST_COUNT), start))?.[0];
  if (spans.length > 1 || !count) return [];
  const end = start - count.length;
  const last = nameBefore(text, end, known);
  if (last === undefined) return [];
  const others = othersBefore(text, last, known);
  if (others.length === 0) return [];
  return [...others, { start: last, end }].map((name) => ({
    nameStart: name.start,
    nameEnd: name.end,
    tie: 'holding',
    spans,
  }));
}
