import { ByDay, compare, dayOf, daysBetween, MOST_DAYS, type Dated } from './timeline.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import type { DraftFacts, HeldPost, Holding, LocatedRange } from './facts.ts';
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

/** A holding, kept once, and the drafts that state it. */
interface Holders extends Holding {
  /** postKey of its post */
  readonly postKey: string;
  readonly drafts: ByDay<KnownDraft>;
}

/**
 * A draft as it is kept: there may be a million of them, so that what many say is kept once, and where it stands in this
 * one as bare numbers.
 */
interface KnownDraft extends Dated {
  readonly uri: string;
  readonly fileName: string;
  readonly holdings: readonly Holders[];
  /** six for each holding */
  readonly places: readonly number[];
  readonly changing: readonly string[];
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
  readonly #byName = new Map<string, Holders[]>();
  readonly #byPost = new Map<string, Holders[]>();
  /** drafts in which a person's posts change, by name */
  readonly #changes = new Map<string, ByDay<KnownDraft>>();

  constructor(comparisons: Comparisons) {
    this.#comparisons = comparisons;
  }

  /** @param key what tells the draft from others */
  set(key: string, uri: string, facts: DraftFacts): void {
    this.delete(key);
    const { fileName, holdings, changing } = facts;
    if (holdings.length === 0 && changing.length === 0) return;
    const draft: KnownDraft = {
      key,
      uri: uri === key ? key : uri,
      fileName,
      day: dayOf(facts),
      holdings: holdings.map((held) => this.#holdersOf(held)),
      places: holdings.flatMap(({ at }) => numbersOf(at)),
      changing: changing.length === 0 ? NOBODY : changing,
    };
    this.#drafts.set(key, draft);
    for (const { drafts } of draft.holdings) drafts.add(draft);
    for (const name of changing) {
      const changes = this.#changes.get(name) ?? new ByDay();
      this.#changes.set(name, changes);
      changes.add(draft);
    }
  }

  #holdersOf(held: HeldPost): Holders {
    const key = postKey(held.post);
    const known = this.#byName
      .get(held.name)
      ?.find(
        ({ postKey: other, isSole, rules }) =>
          other === key && isSole === held.isSole && rules.join() === held.rules.join(),
      );
    if (known) return known;
    const { name, post, isSole, rules } = held;
    const holders: Holders = { name, post, isSole, rules, postKey: key, drafts: new ByDay() };
    add(this.#byName, name, holders);
    add(this.#byPost, key, holders);
    return holders;
  }

  delete(key: string): void {
    const draft = this.#drafts.get(key);
    if (!draft) return;
    this.#drafts.delete(key);
    for (const name of draft.changing) {
      const changes = this.#changes.get(name)!;
      changes.delete(draft);
      if (changes.isEmpty) this.#changes.delete(name);
    }
    for (const holders of draft.holdings) {
      holders.drafts.delete(draft);
      if (!holders.drafts.isEmpty) continue;
      remove(this.#byName, holders.name, holders);
      remove(this.#byPost, holders.postKey, holders);
    }
  }

  /** For each post in the draft that another draft contradicts, the draft nearest in time that does: one a rule. */
  against(key: string): readonly HeldElsewhere[] {
    const draft = this.#drafts.get(key);
    if (!draft) return [];
    return draft.holdings.flatMap((held) =>
      held.rules.flatMap((ruleId) => {
        const comparison = this.#comparisons.get(ruleId);
        const best = comparison && nearestOf(this.#contradicting(ruleId, comparison, held, draft), draft);
        return best ? [heldElsewhere(ruleId, best)] : [];
      }),
    );
  }

  #contradicting(ruleId: string, comparison: Comparison, held: Holders, draft: KnownDraft): readonly Said[] {
    const { by, contradicts } = comparison;
    const others = by === 'person' ? this.#byName.get(held.name) : this.#byPost.get(held.postKey);
    if (!others || (by === 'post' && others.length > MOST_HOLDERS)) return [];
    return others
      .filter(
        (other) =>
          other.rules.includes(ruleId) && contradicts(held, other) && !saysBoth(comparison, draft, other),
      )
      .flatMap((other) => {
        const ofOneTime = other.drafts
          .near(draft)
          .filter((near) => areOfOneTime(comparison, held.post, near, draft))
          .map((near) => ({ draft: near, what: other }));
        return nearestOf(ofOneTime, draft) ?? [];
      })
      .filter(
        (said) =>
          !saysBoth(comparison, said.draft, held) && !this.#isExplained(comparison, held, said.what, draft),
      );
  }

  /** A draft of that time that says that one of two holders is the former or the new one speaks for the others. */
  #isExplained({ isExplainedByChange }: Comparison, a: Holding, b: Holding, draft: KnownDraft): boolean {
    if (!isExplainedByChange) return false;
    return [a.name, b.name].some((name) =>
      (this.#changes.get(name)?.near(draft) ?? []).some((other) => daysBetween(other, draft) <= CHANGE_DAYS),
    );
  }
}

const NOBODY: readonly never[] = [];

interface Said {
  readonly draft: KnownDraft;
  readonly what: Holders;
}

function heldElsewhere(ruleId: string, { draft, what }: Said): HeldElsewhere {
  const { name, post, isSole, rules } = what;
  const { uri, fileName } = draft;
  return { name, post, isSole, rules, at: placeOf(draft, what), ruleId, uri, fileName };
}

/** Numbers that `numbersOf` makes of a place. */
const PLACE_NUMBERS = 6;

const numbersOf = ({ range, start, end }: LocatedRange): readonly number[] => [
  range.start,
  range.end,
  start.line,
  start.character,
  end.line,
  end.character,
];

function placeOf({ holdings, places }: KnownDraft, what: Holders): LocatedRange {
  const from = holdings.indexOf(what) * PLACE_NUMBERS;
  const [start, end, startLine, startCharacter, endLine, endCharacter] = places.slice(from) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    range: { start, end },
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}

function add(index: Map<string, Holders[]>, key: string, holders: Holders): void {
  const known = index.get(key);
  if (known) known.push(holders);
  else index.set(key, [holders]);
}

function remove(index: Map<string, Holders[]>, key: string, holders: Holders): void {
  const left = index.get(key)!.filter((known) => known !== holders);
  if (left.length === 0) index.delete(key);
  else index.set(key, left);
}

/**
 * A draft that gives somebody a post beside another one says that they go together, and one that names both holders
 * tells them apart.
 */
const saysBoth = (
  { by }: Comparison,
  { holdings, changing }: KnownDraft,
  { name, post }: Holding,
): boolean =>
  by === 'person'
    ? holdings.some((held) => held.name === name && mayBeOnePost(held.post, post))
    : changing.includes(name) || holdings.some((held) => held.name === name);

/**
 * Posts go to others with time, and people of many years' news to other posts: a draft of any day says nothing of who
 * held one on a given day.
 */
const areOfOneTime = ({ passesOn }: Comparison, { body }: Post, a: Dated, b: Dated): boolean =>
  daysBetween(a, b) <= MOST_DAYS &&
  ((!passesOn && !isCountry(body)) || (a.day === undefined) === (b.day === undefined));

const nearestOf = (all: readonly Said[], draft: Dated): Said | undefined =>
  all.reduce<Said | undefined>((a, b) => (a === undefined || isNearer(b, a, draft) ? b : a), undefined);

const isNearer = (a: Said, b: Said, draft: Dated): boolean =>
  (daysBetween(a.draft, draft) - daysBetween(b.draft, draft) ||
    compare(a.draft.key, b.draft.key) ||
    compare(a.what.postKey, b.what.postKey)) < 0;
