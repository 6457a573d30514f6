import { holdingsOf } from '../../article/holdings.ts';
import type { PersonMention } from '../../people/person.ts';
import { asWritten, type Post } from '../../people/post/post.ts';
import { areOfOneLeader, mayBeOneHead, mayBeOnePost, postKey } from '../../people/relations.ts';
import { canEndName, isHanAt, isNameDot } from '../../names/nameEnd.ts';
import { isSurname } from '../../names/names.ts';
import { isSpeechAt } from '../../names/wordNames.ts';
import type { Article } from '../../article/article.ts';
import type { OffsetRange } from '../../text/range.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { typoBetween } from '../../characters/confusable.ts';
import { NearMatcher } from '../../words/nearMatches.ts';
import { isCommonWord, isFrequentWord } from '../../words/words.ts';

/** A name that is likely another name of the draft, mistyped. */
export interface NameVariant {
  readonly range: OffsetRange;
  readonly name: string;
  /** the name that it is likely meant to be, and where the draft has it first */
  readonly meant: string;
  readonly meantRange: OffsetRange;
  /** the post that both have; undefined where the name stands alone */
  readonly post: string | undefined;
  /** they have posts that one person may have, and two people as well */
  readonly isOnlyPossible?: boolean;
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
  yield* nearNames(article, byName, mistyped);
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
      if (names.has(mention.name) || !pointsToOne(post, mention.name)) continue;
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
  [...names].filter((other) => isMistypedFor(other, name));

/** One character off; 李强 and 李強 are one name in two scripts, which is the affair of mixed-script. */
export const isMistypedFor = (a: string, b: string): boolean =>
  typoBetween(a, b) !== undefined && simplified(a) !== simplified(b);

const simplified = (name: string): string => [...name].map(toSimplifiedCharacter).join('');

/** Whether a post points to one person: two 教授 may have similar names, a body has one 局长. */
export const pointsToOne = ({ isSingle, isDeputy, place, body }: Post, name: string): boolean =>
  (place !== undefined || body !== '') && (name.length > 2 || (isSingle && !isDeputy));

/** 汉字. One is a surname, which many share. */
const SHORTEST = 2;
/** 汉字. Longer names are foreign, which are written in more than one way by right. */
const LONGEST = 6;
/** 汉字 of the last part of a foreign name that tells its bearer. */
const LEAST_LAST_NAME = 3;

/** Names that are one character off a name with a post, wherever they stand: 李卫东 … 李伟东说, 李伟东书记. */
function* nearNames(
  { reading: { text, simplified: simplifiedText, rangeOf } }: Article,
  byName: ReadonlyMap<string, readonly PersonMention[]>,
  told: Set<string>,
): Iterable<NameVariant> {
  const counts = new Map<string, number>();
  const countOf = (name: string): number => {
    if (!counts.has(name)) counts.set(name, text.split(name).length - 1);
    return counts.get(name)!;
  };
  const lastNames = lastNamesOf(byName);
  const personOf = (meant: string): readonly PersonMention[] => byName.get(lastNames.get(meant) ?? meant)!;
  const known = [
    ...[...byName.keys()].filter(({ length }) => length >= SHORTEST && length <= LONGEST),
    ...lastNames.keys(),
  ];
  if (known.length === 0) return;
  const meantRange = (meant: string): OffsetRange => personOf(meant)[0]!.nameRange;
  const heads = new Map(known.map((name) => [name, headsOf(personOf(name))]));
  /** 李川 is 书记: of two characters only 李穿书记 tells a name, with no title before it */
  const addresses = new Map(
    known
      .filter(({ length }) => length === 2)
      .flatMap((name) => heads.get(name)!.map((head) => [name + head, name] as const)),
  );
  const words = [...known.filter(({ length }) => length > 2), ...addresses.keys()];
  for (const match of new NearMatcher(words).matchesIn(text)) {
    const { start } = match;
    const addressed = addresses.get(match.meant);
    if (addressed !== undefined && isHanAt(text, start - 1)) continue;
    const meant = addressed ?? match.meant;
    const end = start + meant.length;
    const name = text.slice(start, end);
    const range = rangeOf(start, end);
    // 亚历山大·|斯图布 is read whole.
    if (isNameDot(text[start - 1]) && lastNames.has(name)) continue;
    if (told.has(name) || told.has(meant)) continue;
    if (!isMistypedFor(name, meant)) continue;
    // A list names both: two people.
    if (text.startsWith(`${meant}、`, start - meant.length - 1) || text.startsWith(`、${meant}`, end))
      continue;
    if (byName.has(name)) {
      const likeness = likenessOf(byName.get(name)!, personOf(meant));
      if (likeness === 'different') continue;
      const isOnlyPossible = likeness === 'possible';
      yield { range, name, meant, meantRange: meantRange(meant), post: undefined, isOnlyPossible };
      continue;
    }
    const isName =
      // 李卫东 is 书记: 李伟东书记.
      (name[0] === meant[0] && heads.get(meant)!.some((head) => text.startsWith(head, end))) ||
      standsAlone(simplifiedText, start, end, meant) ||
      speaks(simplifiedText, start, end, meant);
    if (!isName) continue;
    // The draft may have the right name without a post, and the wrong one with it: most often is right.
    const isMistyped = countOf(name) <= countOf(meant);
    if (isMistyped) yield { range, name, meant, meantRange: meantRange(meant), post: undefined };
    else if (!told.has(`${meant} ${name}`)) {
      told.add(`${meant} ${name}`);
      for (const { nameRange } of personOf(meant))
        yield { range: nameRange, name: meant, meant: name, meantRange: range, post: undefined };
    }
  }
}

/** 斯图布 of 亚历山大·斯图布, where nobody is called by it alone: how the draft goes on to call its bearer. */
function lastNamesOf(byName: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const lastNames = new Map<string, string>();
  for (const whole of byName.keys()) {
    const last = whole.split(/[·•・‧．]/).at(-1)!;
    if (last !== whole && last.length >= LEAST_LAST_NAME && last.length <= LONGEST && !byName.has(last))
      lastNames.set(last, whole);
  }
  return lastNames;
}

/** Two names that the draft reads as two people: whether the first, which it has less often, may be the second. */
function likenessOf(
  mentions: readonly PersonMention[],
  others: readonly PersonMention[],
): 'same' | 'possible' | 'different' {
  const isRarer =
    mentions.length < others.length ||
    (mentions.length === others.length && mentions[0]!.start > others[0]!.start);
  const [own, theirs] = [mentions, others].map((all) => all.flatMap(({ posts }) => posts.map(asWritten)));
  if (!isRarer) return 'different';
  // 任命李伟东为青山市市长 beside 市长李卫东: a successor who is called almost the same, or a slip.
  const takesIt = own!.some(
    (post) => post.tenure === 'incoming' && theirs!.some((other) => mayBeOnePost(post, other)),
  );
  if (takesIt) return 'same';
  if (own!.some(({ tenure }) => tenure !== 'current')) return 'different';
  const areOne = [areOfOneLeader, mayBeOnePost, mayBeOneHead];
  if (own!.some((post) => theirs!.some((other) => areOne.some((is) => is(post, other))))) return 'same';
  // 李卫东书记 … 李伟东主任: two addresses, and nothing says whose.
  return [...own!, ...theirs!].every(({ place, body }) => !place && body === '') ? 'possible' : 'different';
}

const headsOf = (mentions: readonly PersonMention[]): readonly string[] => [
  ...new Set(mentions.flatMap(({ posts }) => posts.map(({ head }) => head))),
];

/** Whether the characters read as a name of their own: not 文件明 in 文件明确. */
function standsAlone(text: string, start: number, end: number, meant: string): boolean {
  const canBegin = text[start] === meant[0] || isSurname(text[start]!);
  if (!canBegin || !canEndName(text, end)) return false;
  // What crosses the end, 平和 in 李卫平和周岩, canEndName has judged.
  for (let at = start - 1; at < end - 1; at++) {
    const word = text.slice(at, at + 2);
    // ，奇丽|马搭乘…: a word seldom met that begins it is no word where the clause begins
    const isBeginning = at === start && text[start] === meant[0] && !isHanAt(text, start - 1);
    if (isBeginning ? isFrequentWord(word) : isCommonWord(word)) return false;
  }
  return true;
}

/** ，张国情|强调: though 国情 is a word, it is somebody who speaks. */
const speaks = (text: string, start: number, end: number, meant: string): boolean =>
  text[start] === meant[0] && !isHanAt(text, start - 1) && isSpeechAt(text, end);
