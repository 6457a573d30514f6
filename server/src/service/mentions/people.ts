import type { Reading } from '../text/reading.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Person, PersonMention, Place } from './mention.ts';
import { isSurname, nameEndAt, nameStartBefore, type NameContext } from './names.ts';
import type { PlaceToken } from './places.ts';
import { postsOf, type PostSpan } from './posts.ts';
import { headsOf, isCountry, isForeignTitle, postStart, type Head } from './titles.ts';
import { isCommonWord } from './words.ts';

/** A title with the name it belongs to, in offsets of the reading. */
interface Attached {
  readonly spans: readonly PostSpan[];
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** Reads who a draft names, and with which posts. */
export function peopleOf(
  reading: Reading,
  places: readonly PlaceToken[],
  home: Place | undefined,
): readonly Person[] {
  const attached = new PeopleReader(reading, places).attached();
  const mentions = attached.map((entry) => toMention(entry, reading, places, home));
  const names = new Set(mentions.map((mention) => mention.name));
  const taken = attached.map(({ nameStart, nameEnd }) => ({ start: nameStart, end: nameEnd }));
  for (const name of names) mentions.push(...bareMentions(name, reading, taken));
  const people = new Map<string, PersonMention[]>();
  for (const mention of mentions.sort((a, b) => a.start - b.start)) {
    people.set(mention.name, [...(people.get(mention.name) ?? []), mention]);
  }
  return [...people].map(([name, own]) => ({
    name,
    posts: [...new Set(own.flatMap((mention) => mention.posts.map((post) => post.name)))],
    mentions: own,
  }));
}

class PeopleReader {
  readonly #text: string;
  readonly #heads: readonly Head[];
  readonly #headStarts: ReadonlySet<number>;
  #found: Attached[] = [];
  /** names read so far; the first round makes them known to the second */
  readonly #names = new Set<string>();
  /** nothing of a title lies before this offset: the end of the name before it */
  #limit = 0;

  constructor(
    reading: Reading,
    readonly places: readonly PlaceToken[],
  ) {
    this.#text = reading.simplified;
    this.#heads = headsOf(this.#text).filter(
      // 省长 in 陕西省长武县
      (head) => !places.some((place) => place.start < head.end && head.end < place.end),
    );
    this.#headStarts = new Set(this.#heads.map((head) => head.start));
  }

  attached(): readonly Attached[] {
    for (let round = 0; round < 2; round++) {
      this.#found = [];
      this.#limit = 0;
      this.#heads.forEach((head, i) => {
        if (head.start < this.#limit) return;
        if (!this.#isNameAlone(head) && this.#titleFirst(head, i)) return;
        this.#nameFirst(head);
      });
    }
    return this.#found;
  }

  /** Nothing but a name stands before the head: 习近平主席|和…, not 省委书记|…. */
  #isNameAlone({ start }: Head): boolean {
    const titleStart = postStart(this.#text, start, this.#limit, this.places);
    return titleStart < start && this.#nameBefore(start) === titleStart;
  }

  #nameBefore(end: number): number | undefined {
    const start = nameStartBefore(this.#text, end, this.#isKnown);
    return start !== undefined && isCountry(this.#text.slice(start, end)) ? undefined : start;
  }

  readonly #isKnown = (name: string): boolean => this.#names.has(name);

  /** 绍兴市委书记|温暖, and those who share the title: 副院长吴玉华、胥新元. */
  #titleFirst(head: Head, index: number): boolean {
    const spans = this.#titleUpTo(head, index);
    if (head.isGeneric && spans[0]!.start === head.start) return false;
    const title = this.#text.slice(spans[0]!.start, head.end);
    const context: NameContext = {
      isForeign: isForeignTitle(title),
      isJapanese: /日本|^日(?:相|外相|防卫相)/.test(title),
      isCertain: title.length >= head.word.length + 2 && head.isSingle,
      isPostAt: (offset) => this.#headStarts.has(offset),
    };
    let start = this.#text[head.end] === ' ' ? head.end + 1 : head.end;
    let end = nameEndAt(this.#text, start, context);
    if (end === undefined || (start > head.end && this.#continues(end))) return false;
    while (end !== undefined) {
      this.#add({ spans, nameStart: start, nameEnd: end });
      if (this.#text[end] !== '、') break;
      start = end + 1;
      end = this.#isPostAhead(start)
        ? undefined
        : nameEndAt(this.#text, start, { ...context, isCertain: false });
    }
    return true;
  }

  /** After a space a name has to end clearly: 书记 李川 出席. */
  #continues(end: number): boolean {
    return end < this.#text.length && !/[\s，。、；：,;:)）]/.test(this.#text[end]!);
  }

  /** Whether what begins at `start` is the next post of a list, not a second name. */
  #isPostAhead(start: number): boolean {
    const ahead = this.#text.slice(start).search(/[，。、；：\s“”]/);
    const end = ahead === -1 ? this.#text.length : start + ahead;
    return this.#heads.some((head) => head.start >= start && head.start < end && head.start - start < 20);
  }

  #add(entry: Attached): void {
    this.#found.push(entry);
    this.#names.add(this.#text.slice(entry.nameStart, entry.nameEnd));
    this.#limit = Math.max(entry.nameEnd, entry.spans.at(-1)!.end);
  }

  /** The posts that end with `head`: 省委副书记、|杭州市委书记. */
  #titleUpTo(head: Head, index: number): PostSpan[] {
    const start = postStart(this.#text, head.start, this.#limit, this.places);
    const span: PostSpan = { start, end: head.end, head };
    const before = this.#heads[index - 1];
    const isList = this.#text[start - 1] === '、' && before?.end === start - 1 && before.start >= this.#limit;
    return isList ? [...this.#titleUpTo(before, index - 1), span] : [span];
  }

  /** 吴玉华|副院长, 习近平|总书记, and by surname alone 曲|局长. */
  #nameFirst(head: Head): void {
    if (head.word === '代表') return;
    const start = this.#nameBefore(head.start) ?? this.#surnameBefore(head);
    if (start === undefined || start < this.#limit) return;
    if (this.places.some((place) => place.start <= start && start < place.end)) return;
    this.#add({ spans: [{ start: head.start, end: head.end, head }], nameStart: start, nameEnd: head.start });
  }

  #surnameBefore({ start, word }: Head): number | undefined {
    const character = this.#text[start - 1];
    if (!character || !isSurname(character) || !word.endsWith('长')) return undefined;
    const isWord =
      isCommonWord(this.#text.slice(start - 2, start)) ||
      isCommonWord(this.#text.slice(start - 1, start + 1));
    return !isWord && /[局委厅部院校会]/.test(this.#text[start - 2] ?? '') ? start - 1 : undefined;
  }
}

function toMention(
  { spans, nameStart, nameEnd }: Attached,
  reading: Reading,
  places: readonly PlaceToken[],
  home: Place | undefined,
): PersonMention {
  const titleStart = spans[0]!.start;
  const titleEnd = spans.at(-1)!.end;
  const isTitleFirst = titleStart < nameStart;
  const title = reading.text.slice(titleStart, titleEnd);
  return {
    ...reading.rangeOf(Math.min(titleStart, nameStart), Math.max(titleEnd, nameEnd)),
    name: reading.text.slice(nameStart, nameEnd),
    nameRange: reading.rangeOf(nameStart, nameEnd),
    title,
    titleRange: reading.rangeOf(titleStart, titleEnd),
    isTitleFirst,
    posts: postsOf(spans, { reading, places, home }),
  };
}

/** Where a name that was read with a title stands again without one. */
function bareMentions(name: string, reading: Reading, taken: readonly OffsetRange[]): PersonMention[] {
  if (name.length < 2 || isCommonWord(name)) return [];
  const mentions: PersonMention[] = [];
  for (let at = reading.text.indexOf(name); at !== -1; at = reading.text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (taken.some((range) => range.start < end && at < range.end)) continue;
    const range = reading.rangeOf(at, end);
    mentions.push({
      ...range,
      name,
      nameRange: range,
      title: '',
      titleRange: undefined,
      isTitleFirst: false,
      posts: [],
    });
  }
  return mentions;
}
