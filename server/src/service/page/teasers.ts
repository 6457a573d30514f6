import { absorb, isFrame, type Candidate, type Page } from './candidate.ts';
import { isBareDate } from './metaLines.ts';

/** So many entries below one another make a list. */
const FEWEST_ENTRIES = 3;
/** Headline, teaser, name of the medium. */
const LONGEST_ENTRY = 3;
/** So many lines may stand between the heading of a list and its first entry: 最新 最热, 更多. */
const MOST_TABS = 2;
const NUMBER = /^\(?\d{1,7}\)?$/;
const NUMBERED = /^\d{1,2}[、.]/;
const CUT_OFF = /(?:\.{3}|…)$/;
/** A headline, a space and its teaser. */
const WITH_HEADLINE = /^[^。;]{8,60} .{20}/;

/**
 * Lists of links with teasers below 为你推荐 and the like: a headline, its teaser and a date or counts; lines that are cut
 * off with …; numbered headlines. A teaser reads as a paragraph of the article, only the list tells what it is.
 */
export function absorbTeasers({ lines, firstParagraph }: Page): void {
  for (let at = firstParagraph + 1; at < lines.length; at++) {
    const opener = lines[at]!;
    if (!opener.isOpen || opener.role !== 'furniture' || !opener.evidence.opensList) continue;
    for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
      const end = endOfTeasers(lines, at + 1 + tabs);
      if (end === undefined) continue;
      for (const line of lines.slice(at, end)) if (!isFrame(line)) absorb(line, 'navigation');
      at = end - 1;
      break;
    }
  }
}

/** Index after a list of teasers that begins at `from`; undefined: there is none. */
function endOfTeasers(lines: readonly Candidate[], from: number): number | undefined {
  const numbers: string[] = [];
  let entries = 0;
  let end = from;
  for (
    let next = endOfEntry(lines, end, numbers);
    next !== undefined;
    next = endOfEntry(lines, end, numbers)
  ) {
    entries++;
    end = next;
  }
  return entries >= FEWEST_ENTRIES && !areInOrder(numbers) ? end : undefined;
}

/** @param numbers gets the first number below the entry, if there is one */
function endOfEntry(lines: readonly Candidate[], from: number, numbers: string[]): number | undefined {
  const first = lines[from];
  if (!first || !canBeOfEntry(first)) return undefined;
  if (isLine(first) && !isTail(lines[from + 1])) return from + 1;
  let at = from + 1;
  while (at < from + LONGEST_ENTRY && lines[at] && canBeOfEntry(lines[at]!)) at++;
  const tail = at;
  while (isTail(lines[at])) at++;
  if (at === tail) return undefined;
  if (NUMBER.test(lines[tail]!.facts.folded)) numbers.push(lines[tail]!.facts.folded);
  return at;
}

/** An entry of one line. */
const isLine = ({ facts }: Candidate): boolean =>
  CUT_OFF.test(facts.tight) ||
  WITH_HEADLINE.test(facts.folded) ||
  (NUMBERED.test(facts.tight) && !facts.tight.includes('。'));

const isTail = (line: Candidate | undefined): boolean =>
  line !== undefined && (isBareDate(line.facts) || NUMBER.test(line.facts.folded));

const canBeOfEntry = (line: Candidate): boolean =>
  !line.isInBlock &&
  (line.role === 'prose' || line.role === 'doubtful' || line.role === 'leaning') &&
  !isTail(line);

/** 01, 02, 03 number the sections of an article. */
const areInOrder = (numbers: readonly string[]): boolean =>
  numbers.length > 1 &&
  numbers.every((number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1);
