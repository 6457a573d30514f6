import type { BodyRange } from './between.ts';
import type { PageLine } from './model/pageLine.ts';
import type { Judgement } from './model/verdicts.ts';

/** So many lines with words of a page make it one: a run of bare titles on it needs no words of its own. */
const FEWEST_WORDS = 2;
/** So do many lines of furniture with one of them. */
const LARGE_PAGE = 15;
/** Without any, so many titles in a row, of which the model is sure. Names, verses and cells are shorter. */
const FEWEST_TITLES = 5;
const TITLE = 10;
const SURE = 0.98;

/**
 * Drops the runs that the model alone takes for furniture where no word of a page speaks for them: names of winners,
 * rows of a table, a poem look like a menu, and nothing but its words tells a menu.
 *
 * @param isFurniture by line, as the model has it; gets the rest
 */
export function keepSpokenFor(
  page: readonly PageLine[],
  { furniture: likelihood, words: learned }: Judgement,
  isFurniture: boolean[],
  isSure: readonly boolean[],
  { head, foot }: BodyRange,
): void {
  const isWordy = page.map(
    (line, i) => isSure[i]! || speaks(line, head === -1 ? 0 : learned[i]!, i > head && i < foot),
  );
  const words = isWordy.filter(Boolean).length;
  const isLarge = words > 0 && isFurniture.filter(Boolean).length >= LARGE_PAGE;
  for (let first = 0; first < page.length;) {
    let end = first + 1;
    if (!isFurniture[first]) {
      first = end;
      continue;
    }
    while (end < page.length && isFurniture[end]) end++;
    const own = isWordy.slice(first, end).filter(Boolean).length;
    const isOpenerAlone =
      own === 1 && end === first + 1 && end < page.length && page[first]!.evidence.opensList;
    const isInside = first > head && end <= foot;
    const isOfPage =
      isLarge || (!isInside && (words >= FEWEST_WORDS || areTitles(page, likelihood, first, end)));
    const isSpokenFor = own > 0 ? !isOpenerAlone : isOfPage;
    if (!isSpokenFor) isFurniture.fill(false, first, end);
    else if (words <= SMALL_PAGE) dropUnspoken(page, isWordy, isFurniture, first, end);
    first = end;
  }
}

/** Where a page has few words in all, four lines without any are more likely a poem than its frame. */
const SMALL_PAGE = 4;
const MOST_UNSPOKEN = 3;

function dropUnspoken(
  page: readonly PageLine[],
  isWordy: readonly boolean[],
  isFurniture: boolean[],
  from: number,
  to: number,
): void {
  for (let first = from; first < to; first++) {
    if (isWordy[first]) continue;
    let end = first;
    while (end < to && !isWordy[end]) end++;
    const isList = page[first - 1]?.evidence.opensList === true;
    if (end - first > MOST_UNSPOKEN && !isList) isFurniture.fill(false, first, end);
    first = end;
  }
}

function areTitles(page: readonly PageLine[], likelihood: Float64Array, first: number, end: number): boolean {
  const count = end - first;
  const run = page.slice(first, end);
  const length = run.reduce((sum, { facts }) => sum + facts.tight.length, 0);
  const sure = likelihood.slice(first, end).reduce((sum, value) => sum + value, 0);
  return count >= FEWEST_TITLES && length >= count * TITLE && sure >= count * SURE;
}

/** So much the words of a line must speak for furniture, as learned; those of an article's own lists stay below. */
const LEARNED = 8;
/** The same of running text, which has more words, and of a list between paragraphs. */
const LEARNED_OF_PROSE = 12;

/** Words that only a page has: known ones on a line of their own, or learned ones. */
function speaks({ evidence, call, isProse, facts }: PageLine, learned: number, isInside: boolean): boolean {
  // Numbers have no words, and those of a telephone and an address are the article's as often as the page's.
  const own = facts.letters > 0 && evidence.kind !== 'contact' ? learned : 0;
  return isProse || isInside
    ? own >= LEARNED_OF_PROSE || (!isProse && evidence.isEnough)
    : evidence.isEnough || evidence.opensList || call !== undefined || own >= LEARNED;
}
