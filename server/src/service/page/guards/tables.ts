import { isUnknown, type PageLine } from '../model/pageLine.ts';

/** 北山 3-0 南岭, 西河队2:3江州队 */
const SCORE = /^\p{Script=Han}{2,10}(?:\([^()]{1,12}\))? ?\d{1,3} ?[-:比] ?\d{1,3} ?\p{Script=Han}{2,10}/u;
/** 1月13日 19:30 东湖VS江州 */
const FIXTURE = /\p{Script=Han}{2,10} ?vs\.? ?\p{Script=Han}{2,10}$/u;
/** 1 青山 12 11 1 33: what a table ranks by has no per cent and no decimals, as the ticker of a page has. */
const STANDING = /^(?:\d{1,2}[ .、]?)?\p{Script=Han}{2,10}(?: +\d{1,3}){3,10}$/u;
/** One row may be a teaser. */
const FEWEST_ROWS = 2;
/** Heading and names of the columns: 积分榜 / 排名 球队 场次 胜 负 积分. */
const MOST_HEADS = 2;
/** Letters of either. */
const LONGEST_HEAD = 24;

/** Results, standings and fixtures of a report, with the heads above them. */
export function* sportsTables(lines: readonly PageLine[]): Iterable<number> {
  const isRow = (i: number): boolean => {
    const line = lines[i];
    if (!line || line.isInterior || line.evidence.isEnough || line.call !== undefined) return false;
    const { folded } = line.facts;
    return SCORE.test(folded) || FIXTURE.test(folded) || STANDING.test(folded);
  };
  for (let first = 0; first < lines.length;) {
    let end = first;
    while (isRow(end)) end++;
    if (end - first >= FEWEST_ROWS) {
      for (let i = first - 1; i >= first - MOST_HEADS && isHead(lines[i]); i--) yield i;
      for (let i = first; i < end; i++) yield i;
    }
    first = Math.max(end, first + 1);
  }
}

const isHead = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  !line.isProse &&
  isUnknown(line) &&
  line.facts.han > 1 &&
  line.facts.letters <= LONGEST_HEAD;

/** 11:30 直播结束，感谢收看。 */
const AT_A_TIME = /^\d{1,2}:\d\d ?[^\d\s:]/;
/** Two sentences can begin with the time. */
const FEWEST_ENTRIES = 3;

/** What was seen at what time, sentence by sentence; lists of news have no full stops. */
export function* liveReports(lines: readonly PageLine[]): Iterable<number> {
  const entries = lines.flatMap(({ facts, isInterior, evidence }, i) =>
    !isInterior && !evidence.isEnough && AT_A_TIME.test(facts.folded) && facts.endsWithStop ? [i] : [],
  );
  if (entries.length >= FEWEST_ENTRIES) yield* entries;
}
