import { NOTHING_KNOWN } from '../../../names/nameEnd.ts';
import { canBeForeign, isForeignLike } from '../../../names/foreignNames.ts';
import { isSurname, nameEndAt, nameStartBefore } from '../../../names/names.ts';
import { isWholeName, nameStartAt } from '../../../names/wholeNames.ts';
import { placeAt, type PlaceToken } from '../../../places/places.ts';
import { isCommonWord, isFrequentWord } from '../../../words/words.ts';
import { isCountry } from '../../foreignTitles.ts';
import type { Head } from '../../heads.ts';
import type { KnownNames } from './knownNames.ts';
import { postStart } from '../titleStart.ts';
import { unitBeforeName } from '../units.ts';

/** Posts that news puts behind a name: 蔡英文总统. */
const LEADER = /^(?:总书记|主席|总统|总理|首相|国王|书记|[省市县区]长)/;
/** The same of other states: 克林顿总统. */
const OF_STATE = /^(?:副?总统|总理|首相|王储|[外防财]长|[外防]相)/;
/** 韩日|外长 */
const STATES = /^[中美日韩朝俄英法德印欧澳加]{2,3}$/;
/** 汉字 of a foreign name without a dot: 施瓦辛格, 布热津斯基. */
const LONGEST_FOREIGN = 6;
const SCHOLAR = /^(?:校长|园长|教授|副教授|研究员|讲师|院士|院长|主任|博士后)$/;
const SCHOOL = /^.{2,}(?:大学|学院|研究所|研究院|医院|科学院|实验室|研究中心|学校|[中小]学|幼儿园)$/;

/** Names that stand before their post: 吴玉华|副院长, 习近平|总书记. Nothing of them lies before `limit`. */
export class NamesBefore {
  readonly #text: string;
  readonly #places: readonly PlaceToken[];
  readonly #names: KnownNames;
  /** the last answer: it is asked for of one head again and again */
  #last = { end: -1, limit: -1, start: -1 };

  constructor(text: string, places: readonly PlaceToken[], names: KnownNames) {
    this.#text = text;
    this.#places = places;
    this.#names = names;
  }

  /** Nothing but a name stands before the head: 习近平主席|和…, not 省委书记|… or 蓝巨星总经理|李川. */
  isAlone({ start, end }: Head, limit: number): boolean {
    const titleStart = this.#postStart(start, limit);
    if (titleStart === start || this.startOf(start, limit) !== titleStart) return false;
    // ，高雄|市长 李川
    if (placeAt(this.#places, titleStart)?.start === titleStart) return false;
    return (
      this.#names.has(this.#text.slice(titleStart, start)) ||
      nameEndAt(this.#text, end, NOTHING_KNOWN) === undefined
    );
  }

  startOf(end: number, limit: number): number | undefined {
    const start =
      nameStartBefore(this.#text, end, this.#names.has) ??
      nameStartAt(this.#text, end, limit, 'bounded', (at) => this.#isBound(at, end));
    const found = start ?? this.#foreignStart(end, limit);
    if (found === undefined) return undefined;
    const name = this.#text.slice(found, end);
    return isCountry(name) || STATES.test(name) ? undefined : found;
  }

  #postStart(end: number, limit: number): number {
    if (this.#last.end !== end || this.#last.limit !== limit)
      this.#last = { end, limit, start: postStart(this.#text, end, limit, this.#places) };
    return this.#last.start;
  }

  /** 克林顿|总统对…: a name that stands alone before such a post. */
  #foreignStart(end: number, limit: number): number | undefined {
    if (!OF_STATE.test(this.#text.slice(end, end + 3))) return undefined;
    // 与|穆罕默德|王储: as far back as foreign names have such characters
    let start = end;
    while (start > limit && end - start <= LONGEST_FOREIGN && canBeForeign(this.#text[start - 1]!)) start--;
    const length = end - start;
    if (length < 2 || length > LONGEST_FOREIGN) return undefined;
    // 布什|总统: of two characters one is enough, if they are no word; 同|拜登|总统: or none where a word stands before them
    const before = this.#text[start - 1] ?? '\n';
    const isAddressed = '同与和对向'.includes(before);
    const isWord = isAddressed || '，。：；\n'.includes(before) ? isFrequentWord : isCommonWord;
    const isShort =
      length === 2 &&
      isForeignLike(this.#text, start, end, isAddressed ? 0 : 1) &&
      !isWord(this.#text.slice(start, end));
    if (!isShort && !isForeignLike(this.#text, start, end)) return undefined;
    return isCountry(this.#text.slice(start, end)) || placeAt(this.#places, start) ? undefined : start;
  }

  /** 、胥波|副市长, 同苏林|总书记: nothing of the words before belongs to the name. */
  #isBound(start: number, end: number): boolean {
    const before = this.#text[start - 1] ?? '\n';
    if (/[、，；：。\n]/.test(before)) return true;
    return /[同与和向对请]/.test(before) && LEADER.test(this.#text.slice(end, end + 3));
  }

  /** 方立成|前副主席: the word between the name and the post belongs to the post. */
  postStartOf(headStart: number, limit: number): number {
    const isFormer = /[前原]/.test(this.#text[headStart - 1] ?? '');
    return isFormer && this.startOf(headStart, limit) === undefined ? headStart - 1 : headStart;
  }

  /** 三亚市教育局|吴萍|局长 */
  unitOf(head: Head, limit: number, before?: Head): { start: number; nameStart: number } | undefined {
    const start = this.#postStart(head.start, Math.max(limit, this.#bodyBehind(before)));
    const nameStart = unitBeforeName(this.#text, start, head, this.#places);
    return nameStart === undefined ? this.#schoolOf(head, start, limit) : { start, nameStart };
  }

  /** 项目负责人|厦门大学李川教授: the body behind another post is where the unit begins. */
  #bodyBehind(head: Head | undefined): number {
    return head && placeAt(this.#places, head.end)?.start === head.end ? head.end : 0;
  }

  /** 多伦多大学的|辛顿|教授 */
  #schoolOf(head: Head, start: number, limit: number): { start: number; nameStart: number } | undefined {
    if (!SCHOLAR.test(head.word) || head.start === start || this.#text[start - 1] !== '的') return undefined;
    const school = this.#postStart(start - 1, limit);
    if (!SCHOOL.test(this.#text.slice(school, start - 1))) return undefined;
    const isName =
      (head.start - start < 5 && isWholeName(this.#text, start, head.start, 'none')) ||
      isForeignLike(this.#text, start, head.start);
    return isName ? { start: school, nameStart: start } : undefined;
  }

  /** 陈书记 of a 陈伟 who is 书记 in the draft, or 曲局长 right after the body. */
  surnameOf(head: Head): number | undefined {
    const { start, word } = head;
    for (const length of [2, 1])
      if (start >= length && this.#names.addressee(start - length, head)) return start - length;
    const character = this.#text[start - 1];
    if (!character || !isSurname(character) || !word.endsWith('长')) return undefined;
    const isWord =
      isCommonWord(this.#text.slice(start - 2, start)) ||
      isCommonWord(this.#text.slice(start - 1, start + 1));
    return !isWord && /[局委厅部院校会]/.test(this.#text[start - 2] ?? '') ? start - 1 : undefined;
  }
}
