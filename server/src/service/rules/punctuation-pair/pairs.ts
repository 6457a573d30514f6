import { CharClass } from '../../text/charClass.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { Article } from '../../article/article.ts';
import { floorRange, isInside } from '../../text/range.ts';
import { isExempt } from './exemptions.ts';
import { KINDS, kindOf, marksIn, type Mark } from './pairedMarks.ts';
import { unlikePairsOf, type UnlikePair } from './unlike.ts';

/** An inner pair that is closed after the outer one: “《好”》. */
export interface Crossing {
  readonly outer: Mark;
  readonly inner: Mark;
}

/** A pair inside another one of its kind: 《读《青山志》》. */
export interface Nesting {
  readonly opener: Mark;
  readonly closer: Mark;
}

export interface Mispairings {
  readonly unpaired: readonly Mark[];
  readonly unlike: readonly UnlikePair[];
  readonly crossings: readonly Crossing[];
  readonly nestings: readonly Nesting[];
}

/** What is left over after every mark has found its other half, in its own line or in one of the next. */
export function mispairingsOf(article: Article): Mispairings {
  const rows = article.lines.filter((line) => !isBlank(line) && isProse(article, line));
  const left: Mark[] = [];
  const unlike: UnlikePair[] = [];
  const crossings: Crossing[] = [];
  const nestings: Nesting[] = [];
  for (const [row, line] of rows.entries()) {
    const marks = marksIn(article, line, row);
    if (marks.length === 0) continue;
    const matched = matchLine(marks);
    const pairs = unlikePairsOf(article, matched.alone);
    // One by one: a draft can have more marks than a call can have arguments.
    for (const pair of pairs) unlike.push(pair);
    for (const crossing of matched.crossings) crossings.push(crossing);
    for (const nesting of matched.nestings) nestings.push(nesting);
    for (const mark of matched.alone) if (!isInside(pairs, mark.at)) left.push(mark);
  }
  const unpaired = pairAcrossLines(left, article, rows).filter(
    (mark) => !isExempt(article, mark, rows[mark.row]!),
  );
  return { unpaired, unlike, crossings, nestings };
}

/** Damaged lines have lost marks; in furniture and markup there is nothing to read. */
function isProse({ damage, scan: { classes } }: Article, { content: { start, end } }: Line): boolean {
  if ((damage[floorRange(damage, end - 1)]?.end ?? 0) > start) return false;
  let at = start;
  while (at < end && classes[at] === CharClass.Masked) at++;
  return at < end;
}

/** With none of the other sort between: “甲‘乙“丙”’” and 《甲〈乙《丙》〉》 are right. */
const OTHER_SORT: ReadonlyMap<number, number> = new Map([
  [kindOf('“'), kindOf('‘')],
  [kindOf('《'), kindOf('〈')],
]);
/** What is nested deeper is no prose. */
const DEEPEST = 3;

function repeats(outer: Mark, inner: Mark, open: readonly (readonly Mark[])[]): boolean {
  const other = OTHER_SORT.get(inner.kind);
  if (other === undefined || open[inner.kind]!.length > DEEPEST) return false;
  return (open[other]!.at(-1)?.at ?? -1) < outer.at;
}

interface MatchedLine {
  readonly alone: readonly Mark[];
  readonly crossings: readonly Crossing[];
  readonly nestings: readonly Nesting[];
}

/** Pairs the marks of one line. */
function matchLine(marks: readonly Mark[]): MatchedLine {
  const open: Mark[][] = Array.from(KINDS, () => []);
  const crossed = new Map<Mark, Mark>();
  const alone = new Set<Mark>();
  const crossings: Crossing[] = [];
  /** with the opener that they lie in */
  const nestings: (Nesting & { readonly outer: Mark })[] = [];
  for (const mark of marks) {
    const own = open[mark.kind]!;
    if (mark.isOpener) {
      own.push(mark);
      continue;
    }
    const opener = own.pop();
    if (!opener) {
      alone.add(mark);
      continue;
    }
    const enclosing = own.at(-1);
    if (enclosing && repeats(enclosing, opener, open))
      nestings.push({ outer: enclosing, opener, closer: mark });
    const outer = crossed.get(opener);
    if (outer) crossings.push({ outer, inner: mark });
    for (const others of open) {
      const inner = others.at(-1);
      if (inner && inner.at > opener.at && !crossed.has(inner)) crossed.set(inner, mark);
    }
  }
  for (const own of open) for (const mark of own) alone.add(mark);
  return {
    alone: [...alone].sort((a, b) => a.at - b.at),
    crossings,
    // What is open to the end of the line is a mark too many, or goes on in the next.
    nestings: nestings.filter(({ outer }) => !alone.has(outer)),
  };
}

/** A quotation of several paragraphs is this long at most. */
const MOST_ROWS = 30;

/** Pairs what one line opens and a later one closes: a quotation of several paragraphs, a line cut in two. */
function pairAcrossLines(left: readonly Mark[], article: Article, rows: readonly Line[]): Mark[] {
  const unpaired: Mark[] = [];
  const last: (Mark | undefined)[] = [];
  for (const mark of left) {
    const open = last[mark.kind];
    if (!mark.isOpener && open && mark.row > open.row && mark.row - open.row <= MOST_ROWS) {
      last[mark.kind] = undefined;
      continue;
    }
    if (!mark.isOpener) unpaired.push(mark);
    else {
      if (open) unpaired.push(open);
      last[mark.kind] = mark;
    }
  }
  const opened = [...unpaired, ...last.filter((mark) => mark !== undefined)];
  return opened.filter((mark) => !goesOn(mark, article, rows)).sort((a, b) => a.at - b.at);
}

/** Each paragraph of a long quotation opens with “, and only the last one closes. */
function goesOn({ character, kind, row, isOpener }: Mark, { text }: Article, rows: readonly Line[]): boolean {
  const next = rows[row + 1];
  if (!isOpener || !next) return false;
  return KINDS[kind] === character && text[next.content.start + indent(text, next)] === character;
}

const indent = (text: string, { content }: Line): number =>
  /^\s*/.exec(text.slice(content.start, content.start + 8))![0].length;
