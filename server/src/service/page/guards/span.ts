import type { FurnitureKind } from '../evidence/kinds.ts';
import type { Body } from '../model/body.ts';
import { isPlainProse, Meta, standsWithin, type PageLine } from '../model/pageLine.ts';

/** First and last paragraph of an article, indices; -1 where there is none. */
export type Span = Pick<Body, 'first' | 'last'>;

/** Lines of a table, a poem, a list of names between two paragraphs. */
const LONGEST_INSET = 30;

/**
 * From the first to the last plain sentence that no words of the page part from the body: many short lines, results, a
 * CV, names of winners, part it from the rest of the article.
 */
export function spanOfArticle(lines: readonly PageLine[], { first, last }: Body): Span {
  if (first === -1) return { first, last };
  return { first: edgeOf(lines, first, -1), last: edgeOf(lines, last, 1) };
}

function edgeOf(lines: readonly PageLine[], from: number, step: 1 | -1): number {
  let edge = from;
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - edge) <= LONGEST_INSET; i += step) {
    const line = lines[i]!;
    if (isPlainProse(line)) edge = i;
    else if (isOfFrame(line) && !isInset(lines, i)) break;
  }
  return edge;
}

function isOfFrame({ evidence, meta, call }: PageLine): boolean {
  return evidence.opensList || evidence.isEnough || call !== undefined || meta === Meta.Credit;
}

/** A line of the page that stands within the article: the article goes on behind it. */
export const isInset = (lines: readonly PageLine[], at: number): boolean =>
  standsWithin(lines[at]!) || isLone(lines, at);

/** What a page puts between two lines of the article by itself; a foot has more than one. */
const LONE: ReadonlySet<FurnitureKind> = new Set(['navigation', 'share', 'counter']);

/** 點圖睇更多 by itself; lists and credits end an article. */
function isLone(lines: readonly PageLine[], at: number): boolean {
  const { evidence, call, meta } = lines[at]!;
  const kind = call ?? evidence.kind;
  if (kind === undefined || !LONE.has(kind) || evidence.opensList || meta !== Meta.None) return false;
  return [at - 1, at + 1].every((i) => lines[i] !== undefined && !isOfFrame(lines[i]));
}
