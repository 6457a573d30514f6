/** A change as it was proposed, in offsets of the text before. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Step {
  readonly isTaken: boolean;
  readonly before: Step | undefined;
}

/**
 * Which of some proposals were taken, told from the text that came of them: VS Code's preview lets a person untick
 * single changes and does not say which.
 *
 * @param proposals ascending and disjoint
 * @returns undefined when no choice of them gives that text: something else was changed too
 */
export function takenOf(
  before: string,
  after: string,
  proposals: readonly Proposal[],
): readonly boolean[] | undefined {
  /** Of the text between two proposals, which stays: where it ends in `after`. */
  const kept = (i: number, at: number): number | undefined => {
    const start = proposals[i - 1]?.end ?? 0;
    const end = proposals[i]?.start ?? before.length;
    return after.startsWith(before.slice(start, end), at) ? at + end - start : undefined;
  };
  /** by how far `after` is read: the choices that lead there */
  let reached = new Map<number, Step | undefined>();
  const first = kept(0, 0);
  if (first !== undefined) reached.set(first, undefined);
  for (const [i, { start, end, text }] of proposals.entries()) {
    const next = new Map<number, Step | undefined>();
    for (const [at, step] of reached)
      for (const isTaken of [true, false]) {
        const words = isTaken ? text : before.slice(start, end);
        const behind = after.startsWith(words, at) ? kept(i + 1, at + words.length) : undefined;
        if (behind !== undefined && !next.has(behind)) next.set(behind, { isTaken, before: step });
      }
    reached = next;
  }
  if (!reached.has(after.length)) return undefined;
  const taken: boolean[] = [];
  for (let step = reached.get(after.length); step; step = step.before) taken.push(step.isTaken);
  return taken.reverse();
}
