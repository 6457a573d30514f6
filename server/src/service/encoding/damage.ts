import type { OffsetRange } from '../text/range.ts';
import type { Scan } from '../text/scan.ts';
import type { Written } from './repair/misreading.ts';

/**
 * - `misaligned`: GBK read one byte off
 * - `misread`: read in another encoding than it was written in
 * - `lost`: nothing of the bytes is left (U+FFFD, 锟斤拷)
 * - `question`: question marks in place of characters
 * - `indent`: question marks in place of the blanks that a paragraph begins with
 * - `private`: a character that only somebody's own font can show
 * - `entity`: characters still written the way of a web page's source: `&ldquo;`
 * - `escape`: characters still written in ASCII: `\\u9632`, `%E9%98%B2`
 * - `letter`: a letter that got into a word
 * - `draft`: most of the draft was misread, or is lost
 */
export type DamageKind =
  | 'misaligned'
  | 'misread'
  | 'lost'
  | 'question'
  | 'indent'
  | 'private'
  | 'entity'
  | 'escape'
  | 'letter'
  | 'draft';

/** A place where bytes were read wrongly. */
export interface Damage extends OffsetRange {
  readonly kind: DamageKind;
  /** what stood there, best guess first; empty when nothing tells */
  readonly repairs: readonly string[];
  /** the best guess re-creates the damage exactly, and no other text that does reads nearly as well */
  readonly isCertain: boolean;
  /** other texts are nearly as likely as the best guess: none is preferred */
  readonly isDoubtful?: boolean;
  /** characters of the best guess that were chosen by the words around them, or are missing: a byte of them is lost */
  readonly lost?: number;
  /** what the draft was written in, when reading its file in that may undo the damage */
  readonly written?: Written;
}

export interface DamageSource {
  readonly text: string;
  readonly scan: Scan;
}
