import { ancestorsOf, divisionOf } from '../places/divisions.ts';
import type { Post, Tenure } from './person.ts';
import type { Place, PlaceLevel } from '../places/place.ts';
import type { Reading } from '../text/reading.ts';
import { placesIn, type PlaceToken } from '../places/places.ts';
import type { Head } from './titles.ts';

/** One post of a title in the reading: 衢州市委副书记 of 衢州市委副书记、市长. */
export interface PostSpan {
  readonly start: number;
  readonly end: number;
  readonly head: Head;
}

export interface PostContext {
  readonly reading: Reading;
  readonly places: readonly PlaceToken[];
  /** what 省委 without a place means */
  readonly home: Place | undefined;
}

const TENURE = /^(?:(原|前|时任|曾任|已故)|(代理|代)|(拟任|候任|新任|新当选|当选))/;
/** 青山市原市长, 美国前总统, 青山市代市长 */
const TENURE_BEFORE_HEAD = /(?:(原|前|时任|已故)|(代理|代)|(拟任|候任|新任))$/;
/** 市 of 市委 and 市长: what levels of place it can mean, likeliest first. */
const UNITS: Readonly<Record<string, readonly PlaceLevel[]>> = {
  省: ['province'],
  市: ['prefecture', 'county', 'province'],
  州: ['prefecture'],
  县: ['county'],
  区: ['county', 'province'],
};
const GOVERNMENT_HEAD = /^[省市州县区]长$/;

/** 市长, 县长: the head of the place itself, and of no body of it. */
export const isPlaceHead = (head: string): boolean => GOVERNMENT_HEAD.test(head);

/** 市委书记, 市长, 副市长 */
export const leadsPlace = ({ body, head }: Post): boolean =>
  (body === '' && isPlaceHead(head)) || (body === '委' && head === '书记');

const NEWLY = /^(?:新任|新当选|新當選|当选|當選)$/;

/** 原市长, 代市长; the new 市长 is 市长. */
export const writtenPost = ({ name, tenure, tenureWord }: Post): string =>
  tenure === 'incoming' && NEWLY.test(tenureWord) ? name : tenureWord + name;

const PARTY_GROUP = /(?:党组|党委|党工委)$/;

/** The posts of one title, each in full: a missing place or body is taken from the post before it, 省 from the home region. */
export function postsOf(spans: readonly PostSpan[], context: PostContext): Post[] {
  const posts: Post[] = [];
  for (const span of spans) posts.push(postOf(span, posts.at(-1), context));
  return posts;
}

function postOf({ start, end, head }: PostSpan, before: Post | undefined, context: PostContext): Post {
  const { reading, places } = context;
  const { simplified } = reading;
  const prefix = TENURE.exec(simplified.slice(start, end));
  const from = start + (prefix?.[0].length ?? 0);
  const own = leadingPlaces(places, from, head.end);
  const bodyText = simplified.slice(own.at(-1)?.end ?? from, head.start);
  const suffix = TENURE_BEFORE_HEAD.exec(bodyText);
  const body = bodyText.slice(0, bodyText.length - (suffix?.[0].length ?? 0));
  const words = reading.text.slice(from, end);
  const place = own.at(-1)?.divisions[0];
  return {
    head: head.word,
    isDeputy: head.isDeputy,
    isSingle: head.isSingle,
    tenure: tenureOf(prefix, suffix),
    tenureWord: reading.text.slice(start, from),
    ...(place
      ? { name: words, place, placeFrom: undefined, body }
      : inherited(words, simplified[from]!, body, head, before, context.home)),
  };
}

const tenureOf = (prefix: RegExpExecArray | null, suffix: RegExpExecArray | null): Tenure =>
  prefix?.[1] || suffix?.[1]
    ? 'former'
    : prefix?.[2] || suffix?.[2]
      ? 'acting'
      : prefix?.[3] || suffix?.[3]
        ? 'incoming'
        : 'current';

/** The places that the post begins with, one inside the other: 宁波市|镇海区. */
function leadingPlaces(places: readonly PlaceToken[], start: number, end: number): PlaceToken[] {
  const leading: PlaceToken[] = [];
  for (const place of placesIn(places, start, end)) {
    if (place.kind === 'joint') continue;
    if (place.start !== (leading.at(-1)?.end ?? start)) break;
    leading.push(place);
  }
  return leading;
}

type Inherited = Pick<Post, 'name' | 'place' | 'placeFrom' | 'body'>;

/** The place of a post that names none: 省委书记 → 浙江省委书记; 市长 after 衢州市委副书记 → 衢州市市长. */
function inherited(
  words: string,
  first: string,
  body: string,
  head: Head,
  before: Post | undefined,
  home: Place | undefined,
): Inherited {
  const alone: Inherited = { name: words, place: undefined, placeFrom: undefined, body };
  const isGovernmentHead = body === '' && isPlaceHead(head.word);
  const unit = isGovernmentHead ? head.word[0]! : first;
  const levels = UNITS[unit];
  if (!levels) return body === '' && before ? withBodyOf(before, words, head) : alone;
  const inBefore = levels.map((level) => placeAbove(before?.place, level));
  const atHome = levels.map((level) => (home?.level === level ? home : undefined));
  const place = levels
    .flatMap((_, i) => [inBefore[i], atHome[i]])
    .find((candidate) => candidate?.name.endsWith(unit));
  if (!place) return alone;
  const placeFrom = inBefore.includes(place) ? 'postBefore' : 'home';
  return isGovernmentHead
    ? { name: place.name + words, place, placeFrom, body }
    : { name: place.name.slice(0, -1) + words, place, placeFrom, body: body.slice(1) };
}

/** The place itself or the one above it that is of a level. */
function placeAbove(place: Place | undefined, level: PlaceLevel): Place | undefined {
  if (!place || place.level === level) return place;
  return ancestorsOf(place.code)
    .map(divisionOf)
    .find((ancestor) => ancestor?.level === level);
}

/** 农业农村部党组书记、部长 → 农业农村部部长. */
function withBodyOf(before: Post, words: string, head: Head): Inherited {
  const body = before.body.replace(PARTY_GROUP, '');
  const isSameBody = body !== before.body && body.endsWith(head.word[0]!);
  if (!isSameBody) return { name: words, place: undefined, placeFrom: undefined, body: '' };
  const stem = before.name.slice(0, before.name.lastIndexOf(before.body));
  return { name: stem + body + words, place: before.place, placeFrom: 'postBefore', body };
}

/** The province that most places of a draft lie in; undefined where no province has most of them. */
export function mainProvince(places: readonly PlaceToken[]): Place | undefined {
  const counts = new Map<string, number>();
  for (const { divisions, kind } of places) {
    if (kind === 'joint') continue;
    const province = `${divisions[0]!.code.slice(0, 2)}0000`;
    counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const [code, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return count * 2 > total ? divisionOf(code) : undefined;
}
