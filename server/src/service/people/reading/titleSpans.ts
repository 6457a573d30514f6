import type { PlaceToken } from '../../places/places.ts';
import { placeAt } from '../../places/places.ts';
import { floorRange } from '../../text/range.ts';
import { beginsCountry } from '../foreignTitles.ts';
import type { Head, PostSpan } from '../heads.ts';
import { describes } from './owners.ts';
import { postStart } from './titleStart.ts';

/** What bounds the look ahead for the next post, and the posts of one person. */
const LONGEST_POST = 20;
/** Posts of one person, one after the other; bounds the work. */
export const MOST_POSTS = 12;
/** Between two posts of one person: 书记、|局长, 局长兼|书记, 局长（正厅级）、|书记. */
const JOINS = /^(?:[（(][^（）()\n]{1,16}[）)])?(?:、|、?兼任?|，?暨)$/;
/** 创会|会长, 首任|院长 */
const LONGEST_EPITHET = 3;
/** 市委党校|分管日常工作的|副校长: what one of several does; no part of the post. */
export const DUTY =
  /(?:(?:分管|主持|负责)(?:日常|行政|全面|常务)工作|(?:分管|主管|协管)(?!部门|单位)\p{Script=Han}{1,5})的/u;
const DUTY_BEFORE = new RegExp(`${DUTY.source}$`, 'u');
/** Units of it. */
const LONGEST_DUTY = 9;
/** What somebody is in a group, before what he is besides. */
const OF_GROUP = /^(?:组长|指挥长|总指挥)$/;
/** Enough characters to be the body's own name. */
const BODY =
  /^.{2,}(?:大学|学院|医院|协会|联合会|研究院|研究所|银行|集团|学会|基金会|商会|公司|委员会|出版社|俱乐部|[足篮泳排作科影]协|奥委会|文联)$/;
/** 这家公司, 所在集团: whose it is, the draft says elsewhere. */
const SOME_BODY = /[这该此某本我他她它哪各家所]|有限公司的|投资|分公司/;
/** Units of what joins two posts, as `JOINS` has them. */
const LONGEST_JOIN = 22;
/** Of a post behind 及: 亚太区|主席; 会长及|秘书长 are two people. */
const LEAST_BODY = 2;
const BREAKS_TITLE = /[，。、；：\s“”]/;
/** Of the next post. */
const REACH = LONGEST_JOIN + LONGEST_POST * 2;

/** The posts of a draft by their heads: where each begins, and which of them are one title. */
export class TitleSpans {
  readonly #text: string;
  readonly #starts: ReadonlySet<number>;
  readonly #ends: ReadonlySet<number>;

  constructor(
    text: string,
    readonly heads: readonly Head[],
    readonly places: readonly PlaceToken[],
    readonly isNameEnd: (offset: number) => boolean,
  ) {
    this.#text = text;
    this.#starts = new Set(heads.map((head) => head.start));
    this.#ends = new Set(heads.map((head) => head.end));
  }

  readonly isStart = (offset: number): boolean => this.#starts.has(offset);

  /** The post that begins at an offset. */
  startingAt(offset: number): Head | undefined {
    const head = this.heads[floorRange(this.heads, offset)];
    return head?.start === offset ? head : undefined;
  }

  readonly isEnd = (offset: number): boolean => this.#ends.has(offset);

  /** 任|组长 is no name. */
  isPost(start: number, end: number): boolean {
    return this.isEnd(end) && [1, 2].some((length) => this.isStart(start + length));
  }

  /** @param limit nothing of the post lies before */
  readonly spanOf = (head: Head, limit: number): PostSpan => {
    const start = postStart(this.#text, head.start, limit, this.places, this.isNameEnd);
    return { start: this.#ownerStart(head, start, limit) ?? start, end: head.end, head };
  };

  /** 广州恒大|的|主帅, 校友会联合会|的|创会会长: whose post it is, where that begins with a place or is a body by its name. */
  #ownerStart(head: Head, start: number, limit: number): number | undefined {
    if (this.#text[start - 1] !== '的' || head.start - start > LONGEST_EPITHET) return undefined;
    const duty = DUTY_BEFORE.exec(this.#text.slice(Math.max(limit, start - LONGEST_DUTY), start))?.[0];
    if (duty) {
      const owner = postStart(this.#text, start - duty.length, limit, this.places, this.isNameEnd);
      return owner < start - duty.length ? owner : undefined;
    }
    const owner = postStart(this.#text, start - 1, limit, this.places, this.isNameEnd);
    const isPlace = placeAt(this.places, owner)?.start === owner || beginsCountry(this.#text, owner);
    const words = this.#text.slice(owner, start - 1);
    const isOwner =
      (isPlace && start === head.start && !head.isGeneric) ||
      (BODY.test(words) && !SOME_BODY.test(words) && !describes(words));
    return owner < start - 1 && isOwner ? owner : undefined;
  }

  /** The posts that end with a head: 省委副书记、|杭州市委书记. */
  upTo(index: number, limit: number, listed = 1): PostSpan[] {
    const head = this.heads[index]!;
    if (listed < MOST_POSTS) {
      // 特首|办主任: a head within the words of this one does not end the post before.
      for (let i = index - 1; i >= 0 && i > index - 4; i--) {
        const before = this.heads[i]!;
        // 李川|教授、|院长周岩: what stands right behind a name is that name's.
        if (before.start < limit || this.isNameEnd(before.start) || head.start - before.end > REACH) break;
        const span = this.spanOf(head, before.end);
        // 义警大队长|前立委
        const isFormerNext =
          span.start === before.end && /^[前原](?![则因来])/.test(this.#text.slice(span.start));
        // 县委常委|组织部长
        const isCommitteeNext =
          span.start === before.end &&
          before.word === '常委' &&
          !/^[办会班]/.test(this.#text.slice(span.start));
        // 副组长|经委主任李川
        const isGroupNext =
          span.start === before.end && OF_GROUP.test(before.word) && head.start - span.start >= LEAST_BODY;
        if (isGroupNext || isFormerNext || isCommitteeNext || this.#joins(before, span))
          return [...this.upTo(i, limit, listed + 1), span];
        if (span.start !== before.end) break;
      }
    }
    return [this.spanOf(head, limit)];
  }

  /** 书记、|局长; 执行副总裁|及|亚太区主席: what stands between makes both one person's. */
  #joins(before: Head, { start, head }: PostSpan): boolean {
    const between = this.#text.slice(before.end, start);
    if (JOINS.test(between)) return true;
    const isWhole = head.start - start >= LEAST_BODY && !head.isGeneric && !before.isGeneric;
    return between === '及' && isWhole;
  }

  /** Whether the next post belongs to the same title: 副书记|、市长李川. */
  goesOn(index: number, nameBefore: (end: number) => number | undefined): boolean {
    const head = this.heads[index]!;
    const next = this.heads[index + 1];
    if (!next || next.start - head.end > REACH) return false;
    const { start } = this.spanOf(next, head.end);
    // 市长、|胥波|副市长: the next post is another's.
    if (start > head.end && (nameBefore(next.start) ?? -1) >= start) return false;
    return start === head.end || this.#joins(head, this.spanOf(next, head.end));
  }

  /** 花蕾|任|办公室副主任: the single character is a verb where a post follows. */
  isTakenAt(offset: number): boolean {
    if (this.#text[offset] !== '任') return false;
    const next = this.heads[floorRange(this.heads, offset) + 1];
    const isNear = next !== undefined && next.start > offset && next.start - offset <= LONGEST_POST;
    return isNear && !/[，。；：、\s]/.test(this.#text.slice(offset, next.start));
  }

  /** Whether what begins at `start` is the next post of a list, not a second name. */
  isAhead(start: number): boolean {
    const ahead = this.#text.slice(start, start + LONGEST_POST).search(/[，。、；：\s“”]/);
    const end = start + (ahead === -1 ? LONGEST_POST : ahead);
    const next = this.heads[floorRange(this.heads, start - 1) + 1];
    if (next === undefined || next.start >= end) return false;
    // 、|王川|质询教育局局长…: a word that ends before the post begins is not of it.
    return this.spanOf(next, start).start <= start + 1;
  }

  /** Whether a title with the body it is of begins at an offset: 区人大常委会主任, not 主任. */
  readonly isWholeAt = (start: number): boolean => {
    const next = this.heads[floorRange(this.heads, start - 1) + 1];
    if (next === undefined || next.isGeneric) return false;
    if (next.start - start > LONGEST_POST || next.start - start < LEAST_BODY) return false;
    return (
      !BREAKS_TITLE.test(this.#text.slice(start, next.start)) && this.spanOf(next, start).start === start
    );
  };
}
