import type { DraftFacts } from './facts.ts';

/** A draft as the archive knows it. */
export interface Dated {
  /** what tells this draft from others, and their order where dates do not */
  readonly key: string;
  /** the day that the draft is of, by `dayOf`; undefined: it may be any day */
  readonly day: number | undefined;
}

/** Drafts that say one thing, by their days: those without one first. */
export class ByDay<D extends Dated> {
  #drafts: D[] = [];
  #isSorted = true;

  get isEmpty(): boolean {
    return this.#drafts.length === 0;
  }

  add(draft: D): void {
    this.#isSorted = this.isEmpty || (this.#isSorted && inOrder(this.#drafts.at(-1)!, draft) < 0);
    this.#drafts.push(draft);
  }

  delete(draft: D): void {
    const at = this.#drafts.indexOf(draft);
    if (at !== -1) this.#drafts.splice(at, 1);
  }

  /** Other drafts of about that time: one without a day, and those next before and after it; the nearest is among them. */
  near(draft: Dated): readonly D[] {
    const sorted = this.#sorted();
    const others = (from: number, step: number): D[] => {
      const first = sorted[from];
      const found = first?.key === draft.key ? sorted[from + step] : first;
      return found ? [found] : [];
    };
    const at = draft.day === undefined ? 0 : firstSince(sorted, draft.day);
    return [...others(0, 1), ...others(at - 1, -1), ...others(at, 1)];
  }

  #sorted(): readonly D[] {
    if (!this.#isSorted) this.#drafts.sort(inOrder);
    this.#isSorted = true;
    return this.#drafts;
  }
}

/** Before every day. */
const NO_DAY = -1;

const inOrder = (a: Dated, b: Dated): number =>
  (a.day ?? NO_DAY) - (b.day ?? NO_DAY) || compare(a.key, b.key);

/** Index of the first one whose day is not before `day`. */
function firstSince(sorted: readonly Dated[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]!.day ?? NO_DAY) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Posts change: drafts further apart than about a month say nothing against each other. */
export const MOST_DAYS = 31;

/** A draft without a date may be of any day, so that it is as far as can be. */
export const daysBetween = ({ day: a }: Dated, { day: b }: Dated): number =>
  a === undefined || b === undefined ? MOST_DAYS : Math.abs(a - b);

/** Days since no day in particular: every month counts 31, an error of at most three days between two near ones. */
export function dayOf({ date }: DraftFacts): number | undefined {
  if (date === undefined) return undefined;
  const [year, month, day] = date.split('-').map(Number);
  return (year! * 12 + month!) * 31 + day!;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
