import { ByDate, compare, daysBetween, MOST_DAYS, type KnownDraft, type Said } from './timeline.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import type { DraftFacts, HeldPost } from './facts.ts';
import { mayBeOnePost, postKey } from '../people/relations.ts';
import type { Post } from '../people/post/post.ts';
import { isCountry } from '../people/foreignTitles.ts';

/** What another draft says of a person or a post, against what this one says. */
export interface HeldElsewhere extends HeldPost {
  /** the rule to report it */
  readonly ruleId: string;
  /** the other draft */
  readonly uri: string;
  readonly fileName: string;
}

/** The drafts that state one holding, as seen by the same rules. */
interface Holders {
  readonly held: HeldPost;
  readonly drafts: ByDate<HeldPost>;
}

/** A post that more people have than these is no post of one person, and comparing them all would take too long. */
const MOST_HOLDERS = 40;
/** What a draft tells of a post that changes speaks for drafts of so many days before and after. */
const CHANGE_DAYS = 2 * MOST_DAYS;

/**
 * The facts of many drafts. It answers the same whatever the order in which they came, and what is asked of one draft
 * costs no more for many others.
 */
export class Archive {
  readonly #comparisons: Comparisons;
  readonly #drafts = new Map<string, KnownDraft>();
  readonly #holders = new Map<string, Holders>();
  readonly #byName = new Map<string, Set<Holders>>();
  readonly #byPost = new Map<string, Set<Holders>>();
  /** drafts in which a person's posts change, by name */
  readonly #changes = new Map<string, ByDate<undefined>>();

  constructor(comparisons: Comparisons) {
    this.#comparisons = comparisons;
  }

  /** @param key what tells the draft from others */
  set(key: string, uri: string, facts: DraftFacts): void {
    this.delete(key);
    if (facts.holdings.length === 0 && facts.changing.length === 0) return;
    const holdings: HeldPost[] = [];
    const draft: KnownDraft = { key, uri, facts: { ...facts, holdings } };
    this.#drafts.set(key, draft);
    for (const name of facts.changing) {
      const changes = this.#changes.get(name) ?? new ByDate();
      this.#changes.set(name, changes);
      changes.set(draft, undefined);
    }
    for (const held of facts.holdings) {
      const holders = this.#holdersOf(held);
      // One object for all drafts with this post: there may be very many.
      const { name, post, rules, isSole } = holders.held;
      const shared = { name, post, rules, isSole, at: held.at };
      holdings.push(shared);
      holders.drafts.set(draft, shared);
    }
  }

  #holdersOf(held: HeldPost): Holders {
    const known = this.#holders.get(kindOf(held));
    if (known) return known;
    const holders: Holders = { held, drafts: new ByDate() };
    this.#holders.set(kindOf(held), holders);
    add(this.#byName, held.name, holders);
    add(this.#byPost, postKey(held.post), holders);
    return holders;
  }

  delete(key: string): void {
    const draft = this.#drafts.get(key);
    if (!draft) return;
    this.#drafts.delete(key);
    for (const name of draft.facts.changing) {
      const changes = this.#changes.get(name)!;
      changes.delete(key);
      if (changes.isEmpty) this.#changes.delete(name);
    }
    for (const held of draft.facts.holdings) {
      const holders = this.#holders.get(kindOf(held))!;
      holders.drafts.delete(key);
      if (!holders.drafts.isEmpty) continue;
      this.#holders.delete(kindOf(held));
      remove(this.#byName, held.name, holders);
      remove(this.#byPost, postKey(held.post), holders);
    }
  }

  /** For each post in the draft that another draft contradicts, the draft nearest in time that does: one a rule. */
  against(key: string): readonly HeldElsewhere[] {
    const draft = this.#drafts.get(key);
    if (!draft) return [];
    return draft.facts.holdings.flatMap((held) =>
      held.rules.flatMap((ruleId) => {
        const comparison = this.#comparisons.get(ruleId);
        const best = comparison && nearestOf(this.#contradicting(ruleId, comparison, held, draft), draft);
        if (!best) return [];
        const { uri, facts } = best.draft;
        return [{ ...best.what, ruleId, uri, fileName: facts.fileName }];
      }),
    );
  }

  #contradicting(
    ruleId: string,
    comparison: Comparison,
    held: HeldPost,
    draft: KnownDraft,
  ): readonly Said<HeldPost>[] {
    const { by, contradicts } = comparison;
    const others = by === 'person' ? this.#byName.get(held.name) : this.#byPost.get(postKey(held.post));
    if (!others || (by === 'post' && others.size > MOST_HOLDERS)) return [];
    return [...others]
      .filter(
        (other) =>
          other.held.rules.includes(ruleId) &&
          contradicts(held, other.held) &&
          !saysBoth(comparison, draft.facts, other.held),
      )
      .flatMap(({ drafts }) => {
        const ofOneTime = drafts
          .near(draft)
          .filter((said) => areOfOneTime(comparison, held.post, said.draft, draft));
        return nearestOf(ofOneTime, draft) ?? [];
      })
      .filter(
        (said) =>
          !saysBoth(comparison, said.draft.facts, held) &&
          !this.#isExplained(comparison, held, said.what, draft),
      );
  }

  /** A draft of that time that says that one of two holders is the former or the new one speaks for the others. */
  #isExplained({ isExplainedByChange }: Comparison, a: HeldPost, b: HeldPost, draft: KnownDraft): boolean {
    if (!isExplainedByChange) return false;
    return [a.name, b.name].some((name) =>
      (this.#changes.get(name)?.near(draft) ?? []).some(
        (said) => daysBetween(said.draft, draft) <= CHANGE_DAYS,
      ),
    );
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
  { by }: Comparison,
  { holdings, changing }: DraftFacts,
  { name, post }: HeldPost,
): boolean =>
  by === 'person'
    ? holdings.some((held) => held.name === name && mayBeOnePost(held.post, post))
    : changing.includes(name) || holdings.some((held) => held.name === name);

/**
 * Posts go to others with time, and people of many years' news to other posts: a draft of any day says nothing of who
 * held one on a given day.
 */
const areOfOneTime = ({ passesOn }: Comparison, { body }: Post, a: KnownDraft, b: KnownDraft): boolean =>
  daysBetween(a, b) <= MOST_DAYS &&
  ((!passesOn && !isCountry(body)) || (a.facts.date === undefined) === (b.facts.date === undefined));

const nearestOf = (all: readonly Said<HeldPost>[], draft: KnownDraft): Said<HeldPost> | undefined =>
  all.reduce<Said<HeldPost> | undefined>(
    (a, b) => (a === undefined || isNearer(b, a, draft) ? b : a),
    undefined,
  );

const isNearer = (a: Said<HeldPost>, b: Said<HeldPost>, draft: KnownDraft): boolean =>
  (daysBetween(a.draft, draft) - daysBetween(b.draft, draft) ||
    compare(a.draft.key, b.draft.key) ||
    compare(postKey(a.what.post), postKey(b.what.post))) < 0;
