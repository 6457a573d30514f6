import { CharClass } from './charClass.ts';
import { floorIndex, type OffsetRange } from './range.ts';
import { isLoneCarriageReturn, type Scan } from './scan.ts';

/** One line of a draft. In Chinese copy a line is usually a whole paragraph. */
export interface Line extends OffsetRange {
  /** zero-based */
  readonly index: number;
  /** end of the text of the line, before its line end: `end === next` on the last line without one */
  readonly end: number;
  /** start of the next line, or the end of the draft */
  readonly next: number;
  /** the text without the white space at its edges; empty (`start === end`) on a blank line */
  readonly content: OffsetRange;
}

export const isBlank = (line: Line): boolean => line.content.start === line.content.end;

const isSkippable = (cls: number | undefined): boolean =>
  cls === CharClass.Space || cls === CharClass.Invisible;

export function splitLines(text: string, { classes, lineStarts }: Scan): readonly Line[] {
  const lines: Line[] = [];
  for (let index = 0; index < lineStarts.length; index++) {
    const start = lineStarts[index]!;
    const next = lineStarts[index + 1] ?? text.length;
    let end = next;
    while (end > start && classes[end - 1] === CharClass.LineEnd) end--;
    let contentStart = start;
    while (contentStart < end && isSkippable(classes[contentStart])) contentStart++;
    let contentEnd = end;
    while (contentEnd > contentStart && isSkippable(classes[contentEnd - 1])) contentEnd--;
    lines.push({ index, start, end, next, content: { start: contentStart, end: contentEnd } });
  }
  return lines;
}

/** The line that `offset` lies in; an offset inside a line end belongs to the line it ends. */
export function lineAt(lines: readonly Line[], { lineStarts }: Scan, offset: number): Line {
  return lines[Math.max(0, floorIndex(lineStarts, offset))]!;
}

/**
 * Range to delete so that whole lines `first`…`last` vanish and no line of the rest changes: with the line
 * end after them, or, at the end of the draft, with the one before.
 */
export function wholeLines(text: string, lines: readonly Line[], first: Line, last: Line): OffsetRange {
  const before = lines[first.index - 1];
  if (!before) return { start: first.start, end: last.next };
  if (last.end === last.next) return { start: before.end, end: last.next };
  // A lone \r before them and a lone \n behind would become one line end, and a blank line vanish with them.
  return isLoneCarriageReturn(text, before.end) && text[last.next] === '\n'
    ? { start: before.end, end: last.end }
    : { start: first.start, end: last.next };
}

/**
 * The same, together with the blank lines that set lines `first`…`last` off: those after them, where a blank line or
 * nothing stands before them, and at the end of the draft those before them.
 */
export function wholeLinesWithBlanks(
  text: string,
  lines: readonly Line[],
  first: Line,
  last: Line,
): OffsetRange {
  let from = first.index;
  let to = last.index;
  while (to + 1 < lines.length && isBlank(lines[to + 1]!)) to++;
  if (to === lines.length - 1) {
    while (from > 0 && isBlank(lines[from - 1]!)) from--;
    // The line after the last line end is empty: that line end stays.
    if (from > 0 && to > last.index && lines[to]!.start === lines[to]!.next) to--;
  } else if (from > 0 && !isBlank(lines[from - 1]!)) {
    to = last.index;
  }
  return wholeLines(text, lines, lines[from]!, lines[to]!);
}
