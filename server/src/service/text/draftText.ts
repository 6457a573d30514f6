import type { Line } from './lines.ts';
import type { Markup } from './markup/parts.ts';
import type { OffsetRange } from './range.ts';
import type { Scan } from './scan.ts';

/**
 * The text of a draft and what one pass over it tells: the narrow interface that every view reads. `Article` is one,
 * and stands above them all. All offsets are UTF-16 code units of `text`.
 */
export interface DraftText {
  /** the document's own text: nothing stripped, nothing normalised */
  readonly text: string;
  /** LSP language id */
  readonly languageId: string;
  /** without its folder; it may say when the draft was written */
  readonly fileName: string | undefined;
  readonly markup: Markup;
  readonly scan: Scan;
  readonly lines: readonly Line[];
  readonly sentences: readonly OffsetRange[];
  /** the text of a range */
  slice(range: OffsetRange): string;
  /** `range` without tags and white space at its edges; `range` itself where nothing else is */
  shown(range: OffsetRange): OffsetRange;
}
