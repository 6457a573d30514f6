import { isInside, type OffsetRange } from '../text/range.ts';
import { withFullMarks } from '../text/fullMarks.ts';
import type { Reading } from '../text/reading.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { Person, PersonMention } from './person.ts';
import { partyOf } from './post/parties.ts';
import type { Post } from './post/post.ts';
import type { Place } from '../places/place.ts';
import { canEndName } from '../names/nameEnd.ts';
import type { Attached } from './personClaim.ts';
import { PlacesAround } from './post/placesAround.ts';
import type { PostSpan } from './heads.ts';
import { PeopleReader } from './reading/peopleReader.ts';
import type { PlaceToken } from '../places/places.ts';
import { actingFor, postInUnit, postsOf, type PostContext } from './post/readPost.ts';
import { writtenPost } from './post/tenure.ts';
import { isCommonWord } from '../words/words.ts';

/** What 省委 without a place means, and whether the newsroom said so itself. */
export interface HomeRegion {
  readonly place: Place | undefined;
  readonly isSet: boolean;
}

/** Reads who a draft names, and with which posts. */
export function peopleOf(draft: Reading, places: readonly PlaceToken[], home: HomeRegion): readonly Person[] {
  const simplified = withFullMarks(draft.simplified);
  // The same object for most drafts: what is known of a reading is kept by it.
  const reading = simplified === draft.simplified ? draft : { ...draft, simplified };
  const reader = new PeopleReader(reading, places);
  const attached = [...reader.attached()].sort((a, b) => firstOffset(a) - firstOffset(b));
  // It tells by the draft's own characters whether they are traditional.
  const around = new PlacesAround(draft, places, home.place, home.isSet);
  const titled = mentionsIn(attached, reader.unnamed, { reading, places, around });
  const taken = attached
    .map(({ nameStart, nameEnd }) => ({ start: nameStart, end: nameEnd }))
    .sort((a, b) => a.start - b.start);
  const fullNames = new Map(
    attached.flatMap((entry, i) => {
      const full = fullNameOf(entry, reading.text);
      return full === undefined ? [] : [[titled[i]!, full]];
    }),
  );
  const untitled = reader.untitled.map(({ nameStart, nameEnd }) => reading.text.slice(nameStart, nameEnd));
  const names = new Set([...titled.map((mention) => fullNames.get(mention) ?? mention.name), ...untitled]);
  const headsByName = new Map<string, Set<string>>();
  for (const { name, posts } of titled)
    for (const { head } of posts) headsByName.set(name, (headsByName.get(name) ?? new Set()).add(head));
  const shortOf = shortNames(names, headsByName);
  const bare = bareMentions([...names, ...shortOf.keys()], reading, taken);
  const people = new Map<string, PersonMention[]>();
  for (const mention of [...titled, ...bare].sort((a, b) => a.start - b.start)) {
    const name = fullNames.get(mention) ?? shortOf.get(mention.name) ?? mention.name;
    const own = people.get(name);
    if (own) own.push(mention);
    else people.set(name, [mention]);
  }
  return [...people].map(([name, mentions]) => ({
    name,
    posts: fullest(mentions.flatMap((mention) => mention.posts.map(writtenPost))),
    mentions,
  }));
}

/** The name in full of whom a mention names by the surname alone: 陈书记, 游|院長|錫堃. */
function fullNameOf({ addressee, given, nameStart, nameEnd }: Attached, text: string): string | undefined {
  if (given) return text.slice(nameStart, nameEnd) + text.slice(given.start, given.end);
  return addressee && (fullNameOf(addressee, text) ?? text.slice(addressee.nameStart, addressee.nameEnd));
}

/** What makes a post another one: 副市长, 原市长. */
const OTHER_POST = /(?:[副原前代]|[时時曾拟擬候]任|已故|代理)$/;

/** 彰化縣|縣長: how a post reads whose place is taken from elsewhere in the draft. */
const UNIT_TWICE = /([省市州县縣区區乡鄉镇鎮])\1(?=[长長])/u;

/**
 * Distinct posts without those that are the end of another one: 市长 beside 衢州市市长, but not beside 副市长; and 彰化縣縣長
 * is the same as 彰化縣長, which the draft itself writes.
 */
function fullest(posts: readonly string[]): string[] {
  const written = new Set(posts);
  const distinct = [...written].filter((post) => {
    const once = post.replace(UNIT_TWICE, '$1');
    return once === post || !written.has(once);
  });
  const isShortOf = (post: string, other: string): boolean =>
    other !== post &&
    // 党组成员 is another post than the 成员 of a group.
    post !== '成员' &&
    other.endsWith(post) &&
    !/^曾任/.test(other) &&
    !OTHER_POST.test(other.slice(0, -post.length));
  return distinct.filter((post) => !distinct.some((other) => isShortOf(post, other)));
}

/** A last part of one 汉字 is too common a word to be taken for a person. */
const LEAST_SHORT_NAME = 2;

/** 洛伦索 for 若昂·曼努埃尔·洛伦索, where nobody else in the draft is called so. */
function shortNames(
  names: ReadonlySet<string>,
  headsByName: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    const last = name.split(/[·•・‧．]/).at(-1)!;
    if (last === name || last.length < LEAST_SHORT_NAME) continue;
    // 总统特朗普 is not 顾问伊万卡·特朗普.
    const own = headsByName.get(last);
    const whole = headsByName.get(name);
    if (own && whole && ![...own].some((head) => whole.has(head))) continue;
    if (short.has(last)) shared.add(last);
    short.set(last, name);
  }
  return new Map([...short].filter(([last]) => !shared.has(last)));
}

/** Where a post begins that is read with a name. */
const firstOffset = ({ spans, nameStart, isSuccessor }: Attached): number =>
  isSuccessor ? nameStart : spans[0]!.start;

interface Draft {
  readonly reading: Reading;
  readonly places: readonly PlaceToken[];
  readonly around: PlacesAround;
}

/** @param unnamed posts that nobody is named with: what follows them may be of the same body */
function mentionsIn(
  attached: readonly Attached[],
  unnamed: readonly PostSpan[],
  { reading, places, around }: Draft,
): PersonMention[] {
  /** what each person was last said to be */
  const last = new Map<string, Post>();
  let before: { end: number; post: Post | undefined } | undefined;
  let party: Post | undefined;
  const nearTo = (start: number): Post | undefined =>
    before && isSameSentence(reading.simplified, before.end, start) ? before.post : undefined;
  let next = 0;
  /** what a title takes from the post before it; those who share the title share that too */
  let shared: { start: number; near: Post | undefined } & Pick<PostContext, 'before' | 'isNext'> = {
    start: -1,
    near: undefined,
  };
  return attached.map((entry) => {
    const name = nameIn(reading, entry);
    const start = firstOffset(entry);
    for (; next < unnamed.length && unnamed[next]!.start < start; next++) {
      const span = unnamed[next]!;
      const [post] = postsOf([span], { reading, places, around, before: nearTo(span.start) });
      before = { end: span.end, post };
    }
    if (start !== shared.start || entry.tie) {
      const from = Math.min(start, entry.nameStart);
      const isNext = before !== undefined && NEXT.test(reading.simplified.slice(before.end, from));
      const near = start === shared.start ? shared.near : nearTo(start);
      const own = last.get(name);
      // 应澳大利亚总理李川邀请，国务院总理周岩…，李川|总理: what he was said to be before is his
      const isOwn = entry.tie || (own?.head === entry.spans.at(-1)!.head.word && own.body !== '');
      shared = { start, near, before: (isOwn ? own : undefined) ?? near, isNext };
    }
    const { tie } = entry;
    const context = { reading, places, around, tie, before: shared.before, isNext: shared.isNext, party };
    const mention = toMention(entry, reading, context);
    const post = mention.posts.at(-1);
    if (post) last.set(name, post);
    if (post && partyOf(post)) party = post;
    before = { end: Math.max(entry.nameEnd, entry.spans.at(-1)!.end), post };
    return mention;
  });
}

/** Units between two names of one sentence, in a list of people with their posts. */
const LONGEST_LIST = 60;
/** Between a name and the next post: 董事长李川、|总经理周岩 */
const NEXT = /^(?:[、和与及]|以及)$/;

const isSameSentence = (text: string, end: number, start: number): boolean =>
  start >= end && start - end < LONGEST_LIST && !/[。！？；\n]/.test(text.slice(end, start));

/** A name without the blanks that a list sets in it: 李　川. */
const nameIn = ({ text }: Reading, { nameStart, nameEnd }: Attached): string =>
  text.slice(nameStart, nameEnd).replace(/(?<=\p{Script=Han})[ \u3000]+/gu, '');

function toMention(
  { spans, nameStart, nameEnd, given, addressee, tie, unitStart, unitEnd, listedAs, isActing }: Attached,
  reading: Reading,
  context: PostContext,
): PersonMention {
  const name = nameIn(reading, { nameStart, nameEnd, spans });
  const nameRange = reading.rangeOf(nameStart, nameEnd);
  if (tie) {
    const posts = isActing ? postsOf(spans, context).map(actingFor) : postsOf(spans, context);
    const { start, end } = nameRange;
    return { start, end, name, nameRange, title: '', titleRange: undefined, isTitleFirst: false, posts, tie };
  }
  const titleStart = spans[0]!.start;
  const titleEnd = spans.at(-1)!.end;
  const isTitleFirst = titleStart < nameStart;
  const last = given?.end ?? Math.max(titleEnd, nameEnd);
  const { start, end } = reading.rangeOf(Math.min(titleStart, nameStart), last);
  return {
    start,
    end,
    name,
    nameRange,
    ...(given && { givenRange: reading.rangeOf(given.start, given.end) }),
    title: reading.text.slice(titleStart, titleEnd),
    titleRange: reading.rangeOf(titleStart, titleEnd),
    isTitleFirst,
    isInUnit: unitStart === undefined ? undefined : true,
    posts: addressee
      ? postsOf(addressee.spans, context).filter(({ head }) => head === spans[0]!.head.word)
      : unitStart === undefined
        ? [
            ...postsOf(spans, context),
            ...(listedAs ? postsOf([listedAs], { ...context, tie: 'listed' }) : []),
          ]
        : spans.map((span) => postInUnit(span, { start: unitStart, end: unitEnd ?? nameStart }, context)),
  };
}

/** Later mentions, without the title, of people named with one. */
function bareMentions(
  names: Iterable<string>,
  { text, simplified, rangeOf }: Reading,
  taken: readonly OffsetRange[],
): PersonMention[] {
  const known = new Lexicon(
    [...names].filter((name) => name.length > 1 && !isCommonWord(name)).map((name) => [name, name]),
  );
  const mentions: PersonMention[] = [];
  if (known.size === 0) return mentions;
  for (const { start, end, entry: name } of known.matchesIn(text)) {
    if (isInside(taken, start) || !canEndName(simplified, end)) continue;
    const nameRange = rangeOf(start, end);
    mentions.push({
      start: nameRange.start,
      end: nameRange.end,
      name,
      nameRange,
      title: '',
      titleRange: undefined,
      isTitleFirst: false,
      posts: [],
    });
  }
  return mentions;
}
