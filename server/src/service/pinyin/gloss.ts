import type { OffsetRange } from '../text/range.ts';
import type { Transcription } from './transcription.ts';

/**
 * A transcription that stands with its Chinese characters: 党政(dǎngzhèng), 党政 dǎngzhèng, <ruby>党<rt>dǎng</rt></ruby>;
 * or the character itself in brackets, 與(與), which some pages put where they know no reading.
 */
export interface Gloss {
  readonly form: 'bracketed' | 'bare' | 'ruby';
  /** brackets included; the whole element of a ruby */
  readonly range: OffsetRange;
  /** what goes when the gloss goes, with the spaces that came with it; ascending and disjoint */
  readonly parts: readonly OffsetRange[];
  /** undefined: the character itself */
  readonly transcription: Transcription | undefined;
  /** the characters it is a reading of; when it is none, the last one before it; empty when there is none */
  readonly base: OffsetRange;
  /** the characters of `base`, without the markup among them */
  readonly characters: readonly string[];
  /** it is a reading of `base` */
  readonly isReading: boolean;
  /** the reading of a ruby whose other tags are damaged: what belongs to it besides nobody knows */
  readonly isLoose?: boolean;
}
