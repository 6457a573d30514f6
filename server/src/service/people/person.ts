import type { Post } from './post/post.ts';
import type { Tie } from './personClaim.ts';
import type { OffsetRange } from '../text/range.ts';

/** A name with the words attached to it. */
export interface PersonMention extends OffsetRange {
  readonly name: string;
  readonly nameRange: OffsetRange;
  /** the given name, where the title stands within the name and `nameRange` is the surname: 游|院長|錫堃 */
  readonly givenRange?: OffsetRange | undefined;
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
