import type { Config } from './config/config.ts';
import { COMPARING_RULES, type ComparingRule, type DraftFacts, type HeldPost } from './draftFacts.ts';
import { postKey } from './mentions/holdings.ts';
import type { Post } from './mentions/mention.ts';
import { contradict } from './rules/contradictions.ts';

/** What another draft says of a person or a post, against what this one says. */
export interface HeldElsewhere extends HeldPost {
  /** the rule to report it */
  readonly ruleId: ComparingRule;
  /** the other draft */
  readonly uri: string;
  readonly fileName: string;
}

/** The rules that compare a draft under this config with others. */
export const comparingRules = ({ rules }: Config): readonly ComparingRule[] =>
  COMPARING_RULES.filter((id) => {
    const setting = rules.get(id);
    return setting !== undefined && setting.level !== 'off' && setting.options['acrossDrafts'] === true;
  });

interface Holder {
  /** what tells this draft from others, and their order where dates do not */
  readonly key: string;
  readonly uri: string;
  readonly facts: DraftFacts;
  readonly held: HeldPost;
}

/** Everyone who says that a person has a post, and to the same rules: by date, those without one first. */
interface Holders {
  readonly held: HeldPost;
  readonly byDraft: Map<string, Holder>;
  /** undefined: to be sorted anew */
  sorted?: readonly Holder[] | undefined;
}

/** A post that more people have than these is no post of one person, and comparing them all would take too long. */
const MOST_HOLDERS = 40;

/**
 * The facts of many drafts. It answers the same whatever the order in which they came, and what is asked of one draft
 * costs no more for many others.
 */
export class AcrossDrafts {
  readonly #drafts = new Map<string, DraftFacts>();
  readonly #holders = new Map<string, Holders>();
  readonly #byName = new Map<string, Set<Holders>>();
  readonly #byPost = new Map<string, Set<Holders>>();
  /** in how many drafts a person's posts change */
  readonly #changing = new Map<string, number>();

  /** @param key what tells the draft from others */
  set(key: string, uri: string, facts: DraftFacts): void {
    this.delete(key);
    if (facts.holdings.length === 0 && facts.changing.length === 0) return;
    const holdings: HeldPost[] = [];
    const own = { ...facts, holdings };
    this.#drafts.set(key, own);
    for (const name of facts.changing) this.#changing.set(name, (this.#changing.get(name) ?? 0) + 1);
    for (const held of facts.holdings) {
      const holders = this.#holdersOf(held);
      // One object for all drafts with this post: there may be very many.
      const { name, post, rules, isSole } = holders.held;
      const shared = { name, post, rules, isSole, at: held.at };
      holdings.push(shared);
      holders.byDraft.set(key, { key, uri, facts: own, held: shared });
      holders.sorted = undefined;
    }
  }

  #holdersOf(held: HeldPost): Holders {
    const known = this.#holders.get(kindOf(held));
    if (known) return known;
    const holders: Holders = { held, byDraft: new Map() };
    this.#holders.set(kindOf(held), holders);
    add(this.#byName, held.name, holders);
    add(this.#byPost, postKey(held.post), holders);
    return holders;
  }

  delete(key: string): void {
    const facts = this.#drafts.get(key);
    if (!facts) return;
    this.#drafts.delete(key);
    for (const name of facts.changing) {
      const count = this.#changing.get(name)! - 1;
      if (count > 0) this.#changing.set(name, count);
      else this.#changing.delete(name);
    }
    for (const held of facts.holdings) {
      const holders = this.#holders.get(kindOf(held))!;
      holders.byDraft.delete(key);
      holders.sorted = undefined;
      if (holders.byDraft.size > 0) continue;
      this.#holders.delete(kindOf(held));
      remove(this.#byName, held.name, holders);
      remove(this.#byPost, postKey(held.post), holders);
    }
  }

  /** For each post in the draft that another draft contradicts, the draft nearest in time that does: one a rule. */
  against(key: string): readonly HeldElsewhere[] {
    const facts = this.#drafts.get(key);
    if (!facts) return [];
    return facts.holdings.flatMap((held) =>
      held.rules.flatMap((ruleId) => {
        const best = this.#contradicting(ruleId, held, key, facts).reduce<Holder | undefined>(
          (a, b) => (a === undefined || isNearer(b, a, facts.date) ? b : a),
          undefined,
        );
        return best ? [{ ...best.held, ruleId, uri: best.uri, fileName: best.facts.fileName }] : [];
      }),
    );
  }

  #contradicting(ruleId: ComparingRule, held: HeldPost, key: string, facts: DraftFacts): readonly Holder[] {
    const others =
      ruleId === 'title-conflict' ? this.#byName.get(held.name) : this.#byPost.get(postKey(held.post));
    if (!others || (ruleId !== 'title-conflict' && others.size > MOST_HOLDERS)) return [];
    return [...others]
      .filter(
        (other) =>
          other.held.rules.includes(ruleId) &&
          contradict(ruleId, held, other.held) &&
          !this.#isExplained(ruleId, held, other.held) &&
          !saysBoth(ruleId, facts, other.held),
      )
      .flatMap((holders) => nearest(ruleId, holders, key, facts.date) ?? [])
      .filter((holder) => !saysBoth(ruleId, holder.facts, held));
  }

  /** A draft that says that one of two holders is the former or the new one speaks for the others. */
  #isExplained(ruleId: ComparingRule, a: HeldPost, b: HeldPost): boolean {
    return ruleId === 'post-conflict' && (this.#changing.has(a.name) || this.#changing.has(b.name));
  }
}

const kindOf = ({ name, post, isSole, rules }: HeldPost): string =>
  [name, postKey(post), isSole, ...rules].join('|');

function add(index: Map<string, Set<Holders>>, key: string, holders: Holders): void {
  const known = index.get(key);
  if (known) known.add(holders);
  else index.set(key, new Set([holders]));
}

function remove(index: Map<string, Set<Holders>>, key: string, holders: Holders): void {
  const known = index.get(key)!;
  known.delete(holders);
  if (known.size === 0) index.delete(key);
}

/**
 * A draft that gives somebody a post beside another one says that they go together, and one that names both holders
 * tells them apart.
 */
const saysBoth = (
  ruleId: ComparingRule,
  { holdings, changing }: DraftFacts,
  { name, post }: HeldPost,
): boolean =>
  ruleId === 'title-conflict'
    ? holdings.some((held) => held.name === name && isMaybeSame(held.post, post))
    : changing.includes(name) || holdings.some((held) => held.name === name);

/** 体育局局长 is short for 青山市体育局局长. */
const isMaybeSame = (a: Post, b: Post): boolean =>
  a.head === b.head &&
  a.isDeputy === b.isDeputy &&
  (!a.place || !b.place || a.place.code === b.place.code) &&
  (a.body.endsWith(b.body) || b.body.endsWith(a.body));

/** Posts change: drafts further apart than about a month say nothing against each other. */
const MOST_DAYS = 31;

function nearest(
  ruleId: ComparingRule,
  holders: Holders,
  key: string,
  date: string | undefined,
): Holder | undefined {
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
    .filter(({ facts }) => areOfOneTime(ruleId, facts.date, date))
    .reduce<Holder | undefined>((a, b) => (a === undefined || isNearer(b, a, date) ? b : a), undefined);
}

/** Posts go to others with time: a draft of any day says nothing of who held one on a given day. */
const areOfOneTime = (ruleId: ComparingRule, a: string | undefined, b: string | undefined): boolean =>
  daysBetween(a, b) <= MOST_DAYS && (ruleId !== 'post-conflict' || (a === undefined) === (b === undefined));

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
