import { otherTimeTest } from '../../dates/otherTimes.ts';
import { ownTitleTest } from '../../article/holdings.ts';
import type { PersonMention } from '../../people/person.ts';
import { parsePost } from '../../people/post/parsePost.ts';
import { leadsPlace, type Post } from '../../people/post/post.ts';
import { mayBeOnePost, postKey } from '../../people/relations.ts';
import { writtenPost } from '../../people/post/tenure.ts';
import { isHeldOn, type DatedPost, type Roster, type RosterPerson } from '../../newsroom/roster.ts';
import type { Article } from '../../article/article.ts';
import { typoBetween } from '../../characters/confusable.ts';

/** A mention that the roster contradicts. */
export type Disagreement =
  | {
      readonly kind: 'differs';
      readonly mention: PersonMention;
      readonly post: string;
      readonly right: string;
    }
  | { readonly kind: 'ended'; readonly mention: PersonMention; readonly post: string; readonly to: string }
  | {
      readonly kind: 'holder';
      readonly mention: PersonMention;
      readonly post: string;
      readonly right: string;
    }
  | {
      readonly kind: 'mistyped';
      readonly mention: PersonMention;
      readonly post: string;
      readonly right: string;
    };

/** What the roster has against a draft. Posts of another time are left out, and so is what it does not speak of. */
export function* disagreementsOf(article: Article, roster: Roster): Iterable<Disagreement> {
  const { people, date } = article.mentions;
  const isPast = otherTimeTest(article, article.mentions.date);
  const isOwn = ownTitleTest(article);
  const byName = new Map(
    roster.flatMap((person) => [person.name, ...person.aliases].map((name) => [name, person] as const)),
  );
  const holders = holdersByPost(roster, date);
  for (const { name, mentions } of people) {
    const person = byName.get(name);
    for (const mention of mentions) {
      if (!isOwn(mention) || isPast(mention.start)) continue;
      const posts = mention.posts.filter(({ tenure }) => tenure === 'current' || tenure === 'acting');
      const found = posts
        .map((post) => (person ? againstPerson(post, person, date) : againstHolder(post, name, holders)))
        .find((disagreement) => disagreement !== undefined);
      if (found) yield { ...found, mention };
    }
  }
}

type Contradiction = Disagreement extends infer D ? (D extends unknown ? Omit<D, 'mention'> : never) : never;

const parsed = new WeakMap<DatedPost, Post | undefined>();

/** The post of an entry, read as a draft's is; a roster is asked on every check. */
function postOf(entry: DatedPost): Post | undefined {
  if (!parsed.has(entry)) parsed.set(entry, parsePost(entry.post));
  return parsed.get(entry);
}

/** Short forms agree with full ones: 市委书记 and 青山市委书记. */
const agree = (entry: DatedPost, post: Post): boolean => {
  const other = postOf(entry);
  return other
    ? mayBeOnePost(other, post) && isSameRank(other, post)
    : entry.post.endsWith(post.name) || post.name.endsWith(entry.post);
};

const isSameRank = (a: Post, b: Post): boolean =>
  a.isExecutive === b.isExecutive && (a.tenure === 'acting') === (b.tenure === 'acting');

function againstPerson(
  post: Post,
  person: RosterPerson,
  date: string | undefined,
): Contradiction | undefined {
  const written = writtenPost(post);
  const isNow = (entry: DatedPost): boolean => date === undefined || isHeldOn(entry, date);
  const now = person.posts.filter(isNow);
  if (now.some((entry) => agree(entry, post))) return undefined;
  const other = person.posts.find((entry) => !isNow(entry) && agree(entry, post));
  const like =
    now.find((entry) => isOtherRank(post, postOf(entry))) ??
    now.find((entry) => isElsewhere(post, postOf(entry)));
  if (like) return { kind: 'differs', post: written, right: like.post };
  if (other?.to !== undefined && date !== undefined && other.to < date)
    return { kind: 'ended', post: written, to: other.to };
  return undefined;
}

/** The same post with 副 or 代 more or less. */
const isOtherRank = (a: Post, b: Post | undefined): boolean =>
  b !== undefined && mayBeOnePost({ ...a, isDeputy: false }, { ...b, isDeputy: false });

/** A leader's post in another place, or of another body; 市长 alone does not say where. */
const isElsewhere = (a: Post, b: Post | undefined): boolean =>
  b !== undefined &&
  [a, b].every((post) => leadsPlace(post) && (post.place !== undefined || post.unlisted !== ''));

/** One post, one key; 代市长 is another. */
const keyOf = (post: Post | undefined, words: string): string =>
  post ? `${postKey(post)}|${post.isExecutive}|${post.tenure === 'acting'}` : words;

/** Who alone holds a post on the draft's day, by the post as it is written. */
function holdersByPost(roster: Roster, date: string | undefined): ReadonlyMap<string, string | undefined> {
  const holders = new Map<string, string | undefined>();
  for (const { name, posts } of roster) {
    for (const entry of posts) {
      if (date === undefined ? entry.to !== undefined : !isHeldOn(entry, date)) continue;
      const post = keyOf(postOf(entry), entry.post);
      holders.set(post, holders.has(post) && holders.get(post) !== name ? undefined : name);
    }
  }
  return holders;
}

function againstHolder(
  post: Post,
  name: string,
  holders: ReadonlyMap<string, string | undefined>,
): Contradiction | undefined {
  const written = writtenPost(post);
  const right = holders.get(keyOf(post, written));
  if (right === undefined || right.includes(name) || name.includes(right)) return undefined;
  if (typoBetween(name, right)) return { kind: 'mistyped', post: written, right };
  return post.isSingle && !post.isDeputy ? { kind: 'holder', post: written, right } : undefined;
}
