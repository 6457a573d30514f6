import { articleForms } from './articleForms.ts';
import { State } from './chain.ts';
import { surroundingsOf } from './body.ts';
import type { PageFeatures } from './features.ts';
import { headlinesOf, headsAboveDates, isHeadlineAtTop, isTitleOf, kickersOf } from './headlines.ts';
import type { PageLine } from './pageLine.ts';
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
  const { end: beyond } = surroundingsOf(lines, features.body);
  for (const line of articleForms(lines)) if (line < beyond) yield [line, State.Furniture];
  for (const line of countedNumbers(lines)) {
    for (const state of [State.Headline, State.Body, State.Credit]) yield [line, state];
  }
  const { first, last } = features.body;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const isCaption = line.isProse && isPlainProse(line) && isCaptionSentence(line.facts);
    const isText =
      isCaption || (line.beginsAsText && i < beyond) || (i >= first && i <= last && isPlainProse(line));
    if (line.standsOnPurpose || isText) yield [i, State.Furniture];
  }
}

/** A sentence among sentences without a word of a page is the article's. */
const isPlainProse = ({ isProse, evidence, call }: PageLine): boolean =>
  isProse && evidence.weight <= 0 && call === undefined;

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
