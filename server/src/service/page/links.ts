import { absorb, isFrame, type Candidate, type Page } from './candidate.ts';
import { isParagraph } from './lineFacts.ts';
import { isBareDate } from './metaLines.ts';

/** Where the next paragraph is nearer than this, a doubtful line may be its headline. */
export const HEADLINE_REACH = 8;
/** Lines of one entry of a list of news: headline, teaser, name of the medium. */
const LONGEST_ENTRY = 3;
/** So many dates below one another make a list of news. */
const FEWEST_DATES = 3;
const FEWEST_DATES_BELOW_OPENER = 2;
/** So many links below 延伸阅读 make it the page's. */
const FEWEST_LINKS = 2;

/** Headlines, dates and names of media below 相关阅读 and the like. */
export function absorbListsOfLinks(page: Page): void {
  const { lines } = page;
  for (let at = 0; at < lines.length; at++) {
    const opener = lines[at]!;
    if (opener.role === 'prose' || !opener.evidence.opensList) continue;
    if (!opener.isOpen) {
      absorbLinksBelow(page, at);
      continue;
    }
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

/** A heading of HTML, <h3>相关阅读</h3>, and what below it is a link by its tag. */
function absorbLinksBelow({ lines }: Page, at: number): void {
  const opener = lines[at]!;
  let end = at + 1;
  while (lines[end]?.isLink && canBeLink(lines[end]!)) end++;
  const links = lines.slice(at + 1, end);
  if (opener.role !== 'furniture' && links.length < FEWEST_LINKS) return;
  for (const line of [opener, ...links]) if (line.role !== 'furniture') absorb(line, 'navigation');
}

const hasLinkAfter = (lines: readonly Candidate[], at: number): boolean =>
  lines.slice(at, at + LONGEST_ENTRY + 1).some(({ role, facts }) => role === 'date' && isBareDate(facts));

const canBeLink = ({ isInBlock, role }: Candidate): boolean =>
  !isInBlock && (role === 'doubtful' || role === 'leaning' || role === 'date');

/** Index after the last line of a list of links; what stands right before a paragraph may be its headline. */
function endOfList(page: Page, from: number): number {
  const end = page.nextText(from);
  if (page.lines[end]?.role !== 'prose') return end;
  const reach = Math.max(from, end - HEADLINE_REACH);
  for (let at = end; at > reach; at--) if (isFrame(page.lines[at - 1]!)) return at;
  return Math.max(from, end - 2);
}

/** Below the article and beside other furniture: headlines with a date or a count after each, with or without a teaser. */
export function absorbDatedLists(page: Page): void {
  const bodyEnd = page.endOfBody();
  if (bodyEnd === -1) return;
  let list = new DatedList(undefined);
  for (const line of page.lines.slice(bodyEnd + 1)) {
    if (!line.isOpen || (line.role === 'furniture' && !isEntryEnd(line)) || line.role === 'barrier') {
      list.close(line);
      list = new DatedList(line);
    } else if (!list.add(line)) {
      list.close(undefined);
      list = new DatedList(undefined);
    }
  }
  list.closeAtEnd();
}

/** What ends an entry of a list of news: a date, a count of comments or pictures, a count that no script has filled in. */
function isEntryEnd({ role, facts, evidence }: Candidate): boolean {
  if (role === 'date') return isBareDate(facts);
  return evidence.kind === 'counter' && (evidence.weight > 1 || facts.folded === '0');
}

/** Lines that may be a list of news. A chronicle looks alike, but each of its dates stands before the event. */
class DatedList {
  readonly #before: Candidate | undefined;
  readonly #entries: Candidate[] = [];
  #entry: Candidate[] = [];
  #dates = 0;

  /** @param before the line above the list, when it is no text */
  constructor(before: Candidate | undefined) {
    this.#before = before;
  }

  /** Adds a line; false when the lines since the last date are too many for an entry. */
  add(line: Candidate): boolean {
    this.#entry.push(line);
    if (isEntryEnd(line) && this.#entry.length > 1) {
      this.#entries.push(...this.#entry);
      this.#entry = [];
      this.#dates++;
    }
    return this.#entry.length <= LONGEST_ENTRY + 1;
  }

  /** At the end of the page, where the date of the last headline may have been cut off. */
  closeAtEnd(): void {
    const [headline, ...others] = this.#entry;
    if (headline && !isParagraph(headline.facts) && others.length === 0) {
      this.#entries.push(headline);
      this.#entry = [];
    }
    this.close(undefined);
  }

  /** @param after the line below the list, when it is no text */
  close(after: Candidate | undefined): void {
    const isBelowOpener = this.#before?.evidence.opensList === true;
    const isBesideFrame =
      (this.#before !== undefined && isFrame(this.#before)) ||
      (after !== undefined && isFrame(after) && this.#entry.length === 0) ||
      this.#entries.some(({ role }) => role === 'leaning');
    const isList = isBelowOpener
      ? this.#dates >= FEWEST_DATES_BELOW_OPENER
      : isBesideFrame && this.#dates >= FEWEST_DATES;
    if (isList) for (const line of this.#entries) absorb(line, 'navigation');
  }
}
