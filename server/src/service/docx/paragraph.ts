import type { Span } from './xml.ts';

/** A child of a run, with what it is in the text of the draft. */
export interface Piece {
  readonly span: Span;
  /** '': nothing, a picture for one */
  readonly text: string;
  /** of a `w:t`: its raw text; of others there is nothing to cut */
  readonly content?: Span;
  /** see `RawText` */
  readonly offsets?: readonly number[];
  /** its text may not be changed: the base of a phonetic guide, a page break */
  readonly isFixed?: boolean;
}

export interface Run {
  readonly openTag: Span;
  readonly span: { readonly start: number; end: number };
  properties?: Span;
  readonly pieces: Piece[];
  /** offsets in its paragraph */
  readonly from: number;
  to: number;
  /** its text may not be changed: a field that Word computes, a locked control */
  readonly isFixed: boolean;
  /** the child of the paragraph that it is, or lies in */
  readonly outer: Span;
  /** tag of the insertion of somebody else that it stands in */
  readonly insertion: Span | undefined;
}

/** The properties of a paragraph as far as its mark is concerned. */
export interface MarkProperties {
  readonly openTag: Span;
  readonly span: { readonly start: number; end: number };
  /** those of the mark itself */
  run?: { readonly openTag: Span; readonly span: Span; readonly afterInsertion: number };
  /** where they may stand */
  runAt: number;
  hasSection: boolean;
  /** the mark is somebody's insertion or deletion */
  isRevised: boolean;
}

export interface Paragraph {
  readonly openTag: Span;
  readonly span: { readonly start: number; end: number };
  readonly isEmptyTag: boolean;
  properties?: MarkProperties;
  readonly runs: Run[];
  text: string;
  /** what stands between it and the next one in the text: its mark, a tab from cell to cell, nothing */
  separator: '\n' | '\t' | '';
  /** it shares its line with other cells, and has to stay the only paragraph of its own */
  isInRow: boolean;
  /** its mark is deleted already */
  isMarkDeleted: boolean;
  /** no line of the draft: of a table of contents, of a deleted row */
  isHidden: boolean;
  /** the next paragraph, where nothing stands between the two and they lie in the same frame */
  next?: Paragraph;
  /** pictures, text boxes, formulas: they would move into another paragraph */
  hasObjects: boolean;
  /** the same paragraph for readers of another age, see `mc:Fallback` */
  twin?: Paragraph;
  /** where somebody's comments begin */
  readonly comments: { readonly id: string; readonly at: number }[];
  /** paragraph of the body that it is a note or a text box to */
  host?: Paragraph;
}
