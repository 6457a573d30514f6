import { floorRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { isSurname, nameEndAt, nameStartBefore, type NameContext } from './names.ts';
import { placeAt, type PlaceToken } from './places.ts';
import type { PostSpan } from './posts.ts';
import { headsOf, isCountry, isForeignTitle, postStart, type Head } from './titles.ts';
import { isCommonWord } from '../words/words.ts';

/** A title with the name it belongs to, in offsets of the reading. */
export interface Attached {
  readonly spans: readonly PostSpan[];
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** What bounds the look ahead for the next post, and the posts of one person. */
const LONGEST_POST = 20;
const MOST_POSTS = 12;

/** Reads a draft's titles and the names attached to them. */
export class PeopleReader {
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
      (head) => head.end >= (placeAt(places, head.end - 1)?.end ?? 0),
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
    const ahead = this.#text.slice(start, start + LONGEST_POST).search(/[，。、；：\s“”]/);
    const end = start + (ahead === -1 ? LONGEST_POST : ahead);
    const next = this.#heads[floorRange(this.#heads, start - 1) + 1];
    return next !== undefined && next.start < end;
  }

  #add(entry: Attached): void {
    this.#found.push(entry);
    this.#names.add(this.#text.slice(entry.nameStart, entry.nameEnd));
    this.#limit = Math.max(entry.nameEnd, entry.spans.at(-1)!.end);
  }

  /** The posts that end with `head`: 省委副书记、|杭州市委书记. */
  #titleUpTo(head: Head, index: number, listed = 1): PostSpan[] {
    const start = postStart(this.#text, head.start, this.#limit, this.places);
    const span: PostSpan = { start, end: head.end, head };
    const before = this.#heads[index - 1];
    const isList =
      listed < MOST_POSTS &&
      this.#text[start - 1] === '、' &&
      before?.end === start - 1 &&
      before.start >= this.#limit;
    return isList ? [...this.#titleUpTo(before, index - 1, listed + 1), span] : [span];
  }

  /** 吴玉华|副院长, 习近平|总书记, and by surname alone 曲|局长. */
  #nameFirst(head: Head): void {
    if (head.word === '代表') return;
    const start = this.#nameBefore(head.start) ?? this.#surnameBefore(head);
    if (start === undefined || start < this.#limit) return;
    if (placeAt(this.places, start)) return;
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
