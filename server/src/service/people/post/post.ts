import type { Place } from '../../places/place.ts';
import { isPlaceHead, kindOf, type PostKind } from './kind.ts';
import type { PlaceSource } from './placesAround.ts';
import type { Tenure } from './tenure.ts';

/** One post as a draft attaches it to a name. */
export interface Post extends PostKind {
  /** written in full: the text's own words with the missing place put in front */
  readonly name: string;
  /** the place whose post it is; undefined when the draft does not say */
  readonly place: Place | undefined;
  /** where the place was found if the post does not name it; undefined where it does */
  readonly placeFrom: PlaceSource | undefined;
  /** where the draft names that place, if it does */
  readonly placeAt?: number | undefined;
  /** the place as it stands in `name`, also one that no table has (青山市); empty where there is none */
  readonly placeText: string;
  /** its own words, and the body that they name, where place or body came from elsewhere */
  readonly written: { readonly name: string; readonly body: string };
  /** what lies between a place of the table and the head: 委, 委宣传部, 大数据局, 青山市教育局 … */
  readonly body: string;
  /** 书记, 市长, 局长 … without 副 */
  readonly head: string;
  readonly isDeputy: boolean;
  /** 常务副市长: the first among deputies */
  readonly isExecutive: boolean;
  /** a body has one of them: 书记, 市长, 局长; not 委员 */
  readonly isSingle: boolean;
  readonly tenure: Tenure;
  /** the text's own word for it before the post, 原, 时任, 代; empty where there is none, or it stands within the post */
  readonly tenureWord: string;
}

/** What is read of a post; the rest follows from it. */
export type PostWords = Omit<Post, keyof PostKind>;

export function postFrom(words: PostWords): Post {
  const body = withoutDoubledUnit(words);
  return { ...words, body, ...kindOf(words.name, words.place, body, words.head) };
}

const DOUBLED_UNIT = /([省市县区州])\1(?=[委纪监政人])/;

/** 青山市市委 is 青山市委, whether a table has the place or not. */
function withoutDoubledUnit({ body, place, placeText }: Pick<Post, 'body' | 'place' | 'placeText'>): string {
  if (!place) return body.replace(DOUBLED_UNIT, '$1');
  const unit = placeText.at(-1) ?? '';
  return (unit + body).replace(DOUBLED_UNIT, '$1').slice(unit.length);
}

/** 市委书记, 市长, 副市长 */
export const leadsPlace = ({ office, head }: Post): boolean =>
  (office === '' && isPlaceHead(head)) || (office === '委' && head === '书记');

/**
 * The post with what its own title says and no more: a place or body that stands farther off makes the outline clear, but
 * proves nothing against another post.
 */
export function asWritten(post: Post): Post {
  const { placeFrom, written } = post;
  if (!placeFrom || placeFrom === 'postBefore' || placeFrom === 'home') return post;
  const own = postFrom({ ...post, ...written, place: undefined, placeFrom: undefined, placeAt: undefined });
  return { ...own, placeText: own.unlisted };
}
