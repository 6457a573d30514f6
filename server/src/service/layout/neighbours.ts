import { absorb, isFrame, isUndecided, type Candidate, type Page } from './candidate.ts';
import { ENOUGH, type FurnitureKind } from './kinds.ts';
import { absorbDatedLists, absorbListsOfLinks, HEADLINE_REACH } from './links.ts';
import { isSmall, type LineFacts } from './lineFacts.ts';

/** A run of page words needs this weight in all, and so much a line. */
const RUN_WEIGHT = 4;
const RUN_WEIGHT_A_LINE = 0.5;
/** The same where paragraphs stand before and after and no line of the run is sure. */
const BODY_WEIGHT_A_LINE = 1.5;
/** So many names at the end of a draft may follow the last word of a menu. */
const MOST_TRAILING = 3;
/** So many doubtful lines between furniture are furniture. */
const MOST_BETWEEN = 4;
/** Letters of a name in a menu; above the first paragraph, where a longer one may be the headline. */
const MENU_NAME = 8;
const MENU_NAME_IN_HEAD = 4;
/** So many lines in a row are a menu and nothing else. */
const LONG_MENU = 12;

/**
 * Judges the lines that cannot be told alone by the lines around them: a doubtful line between bad lines is bad.
 *
 * @param echoes whether a line speaks of what the article speaks of; such a line is left alone
 */
export function judgeByNeighbours(page: Page, echoes: (facts: LineFacts) => boolean): void {
  absorbColumnNames(page);
  absorbListsOfLinks(page);
  absorbMenus(page, echoes);
  absorbDatedLists(page);
  absorbBetween(page, echoes);
  absorbLeaning(page);
}

/** 聚焦江川 beside 首页>新闻>聚焦江川 is the name of the column. */
function absorbColumnNames({ lines }: Page): void {
  lines.forEach((line, at) => {
    if (line.kind !== 'breadcrumb' || line.role !== 'furniture') return;
    const names = new Set(line.facts.folded.split(/ ?[>|/] ?| /));
    for (const near of [at - 2, at - 1, at + 1, at + 2]) {
      const other = lines[near];
      if (other && isUndecided(other) && isSmall(other.facts) && names.has(other.facts.folded))
        absorb(other, 'navigation');
    }
  });
}

/** Very short lines in a row, enough of them words of a menu. */
function absorbMenus(page: Page, echoes: (facts: LineFacts) => boolean): void {
  const canBe = (line: Candidate): boolean =>
    isFrame(line) ||
    (isUndecided(line) && !isAddress(line) && (line.role === 'leaning' || isSmall(line.facts)));
  for (const [from, to] of page.runs(canBe)) {
    let first = from;
    let last = to;
    while (first < last && page.lines[first]!.role === 'doubtful') first++;
    while (last > first && page.lines[last]!.role === 'doubtful') last--;
    const isTail = to === page.lines.length - 1 && first > page.lastParagraph;
    if (isTail && to - last <= MOST_TRAILING) last = to;
    const run = page.lines.slice(first, last + 1);
    const weight = run.reduce((sum, line) => sum + menuWeight(line), 0);
    const isInBody = first > page.firstParagraph && last < page.lastParagraph;
    const isSure = run.some(isFrame);
    const weightALine = isInBody && !isSure ? BODY_WEIGHT_A_LINE : RUN_WEIGHT_A_LINE;
    if (weight < RUN_WEIGHT || weight < run.length * weightALine) continue;
    // Names of sports or trades are words of menus too: alone they are a list of the article.
    if (!isSure && run.length < LONG_MENU && run.every(({ evidence }) => evidence.weight < 2)) continue;
    const kind = strongestKind(run);
    run.forEach((line, at) => {
      const mayBeHeadline =
        first + at < page.firstParagraph &&
        line.facts.letters > MENU_NAME_IN_HEAD &&
        (run.length < LONG_MENU || run[at - 1]?.kind === 'breadcrumb');
      const isName = line.role === 'doubtful' && !mayBeHeadline && !echoes(line.facts);
      if (isUndecided(line) && (line.role === 'leaning' || isName)) absorb(line, kind);
    });
  }
}

/** An address or telephone number may be the article's own: a notice ends with some. */
const isAddress = ({ role, evidence }: Candidate): boolean =>
  role === 'leaning' && evidence.kind === 'contact';

/** Bare numbers and lines behind a > are no words of a menu: a table or a quotation can be made of them. */
const menuWeight = ({ evidence: { kind, weight } }: Candidate): number =>
  weight === 1 && (kind === 'counter' || kind === 'breadcrumb') ? 0 : Math.min(ENOUGH, weight);

/** Doubtful lines between two lines of furniture. */
function absorbBetween(page: Page, echoes: (facts: LineFacts) => boolean): void {
  const { lines } = page;
  const canBe = (line: Candidate): boolean => isUndecided(line) || (line.isOpen && line.role === 'date');
  for (const [first, last] of page.runs(canBe)) {
    const before = lines[first - 1];
    const after = lines[last + 1];
    if (!before || !after || !isFrame(before) || !isFrame(after) || last - first >= MOST_BETWEEN) continue;
    const run = lines.slice(first, last + 1);
    const longestName = first < page.firstParagraph ? MENU_NAME_IN_HEAD : MENU_NAME;
    const areMenuWords = run.every(
      ({ role, facts }) =>
        role === 'leaning' ||
        (role === 'doubtful' && facts.letters <= longestName && isSmall(facts) && !echoes(facts)),
    );
    const isBelow = first > page.firstParagraph && !page.isParagraphNear(last + 1, HEADLINE_REACH);
    if (!areMenuWords && !isBelow) continue;
    for (const line of run) absorb(line, before.kind);
  }
}

/** A leaning line that touches furniture; an address only below it, for above it may be the article's own. */
function absorbLeaning({ lines }: Page): void {
  const absorbBeside = (line: Candidate, neighbour: Candidate): void => {
    if (isFrame(neighbour) && line.role === 'leaning' && line.isOpen) absorb(line, neighbour.kind);
  };
  for (let at = 1; at < lines.length; at++) absorbBeside(lines[at]!, lines[at - 1]!);
  for (let at = lines.length - 2; at >= 0; at--) {
    if (!isAddress(lines[at]!)) absorbBeside(lines[at]!, lines[at + 1]!);
  }
}

function strongestKind(run: readonly Candidate[]): FurnitureKind | undefined {
  const weights = new Map<FurnitureKind, number>();
  for (const { evidence } of run) {
    if (evidence.kind) weights.set(evidence.kind, (weights.get(evidence.kind) ?? 0) + evidence.weight);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}
