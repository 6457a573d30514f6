import type { BodyRange } from './between.ts';
import { Meta, type PageLine } from '../model/pageLine.ts';

/** Share of an opener's letters that are known words: 相关阅读, 您可能有兴趣. */
const MADE_OF_WORDS = 0.75;
/** So many addresses below the article are a directory of the page; a report ends with fewer. */
const FEWEST_ADDRESSES = 10;
/** So many entries below one another make a list of teasers. */
const FEWEST_ENTRIES = 3;
/** Headline, teaser, name of the medium. */
const LONGEST_ENTRY = 3;
const NUMBER = /^\(?\d{1,7}\)?$/;
const CUT_OFF = /(?:\.{3}|…)$/;

/** Lists of links that words or form tell, whatever the model says: below 相关阅读, of dates, of addresses, of teasers. */
export function absorbLists(
  page: readonly PageLine[],
  likelihood: Float64Array,
  isFurniture: boolean[],
  { head, foot }: BodyRange,
): void {
  if (head === -1) return;
  for (let i = foot; i < page.length; i++) {
    const { evidence, standsOnPurpose } = page[i]!;
    if (!evidence.opensList || evidence.coverage < MADE_OF_WORDS || standsOnPurpose) continue;
    for (; i < page.length && (canBeLink(page[i]!) || isFurniture[i]); i++) isFurniture[i] = true;
  }
  for (let i = page.length - 2; i >= foot; i--) {
    const isDated = page[i + 1]!.meta === Meta.BareDate && canBeLink(page[i]!);
    // 青山市民政局 / 2025年5月10日 at the end of a notice is its signature.
    const canBe = likelihood[i]! > 0 && (page[i]!.meta === Meta.BareDate || isDated);
    if (isFurniture[i + 1] && canBe) isFurniture[i] = true;
  }
  absorbDirectory(page, isFurniture, foot);
  for (let i = head; i < page.length; i++) {
    if (!page[i]!.evidence.opensList || page[i]!.evidence.coverage < MADE_OF_WORDS) continue;
    const end = endOfTeasers(page, i + 1);
    if (end !== undefined) isFurniture.fill(true, i, end);
  }
}

/** So many numbers, each one more than the one above, rank what stands between them. */
const FEWEST_RANKS = 4;
/** Title and name of the author. */
const LONGEST_RANKED = 3;
/** The model takes them for a list of links: winners are ranked too. */
const LIKELY_RANKING = 0.8;

/** 1 / title / author / 2 / title / author, above or below the article. */
export function absorbRankings(
  page: readonly PageLine[],
  likelihood: Float64Array,
  isFurniture: boolean[],
  { head, foot }: BodyRange,
): void {
  const rankAt = (i: number): number =>
    RANK.test(page[i]?.facts.tight ?? '') ? Number(page[i]!.facts.tight) : 0;
  for (let first = 0; first < page.length; first++) {
    if (rankAt(first) === 0 || (first >= head && first < foot)) continue;
    let last = first;
    let ranks = 1;
    for (let i = first + 1; i <= last + LONGEST_RANKED + 1 && i < page.length; i++) {
      if (rankAt(i) !== rankAt(last) + 1) continue;
      last = i;
      ranks++;
    }
    if (ranks < FEWEST_RANKS || last - first < ranks) continue;
    const isOutside = last < head || first >= foot;
    const sum = likelihood.slice(first, last + 1).reduce((all, value) => all + value, 0);
    if (isOutside && sum >= LIKELY_RANKING * (last + 1 - first)) isFurniture.fill(true, first, last + 1);
    first = last;
  }
}

const RANK = /^0?\d{1,2}$/;

const canBeLink = ({ isParagraph, standsOnPurpose, facts, meta, isMasked }: PageLine): boolean =>
  !isParagraph &&
  !standsOnPurpose &&
  !isMasked &&
  meta !== Meta.Credit &&
  (!facts.endsWithStop || facts.fullStops === 0);

/** Addresses and the names beside them. */
function absorbDirectory(page: readonly PageLine[], isFurniture: boolean[], foot: number): void {
  const addresses = page.flatMap(({ isMasked, standsOnPurpose }, i) =>
    isMasked && !standsOnPurpose && i >= foot ? [i] : [],
  );
  if (addresses.length < FEWEST_ADDRESSES) return;
  const [first, last] = [addresses[0]!, addresses.at(-1)!];
  if (addresses.length * 3 < last - first) return;
  const end = page[last + 1] && canBeLink(page[last + 1]!) ? last + 2 : last + 1;
  isFurniture.fill(true, first, end);
}

/** Index after a list of teasers that begins at `from`; undefined: there is none. */
function endOfTeasers(page: readonly PageLine[], from: number): number | undefined {
  const numbers: number[] = [];
  let entries = 0;
  let end = from;
  for (let next = endOfEntry(page, end, numbers); next !== undefined; next = endOfEntry(page, end, numbers)) {
    entries++;
    end = next;
  }
  // 01, 02, 03 number the sections of an article.
  const areInOrder = numbers.length > 1 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
  return entries >= FEWEST_ENTRIES && !areInOrder ? end : undefined;
}

function endOfEntry(page: readonly PageLine[], from: number, numbers: number[]): number | undefined {
  const first = page[from];
  if (!first || first.standsOnPurpose || isTail(first)) return undefined;
  if (CUT_OFF.test(first.facts.tight) && !isTail(page[from + 1])) return from + 1;
  let at = from + 1;
  while (at < from + LONGEST_ENTRY && page[at] && !page[at]!.standsOnPurpose && !isTail(page[at])) at++;
  const tail = at;
  while (isTail(page[at])) at++;
  if (at === tail) return undefined;
  if (NUMBER.test(page[tail]!.facts.folded))
    numbers.push(Number(page[tail]!.facts.folded.replace(/\D/g, '')));
  return at;
}

/** What stands below a teaser: its date, counts of readers. */
const isTail = (line: PageLine | undefined): boolean =>
  line !== undefined && (line.meta === Meta.BareDate || NUMBER.test(line.facts.folded));
