import { applyEdits } from './applyEdits.ts';
import type { Edit, Finding } from './finding.ts';

/** An edit with what it is made for: several findings where a later pass changed what an earlier one had put there. */
export interface Change extends Edit {
  readonly findings: readonly Finding[];
}

/** A change, and where it stands in the text between two passes: what an earlier one put there, what a later one takes. */
interface Placed {
  readonly change: Change;
  readonly isEarlier: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a change adds to the offsets behind it. */
const growthOf = ({ range, text }: Edit): number => text.length - (range.end - range.start);

/**
 * Two passes as one. Changes that have nothing to do with each other stay apart, so that an editor can take one of them.
 *
 * @param earlier ascending and disjoint, of the text that came
 * @param later the same, of the text `between` that `earlier` made of it
 */
export function composed(
  earlier: readonly Change[],
  later: readonly Change[],
  between: string,
): readonly Change[] {
  const all: Change[] = [];
  let shift = 0;
  for (const cluster of clustersOf(placed(earlier, later))) {
    const start = cluster[0]!.start - shift;
    for (const { change, isEarlier } of cluster) if (isEarlier) shift += growthOf(change);
    for (const change of joined(cluster, start, between, shift)) {
      const last = all.at(-1);
      if (last?.range.start === change.range.end)
        all[all.length - 1] = {
          ...change,
          text: last.text + change.text,
          findings: [...last.findings, ...change.findings],
        };
      else all.push(change);
    }
  }
  return all;
}

/** Both lists, by where they stand in the text between; what takes no room there stands before what does. */
function placed(earlier: readonly Change[], later: readonly Change[]): readonly Placed[] {
  let shift = 0;
  const before = earlier.map((change): Placed => {
    const start = change.range.start + shift;
    shift += growthOf(change);
    return { change, isEarlier: true, start, end: start + change.text.length };
  });
  const after = later.map((change): Placed => ({ change, isEarlier: false, ...change.range }));
  return [...before, ...after].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Groups of changes of which each overlaps another; those that touch are apart. */
function* clustersOf(all: readonly Placed[]): Iterable<readonly Placed[]> {
  let cluster: Placed[] = [];
  let end = 0;
  for (const one of all) {
    if (cluster.length > 0 && one.start >= end) {
      yield cluster;
      cluster = [];
    }
    end = cluster.length === 0 ? one.end : Math.max(end, one.end);
    cluster.push(one);
  }
  if (cluster.length > 0) yield cluster;
}

/** @param start in the text that came; `shift` the growth of all that stands before the end of the cluster */
function joined(
  cluster: readonly Placed[],
  start: number,
  between: string,
  shift: number,
): readonly Change[] {
  const [first] = cluster;
  if (cluster.length === 1 && first!.isEarlier) return [first!.change];
  const end = cluster.reduce((last, one) => Math.max(last, one.end), 0) - shift;
  if (cluster.every(({ change }) => change.text === '')) return deletions(cluster, start, end);
  const from = first!.start;
  const edits = cluster.filter(({ isEarlier }) => !isEarlier).map(({ change }) => change);
  const text = applyEdits(
    between.slice(from, end + shift),
    edits.map((edit) => ({
      range: { start: edit.range.start - from, end: edit.range.end - from },
      text: edit.text,
    })),
  );
  return [{ range: { start, end }, text, findings: cluster.flatMap(({ change }) => change.findings) }];
}

/** A later deletion around earlier ones: those stay as they are, for whoever does not want the later one. */
function deletions(cluster: readonly Placed[], start: number, end: number): readonly Change[] {
  const earlier = cluster.filter(({ isEarlier }) => isEarlier).map(({ change }) => change);
  const { findings } = cluster.find(({ isEarlier }) => !isEarlier)!.change;
  const all: Change[] = [];
  let at = start;
  for (const change of earlier) {
    if (change.range.start > at)
      all.push({ range: { start: at, end: change.range.start }, text: '', findings });
    all.push(change);
    at = change.range.end;
  }
  if (end > at) all.push({ range: { start: at, end }, text: '', findings });
  return all;
}
