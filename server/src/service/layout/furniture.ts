import type { Article } from '../text/article.ts';
import { CharClass } from '../text/charClass.ts';
import { isBlank, lineAt, type Line } from '../text/lines.ts';
import { isInside, mergeRanges, type OffsetRange } from '../text/range.ts';
import { Page, type Candidate, type Role } from './candidate.ts';
import { spreadCertainty } from './certainty.ts';
import { echoTest } from './echo.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { FurnitureKind } from './kinds.ts';
import { isProse, lineFacts, type LineFacts } from './lineFacts.ts';
import { judgeByNeighbours } from './neighbours.ts';
import { jumpMarksOf, tailOf, type FurniturePiece } from './pieces.ts';
import { isCaption, isCredit, isDateLine } from './metaLines.ts';

/** A line that is not the article. */
export interface FurnitureLine {
  readonly line: Line;
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
  /** by index of the line */
  readonly byLine: ReadonlyMap<number, FurnitureLine>;
  /** within lines of the article, ascending; photo credits are not among them, see `photoCreditsOf` */
  readonly pieces: readonly FurniturePiece[];
  /** indices of lines that read as running text */
  readonly prose: ReadonlySet<number>;
  /** indices of the lines that hold the first and the last paragraph; undefined where there is none */
  readonly body: { readonly first: number; readonly last: number } | undefined;
}

const ADDRESS = /^(?:https?:|www\.)/;

export function furnitureOf(article: Article): Furniture {
  const { blocks, headings } = article.markup;
  const standingOnPurpose = mergeRanges([...blocks, ...headings]);
  const candidates: Candidate[] = [];
  for (const line of article.lines) {
    if (!isBlank(line)) candidates.push(candidate(article, line, standingOnPurpose));
  }
  const page = new Page(candidates);
  judgeByNeighbours(page, echoTest(page));
  spreadCertainty(candidates);
  const lines: FurnitureLine[] = [];
  const prose = new Set<number>();
  for (const { line, role, kind, isAbsorbed, isCertain } of candidates) {
    if (role === 'prose') prose.add(line.index);
    if (kind === undefined) continue;
    lines.push({ line, kind, isCertain, isAbsorbed });
  }
  const byLine = new Map(lines.map((entry) => [entry.line.index, entry]));
  const first = candidates[page.firstParagraph]?.line.index;
  const last = candidates[page.lastParagraph]?.line.index;
  const body = first === undefined || last === undefined ? undefined : { first, last };
  return { lines, byLine, pieces: piecesOf(article, candidates), prose, body };
}

function piecesOf(article: Article, candidates: readonly Candidate[]): readonly FurniturePiece[] {
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

function candidate(article: Article, line: Line, standingOnPurpose: readonly OffsetRange[]): Candidate {
  const facts = lineFacts(article, line.content);
  const evidence = evidenceOf(facts);
  const role = roleOf(article, line, facts, evidence);
  const kind =
    role === 'credit' && isCredit(facts) ? 'credit' : role === 'furniture' ? evidence.kind : undefined;
  const isOpen = !facts.isListItem && !isInside(standingOnPurpose, line.content.start);
  return {
    line,
    facts,
    evidence,
    isOpen,
    role,
    kind,
    isAbsorbed: false,
    isCertain: role === 'furniture' && evidence.isCertain,
  };
}

function roleOf({ text, scan }: Article, { content }: Line, facts: LineFacts, evidence: Evidence): Role {
  const { start } = content;
  if (facts.tight === '' && scan.classes[start] === CharClass.Masked)
    return ADDRESS.test(text.slice(start, start + 8)) ? 'leaning' : 'barrier';
  if (isCredit(facts) || isCaption(facts)) return 'credit';
  if (isDateLine(facts)) return 'date';
  if (evidence.isEnough) return 'furniture';
  if (isProse(facts)) return 'prose';
  return evidence.isLeaning ? 'leaning' : 'doubtful';
}
