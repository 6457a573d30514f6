import type { Safety } from '../../engine/finding.ts';
import type { Article } from '../../article/article.ts';
import { CharClass, isHan, isLatin } from '../../text/charClass.ts';
import type { Line } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { MarkContext } from './context.ts';
import { closing, fullMarks, opening } from '../../text/marks.ts';

/** Straight quotation marks of one quotation, with what stands there when they are right. */
export interface StraightQuotes {
  /** the quotation, marks included; the mark alone when the other one is right */
  readonly range: OffsetRange;
  readonly edits: readonly { readonly range: OffsetRange; readonly text: string }[];
  readonly safety: Safety;
}

/** Opening and closing, double and single. */
const CURLY = { '"': '“”', "'": '‘’' } as const;
const CORNER = { '"': '「」', "'": '『』' } as const;
type Mark = keyof typeof CURLY;

const CLOSES = new RegExp(
  `[\\s${fullMarks('stop', 'semicolon', 'pause')}${closing('quote', 'title')}）】〕］]`,
);
const OPENS = new RegExp(`[\\s${opening('quote', 'title')}（【〔［]`);
/** Lists and attributes of code: "甲","乙" and name="甲". */
const CODE = /","|":|="/;
/** The title of a box, in Markdown with extensions: !!! note "提示", ??? tip "问答", === "青山". */
const BOX = /^[\s>]*(?:!!!|\?{3}\+?|={3}[!+]?|:{3,})[\w ]*"/;

/**
 * Straight marks that pair up within their line around Chinese. A line in which they do not is left alone: nobody can
 * tell which of them opens.
 */
export function* straightQuotesOf(
  article: Article,
  context: MarkContext,
  isTraditional: boolean,
): Iterable<StraightQuotes> {
  const { text } = article;
  const style = isTraditional && !text.includes('“') ? CORNER : CURLY;
  for (const line of article.lines) {
    const marks = marksIn(article, line);
    if (marks.length === 0 || CODE.test(text.slice(line.start, line.end))) continue;
    if (BOX.test(text.slice(line.start, line.end))) continue;
    const excess = marks.length === 1 ? excessOf(text, line) : undefined;
    if (excess) {
      const at = marks[0]!;
      const isClosing = excess.mark === '“' && excess.at < at;
      const isOpening = excess.mark === '”' && excess.at > at;
      const range = { start: at, end: at + 1 };
      if (text[at] === '"' && (isClosing || isOpening)) {
        yield { range, edits: [{ range, text: isClosing ? '”' : '“' }], safety: 'review' };
      }
    } else {
      yield* pairsOf(article, context, marks, style);
    }
  }
}

/** Offsets of the straight marks of a line; apostrophes, inches and minutes are none. */
function marksIn({ text, scan: { classes } }: Article, { content }: Line): readonly number[] {
  const marks: number[] = [];
  for (let at = content.start; at < content.end; at++) {
    const isMark = (text[at] === '"' || text[at] === "'") && classes[at] === CharClass.HalfMark;
    if (!isMark) continue;
    const left = classes[at - 1] ?? CharClass.Space;
    const isPartOfWord = text[at] === "'" && (isLatin(left) || left === CharClass.Digit);
    if (!isPartOfWord) marks.push(at);
  }
  return marks;
}

/** The one “ or ” of a line that has no partner; undefined when none or more are without. */
function excessOf(text: string, { start, end }: Line): { at: number; mark: string } | undefined {
  const alone: number[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] === '“') alone.push(at);
    if (text[at] !== '”') continue;
    if (text[alone.at(-1) ?? -1] === '“') alone.pop();
    else alone.push(at);
  }
  return alone.length === 1 ? { at: alone[0]!, mark: text[alone[0]!]! } : undefined;
}

function* pairsOf(
  article: Article,
  context: MarkContext,
  marks: readonly number[],
  style: Readonly<Record<Mark, string>>,
): Iterable<StraightQuotes> {
  const { text } = article;
  const pairs: StraightQuotes[] = [];
  const open: number[] = [];
  for (const at of marks) {
    const start = open.at(-1);
    if (start === undefined || text[start] !== text[at]) {
      if (open.length === 2) return;
      open.push(at);
      continue;
    }
    open.pop();
    if (!isQuotation(article, start, at) || !context.isChinese(start)) return;
    const [opening, closing] = style[text[at] as Mark];
    pairs.push({
      range: { start, end: at + 1 },
      edits: [
        { range: { start, end: start + 1 }, text: opening! },
        { range: { start: at, end: at + 1 }, text: closing! },
      ],
      safety: 'safe',
    });
  }
  if (open.length === 0) yield* pairs;
}

/** Whether two marks can enclose a quotation of Chinese, or one of another language in Chinese. */
function isQuotation({ text, scan: { classes } }: Article, start: number, end: number): boolean {
  if (end === start + 1 || CLOSES.test(text[start + 1]!) || OPENS.test(text[end - 1]!)) return false;
  if (classes[start - 1] === CharClass.Digit) return false;
  return (
    isChinese(classes[start - 1]) || isChinese(classes[end + 1]) || classes.subarray(start, end).some(isHan)
  );
}

const isChinese = (cls: number | undefined): boolean =>
  cls !== undefined && (isHan(cls) || cls === CharClass.HanMark);
