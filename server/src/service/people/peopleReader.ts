import { floorRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { beginsLongPlace } from './longPlaces.ts';
import { NOTHING_KNOWN, type NameContext } from '../names/nameEnd.ts';
import { isSurname, nameEndAt, nameStartBefore, surnameOf } from '../names/names.ts';
import { placeAt, type PlaceToken } from '../places/places.ts';
import type { PostSpan } from './posts.ts';
import { headsOf, isCountry, isForeignTitle, postStart, type Head } from './titles.ts';
import { isCommonWord } from '../words/words.ts';

/** A title with the name it belongs to, in offsets of the reading. */
export interface Attached {
  readonly spans: readonly PostSpan[];
  readonly nameStart: number;
  readonly nameEnd: number;
  /** where the name stands in full, if it is only the surname here: 陈书记 and 书记陈伟 */
  readonly addressee?: Attached | undefined;
}

/** What bounds the look ahead for the next post, and the posts of one person. */
const LONGEST_POST = 20;
const MOST_POSTS = 12;

/** 两位市长李川、周岩; 各局局长 */
const SEVERAL = /[各俩诸]|[两几多数]位|部分|[两三几多]名|[两三四几][省市县区州]/;

const SEVERAL_LENGTH = 2;

/** Reads a draft's titles and the names attached to them. */
export class PeopleReader {
  readonly #text: string;
  readonly #heads: readonly Head[];
  readonly #headStarts: ReadonlySet<number>;
  #found: Attached[] = [];
  /** names read so far; the first round makes them known to the second */
  readonly #names = new Set<string>();
  /** by how people are addressed: 陈书记; undefined where two people would be */
  readonly #addresses = new Map<string, Attached | undefined>();
  /** named after somebody whose post nobody else shares: 周岩 in 市长李川、周岩出席 */
  untitled: Pick<Attached, 'nameStart' | 'nameEnd'>[] = [];
  /** nothing of a title lies before this offset: the end of the name before it */
  #limit = 0;

  constructor(
    reading: Reading,
    readonly places: readonly PlaceToken[],
  ) {
    this.#text = reading.simplified;
    this.#heads = headsOf(this.#text).filter(
      // 省长 in 陕西省长武县, 市长 in 南京市长江路
      (head) => head.end >= (placeAt(places, head.end - 1)?.end ?? 0) && !beginsLongPlace(this.#text, head),
    );
    this.#headStarts = new Set(this.#heads.map((head) => head.start));
  }

  attached(): readonly Attached[] {
    for (let round = 0; round < 2; round++) {
      this.#found = [];
      this.untitled = [];
      this.#limit = 0;
      this.#heads.forEach((head, i) => {
        if (head.start < this.#limit) return;
        if (!this.#isNameAlone(head) && this.#titleFirst(head, i)) return;
        this.#nameFirst(head);
      });
    }
    return this.#found;
  }

  /** Nothing but a name stands before the head: 习近平主席|和…, not 省委书记|… or 蓝巨星总经理|李川. */
  #isNameAlone({ start, end }: Head): boolean {
    const titleStart = postStart(this.#text, start, this.#limit, this.places);
    if (titleStart === start || this.#nameBefore(start) !== titleStart) return false;
    return (
      this.#isKnown(this.#text.slice(titleStart, start)) ||
      nameEndAt(this.#text, end, NOTHING_KNOWN) === undefined
    );
  }

  #nameBefore(end: number): number | undefined {
    const start = nameStartBefore(this.#text, end, this.#isKnown);
    return start !== undefined && isCountry(this.#text.slice(start, end)) ? undefined : start;
  }

  readonly #isKnown = (name: string): boolean => this.#names.has(name);

  /** 青山市委书记|温暖, and those who share the title: 副院长李川、周岩. */
  #titleFirst(head: Head, index: number): boolean {
    const spans = this.#titleUpTo(head, index);
    if (head.isGeneric && spans[0]!.start === head.start) return false;
    const title = this.#text.slice(spans[0]!.start, head.end);
    const isTitled = title.length >= head.word.length + 2;
    const isForeign = isForeignTitle(title);
    const context: NameContext = {
      isForeign,
      isJapanese: isForeign && /日本|^日(?:相|外相|防卫相)/.test(title),
      isCertain: isTitled && head.isSingle,
      isTitled,
      isPostAt: (offset) => this.#headStarts.has(offset),
    };
    let start = this.#text[head.end] === ' ' ? head.end + 1 : head.end;
    let end = nameEndAt(this.#text, start, context);
    if (end === undefined || (start > head.end && this.#continues(end))) return false;
    const counted = this.#text.slice(Math.max(0, spans[0]!.start - SEVERAL_LENGTH), head.end);
    const isShared = !head.isSingle || head.isDeputy || SEVERAL.test(counted);
    for (let isFirst = true; end !== undefined; isFirst = false) {
      if (isFirst || isShared) this.#add({ spans, nameStart: start, nameEnd: end });
      else this.#addUntitled({ nameStart: start, nameEnd: end });
      if (this.#text[end] !== '、') break;
      start = end + 1;
      end = this.#isPostAhead(start)
        ? undefined
        : nameEndAt(this.#text, start, { ...context, isCertain: false, isTitled: false });
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
    if (!entry.addressee) {
      this.#names.add(this.#nameOf(entry));
      for (const { head } of entry.spans) this.#addAddress(head, entry);
    }
    this.#limit = Math.max(entry.nameEnd, entry.spans.at(-1)!.end);
  }

  #addUntitled(entry: Pick<Attached, 'nameStart' | 'nameEnd'>): void {
    this.#names.add(this.#nameOf(entry));
    this.untitled.push(entry);
    this.#limit = entry.nameEnd;
  }

  #nameOf({ nameStart, nameEnd }: Pick<Attached, 'nameStart' | 'nameEnd'>): string {
    return this.#text.slice(nameStart, nameEnd);
  }

  #addAddress({ word }: Head, entry: Attached): void {
    const name = this.#nameOf(entry);
    const address = surnameOf(name) + word;
    const known = this.#addresses.get(address);
    const isShared = this.#addresses.has(address) && (!known || this.#nameOf(known) !== name);
    this.#addresses.set(address, isShared ? undefined : entry);
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
    const whole = this.#nameBefore(head.start);
    const start = whole ?? this.#surnameBefore(head);
    if (start === undefined || start < this.#limit) return;
    if (placeAt(this.places, start)) return;
    const addressee = whole === undefined ? this.#addressee(start, head) : undefined;
    const spans = [{ start: head.start, end: head.end, head }];
    this.#add({ spans, nameStart: start, nameEnd: head.start, addressee });
  }

  #addressee(start: number, head: Head): Attached | undefined {
    return this.#addresses.get(this.#text.slice(start, head.start) + head.word);
  }

  /** 陈书记 of a 陈伟 who is 书记 in the draft, or 曲局长 right after the body. */
  #surnameBefore(head: Head): number | undefined {
    const { start, word } = head;
    for (const length of [2, 1])
      if (start >= length && this.#addressee(start - length, head)) return start - length;
    const character = this.#text[start - 1];
    if (!character || !isSurname(character) || !word.endsWith('长')) return undefined;
    const isWord =
      isCommonWord(this.#text.slice(start - 2, start)) ||
      isCommonWord(this.#text.slice(start - 1, start + 1));
    return !isWord && /[局委厅部院校会]/.test(this.#text[start - 2] ?? '') ? start - 1 : undefined;
  }
}
