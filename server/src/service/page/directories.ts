import { absorb, isFrame, type Candidate, type Page } from './candidate.ts';

/** So many addresses below one another are a directory of the page; a report ends with fewer. */
const FEWEST_ADDRESSES = 10;
/** Letters of the name beside an address. */
const LONGEST_NAME = 20;

/** Directories of other sites at the foot of a page: an address and a name by turns. */
export function absorbDirectories(page: Page): void {
  for (const [first, last] of page.runs((line) => isAddressLine(line) || isName(line))) {
    if (first <= page.lastParagraph) continue;
    const run = page.lines.slice(first, last + 1);
    const start = run.findIndex(isAddressLine);
    const addresses = run.filter(isAddressLine).length;
    if (addresses < FEWEST_ADDRESSES || addresses * 3 < run.length - start) continue;
    for (const line of run.slice(start)) if (!isFrame(line)) absorb(line, 'navigation');
  }
}

/** Nothing but an address: it is masked, so that no text is left. */
const isAddressLine = ({ isOpen, role, facts }: Candidate): boolean =>
  isOpen && role === 'leaning' && facts.tight === '';

const isName = (line: Candidate): boolean =>
  isFrame(line) ||
  (line.isOpen &&
    (line.role === 'doubtful' || line.role === 'leaning') &&
    line.facts.letters <= LONGEST_NAME &&
    line.facts.stops === 0);
