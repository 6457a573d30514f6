import { isHanAt, isNameDot } from '../../../names/nameEnd.ts';
import { surnameOf } from '../../../names/names.ts';
import type { Head } from '../../heads.ts';
import type { Attached } from '../../personClaim.ts';

/** 汉字 of a Chinese name with a double surname. */
const LONGEST = 4;

/** The names that a draft has been read to have so far, and how their bearers are addressed; offsets of its reading. */
export class KnownNames {
  readonly #text: string;
  readonly #names = new Set<string>();
  /** units that names begin and end with: nearly every place of a text is told by them */
  readonly #firsts = new Set<number>();
  readonly #lasts = new Set<number>();
  /** start of every name read in this round, by its end */
  #starts = new Map<number, number>();
  /** by how people are addressed: 陈书记; undefined where two people would be */
  readonly #addresses = new Map<string, Attached | undefined>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Names stay known; where they stand is read anew. */
  beginRound(): void {
    this.#starts = new Map();
  }

  learn(start: number, end: number): void {
    const name = this.#text.slice(start, end).replace(/(?<=\p{Script=Han})[ \u3000]+/gu, '');
    this.#names.add(name);
    this.#firsts.add(name.charCodeAt(0));
    this.#lasts.add(name.charCodeAt(name.length - 1));
    this.#starts.set(end, start);
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }

  readonly has = (name: string): boolean => this.#names.has(name);

  /** The start of a known name that ends at an offset. */
  readonly before = (end: number): number | undefined => {
    const start = this.#starts.get(end);
    if (start !== undefined || !this.#lasts.has(this.#text.charCodeAt(end - 1))) return start;
    for (let length = LONGEST; length >= 2; length--)
      if (end >= length && this.#names.has(this.#text.slice(end - length, end))) return end - length;
    return undefined;
  };

  readonly isEnd = (offset: number): boolean => this.before(offset) !== undefined;

  /** Whether a name that was read in this round stands just there. */
  standsAt(start: number, end: number): boolean {
    return this.#starts.get(end) === start;
  }

  /** 蔡大文|学弟: the draft has the whole name elsewhere. */
  endAt(start: number): number | undefined {
    if (!this.#firsts.has(this.#text.charCodeAt(start))) return undefined;
    for (let length = LONGEST; length > 2; length--)
      if (
        start + length <= this.#text.length &&
        !isNameDot(this.#text[start + length]) &&
        this.#names.has(this.#text.slice(start, start + length))
      )
        return start + length;
    // 肖战（: of two characters only where the name cannot go on
    const end = start + 2;
    return !isHanAt(this.#text, end) &&
      !isNameDot(this.#text[end]) &&
      this.#names.has(this.#text.slice(start, end))
      ? end
      : undefined;
  }

  /** 陈伟 who is 书记 answers to 陈书记, unless another 陈 is one too. */
  addAddress({ word }: Head, entry: Attached): void {
    const nameOf = ({ nameStart, nameEnd }: Attached): string => this.#text.slice(nameStart, nameEnd);
    const address = surnameOf(nameOf(entry)) + word;
    const known = this.#addresses.get(address);
    const isShared = this.#addresses.has(address) && (!known || nameOf(known) !== nameOf(entry));
    this.#addresses.set(address, isShared ? undefined : entry);
  }

  /** Whom the words from `start` to the end of a head address. */
  addressee(start: number, head: Head): Attached | undefined {
    return this.#addresses.get(this.#text.slice(start, head.start) + head.word);
  }
}
