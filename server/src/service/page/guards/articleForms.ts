import { columnsOf } from './columns.ts';
import { liveReports, sportsTables } from './tables.ts';
import { kickersOf } from './headlines.ts';
import { rowsOfOneFrame } from './frames.ts';
import { documents, numberedSubheads } from './numbered.ts';
import { serviceBoxes, tips } from './serviceBoxes.ts';
import { isUnknown, Meta, type PageLine } from '../model/pageLine.ts';

/** ——访青山大桥总设计师何守正 below a headline */
const SUBTITLE = /^-{1,2}(?=\p{Script=Han}{3})/u;
/** ——一位读者, -- [青山论坛](…) below the words that were quoted */
const ATTRIBUTION = /^--[^-]/;
/** 1986.09—1990.07 江川大学中文系学习, 2012.06— 青山市委常委 */
const YEARS_OF_LIFE =
  /^(?:19|20)\d\d(?:\.|年)\d{1,2}月?(?:-{1,2}|至)(?:(?:19|20)\d\d(?:\.|年)\d{1,2}|至?今)?\D*\p{Script=Han}{4}/u;
/** ## of Markdown */
const HEADING = /^#{1,6} /;
const LABEL = /^(\p{Script=Han}{2,5}):(?=.)/u;
/** Most lines from one label to the same of the next entry. */
const LONGEST_ENTRY = 6;
/** Of two entries nobody can tell whether their labels are a form. */
const FEWEST_ENTRIES = 3;

/** Lines of forms that an article has and the frame of a page has not. */
export function* articleForms(lines: readonly PageLine[]): Iterable<number> {
  for (let i = 0; i < lines.length; i++) {
    const { facts, meta, evidence } = lines[i]!;
    if (isAside(lines[i]!) || (HEADING.test(facts.folded) && !evidence.opensList)) yield i;
    if (ATTRIBUTION.test(facts.tight) && isUnknown(lines[i]!) && isSentence(lines[i - 1])) yield i;
    if (isUnknown(lines[i]!) && SUBTITLE.test(facts.tight)) {
      if (i > 0 && isUnknown(lines[i - 1]!)) {
        yield i - 1;
        yield* kickersOf(lines, i - 1);
      }
      yield i;
    }
    if (meta !== Meta.Credit && YEARS_OF_LIFE.test(facts.tight)) yield i;
  }
  yield* entriesOfDirectory(lines);
  yield* columnsOf(lines);
  yield* numberedSubheads(lines);
  yield* documents(lines);
  yield* rowsOfOneFrame(lines);
  yield* rosters(lines);
  yield* tips(lines);
  yield* serviceBoxes(lines);
  yield* sportsTables(lines);
  yield* liveReports(lines);
}

const isSentence = (line: PageLine | undefined): boolean =>
  line !== undefined && (line.isProse || (line.facts.endsWithStop && isUnknown(line)));

/** (完), (作者系青山大学教授): a line in brackets without a word of a page. */
const IN_BRACKETS = /^\(\p{Script=Han}[^()]*\)$/u;
const isAside = (line: PageLine): boolean => IN_BRACKETS.test(line.facts.tight) && isUnknown(line);

/** 青山队: 李川、周岩 */
const ROW_OF_NAMES = /^[\p{Script=Han}\d]{2,12}:[\p{Script=Han}·]{2,12}(?:[、 ][\p{Script=Han}·]{2,12})*$/u;
/** Two rows of names can be a byline and an editor. */
const FEWEST_ROWS_OF_NAMES = 3;

/** Teams, winners, jobs: rows of who belongs to what. */
function* rosters(lines: readonly PageLine[]): Iterable<number> {
  for (let first = 0; first < lines.length;) {
    let end = first;
    while (end < lines.length && ROW_OF_NAMES.test(lines[end]!.facts.folded) && isUnknown(lines[end]!)) end++;
    if (end - first >= FEWEST_ROWS_OF_NAMES) for (let i = first; i < end; i++) yield i;
    first = Math.max(end, first + 1);
  }
}

/** Venues with address and hours: the same label comes back at the same place of each entry. */
function* entriesOfDirectory(lines: readonly PageLine[]): Iterable<number> {
  interface Label {
    readonly entries: number[];
  }
  const open = new Map<string, Label>();
  const found: (readonly [first: number, last: number])[] = [];
  const close = ({ entries }: Label): void => {
    const [first, second] = entries;
    // The name of the first entry stands as far above its label as the label above the next.
    if (entries.length >= FEWEST_ENTRIES)
      found.push([Math.max(0, first! - (second! - first!) + 1), entries.at(-1)!]);
  };
  lines.forEach(({ facts, evidence, call, meta }, i) => {
    const label = LABEL.exec(facts.tight)?.[1];
    if (label === undefined || meta !== Meta.None || call || evidence.isEnough) return;
    const last = open.get(label);
    const distance = i - (last?.entries.at(-1) ?? -1);
    if (last && distance > 1 && distance <= LONGEST_ENTRY) last.entries.push(i);
    else {
      if (last) close(last);
      open.set(label, { entries: [i] });
    }
  });
  for (const label of open.values()) close(label);
  for (const [first, last] of found) {
    const next = lines[last + 1];
    if (next?.isProse && isUnknown(next)) yield last + 1;
    for (let i = first; i <= last; i++) if (!lines[i]!.evidence.isEnough) yield i;
  }
}
