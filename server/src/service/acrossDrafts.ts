import type { Config } from './config/config.ts';
import type { DraftFacts, HeldPost } from './draftFacts.ts';
import { postKey } from './mentions/holdings.ts';
import type { Post } from './mentions/mention.ts';
import { conflictAcross } from './rules/title-conflict/across.ts';

/** What another draft says of somebody's post. */
export interface HeldElsewhere extends HeldPost {
  /** the other draft */
  readonly uri: string;
  readonly fileName: string;
}

/** Whether a draft under this config is compared with others. */
export function comparesDrafts({ rules }: Config): boolean {
  const setting = rules.get('title-conflict');
  return setting !== undefined && setting.level !== 'off' && setting.options['acrossDrafts'] === true;
}

interface Holder {
  /** what tells this draft from others, and their order where dates do not */
  readonly key: string;
  readonly uri: string;
  readonly facts: DraftFacts;
  readonly held: HeldPost;
}

/** Everyone who says that a person has a post: by date, those without one first. */
interface Holders {
  readonly post: Post;
  readonly byDraft: Map<string, Holder>;
  /** undefined: to be sorted anew */
  sorted?: readonly Holder[] | undefined;
}

/**
 * The facts of many drafts. It answers the same whatever the order in which they came, and what is asked of one draft
 * costs no more for many others.
 */
export class AcrossDrafts {
  readonly #drafts = new Map<string, DraftFacts>();
  /** by name, then by post */
  readonly #people = new Map<string, Map<string, Holders>>();

  /** @param key what tells the draft from others */
  set(key: string, uri: string, facts: DraftFacts): void {
    this.delete(key);
    if (facts.holdings.length === 0) return;
    const holdings: HeldPost[] = [];
    const own = { ...facts, holdings };
    this.#drafts.set(key, own);
    for (const held of facts.holdings) {
      const posts = this.#people.get(held.name) ?? new Map<string, Holders>();
      this.#people.set(held.name, posts);
      const holders = posts.get(postKey(held.post)) ?? {
        post: held.post,
        byDraft: new Map<string, Holder>(),
      };
      posts.set(postKey(held.post), holders);
      // One object for all drafts with this post: there may be very many.
      const shared = { ...held, post: holders.post };
      holdings.push(shared);
      holders.byDraft.set(key, { key, uri, facts: own, held: shared });
      holders.sorted = undefined;
    }
  }

  delete(key: string): void {
    for (const { name, post } of this.#drafts.get(key)?.holdings ?? []) {
      const posts = this.#people.get(name)!;
      const holders = posts.get(postKey(post))!;
      holders.byDraft.delete(key);
      holders.sorted = undefined;
      if (holders.byDraft.size === 0) posts.delete(postKey(post));
      if (posts.size === 0) this.#people.delete(name);
    }
    this.#drafts.delete(key);
  }

  /** For each post in the draft that another draft contradicts, the draft nearest in time that does. */
  against(key: string): readonly HeldElsewhere[] {
    const facts = this.#drafts.get(key);
    if (!facts) return [];
    return facts.holdings.flatMap(({ name, post }) => {
      const contradicting = [...(this.#people.get(name)?.values() ?? [])]
        .filter((holders) => conflictAcross(name, post, holders.post) && !saysBoth(facts, name, holders.post))
        .flatMap((holders) => nearest(holders, key, facts.date) ?? [])
        .filter((holder) => !saysBoth(holder.facts, name, post));
      const best = contradicting.reduce<Holder | undefined>(
        (a, b) => (a === undefined || isNearer(b, a, facts.date) ? b : a),
        undefined,
      );
      return best ? [{ ...best.held, uri: best.uri, fileName: best.facts.fileName }] : [];
    });
  }
}

/** A draft that gives somebody a post beside another one says that they go together. */
const saysBoth = ({ holdings }: DraftFacts, name: string, post: Post): boolean =>
  holdings.some((held) => held.name === name && isMaybeSame(held.post, post));

/** 体育局局长 is short for 青山市体育局局长. */
const isMaybeSame = (a: Post, b: Post): boolean =>
  a.head === b.head &&
  a.isDeputy === b.isDeputy &&
  (!a.place || !b.place || a.place.code === b.place.code) &&
  (a.body.endsWith(b.body) || b.body.endsWith(a.body));

/** Posts change: drafts further apart than about a month say nothing against each other. */
const MOST_DAYS = 31;

function nearest(holders: Holders, key: string, date: string | undefined): Holder | undefined {
  holders.sorted ??= [...holders.byDraft.values()].sort(
    (a, b) => compare(a.facts.date ?? '', b.facts.date ?? '') || compare(a.key, b.key),
  );
  const { sorted } = holders;
  const others = (from: number, step: number): Holder[] => {
    const first = sorted[from];
    const found = first?.key === key ? sorted[from + step] : first;
    return found ? [found] : [];
  };
  const at = date === undefined ? 0 : firstSince(sorted, date);
  const candidates = [...others(0, 1), ...others(at - 1, -1), ...others(at, 1)];
  return candidates
    .filter(({ facts }) => daysBetween(facts.date, date) <= MOST_DAYS)
    .reduce<Holder | undefined>((a, b) => (a === undefined || isNearer(b, a, date) ? b : a), undefined);
}

const isNearer = (a: Holder, b: Holder, date: string | undefined): boolean =>
  (daysBetween(a.facts.date, date) - daysBetween(b.facts.date, date) ||
    compare(a.key, b.key) ||
    compare(postKey(a.held.post), postKey(b.held.post))) < 0;

/** Index of the first one whose date is not before `date`. */
function firstSince(sorted: readonly Holder[], date: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]!.facts.date ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A draft without a date may be of any day, so that it is as far as can be. */
function daysBetween(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? MOST_DAYS : Math.abs(dayOf(a) - dayOf(b));
}

/** Months of 31 days: no month is made shorter by it, and none longer by more than three days. */
function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return (year! * 12 + month!) * 31 + day!;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
