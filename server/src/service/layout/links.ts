import { absorb, isFrame, isUndecided, type Candidate, type Page } from './candidate.ts';
import { isParagraph } from './lineFacts.ts';
import { isBareDate } from './metaLines.ts';

/** Where the next paragraph is nearer than this, a doubtful line may be its headline. */
export const HEADLINE_REACH = 8;
/** Lines of one entry of a list of news: headline, teaser, name of the medium. */
const LONGEST_ENTRY = 3;
/** So many dates below one another make a list of news. */
const FEWEST_DATES = 3;
const FEWEST_DATES_BELOW_OPENER = 2;

/** Headlines, dates and names of media below 相关阅读 and the like. */
export function absorbListsOfLinks(page: Page): void {
  const { lines } = page;
  for (let at = 0; at < lines.length; at++) {
    const opener = lines[at]!;
    if (!opener.isOpen || opener.role === 'prose' || !opener.evidence.opensList) continue;
    const end = endOfList(page, at + 1);
    if (end === at + 1 && page.lines[page.nextText(end)]?.role === 'prose' && !hasLinkAfter(lines, end)) {
      // It heads a text of its own: part of the article as far as we can tell.
      opener.role = 'doubtful';
      opener.kind = undefined;
      continue;
    }
    absorb(opener, 'navigation');
    for (const line of lines.slice(at + 1, end)) if (canBeLink(line)) absorb(line, 'navigation');
    at = end - 1;
  }
}

const hasLinkAfter = (lines: readonly Candidate[], at: number): boolean =>
  lines.slice(at, at + LONGEST_ENTRY + 1).some(({ role, facts }) => role === 'date' && isBareDate(facts));

const canBeLink = (line: Candidate): boolean => isUndecided(line) || (line.isOpen && line.role === 'date');

/** Index after the last line of a list of links; what stands right before a paragraph may be its headline. */
function endOfList(page: Page, from: number): number {
  const end = page.nextText(from);
  if (page.lines[end]?.role !== 'prose') return end;
  const reach = Math.max(from, end - HEADLINE_REACH);
  for (let at = end; at > reach; at--) if (isFrame(page.lines[at - 1]!)) return at;
  return Math.max(from, end - 2);
}

/** Below the article: headlines with a date after each, with or without a teaser. */
export function absorbDatedLists(page: Page): void {
  const { lines } = page;
  let entries: Candidate[] = [];
  let entry: Candidate[] = [];
  let dates = 0;
  let fewest = FEWEST_DATES;
  const close = (): void => {
    if (dates >= fewest) for (const line of entries) absorb(line, 'navigation');
    entries = [];
    entry = [];
    dates = 0;
  };
  for (const line of lines.slice(page.lastParagraph + 1)) {
    if (!line.isOpen || line.role === 'furniture' || line.role === 'barrier' || isParagraph(line.facts)) {
      close();
      fewest = line.evidence.opensList ? FEWEST_DATES_BELOW_OPENER : FEWEST_DATES;
      continue;
    }
    entry.push(line);
    if (entry.length > LONGEST_ENTRY + 1) {
      // Not an entry: the list, if there was one, is over, and another may begin with the last lines.
      const rest = entry.slice(-LONGEST_ENTRY);
      close();
      entry = rest;
    }
    if (line.role === 'date' && isBareDate(line.facts) && entry.length > 1) {
      entries.push(...entry);
      entry = [];
      dates++;
    }
  }
  close();
}
