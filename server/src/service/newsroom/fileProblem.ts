import type { OffsetRange } from '../text/range.ts';

/** Something wrong in a file of the newsroom's own. */
export interface FileProblem {
  readonly message: string;
  /** where in the file's text, in UTF-16 units */
  readonly range: OffsetRange;
  /** what was probably meant to stand there */
  readonly instead?: string;
}
