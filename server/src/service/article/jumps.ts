import type { Article } from './article.ts';
import type { OffsetRange } from '../text/range.ts';

/** A mark of a newspaper page: where an article goes on (下转第二版), or where it comes from (上接第一版). */
export interface Jump extends OffsetRange {
  readonly direction: 'to' | 'from';
  /** the mark at the other end, where it is in the draft and no other can be it */
  readonly partner: OffsetRange | undefined;
}

/** The jump marks of a draft, ascending; those that refer to another article (见第三版) are none. */
export function jumpsOf(article: Article): readonly Jump[] {
  const { furniture } = article;
  const marks = [
    ...furniture.lines.filter(({ kind }) => kind === 'jump-line').map(({ line }) => line.content),
    ...furniture.pieces.filter(({ kind }) => kind === 'jump-line'),
  ].sort((a, b) => a.start - b.start);
  const leaving = marks.filter((mark) => /[转轉]/.test(article.slice(mark)));
  const arriving = marks.filter((mark) => /接/.test(article.slice(mark)));
  const isPaired =
    leaving.length === arriving.length && leaving.every(({ start }, i) => start < arriving[i]!.start);
  const ends = (
    range: OffsetRange,
    direction: Jump['direction'],
    partner: OffsetRange | undefined,
  ): Jump => ({
    start: range.start,
    end: range.end,
    direction,
    partner: isPaired && partner ? { start: partner.start, end: partner.end } : undefined,
  });
  return [
    ...leaving.map((mark, i) => ends(mark, 'to', arriving[i])),
    ...arriving.map((mark, i) => ends(mark, 'from', leaving[i])),
  ].sort((a, b) => a.start - b.start);
}
