import { nameEndAt } from '../../names/names.ts';
import { boundaryAt, type NameContext } from '../../names/nameEnd.ts';
import { isWholeName } from '../../names/wholeNames.ts';
import { foreignEndByMark, likelyForeignEnd } from '../../names/foreignNames.ts';
import { placeAt, type PlaceToken } from '../../places/places.ts';
import type { OffsetRange } from '../../text/range.ts';
import { beginsCountry } from '../foreignTitles.ts';
import type { PostSpan } from '../heads.ts';
import { isVerbAt } from './appointmentVerbs.ts';
import { ForeignList, type Abroad } from './names/foreignList.ts';
import type { KnownNames } from './names/knownNames.ts';
import {
  behindAside,
  behindRole,
  boundedNameEnd,
  chainedNameEnd,
  continues,
  endBeforeLatin,
  endsAsCountry,
  endsWithinPlace,
  isHonouredAbroad,
  isNameBehindOf,
  latinName,
  linkedNameEnd,
  nameInTable,
  nextOfList,
  religiousNameEnd,
} from './names/nameBounds.ts';
import type { TitleSpans } from './titleSpans.ts';

/** 两位市长李川、周岩; 各局局长 */
const SEVERAL = /[各俩诸]|轮值|联席|名誉|荣誉|[两几多数]位|部分|[两三几多]名|[两三四几][省市县区州]/;
/** 汉字 before a head that say how many hold it: 两位|副市长. */
const SEVERAL_LENGTH = 2;
/** A post of so many characters is no word of other use: 独立董事, 首席执行官. */
const TELLING = 4;

/** Posts that are told without a body: 参议员|帕度（David Perdue）; a 教授 or 律师 without one holds none. */
const OF_ANY_STATE = /议员$|发言人$|大使$/;

/** What bodies end with, behind two characters of their own. */
const WHOLE_BODY =
  /\p{Script=Han}{2}(?:事务所|医院|大学|学院|研究[所院]|公司|集团|委员会|协会|学会|中心|[财教民司农水林税商药监体环人]\p{Script=Han}{0,3}局|合作社|派出所|法院|检察院)$/u;
/** Units that it looks at: its longest end, a bureau with five characters of its own, and the two before. */
const LONGEST_BODY_END = 8;

/** Units of a post in quotes. */
const LONGEST_QUOTED = 16;

const QUOTED_OFFICE =
  /“\p{Script=Han}{0,11}(?:[部局署院处次县市司]长|主委|委员|代表|秘书长|发言人|总统|总长|司令)$/u;

/** 台当局“新闻局长|”李川: the quotation that ends there has nothing but the office in it; not “美国队长”. */
const closesQuotation = (text: string, end: number): boolean =>
  text[end] === '”' && QUOTED_OFFICE.test(text.slice(Math.max(0, end - LONGEST_QUOTED), end));

/** What only several do. */
const TOGETHER = /^(?:分别|共同|先后|一同|一起|均|都|各自)/;

/** 乔治敦|大学, no person */
const BODY_BEHIND = /^(?:大学|学院|医院|集团|公司|银行|基金|研究所)/;

/** Whether a title says that more than one hold it. */
export const isOfSeveral = (text: string, titleStart: number, titleEnd: number): boolean =>
  SEVERAL.test(text.slice(Math.max(0, titleStart - SEVERAL_LENGTH), titleEnd));

/** Reads the names right behind a title: 青山市委书记|温暖, 副院长|李川、周岩. */
export class TitledNames {
  readonly #text: string;
  readonly #places: readonly PlaceToken[];
  readonly #titles: TitleSpans;
  readonly #names: KnownNames;
  #foreign: ForeignList;

  constructor(text: string, places: readonly PlaceToken[], titles: TitleSpans, names: KnownNames) {
    this.#text = text;
    this.#places = places;
    this.#titles = titles;
    this.#names = names;
    this.#foreign = new ForeignList(text);
  }

  beginRound(): void {
    this.#foreign = new ForeignList(this.#text);
  }

  /** @param isNext the title goes on with what stands right before it: 副主任李川、|顾问|周岩 */
  behind(spans: readonly PostSpan[], isNext: boolean): OffsetRange[] {
    const { head } = spans.at(-1)!;
    const titleStart = spans[0]!.start;
    // 其|副发言人|哈克: the deputy of somebody is no common word
    const isCommon = head.isGeneric && !(head.isDeputy && head.word === '发言人');
    const isAlone = isCommon && spans.length === 1 && titleStart === head.start && !isNext;
    // 参议员|帕度（David Perdue）: somebody from abroad
    const isAbroad = OF_ANY_STATE.test(head.word) && endBeforeLatin(this.#text, head.end) !== undefined;
    if (isAlone && !isAbroad) return [];
    const title = this.#text.slice(titleStart, head.end);
    // 辩护律师: of no institution
    if (/^(?:辩护|代理|委托|执业|华裔|人权|维权)律师$/.test(title)) return [];
    const isTelling = head.word.length >= TELLING && !head.isGeneric;
    // 该|院副院长: which one, the draft has said
    const isOfSaid = this.#text[titleStart - 2] === '该' && !head.isGeneric;
    const isTitled = title.length >= head.word.length + 2 || isTelling || isNext || isOfSaid;
    const abroad = isHonouredAbroad(this.#text, head.end)
      ? { isForeign: true, isJapanese: false }
      : this.#foreign.abroad(title, titleStart, head.word);
    const context = this.#contextOf(abroad, {
      isCertain: isTitled && (head.isSingle || spans.length > 1 || isTelling || this.#isOfBody(head.start)),
      isTitled,
      isOpening: titleStart === head.start && /[，。；：、\s]/.test(this.#text[titleStart - 1] ?? '\n'),
    });
    const tabled = isTitled
      ? (nameInTable(this.#text, head.end) ?? latinName(this.#text, head.end))
      : undefined;
    const first = tabled ?? this.#firstBehind(spans, context, abroad);
    if (!first) return [];
    if (tabled) return [first];
    const isListed = isOfSeveral(this.#text, titleStart, head.end);
    return [first, ...this.#othersBehind(first.end, context, abroad, isListed)];
  }

  /** 正平律师事务所|律师: the body says that somebody of it is named. */
  #isOfBody = (headStart: number): boolean =>
    WHOLE_BODY.test(this.#text.slice(Math.max(0, headStart - LONGEST_BODY_END), headStart));

  #contextOf(
    { isForeign, isJapanese }: Abroad,
    title: Pick<NameContext, 'isCertain' | 'isTitled' | 'isOpening'>,
  ): NameContext {
    const { isStart: isPostAt, isWholeAt: isTitleAt } = this.#titles;
    return {
      ...title,
      isForeign,
      isJapanese,
      isPostAt,
      isTitleAt,
      isVerbAt: (offset) => isVerbAt(this.#text, offset) || this.#titles.isTakenAt(offset),
      isLinkAt: (offset) =>
        '和与及同'.includes(this.#text[offset] ?? ' ') &&
        (this.#beginsPlace(offset + 1) ||
          placeAt(this.#places, offset + 1)?.start === offset + 1 ||
          (this.#titles.isStart(offset + 1) && this.#text[offset - 1] !== '以')),
    };
  }

  readonly #beginsPlace = (at: number): boolean =>
    beginsCountry(this.#text, at) || this.#text.startsWith('中国', at);

  #firstBehind(spans: readonly PostSpan[], context: NameContext, abroad: Abroad): OffsetRange | undefined {
    const { head } = spans.at(-1)!;
    const { isForeign, isTitled } = context;
    const titleEnd = head.end + (closesQuotation(this.#text, head.end) ? 1 : 0);
    const from = behindRole(this.#text, behindAside(this.#text, titleEnd), this.#titles);
    const start = /[ \u3000]/.test(this.#text[from] ?? '') ? from + 1 : from;
    // 副总裁|暨|青川电信董事长: it joins two posts, though some are called 暨
    if (this.#isAnotherPost(start, context) || this.#text[start] === '暨') return undefined;
    const end =
      (isTitled || OF_ANY_STATE.test(head.word) ? endBeforeLatin(this.#text, start) : undefined) ??
      (isTitled ? religiousNameEnd(this.#text, start) : undefined) ??
      this.#names.endAt(start) ??
      nameEndAt(this.#text, start, context) ??
      (isForeign ? foreignEndByMark(this.#text, start, this.#beginsPlace) : undefined) ??
      (abroad.isLikelyForeign ? likelyForeignEnd(this.#text, start, context) : undefined);
    if (end === undefined || (start > from && this.#goesOn(start, end, context))) return undefined;
    // 韩美防长|曾于6月|借…
    if (/\d/.test(this.#text.slice(start, end))) return undefined;
    if (BODY_BEHIND.test(this.#text.slice(end, end + 3))) return undefined;
    if (endsWithinPlace(this.#places, start, end)) return undefined;
    if (endsAsCountry(this.#text, start, end) || this.#titles.isPost(start, end)) return undefined;
    if (this.#text[from - 1] === '的' && !isNameBehindOf(this.#text, start, end)) return undefined;
    return { start, end };
  }

  /** Those who share the title: 副院长李川、|周岩. */
  #othersBehind(firstEnd: number, context: NameContext, abroad: Abroad, isListed: boolean): OffsetRange[] {
    const others: OffsetRange[] = [];
    this.#foreign.add(firstEnd, abroad);
    for (let last = firstEnd; ;) {
      const start =
        nextOfList(this.#text, last, others.length > 0 || isListed) ?? this.#lastOfTwo(last, context);
      if (start === undefined) return others;
      const end = this.#titles.isAhead(start)
        ? linkedNameEnd(this.#text, start)
        : (boundedNameEnd(this.#text, start) ??
          religiousNameEnd(this.#text, start) ??
          nameEndAt(this.#text, start, {
            ...context,
            isCertain: false,
            isTitled: this.#text[start + 1] === '某',
          }) ??
          chainedNameEnd(this.#text, start));
      if (end === undefined || endsAsCountry(this.#text, start, end)) return others;
      others.push({ start, end });
      this.#foreign.add(end, abroad);
      last = end;
    }
  }

  /** 副院长李川和|周岩|分别介绍: a verb that only several can do stands behind the second. */
  #lastOfTwo(end: number, context: NameContext): number | undefined {
    if (!'和与及'.includes(this.#text[end] ?? ' ')) return undefined;
    const isVerbAt = (offset: number): boolean => TOGETHER.test(this.#text.slice(offset, offset + 2));
    const last = nameEndAt(this.#text, end + 1, { ...context, isCertain: false, isVerbAt });
    return last !== undefined && isVerbAt(last) ? end + 1 : undefined;
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
      placeAt(this.#places, offset)?.start === offset ||
      /^(?:中国|首都|国家|卫计委|卫健委)/.test(this.#text.slice(offset, offset + 3))
    );
  }

  /** 司令|顾问|贾巴里; but 局长|林长造, for nobody is called 造. */
  #isAnotherPost(start: number, context: NameContext): boolean {
    const head = this.#titles.startingAt(start);
    return head !== undefined && nameEndAt(this.#text, head.end, context) !== undefined;
  }
}
