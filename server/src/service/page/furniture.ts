import type { DraftText } from '../text/draftText.ts';
import { CharClass } from '../text/charClass.ts';
import { isBlank, lineAt, type Line } from '../text/lines.ts';
import { isInside, mergeRanges, type OffsetRange } from '../text/range.ts';
import { Page, type Candidate, type Role } from './candidate.ts';
import { spreadCertainty } from './certainty.ts';
import { echoTest } from './echo.ts';
import { evidenceOf, NOTHING, type Evidence } from './evidence.ts';
import type { FurnitureKind } from './kinds.ts';
import { isProse, lineFacts, type LineFacts } from './lineFacts.ts';
import { judgeByNeighbours } from './neighbours.ts';
import { jumpMarksOf, tailOf, type FurniturePiece } from './pieces.ts';
import { isCaption, isCredit, isCreditWithBar, isDateLine } from './metaLines.ts';

/** A line that is not the article. */
export interface FurnitureLine {
  /** a line of the draft; in HTML the part of one that is shown as a line */
  readonly line: Line;
  /** number of the line among those that are not blank */
  readonly order: number;
  readonly kind: FurnitureKind;
  /** furniture whatever the page: it can be deleted unseen */
  readonly isCertain: boolean;
  /** only its neighbours tell that it is */
  readonly isAbsorbed: boolean;
}

/** What of a draft is page and not article: menus, share bars, comment boxes, footers. */
export interface Furniture {
  /** ascending; credit lines (责任编辑, 来源) are among them */
  readonly lines: readonly FurnitureLine[];
  /** by index of the line; a line of HTML is here when all that it shows is furniture */
  readonly byLine: ReadonlyMap<number, FurnitureLine>;
  /** within lines of the article, ascending; photo credits are not among them, see `photoCreditsOf` */
  readonly pieces: readonly FurniturePiece[];
  /** indices of lines that read as running text */
  readonly prose: ReadonlySet<number>;
  /** indices of the lines that hold the first and the last paragraph; undefined where there is none */
  readonly body: { readonly first: number; readonly last: number } | undefined;
}

const ADDRESS = /^(?:https?:|www\.)/;

export function furnitureOf(article: DraftText): Furniture {
  const { blocks, headings } = article.markup;
  const candidates: Candidate[] = [];
  const { elements } = article.markup;
  const places = {
    standingOnPurpose: mergeRanges([...blocks, ...headings]),
    tables: elements.filter(({ name }) => name === 'Table'),
    links: elements.filter(({ name }) => name === 'a'),
  };
  for (const line of shownLines(article)) candidates.push(candidate(article, line, places));
  const page = new Page(candidates);
  judgeByNeighbours(page, echoTest(page));
  spreadCertainty(candidates);
  const lines: FurnitureLine[] = [];
  const prose = new Set<number>();
  const byLine = new Map<number, FurnitureLine>();
  const ofArticle = new Set<number>();
  for (const [order, { line, role, kind, isAbsorbed, isCertain }] of candidates.entries()) {
    if (role === 'prose') prose.add(line.index);
    if (kind === undefined) {
      ofArticle.add(line.index);
      continue;
    }
    const entry = { line, order, kind, isCertain, isAbsorbed };
    lines.push(entry);
    byLine.set(line.index, entry);
  }
  for (const index of ofArticle) byLine.delete(index);
  const first = candidates[page.firstParagraph]?.line.index;
  const last = candidates[page.lastParagraph]?.line.index;
  const body = first === undefined || last === undefined ? undefined : { first, last };
  return { lines, byLine, pieces: piecesOf(article, candidates), prose, body };
}

function piecesOf(article: DraftText, candidates: readonly Candidate[]): readonly FurniturePiece[] {
  const { lines, scan } = article;
  const isWhole = new Set(
    candidates.filter(({ role }) => role === 'furniture').map(({ line }) => line.index),
  );
  const jumps = [...jumpMarksOf(article)].filter(
    ({ start }) => !isWhole.has(lineAt(lines, scan, start).index) && scan.classes[start] !== CharClass.Masked,
  );
  const tails = candidates
    .filter(({ role }) => role === 'prose')
    .map(({ line, evidence }) => tailOf(article, line, evidence.isLate))
    .filter((tail) => tail !== undefined);
  return [...jumps, ...tails].sort((a, b) => a.start - b.start);
}

/** Lines that are not blank, as a reader sees them: HTML may have many in one line of the draft. */
function* shownLines({ text, lines, scan: { classes }, markup: { breaks } }: DraftText): Iterable<Line> {
  const isShown = (at: number): boolean => classes[at] !== CharClass.Masked && text[at]!.trim() !== '';
  let next = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const inner: number[] = [];
    for (; next < breaks.length && breaks[next]! < line.next; next++) {
      if (breaks[next]! > line.start) inner.push(breaks[next]!);
    }
    if (inner.length === 0) {
      yield line;
      continue;
    }
    const { end } = line.content;
    let start = line.content.start;
    for (const at of [...inner, end]) {
      const upTo = Math.min(at, end);
      while (start < upTo && !isShown(start)) start++;
      if (start >= upTo) continue;
      let to = upTo;
      while (!isShown(to - 1)) to--;
      yield { index: line.index, start, end: to, next: to, content: { start, end: to } };
      start = upTo;
    }
  }
}

/** What the markup says of a line; ascending. */
interface Places {
  /** lists, quotations, headings */
  readonly standingOnPurpose: readonly OffsetRange[];
  /** of Markdown, which a writer makes by hand; in HTML a whole page may be one */
  readonly tables: readonly OffsetRange[];
  /** of HTML */
  readonly links: readonly OffsetRange[];
}

function candidate(article: DraftText, line: Line, { standingOnPurpose, tables, links }: Places): Candidate {
  const facts = lineFacts(article, line.content);
  const evidence = isInside(tables, line.content.start) ? NOTHING : evidenceOf(facts);
  const role = roleOf(article, line, facts, evidence);
  const isCreditLine = role === 'credit' && (isCredit(facts) || isCreditWithBar(facts));
  const kind = isCreditLine ? 'credit' : role === 'furniture' ? evidence.kind : undefined;
  const isLink = isInside(links, line.content.start) && isInside(links, line.content.end - 1);
  const isInBlock = !isLink && isInside(standingOnPurpose, line.content.start);
  const isOpen = isLink || (!facts.isListItem && !isInBlock);
  return {
    line,
    facts,
    evidence,
    isOpen,
    isLink,
    isInBlock,
    role,
    kind,
    isAbsorbed: false,
    isCertain: role === 'furniture' && evidence.isCertain,
  };
}

function roleOf({ text, scan }: DraftText, { content }: Line, facts: LineFacts, evidence: Evidence): Role {
  const { start } = content;
  if (facts.tight === '' && scan.classes[start] === CharClass.Masked)
    return ADDRESS.test(text.slice(start, start + 8)) ? 'leaning' : 'barrier';
  if (isCredit(facts) || isCaption(facts)) return 'credit';
  // 今天20:58 举报 回复 begins with a date, and is none.
  if (isDateLine(facts) && evidence.kind !== 'comment') return 'date';
  if (evidence.isEnough) return 'furniture';
  if (evidence.kind === undefined && isCreditWithBar(facts)) return 'credit';
  if (isProse(facts)) return 'prose';
  return evidence.isLeaning ? 'leaning' : 'doubtful';
}
