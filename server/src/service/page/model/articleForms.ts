import { Meta, type PageLine } from './pageLine.ts';

/** ——访青山大桥总设计师何守正 below a headline */
const SUBTITLE = /^-{1,2}(?=\p{Script=Han}{3})/u;
/** 1986.09—1990.07 江川大学中文系学习, 2012.06— 青山市委常委 */
const YEARS_OF_LIFE =
  /^(?:19|20)\d\d(?:\.|年)\d{1,2}月?(?:-{1,2}|至)(?:(?:19|20)\d\d(?:\.|年)\d{1,2}|至?今)?\D*\p{Script=Han}{4}/u;
const LABEL = /^(\p{Script=Han}{2,5}):(?=.)/u;
/** Most lines from one label to the same of the next entry. */
const LONGEST_ENTRY = 6;
const FEWEST_ENTRIES = 3;

/** Lines of forms that an article has and the frame of a page has not. */
export function* articleForms(lines: readonly PageLine[]): Iterable<number> {
  for (let i = 0; i < lines.length; i++) {
    const { facts, meta } = lines[i]!;
    if (isUnknown(lines[i]!) && SUBTITLE.test(facts.tight)) {
      if (i > 0 && isUnknown(lines[i - 1]!)) yield i - 1;
      yield i;
    }
    if (meta !== Meta.Credit && YEARS_OF_LIFE.test(facts.tight)) yield i;
  }
  yield* entriesOfDirectory(lines);
}

const isUnknown = ({ evidence, call, meta, isMasked }: PageLine): boolean =>
  !evidence.isLeaning && !evidence.isEnough && call === undefined && meta === Meta.None && !isMasked;

/** Venues with address and hours: the same label comes back at the same place of each entry. */
function* entriesOfDirectory(lines: readonly PageLine[]): Iterable<number> {
  interface Label {
    readonly entries: number[];
  }
  const open = new Map<string, Label>();
  const found: (readonly [first: number, last: number])[] = [];
  const close = ({ entries }: Label): void => {
    if (entries.length >= FEWEST_ENTRIES) found.push([entries[0]!, entries.at(-1)!]);
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
    // The name of the first entry stands above its label.
    for (let i = Math.max(0, first - 1); i <= last; i++) if (!lines[i]!.evidence.isEnough) yield i;
  }
}
