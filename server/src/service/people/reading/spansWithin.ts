import { floorRange } from '../../text/range.ts';
import type { Head, PostSpan } from '../heads.ts';

/** The words of a post that ends with a head, not before a limit. */
export type SpanOf = (head: Head, limit: number) => PostSpan;

/** The posts that a bracket, a cell or a label names from `start` to `end`, one after the other: 县委副书记、县长. */
export function spansWithin(
  text: string,
  start: number,
  end: number,
  heads: readonly Head[],
  spanOf: SpanOf,
): PostSpan[] {
  const spans: PostSpan[] = [];
  for (let i = floorRange(heads, start - 1) + 1; i < heads.length && heads[i]!.end <= end; i++) {
    const head = heads[i]!;
    if (head.end < end && !/[、（(兼，]/.test(text[head.end] ?? '')) continue;
    spans.push(spanOf(head, spans.at(-1)?.end ?? start));
  }
  return spans;
}
