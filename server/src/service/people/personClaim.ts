import type { OffsetRange } from '../text/range.ts';
import type { PostSpan } from './heads.ts';

/** How the draft ties a post to a name, where it is not a title beside the name. */
export type Tie =
  /** 任命李川为…, 李川当选… */
  | 'appointed'
  /** 李川现任… */
  | 'holding'
  /** 李川曾任…, a line of a CV */
  | 'career'
  /** 免去李川的…, 李川不再担任… */
  | 'left'
  /** 组长：李川 */
  | 'listed';

/** A name with the posts it is read with, in offsets of the reading. */
export interface Attached {
  readonly spans: readonly PostSpan[];
  readonly nameStart: number;
  readonly nameEnd: number;
  /** where the name stands in full, if it is only the surname here: 陈书记 and 书记陈伟 */
  readonly addressee?: Attached | undefined;
  /** the given name, where the title stands within the name: 游|院長|錫堃 */
  readonly given?: OffsetRange | undefined;
  /** undefined where the post is a title beside the name */
  readonly tie?: Tie | undefined;
  /** 李川|代理|市长 */
  readonly isActing?: boolean | undefined;
  /** the posts were another's, who is named before: 遗缺由李川接任 */
  readonly isSuccessor?: boolean | undefined;
  /** 组长：李川　县长: the list's own post beside the one behind the name */
  readonly listedAs?: PostSpan | undefined;
  /** what the post lies in where it stands apart: 教育局 in 教育局吴萍局长 */
  readonly unitStart?: number | undefined;
  /** where it ends, if the name does not stand right behind it: 李川 | 教育局 | 局长 */
  readonly unitEnd?: number | undefined;
}
