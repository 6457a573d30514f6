import { isCommonWord } from '../../words/words.ts';
import { placeAt, placesIn, type PlaceToken } from '../../places/places.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { Reading } from '../../text/reading.ts';
import type { PostSpan } from '../heads.ts';
import type { Tie } from '../personClaim.ts';
import { DUTY } from '../reading/titleSpans.ts';
import { isInKeptWord } from '../titleBreakers.ts';
import { inheritedOf, type Inherited, type Parts, type Surroundings } from './inheritance.ts';
import { isPlaceHead } from './kind.ts';
import { postFrom, type Post } from './post.ts';
import { unlistedPlaceOf } from './unlistedPlaces.ts';
import { tenureBeforeHead, tenureBeforePost, tenureOf } from './tenure.ts';

export interface PostContext extends Surroundings {
  readonly reading: Reading;
  readonly places: readonly PlaceToken[];
  readonly tie?: Tie | undefined;
}

/** The posts of one title, each in full: a missing place or body is taken from the post before it, or from what stands nearest. */
export function postsOf(spans: readonly PostSpan[], context: PostContext): Post[] {
  const posts: Post[] = [];
  for (const span of spans) {
    const own = posts.at(-1);
    posts.push(postOf(span, { ...context, before: own ?? context.before }, own !== undefined));
  }
  const offices = posts.filter((post) => !isProfession(post));
  return offices.length > 0 ? offices : posts;
}

/** 律师 beside 政协委员: without an institution it is no post. */
const isProfession = ({ head, body, place }: Post): boolean => body === '' && !place && PROFESSION.test(head);
const PROFESSION =
  /^(?:副?教授|副?研究员|(?:副?主任|主治)?医师|律师|(?:正?高级|教授级高级)?工程师|讲师|博士生导师|硕士生导师|[博硕]导|分析师)$/;

function postOf(span: PostSpan, context: PostContext, isSameTitle: boolean): Post {
  const { start, end, head } = span;
  const { reading, places, tie } = context;
  const { simplified } = reading;
  const prefix = tenureBeforePost(simplified.slice(start, end));
  const from = start + prefix.length + partyPrefix(context, start + prefix.length);
  const own = leadingPlaces(places, from, head.end);
  const nameEnd = own.at(-1)?.end ?? from;
  const isFormer = isFormerCity(own.at(-1), simplified.slice(nameEnd, head.start));
  const placeEnd = isFormer ? nameEnd + 1 : nameEnd;
  const bodyText = simplified.slice(placeEnd, head.start);
  const suffix = tenureBeforeHead(bodyText);
  // 自民党|新|总裁: what the post is called without it
  const isNew = suffix.length === 1 && bodyText.endsWith('新');
  const tenureWord = reading.text.slice(start, start + prefix.length) || (tie === 'career' ? '曾任' : '');
  const written = isNew
    ? reading.text.slice(from, head.start - 1) + reading.text.slice(head.start, end)
    : reading.text.slice(from, end);
  const parts: Parts = {
    words: withoutBlanks(written.replace(DUTY, '')),
    first: simplified[from]!,
    body: bodyText
      .slice(0, bodyText.length - suffix.length)
      .replace(DUTY, '')
      .replace(/的$/, ''),
    head,
    offset: start,
    place: own.at(-1)?.divisions[0],
    placeText: reading.text.slice(from, placeEnd),
  };
  const tenure = tenureOf([prefix, suffix], tie);
  const saidUnit = saidUnitAt(simplified, start);
  const post = inFullOf(parts, { ...context, saidUnit }, { isSameTitle, tenure, tenureWord });
  // 代|省长 of 河南省 is 河南省代省长.
  const isActingElsewhere = prefix.tenure === 'acting' && post.placeFrom !== undefined;
  if (!isActingElsewhere || !post.name.startsWith(post.placeText)) return post;
  const at = isPlaceHead(head.word) ? post.placeText.length : post.name.length - (end - head.start);
  return { ...post, name: post.name.slice(0, at) + tenureWord + post.name.slice(at), tenureWord: '' };
}

const SAID_UNIT = /^(?:公司|集团|[院局校厅部委会社])/;

/** 该院|党委书记, 该|局副局长: what the draft has named before, in the words of the post or right before them. */
function saidUnitAt(text: string, start: number): string | undefined {
  if (text[start - 2] === '该') return text[start - 1];
  return text[start - 1] === '该' ? SAID_UNIT.exec(text.slice(start, start + 2))?.[0] : undefined;
}

/** 中共|青山市委, where a place or a unit follows: the same committee with and without it. */
function partyPrefix({ reading: { simplified }, places }: PostContext, from: number): number {
  const prefix = '中共';
  if (!simplified.startsWith(prefix, from)) return 0;
  const behind = from + prefix.length;
  const words = simplified.slice(behind, behind + LONGEST_PLACE);
  const isPlace = placeAt(places, behind)?.start === behind || unlistedPlaceOf(words) !== '';
  return isPlace || /^[省市州县区]委/.test(words) ? prefix.length : 0;
}

/** Units of a place behind 中共: 新疆维吾尔自治区 has eight. */
const LONGEST_PLACE = 12;

/** The post of 三亚市教育局|吴萍|局长, 市政府|李川|市长: its body stands before the name. */
export function postInUnit({ start, end, head }: PostSpan, unit: OffsetRange, context: PostContext): Post {
  const { text, simplified } = context.reading;
  const own = leadingPlaces(context.places, unit.start, unit.end);
  const placeEnd = own.at(-1)?.end ?? unit.start;
  const isPlaces = isPlaceHead(head.word);
  const government = isPlaces
    ? (/(?:人民)?政府$/.exec(simplified.slice(unit.start, unit.end))?.[0].length ?? 0)
    : 0;
  let from = unit.start;
  const unitEnd = unit.end - government;
  if (isPlaces && unitEnd - from === 1) from = unitEnd;
  const parts: Parts = {
    words: withoutBlanks(text.slice(from, unitEnd) + text.slice(start, end)),
    first: simplified[from]!,
    body:
      (from === unitEnd ? '' : simplified.slice(placeEnd, unitEnd).replace(/的$/, '')) +
      simplified.slice(start, head.start),
    head,
    offset: unit.start,
    place: own.at(-1)?.divisions[0],
    placeText: text.slice(unit.start, placeEnd),
  };
  return inFullOf(parts, context, { isSameTitle: false, tenure: 'current', tenureWord: '' });
}

/** 富阳|市委: a city that is a district now, of which the table has only the name; the draft's own unit goes with it. */
const isFormerCity = (place: PlaceToken | undefined, body: string): boolean =>
  place?.kind === 'short' && /^[市县](?:委|政府|人民政府|人大|政协)/.test(body);

/** The post with the place or body that its own words leave out. */
function inFullOf(
  parts: Parts,
  context: PostContext,
  {
    isSameTitle,
    tenure,
    tenureWord,
  }: Pick<Post, 'tenure' | 'tenureWord'> & { readonly isSameTitle: boolean },
): Post {
  const { words, head, body, place, placeText } = parts;
  const written = { name: words, body };
  const { word, isDeputy, isExecutive, isSingle } = head;
  const inFull: Inherited = place
    ? { name: words, place, placeFrom: undefined, placeText, body }
    : inheritedOf(parts, context, isSameTitle);
  const { namedAt } = inFull;
  return postFrom({
    head: word,
    isDeputy,
    isExecutive,
    isSingle,
    written,
    name: inFull.name,
    place: inFull.place,
    placeFrom: inFull.placeFrom,
    placeText: inFull.placeText,
    body: inFull.body,
    placeAt: namedAt === undefined ? undefined : context.reading.rangeOf(namedAt, namedAt + 1).start,
    tenure,
    tenureWord,
  });
}

/** 李川代理青山市人民政府|市长: 青山市代市长; 代理…委员会|主任: 代理主任. */
export function actingFor(post: Post): Post {
  const isPlaces = isPlaceHead(post.head);
  // 国发会代理|副主任委员: before what makes it a deputy's, too
  const deputy = post.isDeputy
    ? (/(?:常务|常務)?副$/.exec(post.name.slice(0, -post.head.length))?.[0].length ?? 0)
    : 0;
  const from = post.name.length - post.head.length - deputy;
  // 文化局|长: the unit of the head is the body's as well.
  const unit = /^[局处厅署]长$/.test(post.head) && !deputy ? post.name.at(-2)! : '';
  const isOneUnit = unit !== '' && post.name.at(from - 1) !== unit;
  const stem = post.name.slice(0, from).replace(isPlaces ? /(?:人民)?政府$/ : /$^/, '');
  return {
    ...post,
    name: stem + (isOneUnit ? unit : '') + (isPlaces ? '代' : '代理') + post.name.slice(from),
    tenure: 'acting',
  };
}

/** 青山大学的校长, 世界卫生组织（WHO）总干事; not 目的地管理局, 标的物评估处, 的士司机协会: 的 of a word stays. */
const withoutBlanks = (words: string): string =>
  words.replace(/[ \u3000]|[（(][A-Z][A-Z.&' -]{1,39}[）)]|的(?=.{1,9}$)/gi, (character, at: number) =>
    character === '的' &&
    (at === 0 ||
      isInKeptWord(words, at) ||
      isCommonWord(words.slice(at - 1, at + 1)) ||
      isCommonWord(words.slice(at, at + 2)))
      ? character
      : '',
  );

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
