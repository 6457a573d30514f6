import { articleForms, kickersOf } from './articleForms.ts';
import { State } from './chain.ts';
import { echoOf } from './body.ts';
import type { PageFeatures } from './features.ts';
import { Meta, type PageLine } from './pageLine.ts';

/** A headline stands at most so many lines above the first paragraph. */
const HEAD = 14;
/** Share of its pairs of characters that come back in the article. */
const ECHO = 0.5;
const SHORTEST = 5;
const SHORTEST_WITHOUT_ECHO = 8;
/** The same right below a line of the page: 首页 > 新闻 > 正文 / 秋粮入仓了 */
const SHORTEST_BELOW_PAGE = 4;
const LONGEST = 60;
/** So many numbers in a row, each one more or less than the one before, are a list to choose from: years, days. */
const FEWEST_NUMBERS = 6;
const NUMBER = /^\d{1,4}$/;

/** What a line cannot be, whatever the model says: the headline is no furniture, a list of years no article. */
export function* ruledOut(
  lines: readonly PageLine[],
  features: PageFeatures,
): Iterable<readonly [line: number, state: State]> {
  const ruled: number[] = [];
  for (const headline of headlinesOf(lines, features)) {
    // Its copies are a matter of their own, see repeated-line.
    const { tight } = lines[headline]!.facts;
    for (const kicker of kickersOf(lines, headline)) ruled.push(kicker);
    lines.forEach(({ facts }, i) => {
      if ((i <= headline && facts.tight === tight) || isTitleOf(facts.tight, tight)) ruled.push(i);
    });
  }
  for (const i of ruled) yield [i, State.Furniture];
  if (isHeadlineAtTop(lines)) yield [0, State.Furniture];
  for (const line of articleForms(lines)) yield [line, State.Furniture];
  for (const line of countedNumbers(lines)) {
    for (const state of [State.Headline, State.Body, State.Credit]) yield [line, state];
  }
  const { first, last } = features.body;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.standsOnPurpose || line.beginsAsText || (i >= first && i <= last && isPlainProse(line)))
      yield [i, State.Furniture];
  }
}

const LONGEST_SITE = 20;

/** The headline and the name of the site: 秋粮丰收颗粒归仓-青山新闻网 */
const isTitleOf = (line: string, headline: string): boolean =>
  line.length > headline.length &&
  line.length <= headline.length + LONGEST_SITE &&
  line.startsWith(headline) &&
  '-_|'.includes(line[headline.length]!);

/** A sentence among sentences without a word of a page is the article's. */
const isPlainProse = ({ isProse, evidence, call }: PageLine): boolean =>
  isProse && evidence.weight <= 0 && call === undefined;

/** The line above the first paragraph that says what the paragraphs say, and what stands between the two. */
function headlinesOf(lines: readonly PageLine[], { body }: PageFeatures): readonly number[] {
  const { first } = body;
  if (first <= 0) return [];
  const title = lines[0]!.facts.tight;
  const counts = new Map<string, number>();
  for (let i = Math.max(0, first - HEAD); i < first; i++) {
    const { tight } = lines[i]!.facts;
    counts.set(tight, (counts.get(tight) ?? 0) + 1);
  }
  let best = -1;
  let bestScore = 0;
  let lowest = -1;
  for (let i = first - 1; i >= Math.max(0, first - HEAD); i--) {
    const { facts, evidence, meta, isMasked } = lines[i]!;
    if (isMasked || meta !== Meta.None || facts.tight.length > LONGEST) continue;
    if (facts.han < SHORTEST_BELOW_PAGE || evidence.isEnough || evidence.opensList) continue;
    if (lowest === -1 && evidence.coverage < MADE_OF_WORDS) lowest = i;
    if (facts.han < SHORTEST) continue;
    const echo = echoOf(body, facts.tight);
    const isTitle = i > 0 && facts.tight.length > SHORTEST && title.startsWith(facts.tight);
    if (echo < ECHO && !isTitle) continue;
    const isAboveDate = [i + 1, i + 2].some((at) => at < first && lines[at]!.meta >= Meta.BareDate);
    const score = echo + (isTitle ? 1 : 0) + (isAboveDate ? 1 : 0) + (i === first - 1 ? 0.3 : 0);
    if (score <= bestScore) continue;
    best = i;
    bestScore = score;
  }
  if (best !== -1) return [best];
  // Where none echoes, it is the one right above the date, the source, the share bar or the first paragraph.
  if (
    lowest === -1 ||
    !lines.slice(lowest + 1, first).every((line) => line.meta !== Meta.None || isOfPage(line))
  )
    return [];
  const isBelowPage = lowest > 0 && isOfPage(lines[lowest - 1]!);
  const shortest = isBelowPage ? SHORTEST_BELOW_PAGE : SHORTEST_WITHOUT_ECHO;
  return lines[lowest]!.facts.tight.length >= shortest ? [lowest] : [];
}

const isOfPage = ({ evidence, call }: PageLine): boolean =>
  evidence.isLeaning || evidence.isEnough || call !== undefined;

/** Share of known words from which a line is made of them. */
const MADE_OF_WORDS = 0.75;

/** The first line, where paragraphs follow at once: 满千送百 百货周年庆开跑 is a headline for all its words. */
function isHeadlineAtTop(lines: readonly PageLine[]): boolean {
  const [top, next] = lines;
  if (
    !top ||
    !next ||
    top.isProse ||
    !(next.isProse || (next.call && !lines.some(({ isParagraph }) => isParagraph)))
  )
    return false;
  const { facts, evidence, call, isMasked, meta } = top;
  if (isMasked || meta !== Meta.None || facts.han < SHORTEST || facts.folded.includes('|')) return false;
  return !call && !evidence.isCertain && !evidence.opensList && evidence.coverage < MADE_OF_WORDS;
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
