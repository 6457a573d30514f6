import type { OffsetRange } from '../range.ts';

export interface Heading extends OffsetRange {
  /** 1 … 6 */
  readonly level: number;
}

/** A piece of markup that vanishes as a whole or stays: an element of HTML, a link or an item of a list of Markdown. */
export interface Element extends OffsetRange {
  /** tag name, or the name of the Markdown node */
  readonly name: string;
}

/** What a draft's format says of its text. All ranges are ascending, offsets are the document's own. */
export interface Markup {
  /** not prose: code, tags, comments, URLs, front matter, list marks; disjoint */
  readonly masked: readonly OffsetRange[];
  /** `<!-- … -->`, in every format; what only looks like one, in code or in a script, is none */
  readonly comments: readonly OffsetRange[];
  /** text of headings, without their marks */
  readonly headings: readonly Heading[];
  /** lists, tables, quotations: lines that stand on their own on purpose */
  readonly blocks: readonly OffsetRange[];
  /** the outer before the inner; one that is not closed in the text is none */
  readonly elements: readonly Element[];
  /** marks and tags, which show nothing themselves: what is cut out of the text between them leaves them balanced */
  readonly tags: readonly OffsetRange[];
  /** where HTML begins a new line of the shown text within a line of the draft, ascending */
  readonly breaks: readonly number[];
  /** false: of so many marks that to read them all would take too long, some were taken as text */
  readonly isWhole: boolean;
  readonly frontMatter: OffsetRange | undefined;
}

/** What one format adds to the parts that all formats share. */
export type FormatMarkup = Omit<Markup, 'frontMatter'>;
