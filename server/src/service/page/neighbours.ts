import { absorb, isFrame, isUndecided, type Candidate, type Page } from './candidate.ts';
import { absorbCalls, absorbImprint } from './accounts.ts';
import { absorbDirectories } from './directories.ts';
import { absorbDatedLists, absorbListsOfLinks, HEADLINE_REACH } from './links.ts';
import { absorbMenus, isAddress, MENU_NAME_IN_HEAD } from './menus.ts';
import { isParagraph, isSmall, type LineFacts } from './lineFacts.ts';
import { absorbTeasers } from './teasers.ts';

/** A button that stands alone is no headline so near the top of a page. */
const TOP = 5;
/** So many doubtful lines between furniture are furniture. */
const MOST_BETWEEN = 4;
/** Letters of a name in a menu. */
const MENU_NAME = 8;

/**
 * Judges the lines that cannot be told alone by the lines around them: a doubtful line between bad lines is bad.
 *
 * @param echoes whether a line speaks of what the article speaks of; such a line is left alone
 */
export function judgeByNeighbours(page: Page, echoes: (facts: LineFacts) => boolean): void {
  absorbColumnNames(page);
  absorbTopButtons(page);
  absorbDirectories(page);
  absorbTeasers(page);
  absorbListsOfLinks(page);
  absorbMenus(page, echoes);
  absorbCalls(page);
  absorbDatedLists(page);
  absorbComments(page);
  absorbBetween(page, echoes);
  absorbLeaning(page);
  absorbImprint(page);
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

/** What a reader wrote, between his name and the buttons below it; the name may stand on a line of its own. */
function absorbComments({ lines, firstParagraph }: Page): void {
  for (let at = firstParagraph + 1; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    if (!isOfComments(lines[at - 1]) || !canBeOfReader(line)) continue;
    const next = lines[at + 1]!;
    const isName = isSmall(line.facts) && canBeOfReader(next) && hasButtons(lines[at + 2]);
    if (isName || isOfComments(next)) absorb(line, 'comment');
    if (isName) absorb(next, 'comment');
  }
}

const canBeOfReader = ({ isOpen, role }: Candidate): boolean =>
  isOpen && (role === 'prose' || role === 'doubtful');

/** 今天20:58举报赞38回复 */
const hasButtons = (line: Candidate | undefined): boolean =>
  line !== undefined && isFrame(line) && /举报|回复/.test(line.facts.folded);

const isOfComments = (line: Candidate | undefined): boolean => line?.kind === 'comment' || hasButtons(line);

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
