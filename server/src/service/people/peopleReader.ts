import { isHanAt, NOTHING_KNOWN, type NameContext } from '../names/nameEnd.ts';
import { foreignEndByMark } from '../names/foreignNames.ts';
import { isSurname, nameEndAt, nameStartBefore, surnameOf } from '../names/names.ts';
import { isWholeName, nameStartAt } from '../names/wholeNames.ts';
import { placeAt, type PlaceToken } from '../places/places.ts';
import { floorRange, type OffsetRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { isCommonWord } from '../words/words.ts';
import { appointmentOf, takenBy, type Known } from './appointments.ts';
import { isVerbAt } from './appointmentVerbs.ts';
import { careersOf, type Career } from './careers.ts';
import { beginsCountry, isCountry, isForeignTitle } from './foreignTitles.ts';
import { headsOf, type Head, type PostSpan } from './heads.ts';
import { beginsLongPlace } from './longPlaces.ts';
import { listedIn } from './lists.ts';
import type { Attached } from './personClaim.ts';
import { postStart } from './titleStart.ts';
import { unitBeforeName } from './units.ts';

/** What bounds the look ahead for the next post, and the posts of one person. */
const LONGEST_POST = 20;
const MOST_POSTS = 12;

/** 两位市长李川、周岩; 各局局长 */
const SEVERAL = /[各俩诸]|[两几多数]位|部分|[两三几多]名|[两三四几][省市县区州]/;
const SEVERAL_LENGTH = 2;

/** Between two posts of one person: 书记、|局长, 局长兼|书记, 局长（正厅级）、|书记. */
const JOINS = /^(?:[（(][^（）()\n]{1,16}[）)])?(?:、|、?兼任?|暨)$/;
const LONGEST_JOIN = 22;
/** Between a post and the name: （主持工作）, 的. */
const ASIDE = /^[（(][^（）()\n。，]{1,16}[）)]/;
/** Posts that news puts behind a name: 蔡英文总统. */
const LEADER = /^(?:总书记|主席|总统|总理|首相|国王|书记|[省市县区]长)/;
/** Between the posts and the name: 、陆军上将|范骁岳. */
const RANK =
  /^、?(?:陆军|海军|空军|火箭军|武警)?(?:上将|中将|少将|大将|大校|上校|中校|少校)(?!\p{Script=Han}{0,2}、)/u;
/** What is said of the dead: their posts are told with commas. */
const LATE = /^(?:同志|的遗体|遗体|因病|逝世)/;

const BOUNDED = /^[\p{Script=Han}·]{2,12}(?=[、，。；（\n])/u;

/** End of a name that marks bound: 章建山、|朱能|、曾嵬. */
function boundedNameEnd(text: string, start: number): number | undefined {
  const words = BOUNDED.exec(text.slice(start, start + 13))?.[0];
  if (!words) return undefined;
  const end = start + words.length;
  return isWholeName(text, start, end, 'bounded') ? end : undefined;
}

/** Reads a draft's titles and the names attached to them. */
export class PeopleReader {
  readonly #text: string;
  readonly #heads: readonly Head[];
  readonly #headStarts: ReadonlySet<number>;
  readonly #headEnds: ReadonlySet<number>;
  readonly #careers: readonly Career[];
  #found: Attached[] = [];
  /** start of every name read, by its end */
  #starts = new Map<number, number>();
  /** names read so far; the first round makes them known to the second */
  readonly #names = new Set<string>();
  /** by how people are addressed: 陈书记; undefined where two people would be */
  readonly #addresses = new Map<string, Attached | undefined>();
  /** named after somebody whose post nobody else shares: 周岩 in 市长李川、周岩出席 */
  untitled: Pick<Attached, 'nameStart' | 'nameEnd'>[] = [];
  /** nothing of a title lies before this offset: the end of the name before it */
  #limit = 0;
  /** posts that wait for the next ones behind a comma: 原国务委员，|国务院原副总理，… */
  #waiting: PostSpan[] = [];
  /** posts that nobody is named with: 受市人大常委会主任|委托; what follows may be of the same body */
  unnamed: PostSpan[] = [];
  /** the last appointment: what follows behind a comma goes on with it */
  #last: readonly Attached[] = [];

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
    this.#headEnds = new Set(this.#heads.map((head) => head.end));
    this.#careers = careersOf(this.#text);
  }

  attached(): readonly Attached[] {
    const listed = listedIn(this.#text, this.#heads, (head, limit) => this.#spanOf(head, limit));
    for (let round = 0; round < 2; round++) {
      this.#found = [];
      this.untitled = [];
      this.unnamed = [];
      this.#starts = new Map();
      this.#limit = 0;
      this.#waiting = [];
      this.#last = [];
      for (const { nameStart, nameEnd } of this.#careers) this.#learn(nameStart, nameEnd);
      this.#heads.forEach((head, i) => {
        if (head.start >= this.#limit && !listed.covers(head.start)) this.#read(head, i);
      });
    }
    this.#found.push(...listed.people);
    for (const { nameStart, nameEnd } of listed.people) this.#learn(nameStart, nameEnd);
    return this.#found;
  }

  #read(head: Head, index: number): void {
    if (this.#isNameAlone(head)) {
      this.#nameFirst(head);
      return;
    }
    const spans = this.#titleUpTo(head, index);
    if (this.#titleFirst(spans)) return;
    if (this.#goesOn(head, index)) return;
    if (this.#appointed(spans)) return;
    if (this.#nameFirst(head)) return;
    if (this.#apposition(spans)) return;
    this.unnamed.push(...spans);
    const next = this.#heads[index + 1];
    const isWaiting =
      this.#text[head.end] === '，' &&
      next !== undefined &&
      this.#spanOf(next, head.end).start === head.end + 1;
    this.#waiting = isWaiting ? [...this.#waiting, ...spans].slice(-MOST_POSTS) : [];
  }

  #learn(nameStart: number, nameEnd: number): void {
    this.#names.add(this.#text.slice(nameStart, nameEnd).replace(/[ \u3000]/g, ''));
    this.#starts.set(nameEnd, nameStart);
  }

  #spanOf(head: Head, limit: number): PostSpan {
    const start = postStart(this.#text, head.start, limit, this.places, this.#isNameEnd);
    return { start: this.#ownerStart(head, start, limit) ?? start, end: head.end, head };
  }

  /** 广州恒大|的|主帅: whose post it is, where that begins with a place. */
  #ownerStart(head: Head, start: number, limit: number): number | undefined {
    if (start !== head.start || this.#text[start - 1] !== '的' || head.isGeneric) return undefined;
    const owner = postStart(this.#text, start - 1, limit, this.places, this.#isNameEnd);
    const isPlace = placeAt(this.places, owner)?.start === owner || beginsCountry(this.#text, owner);
    return owner < start - 1 && isPlace ? owner : undefined;
  }

  /** Whether the next post belongs to the same title: 副书记|、市长李川. */
  #goesOn(head: Head, index: number): boolean {
    const next = this.#heads[index + 1];
    if (!next || next.start - head.end > LONGEST_JOIN + LONGEST_POST * 2) return false;
    const { start } = this.#spanOf(next, head.end);
    // 市长、|胥波|副市长: the next post is another's.
    if (start > head.end && (this.#nameBefore(next.start) ?? -1) >= start) return false;
    return start === head.end || JOINS.test(this.#text.slice(head.end, start));
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
    const start =
      nameStartBefore(this.#text, end, this.#isKnown) ??
      nameStartAt(this.#text, end, this.#limit, 'bounded', (at) => this.#isBound(at, end));
    return start !== undefined && isCountry(this.#text.slice(start, end)) ? undefined : start;
  }

  /** 、胥波|副市长, 同苏林|总书记: nothing of the words before belongs to the name. */
  #isBound(start: number, end: number): boolean {
    const before = this.#text[start - 1] ?? ' ';
    if (/[、，；：。\n]/.test(before)) return true;
    return /[同与和向对]/.test(before) && LEADER.test(this.#text.slice(end, end + 3));
  }

  readonly #isNameEnd = (offset: number): boolean => this.#knownNameBefore(offset) !== undefined;

  readonly #isKnown = (name: string): boolean => this.#names.has(name);

  /** 青山市委书记|温暖, and those who share the title: 副院长李川、周岩. */
  #titleFirst(spans: readonly PostSpan[]): boolean {
    const { head } = spans.at(-1)!;
    if (head.isGeneric && spans.length === 1 && spans[0]!.start === head.start) return false;
    const title = this.#text.slice(spans[0]!.start, head.end);
    const isTitled = title.length >= head.word.length + 2;
    const isForeign = isForeignTitle(title);
    const context: NameContext = {
      isForeign,
      isJapanese: isForeign && /日本|^日(?:相|外相|防卫相)/.test(title),
      isCertain: isTitled && (head.isSingle || spans.length > 1),
      isTitled,
      isPostAt: (offset) => this.#headStarts.has(offset),
      isVerbAt: (offset) => isVerbAt(this.#text, offset),
    };
    const from = this.#behindAside(head.end);
    let start = /[ \u3000]/.test(this.#text[from] ?? '') ? from + 1 : from;
    const beginsPlace = (at: number): boolean =>
      beginsCountry(this.#text, at) || this.#text.startsWith('中国', at);
    let end =
      this.#knownNameEnd(start) ??
      nameEndAt(this.#text, start, context) ??
      (isForeign ? foreignEndByMark(this.#text, start, beginsPlace) : undefined);
    if (end === undefined || (start > from && this.#continues(end))) return false;
    if (isCountry(this.#text.slice(start, end)) || this.#isPost(start, end)) return false;
    if (
      this.#text[from - 1] === '的' &&
      (isCommonWord(this.#text.slice(start, end)) || !isWholeName(this.#text, start, end, 'none'))
    )
      return false;
    const own = this.#splitAppointment(spans);
    const late = LATE.test(this.#text.slice(end, end + 3)) ? this.#waiting : [];
    const counted = this.#text.slice(Math.max(0, own[0]!.start - SEVERAL_LENGTH), head.end);
    const isShared = !head.isSingle || head.isDeputy || SEVERAL.test(counted);
    for (let isFirst = true; end !== undefined; isFirst = false) {
      if (isFirst || isShared) this.#add({ spans: [...late, ...own], nameStart: start, nameEnd: end });
      else this.#addUntitled({ nameStart: start, nameEnd: end });
      const next = this.#nextOfList(end);
      if (next === undefined) break;
      start = next;
      end = this.#isPostAhead(start)
        ? undefined
        : (boundedNameEnd(this.#text, start) ??
          nameEndAt(this.#text, start, {
            ...context,
            isCertain: false,
            isTitled: this.#text[start + 1] === '某',
          }));
    }
    return true;
  }

  /** 蔡大文|学弟: the draft has the whole name elsewhere. */
  #knownNameEnd(start: number): number | undefined {
    for (let length = 4; length > 2; length--)
      if (start + length <= this.#text.length && this.#names.has(this.#text.slice(start, start + length)))
        return start + length;
    return undefined;
  }

  /** 任|组长 is no name. */
  #isPost(start: number, end: number): boolean {
    return this.#headEnds.has(end) && [1, 2].some((length) => this.#headStarts.has(start + length));
  }

  #behindAside(end: number): number {
    const aside = ASIDE.exec(this.#text.slice(end, end + 18));
    const from = end + (aside?.[0] ?? RANK.exec(this.#text.slice(end, end + 8))?.[0] ?? '').length;
    return this.#text[from] === '的' ? from + 1 : from;
  }

  /** 李川、|周岩; 李川（左）、|周岩; 李某和|周某 */
  #nextOfList(end: number): number | undefined {
    const at = end + (ASIDE.exec(this.#text.slice(end, end + 8))?.[0].length ?? 0);
    if (this.#text[at] === '、') return at + 1;
    const isMasked = this.#text[end - 1] === '某';
    return isMasked && /[和与及]/.test(this.#text[at] ?? '') ? at + 1 : undefined;
  }

  /** 李川升任副局长、|技正周岩: what stands before the last post is another's. */
  #splitAppointment(spans: readonly PostSpan[]): readonly PostSpan[] {
    if (spans.length < 2) return spans;
    const taken = appointmentOf(this.#text, spans.slice(0, -1), this.#known());
    if (taken.length === 0) return spans;
    for (const entry of taken) this.#add(entry);
    return spans.slice(-1);
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

  #known(): Known {
    return {
      knownNameBefore: this.#knownNameBefore,
      isPostEnd: (offset) => this.#headEnds.has(offset),
      limit: this.#limit,
      subjectOf: (offset) => this.#subjectOf(offset),
      careerOf: (offset) => this.#careerAt(offset),
    };
  }

  readonly #knownNameBefore = (end: number): number | undefined => {
    const start = this.#starts.get(end);
    if (start !== undefined) return start;
    for (let length = 4; length >= 2; length--)
      if (end >= length && this.#names.has(this.#text.slice(end - length, end))) return end - length;
    return undefined;
  };

  /** The last one whom the sentence names, if it names nobody else. */
  #subjectOf(offset: number): OffsetRange | undefined {
    const from = Math.max(this.#text.lastIndexOf('。', offset - 1), this.#text.lastIndexOf('\n', offset - 1));
    let subject: OffsetRange | undefined;
    for (let i = this.#found.length - 1; i >= 0 && this.#found[i]!.nameStart > from; i--) {
      const { nameStart, nameEnd } = this.#found[i]!;
      if (nameStart >= offset) continue;
      if (subject && this.#text.slice(subject.start, subject.end) !== this.#text.slice(nameStart, nameEnd))
        return undefined;
      subject = { start: nameStart, end: nameEnd };
    }
    return subject;
  }

  #careerAt(offset: number): OffsetRange | undefined {
    const career = this.#careers[floorRange(this.#careers, offset)];
    return career && offset <= career.end && offset > career.nameEnd
      ? { start: career.nameStart, end: career.nameEnd }
      : undefined;
  }

  /** Posts that a verb gives to somebody or takes away. */
  #appointed(spans: readonly PostSpan[]): boolean {
    const known = this.#known();
    let entries = appointmentOf(this.#text, spans, known);
    const taken = entries.length > 0 ? [] : takenBy(this.#text, spans, known);
    for (const entry of taken) {
      this.#found.push(entry);
      this.#learn(entry.nameStart, entry.nameEnd);
    }
    if (taken.length > 0) return true;
    if (entries.length === 0) entries = this.#continued(spans);
    if (entries.length === 0) entries = this.#inCareer(spans);
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

  /** 蒋建民，1962年12月生，沭阳县委书记；: a post of a life that no verb tells; on a line that begins with years one of then. */
  #inCareer(spans: readonly PostSpan[]): Attached[] {
    const start = spans[0]!.start;
    const subject = this.#careerAt(start);
    if (!subject || isHanAt(this.#text, start - 1) || start === spans[0]!.head.start) return [];
    if (!/^(?:[，。；、\n（(]|$)/.test(this.#text.slice(spans.at(-1)!.end))) return [];
    const line = this.#text.slice(this.#text.lastIndexOf('\n', start - 1) + 1, start);
    const isDated = /^\s*[12]\d{3}[年.．]/.test(line);
    if (!isDated && !/[，,]$/.test(line)) return [];
    const tie = isDated && !/至今/.test(line) ? 'career' : 'holding';
    return [{ nameStart: subject.start, nameEnd: subject.end, tie, spans }];
  }

  #add(entry: Attached): void {
    this.#found.push(entry);
    if (!entry.addressee) {
      this.#learn(entry.nameStart, entry.nameEnd);
      for (const { head } of entry.spans) this.#addAddress(head, entry);
    }
    this.#limit = Math.max(this.#limit, entry.nameEnd, entry.spans.at(-1)!.end);
    this.#waiting = [];
  }

  #addUntitled(entry: Pick<Attached, 'nameStart' | 'nameEnd'>): void {
    this.#learn(entry.nameStart, entry.nameEnd);
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
    if (listed < MOST_POSTS) {
      // 特首|办主任: a head within the words of this one does not end the post before.
      for (let i = index - 1; i >= 0 && i > index - 4; i--) {
        const before = this.#heads[i]!;
        if (before.start < this.#limit || head.start - before.end > LONGEST_JOIN + LONGEST_POST * 2) break;
        const span = this.#spanOf(head, before.end);
        // 义警大队长|前立委
        const isFormerNext =
          span.start === before.end && /^[前原](?![则因来])/.test(this.#text.slice(span.start));
        if (isFormerNext || JOINS.test(this.#text.slice(before.end, span.start)))
          return [...this.#titleUpTo(before, i, listed + 1), span];
        if (span.start !== before.end) break;
      }
    }
    return [this.#spanOf(head, this.#limit)];
  }

  /** 吴玉华|副院长, 习近平|总书记, 教育局吴萍|局长, and by surname alone 曲|局长. */
  #nameFirst(head: Head): boolean {
    if (head.word === '代表') return false;
    const whole = this.#nameBefore(head.start);
    const unit = this.#unitBefore(head);
    const start = unit?.nameStart ?? whole ?? this.#surnameBefore(head);
    if (start === undefined || start < this.#limit) return false;
    if (placeAt(this.places, start)) return false;
    if (head.isGeneric && !unit) return false;
    const addressee = whole === undefined && !unit ? this.#addressee(start, head) : undefined;
    const spans = [{ start: head.start, end: head.end, head }];
    this.#add({ spans, nameStart: start, nameEnd: head.start, addressee, unitStart: unit?.start });
    return true;
  }

  /** 三亚市教育局|吴萍|局长 */
  #unitBefore(head: Head): { start: number; nameStart: number } | undefined {
    const start = postStart(this.#text, head.start, this.#limit, this.places);
    const nameStart = unitBeforeName(this.#text, start, head, this.places);
    return nameStart === undefined ? undefined : { start, nameStart };
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

  /** 李川，|青山市教育局局长。 */
  #apposition(spans: readonly PostSpan[]): boolean {
    const start = spans[0]!.start;
    const end = this.#behindAside(spans.at(-1)!.end);
    if (this.#text[start - 1] !== '，' || !/^[。；，\n]?$/.test(this.#text[end] ?? '')) return false;
    if (start === spans[0]!.head.start) return false;
    const nameEnd = start - 1;
    const known = this.#knownNameBefore(nameEnd);
    const nameStart =
      known ??
      nameStartAt(
        this.#text,
        nameEnd,
        this.#limit,
        'none',
        (at) => at === 0 || /[\n。；）)]/.test(this.#text[at - 1]!),
      );
    if (nameStart === undefined || !isHanAt(this.#text, nameStart)) return false;
    if (nameStart < this.#limit && this.#starts.get(nameEnd) !== nameStart) return false;
    if (known !== undefined && nameStart > 0 && isHanAt(this.#text, nameStart - 1)) return false;
    this.#add({ spans, nameStart, nameEnd });
    return true;
  }
}
