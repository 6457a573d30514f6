import { ancestorsOf } from '../../places/codes.ts';
import { divisionOf } from '../../places/divisions.ts';
import type { Place } from '../../places/place.ts';
import type { PlaceToken } from '../../places/places.ts';
import { lazy } from '../../base/lazy.ts';
import { quotationsInLines } from '../../text/quotations.ts';
import { floorRange } from '../../text/range.ts';
import type { Reading } from '../../text/reading.ts';
import { inTraditionalCharacters } from '../../script/convert.ts';
import { unlistedPlaceAt } from './unlistedPlaces.ts';
import { AGENCY_NAMES } from '../../text/datelines.ts';

/** How a post that names no place came by one: the nearest that can be meant. */
export type PlaceSource = 'postBefore' | 'sentence' | 'home' | 'paragraph' | 'headline' | 'draft';

/** A place that a post may belong to. */
export interface PostPlace {
  /** as the draft would write it in front of the post: 杭州市, 臺北市 */
  readonly name: string;
  /** undefined for a place that no table has: 青山市 */
  readonly division: Place | undefined;
  /** where the draft names it, in the reading */
  readonly at?: number | undefined;
}

interface Anchor extends PostPlace {
  readonly start: number;
  readonly end: number;
  /** a body of the place is named: 西宁市|委 */
  readonly isOrgan: boolean;
}

/** 新华社|北京5月10日电 says where the agency's writer sits. */
const AGENCY = new RegExp(`(?:${AGENCY_NAMES})$`);
const ORGAN = /^(?:[委副代府議议]|政府|市?人大|政协|纪委|监委|人民|公安|法院|检察|[省市县区]?长|常务)/;
const SENTENCE_END = /[。！？!?\n]/g;
/** What a row of posts is written with: 省委常委、宁波市委书记 */
const ROW_OF_POSTS = /[\p{Script=Han}、]{1,40}/uy;
/** Before any offset: quotes count as well. */
const NO_QUOTE = -1;
/** Names of bodies that are looked back at in a sentence: bounds the work in lists of members. */
const MOST_ANCHORS = 60;

/** The places that a draft names before a post, nearest first. */
export class PlacesAround {
  readonly #text: string;
  readonly #anchors: readonly Anchor[];
  readonly #isTraditional: boolean;
  readonly #headlineEnd: number;
  readonly #quotations = lazy(() => quotationsInLines(this.#text));

  constructor(
    reading: Reading,
    tokens: readonly PlaceToken[],
    readonly home: Place | undefined,
    /** the region of the newsroom was set by hand */
    readonly isHomeSet: boolean,
  ) {
    this.#text = reading.simplified;
    this.#isTraditional = reading.text !== reading.simplified;
    const newline = reading.simplified.indexOf('\n');
    this.#headlineEnd = newline === -1 ? 0 : newline;
    this.#anchors = [...anchorsOf(reading, tokens)];
  }

  /** The place of a unit (市 of 市长) that is meant at an offset, and where that was found. */
  find(offset: number, unit: string): (PostPlace & { source: PlaceSource }) | undefined {
    const sentence = this.#lastBreak(offset, SENTENCE_END);
    const paragraph = this.#text.lastIndexOf('\n', offset - 1) + 1;
    const home =
      this.home && isUnit(this.home.name, unit) && !isTaiwan(this.home, unit)
        ? this.#asPlace(this.home)
        : undefined;
    const inRow = this.#behind(offset, unit);
    if (inRow) return { ...inRow, source: 'sentence' };
    const inSentence = this.#between(sentence, offset, unit, offset);
    if (inSentence.best) return { ...inSentence.best, source: 'sentence' };
    if (this.isHomeSet && home) return { ...home, source: 'home' };
    const inParagraph = this.#between(paragraph, sentence, unit, offset);
    if (inParagraph.best) return { ...inParagraph.best, source: 'paragraph' };
    const inHeadline = this.#between(0, Math.min(this.#headlineEnd, offset), unit, offset);
    if (inHeadline.best) return { ...inHeadline.best, source: 'headline' };
    if (home) return { ...home, source: 'home' };
    const inDraft = this.#between(this.#headlineEnd, paragraph, unit, offset);
    if (inDraft.organ) return { ...inDraft.organ, source: 'draft' };
    const { best: quoted } = this.#between(paragraph, offset, unit, NO_QUOTE);
    if (quoted) return { ...quoted, source: quoted.at! < sentence ? 'paragraph' : 'sentence' };
    if (inSentence.isMany || inParagraph.isMany) return undefined;
    return inDraft.best && { ...inDraft.best, source: 'draft' };
  }

  /** The place itself, or the one above it that is a 市, 县, 省. */
  unitOf(place: PostPlace, unit: string): PostPlace | undefined {
    if (isUnit(place.name, unit) || isUnit(place.name, toTraditionalUnit(unit))) return place;
    const { division } = place;
    if (!division) return undefined;
    if (isUnit(division.name, unit)) return this.#asPlace(division);
    const above = ancestorsOf(division.code)
      .map(divisionOf)
      .findLast((ancestor) => ancestor && isUnit(ancestor.name, unit) && !isTaiwan(ancestor, unit));
    return above && this.#asPlace(above);
  }

  #asPlace(division: Place): PostPlace {
    const name = this.#isTraditional ? inTraditionalCharacters(division.name) : division.name;
    return { name, division };
  }

  #lastBreak(offset: number, marks: RegExp): number {
    for (let at = offset - 1; at >= 0 && offset - at < 400; at--) {
      marks.lastIndex = 0;
      if (marks.test(this.#text[at]!)) return at + 1;
    }
    return Math.max(0, offset - 400);
  }

  /** The place above the one that a post behind this one in the same row names: 省委常委、|宁波市委书记. */
  #behind(offset: number, unit: string): PostPlace | undefined {
    ROW_OF_POSTS.lastIndex = offset;
    const end = offset + (ROW_OF_POSTS.exec(this.#text)?.[0].length ?? 0);
    for (let i = floorRange(this.#anchors, offset) + 1; i < this.#anchors.length; i++) {
      const anchor = this.#anchors[i]!;
      if (anchor.end > end) return undefined;
      const above = anchor.isOrgan && anchor.start > offset ? this.unitOf(anchor, unit) : undefined;
      if (above && above.name !== anchor.name) return { ...above, at: anchor.start };
    }
    return undefined;
  }

  /** What somebody has said tells of elsewhere as often as not. */
  #isSaidBefore(at: number, offset: number): boolean {
    const quotations = this.#quotations();
    const quotation = quotations[floorRange(quotations, at)];
    return quotation !== undefined && at < quotation.end && quotation.end <= offset;
  }

  /**
   * The one place of a unit named in a range; of several, the last whose body is named.
   *
   * @param quotesBefore what is said in quotes that end before this offset does not count
   */
  #between(
    start: number,
    end: number,
    unit: string,
    quotesBefore: number,
  ): { best: PostPlace | undefined; organ: PostPlace | undefined; isMany: boolean } {
    const found = new Map<string, PostPlace>();
    let organ: PostPlace | undefined;
    const last = floorRange(this.#anchors, end - 1);
    for (let i = last; i >= 0 && i > last - MOST_ANCHORS && this.#anchors[i]!.start >= start; i--) {
      const anchor = this.#anchors[i]!;
      if (anchor.end > end) continue;
      if (!anchor.isOrgan && this.#isSaidBefore(anchor.start, quotesBefore)) continue;
      const named = this.unitOf(anchor, unit);
      if (!named) continue;
      const place = { ...named, at: anchor.start };
      if (anchor.isOrgan) organ ??= place;
      found.set(place.division?.code ?? place.name, place);
    }
    const isMany = found.size > 1;
    return { best: organ ?? (isMany ? undefined : [...found.values()][0]), organ, isMany };
  }
}

/** 台北 beside 省委 names no province: what stands there is the draft's own. */
const isTaiwan = ({ code }: Place, unit: string): boolean => unit === '省' && code.startsWith('71');

/** 江阳区 is a 区; 广西壮族自治区 is none. */
const isUnit = (name: string, unit: string): boolean =>
  name.endsWith(unit) && !(unit.length === 1 && /(?:自治[区區]|特[别別]行政[区區])$/.test(name));

const toTraditionalUnit = (unit: string): string =>
  ({ 县: '縣', 区: '區', 乡: '鄉', 镇: '鎮' })[unit] ?? unit;

function* anchorsOf(reading: Reading, tokens: readonly PlaceToken[]): Iterable<Anchor> {
  const { simplified, text } = reading;
  let next = 0;
  const unlisted = unlistedOrgans(simplified, tokens).map((organ) => ({ ...organ, division: undefined }));
  for (const { start, end, kind, divisions, isInName } of tokens) {
    while (next < unlisted.length && unlisted[next]!.start < start) yield unlisted[next++]!;
    if (kind === 'joint' || isInName || AGENCY.test(simplified.slice(Math.max(0, start - 3), start)))
      continue;
    const isOrgan = ORGAN.test(simplified.slice(end, end + 2));
    const name = text.slice(start, end);
    yield { start, end, name, division: divisions[0], isOrgan };
  }
  while (next < unlisted.length) yield unlisted[next++]!;
}

const ORGAN_OF_UNLISTED =
  /[省市县区](?=委|政府|人民政府|人大|政协|纪委|公安局|[省市县区]长|教育局|副[市县区省]长|代[市县区省]长)/g;

/** 青山市|委, 东湖县|政府: places that no table has, where a body of theirs is named. */
function unlistedOrgans(
  text: string,
  tokens: readonly PlaceToken[],
): { start: number; end: number; name: string; isOrgan: boolean }[] {
  const found = [];
  for (const { index } of text.matchAll(ORGAN_OF_UNLISTED)) {
    const end = index + 1;
    const token = tokens[floorRange(tokens, index)];
    if (token && token.end >= end) continue;
    const start = unlistedPlaceAt(text, end, token?.end ?? 0);
    if (start !== undefined) found.push({ start, end, name: text.slice(start, end), isOrgan: true });
  }
  return found;
}
