import { isSpeechAt } from '../../names/wordNames.ts';
import { placeAt, type PlaceToken } from '../../places/places.ts';
import type { Reading } from '../../text/reading.ts';
import { appositionOf, introducedOf } from './appositions.ts';
import { bracketedOf, namedBeforeBracket } from './bracketedPosts.ts';
import { appointmentOf, movedFrom, ownedSpan, withoutActing } from './appointments.ts';
import type { Known } from './names/appointedNames.ts';
import { countedBefore } from './countedNames.ts';
import { careerAt, careersOf, postsInCareer, type Career } from './careers.ts';
import { delegatesBefore } from './delegates.ts';
import type { Head, PostSpan } from '../heads.ts';
import { headsOutsidePlaces } from '../headsOutsidePlaces.ts';
import { subjectOf, titleStartOf } from './foundPeople.ts';
import { KnownNames } from './names/knownNames.ts';
import { isLate, lateNameBehind } from './names/late.ts';
import { insertedTitle } from './insertedTitles.ts';
import { listedIn } from './lists.ts';
import { isHonouredAbroad } from './names/nameBounds.ts';
import { NamesBefore } from './names/namesBefore.ts';
import type { Attached } from '../personClaim.ts';
import { rowOf } from './rosters.ts';
import { successionsIn } from './successions.ts';
import { tableRowOf } from './tableRows.ts';
import { takenBy } from './takenPosts.ts';
import { postStart } from './titleStart.ts';
import { runOnListsIn } from './runOnLists.ts';
import { isOfSeveral, TitledNames } from './titledNames.ts';
import { MOST_POSTS, TitleSpans } from './titleSpans.ts';

/** What scholars are called, wherever they are. */
const SCHOLAR = /^(?:院士|教授)$/;

/** Reads a draft's titles and the names attached to them. */
export class PeopleReader {
  readonly #text: string;
  readonly #isTraditional: boolean;
  readonly #titles: TitleSpans;
  readonly #titled: TitledNames;
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
  /** posts that nobody is named with: 受市人大常委会主任|委托; what follows may be of the same body */
  unnamed: PostSpan[] = [];
  /** the last name with its posts in a bracket */
  #bracketed: Attached | undefined;
  /** the last appointment: what follows behind a comma goes on with it */
  #last: readonly Attached[] = [];

  constructor(
    reading: Reading,
    readonly places: readonly PlaceToken[],
  ) {
    this.#text = reading.simplified;
    this.#isTraditional = reading.text !== reading.simplified;
    const heads = headsOutsidePlaces(this.#text, places);
    this.#names = new KnownNames(this.#text);
    this.#before = new NamesBefore(this.#text, places, this.#names);
    this.#titles = new TitleSpans(this.#text, heads, places, this.#names.isEnd);
    this.#titled = new TitledNames(this.#text, places, this.#titles, this.#names);
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
      this.#titled.beginRound();
      this.#waiting = [];
      this.#last = [];
      this.#bracketed = undefined;
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
    if (this.#inserted(head)) return;
    if (!isHonouredAbroad(this.#text, head.end) && this.#before.isAlone(head, this.#limit)) {
      this.#nameFirst(head, this.#titles.heads[index - 1]);
      return;
    }
    const spans = this.#titles.upTo(index, this.#limit);
    const row = rowOf(this.#text, spans);
    const rows = row ? [row] : tableRowOf(this.#text, spans, this.#titles.isEnd);
    if (rows.length > 0 && rows[0]!.nameStart >= this.#limit) {
      for (const entry of rows) this.#add(entry);
      return;
    }
    const bracketed = bracketedOf(this.#text, spans, this.#names, this.#known());
    if (bracketed) {
      this.#add(bracketed);
      this.#bracketed = bracketed;
      return;
    }
    if (this.#titleFirst(spans)) return;
    // 东湖市|史哲|副市长、经济局局长…: the next post is another's.
    const isNameInUnit =
      this.#text[head.end] === '、' && this.#before.unitOf(head, this.#limit) !== undefined;
    if (!isNameInUnit && this.#titles.goesOn(index, (end) => this.#before.startOf(end, this.#limit))) return;
    if (this.#appointed(spans)) return;
    if (this.#nameFirst(head, this.#titles.heads[index - 1])) return;
    const apposed =
      appositionOf(this.#text, spans, this.#names, this.#limit) ?? introducedOf(this.#text, spans);
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

  /** 行政院|游|院長|錫堃: where the title stands within the name, which only traditional prose has. */
  #inserted(head: Head): boolean {
    const found = this.#isTraditional && insertedTitle(this.#text, head, this.#limit, this.#names.has);
    if (!found) return false;
    const { surnameStart: nameStart, given } = found;
    const body = postStart(this.#text, nameStart, this.#limit, this.places);
    const entry: Attached = {
      spans: [{ start: head.start, end: head.end, head }],
      nameStart,
      nameEnd: head.start,
      given,
      unitStart: body < nameStart ? body : undefined,
    };
    this.#found.push(entry);
    this.#names.addAddress(head, entry);
    this.#limit = given.end;
    this.#waiting = [];
    return true;
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
    const [first, ...others] = this.#titled.behind(spans, isNext);
    if (!first) return false;
    const own = this.#splitAppointment(spans);
    const late = isLate(this.#text, first.end) ? this.#waiting : [];
    this.#add({ spans: [...late, ...own], nameStart: first.start, nameEnd: first.end });
    const isShared = !head.isSingle || head.isDeputy || isOfSeveral(this.#text, titleStart, head.end);
    for (const { start: nameStart, end: nameEnd } of others) {
      if (isShared) this.#add({ spans: [...late, ...own], nameStart, nameEnd });
      else this.#addUntitled({ nameStart, nameEnd });
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
      movedAt: (offset) => {
        const [last] = this.#last;
        return last?.tie === 'left' && last.spans.at(-1)!.end === offset
          ? { start: last.nameStart, end: last.nameEnd }
          : undefined;
      },
      bracketedAt: (offset) => namedBeforeBracket(this.#text, this.#bracketed, offset),
    };
  }

  /** Posts that a verb gives to somebody or takes away. */
  #appointed([first, ...others]: readonly PostSpan[]): boolean {
    // 李川|将|署理|行政长官职务
    const nameEnd = first!.start - ('将会暂亦'.includes(this.#text[first!.start - 1] ?? '\n') ? 1 : 0);
    const own = this.#names.isEnd(nameEnd) ? withoutActing(this.#text, first!) : first!;
    const spans = [ownedSpan(this.#text, own, this.#limit), ...others];
    const known = this.#known();
    let entries = appointmentOf(this.#text, spans, known);
    const taken = entries.length > 0 ? [] : takenBy(this.#text, spans, known);
    for (const entry of taken) {
      this.#found.push(entry);
      this.#names.learn(entry.nameStart, entry.nameEnd);
    }
    if (taken.length > 0) return true;
    if (entries.length === 0) entries = movedFrom(this.#text, spans, known);
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
    const isNext = /^(?:职务|等职|等)?(?:[（(][^（）()\n]{1,16}[）)])?[，,；;和]$/.test(between);
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

  /** 吴玉华|副院长, 习近平|总书记, 教育局吴萍|局长, by surname alone 曲|局长, and who speaks: 周岩|院士说. */
  #nameFirst(head: Head, previous: Head | undefined): boolean {
    const before = this.#before.postStartOf(head.start, this.#limit);
    const whole = this.#before.startOf(before, this.#limit);
    const unit = this.#before.unitOf(head, this.#limit, previous);
    const start = unit?.nameStart ?? whole ?? this.#before.surnameOf(head);
    if (start === undefined || start < this.#limit) return false;
    if (placeAt(this.places, start)) return false;
    if (head.word === '代表') return this.#delegates(start, head);
    const isScholar = whole !== undefined && SCHOLAR.test(head.word) && isSpeechAt(this.#text, head.end);
    if (head.isGeneric && !unit && !isScholar) return this.#delegates(start, head);
    const addressee = whole === undefined && !unit ? this.#names.addressee(start, head) : undefined;
    const titleStart = whole === undefined || unit ? head.start : before;
    const spans = [{ start: titleStart, end: head.end, head }];
    this.#add({ spans, nameStart: start, nameEnd: titleStart, addressee, unitStart: unit?.start });
    return true;
  }
  /** 李建国|代表说, 李川、周岩|委员及… */
  #delegates(start: number, head: Head): boolean {
    const names = delegatesBefore(this.#text, start, head, this.#limit);
    const spans = [{ start: head.start, end: head.end, head }];
    for (const { start: nameStart, end: nameEnd } of names) this.#add({ spans, nameStart, nameEnd });
    return names.length > 0;
  }
}
