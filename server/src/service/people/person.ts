import type { Place } from '../places/place.ts';
import type { PlaceSource } from './placesAround.ts';
import type { Tie } from './personClaim.ts';
import type { OffsetRange } from '../text/range.ts';

/** Time of a post: held now, or held before (原、前、时任), or just taken up or to be (新任、候任、拟任), or held for somebody (代). */
export type Tenure = 'current' | 'former' | 'incoming' | 'acting';

/** One post as a draft attaches it to a name. */
export interface Post {
  /** written in full: the text's own words with the missing place put in front */
  readonly name: string;
  /** the place whose post it is; undefined when the draft does not say */
  readonly place: Place | undefined;
  /** where the place was found if the post does not name it; undefined where it does */
  readonly placeFrom: PlaceSource | undefined;
  /** the place as it stands in `name`, also one that no table has (青山市); empty where there is none */
  readonly placeText: string;
  /** its own words, and the body that they name, where place or body came from elsewhere */
  readonly written: { readonly name: string; readonly body: string };
  /** what lies between the place and the head: 委, 委宣传部, 大数据局 … */
  readonly body: string;
  /** 书记, 市长, 局长 … without 副 */
  readonly head: string;
  readonly isDeputy: boolean;
  /** a body has one of them: 书记, 市长, 局长; not 委员 */
  readonly isSingle: boolean;
  readonly tenure: Tenure;
  /** the text's own word for it before the post, 原, 时任, 代; empty where there is none, or it stands within the post */
  readonly tenureWord: string;
}

/** A name with the words attached to it. */
export interface PersonMention extends OffsetRange {
  readonly name: string;
  readonly nameRange: OffsetRange;
  /** the text's own words attached to the name, in one string, or empty */
  readonly title: string;
  readonly titleRange: OffsetRange | undefined;
  /** 市长李川, not 李川市长 */
  readonly isTitleFirst: boolean;
  readonly posts: readonly Post[];
  /** the body stands before the name: 教育局|吴萍|局长 */
  readonly isInUnit?: boolean | undefined;
  /** how the draft ties the posts to the name where they are no title beside it: 任命李川为… */
  readonly tie?: Tie | undefined;
}

export interface Person {
  readonly name: string;
  /** distinct posts in full, 原青山市市长 with its 原, in order of the text */
  readonly posts: readonly string[];
  /** in order of the text, never empty */
  readonly mentions: readonly PersonMention[];
}
