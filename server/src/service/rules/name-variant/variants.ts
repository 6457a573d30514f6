import { holdingsOf, postKey } from '../../mentions/holdings.ts';
import type { PersonMention, Post } from '../../mentions/mention.ts';
import { canEndName, isSurname } from '../../mentions/names.ts';
import type { Article } from '../../text/article.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import { typoBetween } from '../../words/confusable.ts';
import { NearMatcher } from '../../words/nearMatches.ts';
import { isCommonWord } from '../../words/words.ts';

/** A name that is likely another name of the draft, mistyped. */
export interface NameVariant {
  readonly range: OffsetRange;
  readonly name: string;
  /** the name that it is likely meant to be, and where the draft has it first */
  readonly meant: string;
  readonly meantRange: OffsetRange;
  /** the post that both have; undefined where the name stands alone */
  readonly post: string | undefined;
}

export function* variantsOf(article: Article): Iterable<NameVariant> {
  const { people } = article.mentions;
  if (people.length === 0) return;
  const byName = new Map(people.map(({ name, mentions }) => [name, mentions]));
  const mistyped = new Set<string>();
  for (const { name, meant, post } of sharedPosts(article)) {
    const meantRange = byName.get(meant)![0]!.nameRange;
    if (mistyped.has(name) || mistyped.has(meant)) continue;
    mistyped.add(name);
    for (const { nameRange } of byName.get(name)!) yield { range: nameRange, name, meant, meantRange, post };
  }
  yield* nearNames(article, byName);
}

/** Pairs of like names in one post; `name` is the rarer one, or else the later one. */
function* sharedPosts(article: Article): Iterable<{ name: string; meant: string; post: string }> {
  const counts = new Map(article.mentions.people.map(({ name, mentions }) => [name, mentions.length]));
  const holders = new Map<string, Set<string>>();
  for (const { mention, posts, item } of holdingsOf(article)) {
    for (const post of posts) {
      const key = `${item}|${postKey(post)}`;
      const names = holders.get(key) ?? new Set<string>();
      holders.set(key, names);
      if (names.has(mention.name) || !isTelling(post, mention)) continue;
      for (const earlier of likeNames(names, mention.name)) {
        const isRarer = counts.get(earlier)! < counts.get(mention.name)!;
        const [name, meant] = isRarer ? [earlier, mention.name] : [mention.name, earlier];
        yield { name, meant, post: post.name };
      }
      if (names.size < MOST_HOLDERS) names.add(mention.name);
    }
  }
}

/** Who shares a post with more people than these shares nothing that tells. */
const MOST_HOLDERS = 40;

const likeNames = (names: Iterable<string>, name: string): string[] =>
  [...names].filter((other) => typoBetween(other, name));

/** Two people called 李明 and 黎明 may well be 教授; of one body's only 局长 there are no two. */
const isTelling = ({ isSingle, isDeputy, place, body }: Post, { name }: PersonMention): boolean =>
  (place !== undefined || body !== '') && (name.length > 2 || (isSingle && !isDeputy));

const SHORTEST = 3;
const LONGEST = 6;

/** Names without a title that are one character off a name that has one: 李卫东 … 李伟东说. */
function* nearNames(
  { reading: { text, simplified, rangeOf }, noise }: Article,
  byName: ReadonlyMap<string, readonly PersonMention[]>,
): Iterable<NameVariant> {
  const known = [...byName.keys()].filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  for (const { start, end, text: name, meant } of new NearMatcher(known).matchesIn(text)) {
    const range = rangeOf(start, end);
    if (byName.has(name) || !standsAlone(simplified, start, end) || isInside(noise, range.start)) continue;
    yield { range, name, meant, meantRange: byName.get(meant)![0]!.nameRange, post: undefined };
  }
}

/** Whether the characters read as a name of their own: not 文件明 in 文件明确. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (!isSurname(text[start]!) || !canEndName(text, end)) return false;
  for (let at = start - 1; at < end; at++) if (isCommonWord(text.slice(at, at + 2))) return false;
  return true;
}
