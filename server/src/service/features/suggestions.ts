import { allDivisions, divisionOf, type Division } from '../places/divisions.ts';
import type { Person } from '../people/person.ts';
import type { Glossary } from '../newsroom/glossary.ts';
import { isHeldOn, type Roster, type RosterPerson } from '../newsroom/roster.ts';
import type { Article } from '../article/article.ts';
import type { OffsetRange } from '../text/range.ts';
import { isFrequentWord } from '../words/words.ts';

export type SuggestionKind = 'person' | 'place' | 'policy';

/** A completion of what has been typed so far. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** empty where nothing has been typed */
  readonly typed: OffsetRange;
  /** the form that begins with what has been typed; further typing is compared with it */
  readonly key: string;
}

interface Completable {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** forms that may have been begun, the plain name first */
  readonly keys: readonly string[];
}

/** Units before the cursor that are looked at: the longest post with its place is shorter. */
const LONGEST_TYPED = 60;
/** With less, places that the draft does not name would come up in the middle of every other word. */
const LEAST_OF_ANY_PLACE = 2;

/**
 * What the words before `offset` begin: people with their posts, places with those above them, policies. They come
 * from the draft, from the newsroom's roster and glossary, and places from all that there are. Where no word stands
 * before `offset`, everything of the draft and the newsroom.
 */
export function suggestionsAt(
  article: Article,
  offset: number,
  { roster, glossary }: { readonly roster: Roster; readonly glossary: Glossary },
): Suggestion[] {
  const { people, places, policies, date } = article.mentions;
  const before = lineBefore(article.text, offset);
  const isBlank = !/[\p{L}\p{N}《]$/u.test(before);
  const found = new Map<string, Suggestion>();
  const offer = ({ kind, text, keys }: Completable): void => {
    const begun = longestBegun(before, keys);
    if (found.has(text) || (!begun && !isBlank) || begun?.length === text.length) return;
    // What stands right after 《 begins the name of a paper.
    if (kind !== 'policy' && before.at(-1 - (begun?.length ?? 0)) === '《') return;
    const typed = { start: offset - (begun?.length ?? 0), end: offset };
    found.set(text, { kind, text, typed, key: begun?.key ?? keys[0]! });
  };
  people.flatMap(personInDraft).forEach(offer);
  roster.map((person) => personOfRoster(person, date)).forEach(offer);
  places.map(({ code }) => placeWithAbove(divisionOf(code)!)).forEach(offer);
  [...policies.map(({ name }) => name), ...glossary.map(({ term }) => term)].map(policy).forEach(offer);
  if (!isBlank)
    for (const division of allDivisions()) if (isNamed(division, before)) offer(placeWithAbove(division));
  return [...found.values()];
}

const lineBefore = (text: string, offset: number): string =>
  text
    .slice(Math.max(0, offset - LONGEST_TYPED), offset)
    .split(/[\r\n]/)
    .at(-1)!;

/** The key of which most has been typed, and how much of it. */
function longestBegun(
  before: string,
  keys: readonly string[],
): { readonly key: string; readonly length: number } | undefined {
  let longest: { key: string; length: number } | undefined;
  for (const key of keys) {
    const length = lengthBegun(before, key);
    if (length > (longest?.length ?? 0)) longest = { key, length };
  }
  return longest;
}

function lengthBegun(before: string, key: string): number {
  let length = Math.min(key.length, before.length);
  while (length > 0 && !before.endsWith(key.slice(0, length))) length--;
  return length;
}

/** A person by name, and with the title that the draft gives in most words. */
function personInDraft({ name, mentions }: Person): Completable[] {
  const title = mentions
    .filter((mention) => mention.isTitleFirst && mention.name === name)
    .reduce((longest, mention) => (mention.title.length > longest.length ? mention.title : longest), '');
  const alone: Completable = { kind: 'person', text: name, keys: [name] };
  return title ? [titled(name, title.split('、')), alone] : [alone];
}

/** A person with the posts held when the draft was written, or still held. */
function personOfRoster({ name, aliases, posts }: RosterPerson, date: string | undefined): Completable {
  const held = posts.filter((post) => (date ? isHeldOn(post, date) : post.to === undefined));
  const titles = held.map(({ post }) => post);
  const { keys, ...rest } = titled(name, titles);
  return { ...rest, keys: [...keys, ...aliases] };
}

/** 青山市委书记李 may be the beginning of 江川省委副书记、青山市委书记李川. */
const titled = (name: string, posts: readonly string[]): Completable => ({
  kind: 'person',
  text: posts.join('、') + name,
  keys: [name, ...posts.map((_, i) => posts.slice(i).join('、') + name)],
});

const placeWithAbove = ({ name, short, path }: Division): Completable => ({
  kind: 'place',
  text: path.join(''),
  keys: [name, ...(short ? [short] : []), ...path.slice(0, -1).map((_, i) => path.slice(i).join(''))],
});

/** 《…》 may be begun without its mark. */
const policy = (name: string): Completable => ({
  kind: 'policy',
  text: name,
  keys: name.startsWith('《') ? [name, name.slice(1)] : [name],
});

/** Enough has been typed of a place's own name, and it is not a word: 和平 is, 镇海 is not. */
function isNamed({ name, short, shortIsAlso }: Division, before: string): boolean {
  const typed = name.slice(0, lengthBegun(before, name));
  if (typed.length < LEAST_OF_ANY_PLACE || (shortIsAlso && typed === short)) return false;
  return !isFrequentWord(typed);
}
