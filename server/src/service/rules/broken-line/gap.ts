import type { Line } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/range.ts';

/** What parts two pieces of text and can be taken out so that they become one. */
export interface LineGap extends OffsetRange {
  /** inline tags in it, which stay when it goes */
  readonly tags: string;
  /** the second piece is the next line of the same paragraph; false: a paragraph of its own */
  readonly isLineBreak: boolean;
}

type GapEdge = OffsetRange & { readonly line: Line };

const SPACE = /^\s+|^&(?:nbsp|ensp|emsp|#160|#12288);/i;
const INLINE = /^<\/?(?:[abiu]|abbr|big|em|font|ins|mark|small|span|strong|sub|sup)(?=[\s/>])[^<>]*>/i;
const LINE_BREAK = /^<br(?=[\s/>])[^<>]*>/i;
/** Between the end of one paragraph and the start of the next of the same kind: both go, and the markup stays sound. */
const PARAGRAPH_BREAK = /^<\/(p|div)\s*>\s*<\1(?=[\s>])[^<>]*>/i;
/** More blank lines than this part two things. */
const MOST_LINE_ENDS = 4;

/** Whether masked text lets the words before and after it stand in one line. */
export const isInline = (masked: string): boolean => {
  let rest = masked;
  while (rest !== '') {
    const token = INLINE.exec(rest) ?? /^&[^<>&;]*;/.exec(rest);
    if (!token) return false;
    rest = rest.slice(token[0].length);
  }
  return true;
};

/** The gap between two lines of plain text or Markdown; undefined: too much white space. */
export function plainGap(a: GapEdge, b: GapEdge): LineGap | undefined {
  const lineEnds = b.line.index - a.line.index;
  if (lineEnds > MOST_LINE_ENDS) return undefined;
  return { start: a.end, end: b.start, tags: '', isLineBreak: lineEnds === 1 };
}

/** The gap at `range` of HTML, where nothing is shown; undefined: what stands there is to stay. */
export function htmlGap(text: string, range: OffsetRange): LineGap | undefined {
  let tags = '';
  let lineBreaks = 0;
  let paragraphs = 0;
  for (let rest = text.slice(range.start, range.end); rest !== '';) {
    const inline = INLINE.exec(rest)?.[0];
    const lineBreak = LINE_BREAK.exec(rest)?.[0];
    const paragraph = PARAGRAPH_BREAK.exec(rest)?.[0];
    const token = inline ?? lineBreak ?? paragraph ?? SPACE.exec(rest)?.[0];
    if (token === undefined) return undefined;
    if (inline) tags += inline;
    if (lineBreak) lineBreaks++;
    if (paragraph) paragraphs++;
    rest = rest.slice(token.length);
  }
  if (paragraphs > 1 || lineBreaks > MOST_LINE_ENDS) return undefined;
  return { ...range, tags, isLineBreak: paragraphs === 0 && lineBreaks <= 1 };
}
