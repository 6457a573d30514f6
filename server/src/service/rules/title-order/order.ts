import type { Post } from '../../people/post/post.ts';
import { isGovernmentOf } from '../../people/relations.ts';

/** Order in which the bodies of a place are named. */
const BODY_RANKS: readonly (readonly [body: RegExp, rank: number])[] = [
  [/^[省市县区州]委/, 0],
  [/人大/, 1],
  [/政府/, 2],
  [/政协/, 3],
];
const rankOf = (body: string): number => BODY_RANKS.find(([pattern]) => pattern.test(body))![1];

const BODY = '(?:[省市县区州]委|[省市县区州]?(?:人民)?政府|[省市县区州]?人大(?:常委会)?|[省市县区州]?政协)';
/** What makes another body or a post of the last one: 市委宣传部, 市政府秘书长. */
const GOES_ON =
  '(?![办副编党]|宣传|组织|统战|政法|书记|主席|主任|常委|常务|委员|老干|网信|秘书|研究|政研|社会|军民|外事|督查|机关)';
const LIST = new RegExp(`${BODY}(?:、${BODY}){1,3}${GOES_ON}`, 'g');

/** A list of bodies, 市委、市人大、市政府, that is out of order. */
export interface Disorder {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

export function* disordersOf(text: string): Iterable<Disorder> {
  for (const { 0: words, index } of text.matchAll(LIST)) {
    const bodies = words.split('、');
    const ranks = bodies.map(rankOf);
    if (ranks.every((rank, i) => i === 0 || ranks[i - 1]! <= rank)) continue;
    const right = bodies.toSorted((a, b) => rankOf(a) - rankOf(b)).join('、');
    yield { start: index, end: index + words.length, right };
  }
}

/** 各省、市、自治区: what they were called before there were more than three such cities. */
const REGIONS =
  /(?<=各)(?:省、市、自治区|省、直辖市、自治区|省市、自治区)(?![、及和（]?(?:直辖市|兵团|新疆生产))/g;

/** The kinds of province out of order. */
export function* regionsOf(text: string): Iterable<Disorder> {
  for (const { 0: words, index } of text.matchAll(REGIONS))
    yield { start: index, end: index + words.length, right: '省、自治区、直辖市' };
}

/** The first post of a title that stands before a party post of the same place: 市长 in 市长、市委副书记. */
export function misplacedPost(posts: readonly Post[]): { post: Post; after: Post } | undefined {
  for (const [i, post] of posts.entries()) {
    const after = posts[i + 1];
    if (after && after.head !== '委员' && isGovernmentOf(post, after)) return { post, after };
  }
  return undefined;
}
