import { historyTest } from '../../dates/history.ts';
import { ownTitleTest } from '../../article/holdings.ts';
import type { PersonMention, Post } from '../../people/person.ts';
import { writtenPost } from '../../people/posts.ts';
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
  const isPast = historyTest(article);
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

/** 江川省省长 and 江川省长, 中共青山市委书记 and 青山市委书记 are written alike. */
const plain = (post: string): string =>
  post
    .replace(/^中共/, '')
    .replace(/([省市县区州])\1长/, '$1长')
    .replace('代理', '代');

/** Short forms agree with full ones: 市委书记 and 青山市委书记. */
const agree = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

const withoutRank = (post: string): string => post.replace(/常务副|副|代/, '');
/** What leads a place, whose place and rank then tell: 市委书记, 市长. */
const LEADER = /[省市县区州](?:委副?书记|长)$/;

function againstPerson(
  post: Post,
  person: RosterPerson,
  date: string | undefined,
): Contradiction | undefined {
  const written = writtenPost(post);
  const own = plain(written);
  const isNow = (entry: DatedPost): boolean => date === undefined || isHeldOn(entry, date);
  const now = person.posts.filter(isNow);
  if (now.some((entry) => agree(plain(entry.post), own))) return undefined;
  const other = person.posts.find((entry) => !isNow(entry) && agree(plain(entry.post), own));
  const like =
    now.find((entry) => isOtherRank(own, plain(entry.post))) ??
    now.find((entry) => isElsewhere(own, plain(entry.post)));
  if (like) return { kind: 'differs', post: written, right: like.post };
  if (other?.to !== undefined && date !== undefined && other.to < date)
    return { kind: 'ended', post: written, to: other.to };
  return undefined;
}

/** The same post with 副 or 代 more or less. */
const isOtherRank = (a: string, b: string): boolean => agree(plain(withoutRank(a)), plain(withoutRank(b)));

/** A leader's post in another place, or of another body; 市长 alone does not say where. */
function isElsewhere(a: string, b: string): boolean {
  const [one, two] = [LEADER.exec(a)?.[0], LEADER.exec(b)?.[0]];
  return one !== undefined && two !== undefined && a.length > one.length && b.length > two.length;
}

/** Who alone holds a post on the draft's day, by the post as it is written. */
function holdersByPost(roster: Roster, date: string | undefined): ReadonlyMap<string, string | undefined> {
  const holders = new Map<string, string | undefined>();
  for (const { name, posts } of roster) {
    for (const entry of posts) {
      if (date === undefined ? entry.to !== undefined : !isHeldOn(entry, date)) continue;
      const post = plain(entry.post);
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
  const right = holders.get(plain(written));
  if (right === undefined || right.includes(name) || name.includes(right)) return undefined;
  if (typoBetween(name, right)) return { kind: 'mistyped', post: written, right };
  return post.isSingle && !post.isDeputy ? { kind: 'holder', post: written, right } : undefined;
}
