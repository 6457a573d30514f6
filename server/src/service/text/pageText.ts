import { CharClass } from './charClass.ts';
import type { DraftText } from './draftText.ts';
import { splitLines, type Line } from './lines.ts';
import { markupOf } from './markup/markup.ts';
import type { Markup } from './markup/parts.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import { isInside, type OffsetRange } from './range.ts';
import { scan, type Scan } from './scan.ts';
import { splitSentences } from './sentences.ts';

/** A draft as the file has it, the furniture of its page included. Every view is computed once, when first asked for. */
export class PageText implements DraftText {
  #markup?: Markup;
  #scan?: Scan;
  #lines?: readonly Line[];
  #sentences?: readonly OffsetRange[];
  #units?: UnitSet;

  constructor(
    readonly text: string,
    readonly languageId: string,
    readonly fileName: string | undefined,
  ) {}

  get markup(): Markup {
    return (this.#markup ??= markupOf(this.text, this.languageId));
  }

  get scan(): Scan {
    return (this.#scan ??= scan(this.text, this.markup.masked));
  }

  get lines(): readonly Line[] {
    return (this.#lines ??= splitLines(this.text, this.scan));
  }

  get sentences(): readonly OffsetRange[] {
    return (this.#sentences ??= splitSentences(this.text, this.scan, this.lines));
  }

  /** the UTF-16 units that stand in the text */
  get units(): UnitSet {
    return (this.#units ??= UnitSet.of(this.text));
  }

  slice(range: OffsetRange): string {
    return this.text.slice(range.start, range.end);
  }

  shown(range: OffsetRange): OffsetRange {
    const { tags } = this.markup;
    if (tags.length === 0) return range;
    const { classes } = this.scan;
    const isHidden = (at: number): boolean => classes[at] === CharClass.Space || isInside(tags, at);
    let { start, end } = range;
    while (start < end && isHidden(start)) start++;
    while (end > start && isHidden(end - 1)) end--;
    return start === end ? range : { start, end };
  }
}
