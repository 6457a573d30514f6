import { boundaryAt, type NameContext } from '../../names/nameEnd.ts';
import { isWholeName } from '../../names/wholeNames.ts';
import { foreignEndByMark, likelyForeignEnd } from '../../names/foreignNames.ts';
import { nameEndAt } from '../../names/names.ts';
import { placeAt, type PlaceToken } from '../../places/places.ts';
import type { Reading } from '../../text/reading.ts';
import { appositionOf } from './appositions.ts';
import { appointmentOf, ownedSpan, takenBy, withoutActing } from './appointments.ts';
import type { Known } from './names/appointedNames.ts';
import { isVerbAt } from './appointmentVerbs.ts';
import { countedBefore } from './countedNames.ts';
import { careerAt, careersOf, postsInCareer, type Career } from './careers.ts';
import { beginsCountry } from '../foreignTitles.ts';
import type { Head, PostSpan } from '../heads.ts';
import { headsOutsidePlaces } from '../headsOutsidePlaces.ts';
import { ForeignList } from './names/foreignList.ts';
import { subjectOf, titleStartOf } from './foundPeople.ts';
import { KnownNames } from './names/knownNames.ts';
import { isLate, lateNameBehind } from './names/late.ts';
import { listedIn } from './lists.ts';
import {
  behindAside,
  behindRole,
  boundedNameEnd,
  continues,
  endsAsCountry,
  endsWithinPlace,
  endBeforeLatin,
  isHonouredAbroad,
  isNameBehindOf,
  latinName,
  linkedNameEnd,
  nameInTable,
  nextOfList,
} from './names/nameBounds.ts';
import { NamesBefore } from './names/namesBefore.ts';
import type { Attached } from '../personClaim.ts';
import { successionsIn } from './successions.ts';
import { runOnListsIn } from './runOnLists.ts';
import { MOST_POSTS, TitleSpans } from './titleSpans.ts';

/** 两位市长李川、周岩; 各局局长 */
const SEVERAL = /[各俩诸]|[两几多数]位|部分|[两三几多]名|[两三四几][省市县区州]/;
/** 汉字 before a head that say how many hold it: 两位|副市长. */
const SEVERAL_LENGTH = 2;
/** A post of so many characters is no word of other use: 独立董事, 首席执行官. */
const TELLING = 4;

/** 乔治敦|大学, no person */
const BODY_BEHIND = /^(?:大学|学院|医院|集团|公司|银行|基金|研究所)/;

/** Reads a draft's titles and the names attached to them. */
export class PeopleReader {
  readonly #text: string;
  readonly #titles: TitleSpans;
  readonly #careers: readonly Career[];
  #found: Attached[] = [];
  readonly #names: KnownNames;
  readonly #before: NamesBefore;
  /** named after somebody whose post nobody else shares: 周岩 in 市长李川、周岩出席 */
  untitled: Pick<Attached, 'nameStart' | 'nameEnd'>[] = [];
  /** nothing of a title lies before this offset: the end of the name before it */
  #limit = 0;
  /** posts that wait for the next ones behind a comma: 原国务委员，|国务院原副总理，… */
  #waiting: PostSpan[] = [];
  #foreign: ForeignList;
  /** posts that nobody is named with: 受市人大常委会主任|委托; what follows may be of the same body */
  unnamed: PostSpan[] = [];
  /** the last appointment: what follows behind a comma goes on with it */
  #last: readonly Attached[] = [];

  constructor(
    reading: Reading,
    readonly places: readonly PlaceToken[],
  ) {
    this.#text = reading.simplified;
    this.#foreign = new ForeignList(this.#text);
    const heads = headsOutsidePlaces(this.#text, places);
    this.#names = new KnownNames(this.#text);
    this.#before = new NamesBefore(this.#text, places, this.#names);
    this.#titles = new TitleSpans(this.#text, heads, places, this.#names.isEnd);
    this.#careers = careersOf(this.#text);
  }

  attached(): readonly Attached[] {
    const { heads, spanOf } = this.#titles;
    const lines = listedIn(this.#text, heads, spanOf);
    const listed = lines.people.length > 0 ? lines : runOnListsIn(this.#text, heads, this.places, spanOf);
    for (let round = 0; round < 2; round++) {
      this.#found = [];
      this.untitled = [];
      this.unnamed = [];
      this.#names.beginRound();
      this.#limit = 0;
      this.#foreign = new ForeignList(this.#text);
      this.#waiting = [];
      this.#last = [];
      for (const { nameStart, nameEnd } of this.#careers) this.#names.learn(nameStart, nameEnd);
      this.#titles.heads.forEach((head, i) => {
        if (head.start >= this.#limit && !listed.covers(head.start)) this.#read(head, i);
      });
      // The second round reads with the names of the first.
      if (this.#names.isEmpty) break;
    }
    for (const entry of listed.people) {
      this.#found.push(entry);
      this.#names.learn(entry.nameStart, entry.nameEnd);
    }
    for (const heir of successionsIn(this.#text, this.#found)) this.#found.push(heir);
    return this.#found;
  }

  #read(head: Head, index: number): void {
    if (!isHonouredAbroad(this.#text, head.end) && this.#before.isAlone(head, this.#limit)) {
      this.#nameFirst(head);
      return;
    }
    const spans = this.#titles.upTo(index, this.#limit);
    if (this.#titleFirst(spans)) return;
    // 东湖市|史哲|副市长、经济局局长…: the next post is another's.
    const isNameInUnit =
      this.#text[head.end] === '、' && this.#before.unitOf(head, this.#limit) !== undefined;
    if (!isNameInUnit && this.#titles.goesOn(index, (end) => this.#before.startOf(end, this.#limit))) return;
    if (this.#appointed(spans)) return;
    if (this.#nameFirst(head)) return;
    const apposed = appositionOf(this.#text, spans, this.#names, this.#limit);
    if (apposed) {
      this.#add(apposed);
      return;
    }
    for (const span of spans) this.unnamed.push(span);
    const next = this.#titles.heads[index + 1];
    const isWaiting =
      this.#text[head.end] === '，' &&
      next !== undefined &&
      this.#titles.spanOf(next, head.end).start === head.end + 1;
    if (!isWaiting && this.#lateBehind(spans)) return;
    this.#waiting = isWaiting ? [...this.#waiting, ...spans].slice(-MOST_POSTS) : [];
  }

  /** …统战部原部长，离休干部|杨永康|同志，因病…: the posts of the dead, and what they were besides. */
  #lateBehind(spans: readonly PostSpan[]): boolean {
    const name = lateNameBehind(this.#text, spans.at(-1)!.end);
    if (!name) return false;
    this.#add({ spans: [...this.#waiting, ...spans], nameStart: name.start, nameEnd: name.end });
    return true;
  }

  /** 青山市委书记|温暖, and those who share the title: 副院长李川、周岩. */
  #titleFirst(spans: readonly PostSpan[]): boolean {
    const { head } = spans.at(-1)!;
    const titleStart = spans[0]!.start;
    // 副主任李川、|顾问|周岩
    const isNext =
      (this.#text[titleStart - 1] === '、' && this.#names.isEnd(titleStart - 1)) || this.#isOfOneBefore(head);
    // 其|副发言人|哈克: the deputy of somebody is no common word
    const isCommon = head.isGeneric && !(head.isDeputy && head.word === '发言人');
    if (isCommon && spans.length === 1 && titleStart === head.start && !isNext) return false;
    const title = this.#text.slice(titleStart, head.end);
    // 辩护律师: of no institution
    if (/^(?:辩护|代理|委托|执业|华裔|人权|维权)律师$/.test(title)) return false;
    const isTelling = head.word.length >= TELLING && !head.isGeneric;
    const isTitled = title.length >= head.word.length + 2 || isTelling || isNext;
    const abroad = isHonouredAbroad(this.#text, head.end)
      ? { isForeign: true, isJapanese: false }
      : this.#foreign.abroad(title, titleStart, head.word);
    const { isForeign } = abroad;
    const beginsPlace = (at: number): boolean =>
      beginsCountry(this.#text, at) || this.#text.startsWith('中国', at);
    const context: NameContext = {
      isForeign,
      isJapanese: abroad.isJapanese,
      isCertain: isTitled && (head.isSingle || spans.length > 1 || isTelling),
      isTitled,
      isPostAt: this.#titles.isStart,
      isTitleAt: this.#titles.isWholeAt,
      isVerbAt: (offset) => isVerbAt(this.#text, offset) || this.#titles.isTakenAt(offset),
      isLinkAt: (offset) =>
        '和与及同'.includes(this.#text[offset] ?? ' ') &&
        (beginsPlace(offset + 1) ||
          placeAt(this.places, offset + 1)?.start === offset + 1 ||
          (this.#titles.isStart(offset + 1) && this.#text[offset - 1] !== '以')),
    };
    const tabled = isTitled
      ? (nameInTable(this.#text, head.end) ?? latinName(this.#text, head.end))
      : undefined;
    if (tabled) {
      this.#add({ spans, nameStart: tabled.start, nameEnd: tabled.end });
      return true;
    }
    const from = behindRole(this.#text, behindAside(this.#text, head.end), this.#titles.isStart);
    let start = /[ \u3000]/.test(this.#text[from] ?? '') ? from + 1 : from;
    // 副总裁|暨|青川电信董事长: it joins two posts, though some are called 暨
    if (this.#isAnotherPost(start, context) || this.#text[start] === '暨') return false;
    let end =
      (isTitled ? endBeforeLatin(this.#text, start) : undefined) ??
      this.#names.endAt(start) ??
      nameEndAt(this.#text, start, context) ??
      (isForeign ? foreignEndByMark(this.#text, start, beginsPlace) : undefined) ??
      (abroad.isLikelyForeign ? likelyForeignEnd(this.#text, start, context) : undefined);
    if (end === undefined || (start > from && this.#goesOn(start, end, context))) return false;
    if (BODY_BEHIND.test(this.#text.slice(end, end + 3))) return false;
    if (endsWithinPlace(this.places, start, end)) return false;
    if (endsAsCountry(this.#text, start, end) || this.#titles.isPost(start, end)) return false;
    if (this.#text[from - 1] === '的' && !isNameBehindOf(this.#text, start, end)) return false;
    const own = this.#splitAppointment(spans);
    const late = isLate(this.#text, end) ? this.#waiting : [];
    const counted = this.#text.slice(Math.max(0, own[0]!.start - SEVERAL_LENGTH), head.end);
    const isShared = !head.isSingle || head.isDeputy || SEVERAL.test(counted);
    this.#foreign.add(end, abroad);
    for (let isFirst = true; end !== undefined && !endsAsCountry(this.#text, start, end); isFirst = false) {
      if (isFirst || isShared) this.#add({ spans: [...late, ...own], nameStart: start, nameEnd: end });
      else this.#addUntitled({ nameStart: start, nameEnd: end });
      const next = nextOfList(this.#text, end, !isFirst || SEVERAL.test(counted));
      if (next === undefined) break;
      this.#foreign.add(end, abroad);
      start = next;
      end = this.#titles.isAhead(start)
        ? linkedNameEnd(this.#text, start)
        : (boundedNameEnd(this.#text, start) ??
          nameEndAt(this.#text, start, {
            ...context,
            isCertain: false,
            isTitled: this.#text[start + 1] === '某',
          }));
    }
    return true;
  }

  /** 美联储主席鲍威尔和|理事|沃勒: the body is that of the one before. */
  #isOfOneBefore({ start, word }: Head): boolean {
    return (
      /^(?:理事|董事|监事|委员|顾问)$/.test(word) &&
      this.#limit === start - 1 &&
      /[、和与及]/.test(this.#text[start - 1]!)
    );
  }

  /** 院长 |李川|出席, 发言人 |徐大勇|转达: after a space a name has to end clearly. */
  #goesOn(start: number, end: number, context: NameContext): boolean {
    if (!continues(this.#text, end) || this.#beginsBody(end)) return false;
    const isWhole = end - start === 3 && isWholeName(this.#text, start, end, 'none');
    return !isWhole || !context.isTitled || boundaryAt(this.#text, end, context) < 2;
  }

  /** 科主任 李川|北京医院科主任 周岩: what follows is the next one's. */
  #beginsBody(offset: number): boolean {
    return (
      placeAt(this.places, offset)?.start === offset ||
      /^(?:中国|首都|国家|卫计委|卫健委)/.test(this.#text.slice(offset, offset + 3))
    );
  }

  /** 司令|顾问|贾巴里; but 局长|林长造, for nobody is called 造. */
  #isAnotherPost(start: number, context: NameContext): boolean {
    const head = this.#titles.startingAt(start);
    return head !== undefined && nameEndAt(this.#text, head.end, context) !== undefined;
  }

  /** 李川升任副局长、|技正周岩: what stands before the last post is another's. */
  #splitAppointment(spans: readonly PostSpan[]): readonly PostSpan[] {
    if (spans.length < 2) return spans;
    const taken = appointmentOf(this.#text, spans.slice(0, -1), this.#known());
    if (taken.length === 0) return spans;
    for (const entry of taken) this.#add(entry);
    return spans.slice(-1);
  }

  #known(): Known {
    return {
      knownNameBefore: this.#names.before,
      isPostEnd: this.#titles.isEnd,
      limit: this.#limit,
      titleStartOf: (nameStart) => titleStartOf(this.#found, nameStart),
      subjectOf: (offset) => subjectOf(this.#text, this.#found, offset),
      careerOf: (offset) => careerAt(this.#careers, offset),
    };
  }

  /** Posts that a verb gives to somebody or takes away. */
  #appointed([first, ...others]: readonly PostSpan[]): boolean {
    const own = this.#names.isEnd(first!.start) ? withoutActing(this.#text, first!) : first!;
    const spans = [ownedSpan(this.#text, own, this.#limit), ...others];
    const known = this.#known();
    let entries = appointmentOf(this.#text, spans, known);
    const taken = entries.length > 0 ? [] : takenBy(this.#text, spans, known);
    for (const entry of taken) {
      this.#found.push(entry);
      this.#names.learn(entry.nameStart, entry.nameEnd);
    }
    if (taken.length > 0) return true;
    if (entries.length === 0) entries = this.#continued(spans);
    if (entries.length === 0) entries = countedBefore(this.#text, spans, known);
    if (entries.length === 0) entries = postsInCareer(this.#text, this.#careers, spans);
    if (entries.length === 0) return false;
    for (const entry of entries) this.#add(entry);
    this.#last = entries;
    return true;
  }

  /** 曾任某公司总经理，|某集团副总经理: the same verb, and nobody else is named. */
  #continued(spans: readonly PostSpan[]): Attached[] {
    const last = this.#last[0];
    if (!last || this.#last.length > 1) return [];
    const between = this.#text.slice(last.spans.at(-1)!.end, spans[0]!.start);
    const isNext = /^(?:职务|等职|等)?(?:[（(][^（）()\n]{1,16}[）)])?[，,；;]$/.test(between);
    const isWhole = /^(?:[，。；、\n（(等]|职务|$)/.test(this.#text.slice(spans.at(-1)!.end));
    return isNext && isWhole ? [{ ...last, spans }] : [];
  }

  #add(entry: Attached): void {
    this.#found.push(entry);
    if (!entry.addressee) {
      this.#names.learn(entry.nameStart, entry.nameEnd);
      for (const { head } of entry.spans) this.#names.addAddress(head, entry);
    }
    this.#limit = Math.max(this.#limit, entry.nameEnd, entry.spans.at(-1)!.end);
    this.#waiting = [];
  }

  #addUntitled(entry: Pick<Attached, 'nameStart' | 'nameEnd'>): void {
    this.#names.learn(entry.nameStart, entry.nameEnd);
    this.untitled.push(entry);
    this.#limit = entry.nameEnd;
  }

  /** 吴玉华|副院长, 习近平|总书记, 教育局吴萍|局长, and by surname alone 曲|局长. */
  #nameFirst(head: Head): boolean {
    if (head.word === '代表') return false;
    const before = this.#before.postStartOf(head.start, this.#limit);
    const whole = this.#before.startOf(before, this.#limit);
    const unit = this.#before.unitOf(head, this.#limit);
    const start = unit?.nameStart ?? whole ?? this.#before.surnameOf(head);
    if (start === undefined || start < this.#limit) return false;
    if (placeAt(this.places, start)) return false;
    if (head.isGeneric && !unit) return false;
    const addressee = whole === undefined && !unit ? this.#names.addressee(start, head) : undefined;
    const titleStart = whole === undefined || unit ? head.start : before;
    const spans = [{ start: titleStart, end: head.end, head }];
    this.#add({ spans, nameStart: start, nameEnd: titleStart, addressee, unitStart: unit?.start });
    return true;
  }
}
