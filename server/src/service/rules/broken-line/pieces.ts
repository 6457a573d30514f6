import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { lineAt, type Line } from '../../text/lines.ts';
import { isInside, mergeRanges, type OffsetRange } from '../../text/range.ts';
import { htmlGap, isInline, plainGap, type LineGap } from './gap.ts';

/** Text that is shown in one go: a line, and in HTML what stands between two tags that break lines. */
export interface LinePiece extends OffsetRange {
  readonly line: Line;
  /** white space before it in its line, in UTF-16 units; none in HTML, which does not show it */
  readonly indent: number;
  /** it has an indent, where other lines of the draft have none */
  readonly isIndented: boolean;
  /** what stands between it and the next piece, where the two could be joined */
  readonly gap: LineGap | undefined;
}

/** The pieces of a draft, in order; those that stand on their own on purpose have no gap on either side. */
export function piecesOf(article: Article): readonly LinePiece[] {
  const { text, furniture, markup } = article;
  const isHtml = article.languageId === 'html';
  const ranges = isHtml ? shownRanges(article) : article.lines.map((line) => ({ line, range: line.content }));
  const onPurpose = mergeRanges([...markup.blocks, ...markup.headings]);
  const pieces: { -readonly [Key in keyof LinePiece]: LinePiece[Key] }[] = [];
  let before: (typeof pieces)[number] | undefined;
  let least = Infinity;
  for (const { line, range } of ranges) {
    if (range.start === range.end) continue;
    const indent = isHtml ? 0 : range.start - line.start;
    const piece = { start: range.start, end: range.end, line, indent, isIndented: false, gap: undefined };
    const isOpen =
      (furniture.byLine.get(line.index)?.kind ?? 'credit') === 'credit' &&
      !isInside(onPurpose, range.start) &&
      !isInside(article.damage, range.start) &&
      !isInside(article.damage, range.end - 1);
    if (before && isOpen)
      before.gap = isHtml ? htmlGap(text, { start: before.end, end: range.start }) : plainGap(before, piece);
    before = isOpen ? piece : undefined;
    least = Math.min(least, indent);
    pieces.push(piece);
  }
  for (const piece of pieces) piece.isIndented = piece.indent > least;
  return pieces;
}

/**
 * Whether an offset lies in markup that lets the words around it stand in one line. A line end within a tag is part of it,
 * as editors wrap attributes: 转<span⏎style="color:red">变</span>.
 */
function inlineTest({ text, markup: { masked } }: Article): (offset: number) => boolean {
  let at = 0;
  let known: boolean | undefined;
  return (offset) => {
    while (at < masked.length && masked[at]!.end <= offset) {
      at++;
      known = undefined;
    }
    const range = masked[at];
    if (!range || range.start > offset) return false;
    return (known ??= isInline(text.slice(range.start, range.end)));
  };
}

/** Of HTML, what is shown between tags that break lines, without white space and tags at its edges. */
function* shownRanges(article: Article): Iterable<{ line: Line; range: OffsetRange }> {
  const {
    lines,
    page: { scan },
  } = article;
  const { classes, runStarts } = scan;
  let start = -1;
  let end = -1;
  const isInlineAt = inlineTest(article);
  for (let run = 0; run + 1 < runStarts.length; run++) {
    const from = runStarts[run]!;
    const to = runStarts[run + 1]!;
    const cls = classes[from];
    const isInlineTag = (cls === CharClass.LineEnd || cls === CharClass.Masked) && isInlineAt(from);
    if (!isInlineTag && (cls === CharClass.LineEnd || cls === CharClass.Masked)) {
      if (start !== -1) yield { line: lineAt(lines, scan, start), range: { start, end } };
      start = -1;
    } else if (!isInlineTag && cls !== CharClass.Space) {
      if (start === -1) start = from;
      end = to;
    }
  }
  if (start !== -1) yield { line: lineAt(lines, scan, start), range: { start, end } };
}
