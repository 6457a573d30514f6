import { absorb, isFrame, isUndecided, type Candidate, type Page } from './candidate.ts';
import { ENOUGH, type FurnitureKind } from './kinds.ts';
import { absorbDatedLists, absorbListsOfLinks, HEADLINE_REACH } from './links.ts';
import { isParagraph, isSmall, type LineFacts } from './lineFacts.ts';

/** A run of page words needs this weight in all, and so much a line. */
const RUN_WEIGHT = 4;
const RUN_WEIGHT_A_LINE = 0.5;
/** The same where paragraphs stand before and after and no line of the run is sure. */
const BODY_WEIGHT_A_LINE = 1.5;
/** So many names at the end of a draft may follow the last word of a menu. */
const MOST_TRAILING = 3;
/** So many short names may stand before the first. */
const MOST_LEADING = 3;
/** A button that stands alone is no headline so near the top of a page. */
const TOP = 5;
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
  absorbTopButtons(page);
  absorbListsOfLinks(page);
  absorbMenus(page, echoes);
  absorbDatedLists(page);
  absorbComments(page);
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
      if (!other || !isUndecided(other) || !isSmall(other.facts) || !names.has(other.facts.folded)) continue;
      absorb(other, 'navigation');
      const between = lines[(at + near) / 2];
      if (between && isUndecided(between) && isSmall(between.facts)) absorb(between, 'navigation');
    }
  });
}

/** 关注, 登录 above the headline. */
function absorbTopButtons({ lines, firstParagraph }: Page): void {
  if (firstParagraph === lines.length) return;
  for (const line of lines.slice(0, Math.min(TOP, firstParagraph))) {
    const { coverage, weight, kind } = line.evidence;
    if (isUndecided(line) && coverage === 1 && weight > 1) absorb(line, kind);
  }
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
    const leading = page.lines.slice(from, first);
    if (leading.length <= MOST_LEADING && leading.every(({ facts }) => facts.letters <= MENU_NAME_IN_HEAD))
      run.unshift(...leading);
    run.forEach((line, at) => {
      const mayBeHeadline =
        last + 1 - run.length + at < page.firstParagraph &&
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

/** What a reader wrote, between his name and the buttons below it. */
function absorbComments({ lines, firstParagraph }: Page): void {
  for (let at = firstParagraph + 1; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    const isOfReader = lines[at - 1]!.kind === 'comment' && lines[at + 1]!.kind === 'comment';
    if (isOfReader && line.isOpen && (line.role === 'prose' || line.role === 'doubtful'))
      absorb(line, 'comment');
  }
}

/** Doubtful lines between two lines of furniture; in the foot of a page as many as it has sure lines above them. */
function absorbBetween(page: Page, echoes: (facts: LineFacts) => boolean): void {
  const { lines } = page;
  const bodyEnd = page.endOfBody();
  const canBe = (line: Candidate, at: number): boolean =>
    isUndecided(line) ||
    (line.isOpen && (line.role === 'date' || (bodyEnd !== -1 && at > bodyEnd && isLongHeadline(line))));
  let foot = 0;
  let counted = bodyEnd + 1;
  for (const [first, last] of page.runs(canBe)) {
    const above = lines[first - 1];
    // Below the article the name of the editor stands among the page's words.
    const before = above?.role === 'credit' && first > bodyEnd ? lines[first - 2] : above;
    const after = lines[last + 1];
    for (; counted < first; counted++) if (isFrame(lines[counted]!)) foot++;
    const most = Math.max(MOST_BETWEEN, bodyEnd === -1 ? 0 : foot);
    if (!before || !after || !isFrame(before) || !isFrame(after) || last - first >= most) continue;
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

/** A headline of a list of links, 想一夜暴富，刮了五万元“刮刮乐”…, is no running text. */
const isLongHeadline = ({ role, facts }: Candidate): boolean =>
  role === 'prose' && facts.fullStops === 0 && !isParagraph(facts);

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
