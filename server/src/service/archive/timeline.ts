import type { DraftFacts } from './facts.ts';

export interface KnownDraft {
  /** what tells this draft from others, and their order where dates do not */
  readonly key: string;
  readonly uri: string;
  readonly facts: DraftFacts;
}

export interface Said<T> {
  readonly draft: KnownDraft;
  readonly what: T;
}

/** What drafts say of one thing, by the drafts' dates: those without one first. */
export class ByDate<T> {
  readonly #byDraft = new Map<string, Said<T>>();
  /** undefined: to be sorted anew */
  #sorted: readonly Said<T>[] | undefined;

  get isEmpty(): boolean {
    return this.#byDraft.size === 0;
  }

  set(draft: KnownDraft, what: T): void {
    this.#byDraft.set(draft.key, { draft, what });
    this.#sorted = undefined;
  }

  delete(key: string): void {
    this.#byDraft.delete(key);
    this.#sorted = undefined;
  }

  /** What other drafts say about that time: one without a date, and those next before and after it; the nearest is among them. */
  near({ key, facts: { date } }: KnownDraft): readonly Said<T>[] {
    const sorted = (this.#sorted ??= [...this.#byDraft.values()].sort(
      ({ draft: a }, { draft: b }) =>
        compare(a.facts.date ?? '', b.facts.date ?? '') || compare(a.key, b.key),
    ));
    const others = (from: number, step: number): Said<T>[] => {
      const first = sorted[from];
      const found = first?.draft.key === key ? sorted[from + step] : first;
      return found ? [found] : [];
    };
    const at = date === undefined ? 0 : firstSince(sorted, date);
    return [...others(0, 1), ...others(at - 1, -1), ...others(at, 1)];
  }
}

/** Index of the first one whose date is not before `date`. */
function firstSince(sorted: readonly Said<unknown>[], date: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]!.draft.facts.date ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Posts change: drafts further apart than about a month say nothing against each other. */
export const MOST_DAYS = 31;

/** A draft without a date may be of any day, so that it is as far as can be. */
export function daysBetween({ facts: { date: a } }: KnownDraft, { facts: { date: b } }: KnownDraft): number {
  return a === undefined || b === undefined ? MOST_DAYS : Math.abs(dayOf(a) - dayOf(b));
}

/** Every month counts 31 days: an error of at most three days. */
function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return (year! * 12 + month!) * 31 + day!;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
