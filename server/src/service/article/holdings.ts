import type { Article } from './article.ts';
import { toSimplifiedCharacter } from '../characters/characters.ts';
import { floorRange } from '../text/range.ts';
import { otherTimeTest } from '../dates/otherTimes.ts';
import type { PersonMention } from '../people/person.ts';
import { mayBeOnePost } from '../people/relations.ts';
import { asWritten, type Post } from '../people/post/post.ts';

/** A mention with the posts that it says its person holds now; never none. */
export interface Holding {
  readonly mention: PersonMention;
  readonly posts: readonly Post[];
  /** which article of the page; facts of two articles are not compared */
  readonly item: number;
}

/**
 * Posts said to be held now, in order of the text. 李川市长 is how people address a 副市长 too, so only 市长李川
 * counts; and what a sentence tells of another time says nothing about today.
 */
export function holdingsOf(article: Article): readonly Holding[] {
  let holdings = known.get(article);
  if (!holdings) known.set(article, (holdings = holdingsIn(article)));
  return holdings;
}

/**
 * Whether the draft tells that somebody takes up or leaves a post, 任命李川为青山市市长, 新任市长李川, 免去周岩的…: what it
 * calls people before and after that does not contradict itself. 原 and 已故 tell of no change that the draft is about.
 */
export function changeOfPostTest({ mentions }: Article): (name: string, post: Post) => boolean {
  const changes = new Map<string, Post[]>();
  for (const { name, mentions: own } of mentions.people) {
    const posts = own.flatMap(({ posts: named, tie }) =>
      named.filter(({ tenure }) => tenure === 'incoming' || tie === 'left'),
    );
    if (posts.length > 0) changes.set(name, posts);
  }
  return (name, post) => changes.get(name)?.some((changed) => mayBeOnePost(changed, post)) ?? false;
}

/** Several rules ask for them. */
const known = new WeakMap<Article, readonly Holding[]>();

function holdingsIn(article: Article): readonly Holding[] {
  const isPast = otherTimeTest(article, article.mentions.date);
  const hasCertainPlace = placeTest(article);
  const isOwn = ownTitleTest(article);
  const items = article.sections.filter(({ level }) => level === 1);
  return article.mentions.people
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention): Holding[] => {
      const posts = isOwn(mention)
        ? mention.posts
            .map(asWritten)
            .filter((post) => post.tenure === 'current' && hasCertainPlace(post, mention))
        : [];
      if (posts.length === 0 || isPast(mention.start)) return [];
      return [{ mention, posts, item: floorRange(items, mention.start) }];
    })
    .sort((a, b) => a.mention.start - b.mention.start);
}

/**
 * Whether a title stands before the name that it is read with: in 市长李川、周岩出席 the second one is read with it too,
 * and may be anyone.
 */
export function ownTitleTest({ mentions }: Article): (mention: PersonMention) => boolean {
  const firstNames = new Map<number, number>();
  for (const { titleRange, nameRange } of mentions.people.flatMap((person) => person.mentions)) {
    if (!titleRange) continue;
    const first = firstNames.get(titleRange.start) ?? Infinity;
    firstNames.set(titleRange.start, Math.min(first, nameRange.start));
  }
  return ({ isTitleFirst, isInUnit, titleRange, nameRange }) =>
    isInUnit ||
    (isTitleFirst && titleRange !== undefined && firstNames.get(titleRange.start) === nameRange.start);
}

/**
 * Whether the place of a post is the draft's own word, or the only one it can be: 省长 with no province before it is
 * anyone's where a draft speaks of two provinces.
 */
function placeTest({ mentions }: Article): (post: Post, mention: PersonMention) => boolean {
  const provinces = new Set(mentions.places.map(({ code }) => code.slice(0, 2)));
  return ({ place }, { title }) =>
    !place || provinces.size < 2 || toSimplified(title).includes(place.name.slice(0, 2));
}

const toSimplified = (text: string): string => [...text].map(toSimplifiedCharacter).join('');
