import { articleForms } from './articleForms.ts';
import { State } from '../model/chain.ts';
import { reachOfArticle } from '../model/body.ts';
import { spanOfArticle } from './span.ts';
import { openedRows, quotedSubheads, subheadAtTop, versesBelowAuthor } from './insets.ts';
import type { PageFeatures } from '../model/features.ts';
import {
  endsOfPaths,
  headlinesOf,
  headsAboveBylines,
  headsAboveDates,
  isHeadlineAtTop,
  isTitleOf,
  kickersOf,
  titlesAboveAuthors,
} from './headlines.ts';
import { isPlainProse, isUnknown, type PageLine } from '../model/pageLine.ts';
import { isCaptionSentence } from '../lines/metaLines.ts';

/** So many numbers in a row, each one more or less than the one before, are a list to choose from: years, days. */
const FEWEST_NUMBERS = 6;
const NUMBER = /^\d{1,4}$/;

/** What a line cannot be, whatever the model says: the headline is no furniture, a list of years no article. */
export function* ruledOut(
  lines: readonly PageLine[],
  features: PageFeatures,
): Iterable<readonly [line: number, state: State]> {
  const ruled: number[] = [];
  for (const headline of headlinesOf(lines, features.body)) {
    // Its copies are a matter of their own, see repeated-line.
    const { tight } = lines[headline]!.facts;
    for (const kicker of kickersOf(lines, headline)) ruled.push(kicker);
    lines.forEach(({ facts }, i) => {
      if ((i <= headline && facts.tight === tight) || isTitleOf(facts.tight, tight)) ruled.push(i);
    });
  }
  for (const i of ruled) yield [i, State.Furniture];
  if (isHeadlineAtTop(lines)) yield [0, State.Furniture];
  for (const line of headsAboveDates(lines, features.body)) yield [line, State.Furniture];
  for (const line of headsAboveBylines(lines)) yield [line, State.Furniture];
  for (const line of titlesAboveAuthors(lines, features.body)) yield [line, State.Furniture];
  for (const line of endsOfPaths(lines, features.body)) yield [line, State.Furniture];
  const span = spanOfArticle(lines, features.body);
  const { end: beyond } = reachOfArticle(lines, span);
  for (const line of articleForms(lines)) if (line < beyond) yield [line, State.Furniture];
  for (const line of countedNumbers(lines)) {
    for (const state of [State.Headline, State.Body, State.Credit]) yield [line, state];
  }
  for (const line of openedRows(lines, span)) if (line < beyond) yield [line, State.Furniture];
  for (const line of quotedSubheads(lines, span)) yield [line, State.Furniture];
  for (const line of subheadAtTop(lines, span)) yield [line, State.Furniture];
  for (const line of versesBelowAuthor(lines, features.body)) yield [line, State.Furniture];
  const { first, last } = span;
  const isInPieces = isShattered(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const isLabel = i >= first && i < last && isLabelOfNext(lines, i);
    if (isLabel || (isInPieces && i < beyond && !isSaid(line))) yield [i, State.Furniture];
    const isCaption = line.isProse && isPlainProse(line) && isCaptionSentence(line.facts);
    const isText =
      isCaption || (line.beginsAsText && i < beyond) || (i >= first && i <= last && isPlainProse(line));
    if (line.standsOnPurpose || isText || (i === last + 1 && endsArticle(line))) yield [i, State.Furniture];
  }
}

/** 农户都说，今年不愁卖了。 right below the last paragraph: too short to be one, and no word of a page. */
const endsArticle = (line: PageLine): boolean =>
  isUnknown(line) &&
  line.evidence.weight <= 0 &&
  line.facts.endsWithStop &&
  line.facts.commas > 0 &&
  line.facts.han >= LAST_WORDS;
/** 汉字 of such a sentence: shorter ones, 祝您阅读愉快，再见。, are what a page says. */
const LAST_WORDS = 14;

/** 理论上： above a paragraph */
const isLabelOfNext = (lines: readonly PageLine[], i: number): boolean =>
  isUnknown(lines[i]!) && lines[i]!.facts.tight.endsWith(':') && lines[i + 1]!.isProse;

/** A line of its own only where each piece of a sentence was put on one: 本场 / （ / 周六 / ） / ，敬请留意。 */
const SHARD = /^(?:[,:。、;.)\]]|[[(]$)/;
/** One in so many lines. */
const SHARDS = 8;
/** Such lines on the whole page: fewer are left behind by one link or two. */
const FEWEST_SHARDS = 6;

/** Such lines are too short for anything but their words to tell them. */
const isSaid = ({ evidence, call }: PageLine): boolean => evidence.isEnough || call !== undefined;

function isShattered(lines: readonly PageLine[]): boolean {
  let shards = 0;
  for (const { facts, isInterior } of lines) if (!isInterior && SHARD.test(facts.tight)) shards++;
  return shards >= FEWEST_SHARDS && shards * SHARDS >= lines.length;
}

function* countedNumbers(lines: readonly PageLine[]): Iterable<number> {
  const valueAt = (i: number): number => {
    const tight = lines[i]?.facts.tight ?? '';
    return NUMBER.test(tight) ? Number(tight) : NaN;
  };
  for (let first = 0; first < lines.length;) {
    const step = valueAt(first + 1) - valueAt(first);
    let end = first + 1;
    if (Math.abs(step) === 1) while (valueAt(end) - valueAt(end - 1) === step) end++;
    if (end - first >= FEWEST_NUMBERS) for (let i = first; i < end; i++) yield i;
    first = end;
  }
}
