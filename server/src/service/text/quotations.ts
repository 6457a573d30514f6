import type { DraftText } from './draftText.ts';
import { lineAt, type Line } from './lines.ts';
import { floorRange, type OffsetRange } from './range.ts';
import { marks, opening, pairs, without } from './marks.ts';

const CLOSING = pairs('quote', 'title');
const MARKS = new RegExp(`[${marks('quote', 'title')}]`, 'g');

/** What stands in quotation marks or in 《》 within `line`, marks included; outermost pairs, ascending. */
function quotationsOf(text: string, line: OffsetRange): readonly OffsetRange[] {
  const quotations: OffsetRange[] = [];
  const open: { start: number; closing: string }[] = [];
  for (const { 0: mark, index } of text.slice(line.start, line.end).matchAll(MARKS)) {
    const at = line.start + index;
    const closing = CLOSING[mark];
    if (closing !== undefined) {
      open.push({ start: at, closing });
      continue;
    }
    const opener = open.findLastIndex((other) => other.closing === mark);
    if (opener === -1) continue;
    const { start } = open[opener]!;
    open.length = opener;
    const inner = floorRange(quotations, start);
    if (quotations.length - 1 > inner) quotations.length = inner + 1;
    quotations.push({ start, end: at + 1 });
  }
  return quotations;
}

/** The same of every line of a text. */
export function quotationsInLines(text: string): readonly OffsetRange[] {
  const quotations: OffsetRange[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    for (const quotation of quotationsOf(text, { start, end })) quotations.push(quotation);
    start = end + 1;
  }
  return quotations;
}

/** How far back the 《 of a title is looked for. */
const LONGEST_TITLE = 40;

/** Whether `offset` lies in 《》: works may be called 《爱 and 恨》. */
export function isInTitle(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_TITLE), offset);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** “ at the head of a paragraph whose ” stands in a later one. */
const OPENS_PARAGRAPH = without(opening('quote'), '‘');

/** A whole line that is quoted: a block quote of Markdown, or a paragraph of a quotation that goes on. */
function quotedLine(
  { text, languageId }: DraftText,
  { content }: Line,
  quotations: readonly OffsetRange[],
): OffsetRange | undefined {
  const { start, end } = content;
  if (languageId === 'markdown' && text.startsWith('>', start)) return { start, end };
  const isOpen = start < end && OPENS_PARAGRAPH.includes(text[start]!) && quotations[0]?.start !== start;
  return isOpen ? { start, end } : undefined;
}

/** Finds the quotation that an offset lies in; each line is read once. */
export function quotationIn(article: DraftText): (offset: number) => OffsetRange | undefined {
  const { text, lines, scan } = article;
  const byLine = new Map<number, readonly OffsetRange[]>();
  return (offset) => {
    const line = lineAt(lines, scan, offset);
    let quotations = byLine.get(line.index);
    if (!quotations) {
      quotations = quotationsOf(text, line);
      const whole = quotedLine(article, line, quotations);
      if (whole) quotations = [whole];
      byLine.set(line.index, quotations);
    }
    const quotation = quotations[floorRange(quotations, offset)];
    return quotation && offset < quotation.end ? quotation : undefined;
  };
}
