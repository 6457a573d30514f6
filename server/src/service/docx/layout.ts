import { floorIndex } from '../text/range.ts';
import type { Paragraph } from './paragraph.ts';

/** A paragraph where it stands in the text of the draft. */
export interface Line {
  readonly paragraph: Paragraph;
  /** name of the part that it lies in */
  readonly part: string;
  readonly start: number;
  /** before its separator */
  readonly end: number;
}

/** Paragraphs as one text, each a line; `\n` after each but the last. */
export class Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly #starts: Uint32Array;

  constructor(paragraphs: readonly { readonly part: string; readonly paragraph: Paragraph }[]) {
    const texts: string[] = [];
    const lines: Line[] = [];
    let at = 0;
    const shown = paragraphs.filter(({ paragraph }) => !paragraph.isHidden);
    for (const [i, { part, paragraph }] of shown.entries()) {
      const end = at + paragraph.text.length;
      lines.push({ part, paragraph, start: at, end });
      const separator = i === shown.length - 1 ? '' : separatorOf(paragraph);
      texts.push(paragraph.text, separator);
      at = end + separator.length;
    }
    this.text = texts.join('');
    this.lines = lines;
    this.#starts = Uint32Array.from(lines, ({ start }) => start);
  }

  /** Index of the paragraph that holds an offset, or ends there; of several that are empty the last. */
  indexAt(offset: number): number {
    return Math.max(0, floorIndex(this.#starts, offset));
  }

  /** Whether its mark, or what else ends it, may go: the paragraph is then one with the next line of the draft. */
  canLoseMark(index: number): boolean {
    const { paragraph } = this.lines[index]!;
    const { separator, properties, hasObjects, next, isMarkDeleted } = paragraph;
    return (
      separator === '\n' &&
      !isMarkDeleted &&
      !hasObjects &&
      !properties?.hasSection &&
      next !== undefined &&
      next === this.lines[index + 1]?.paragraph
    );
  }
}

const separatorOf = ({ separator, isMarkDeleted, next }: Paragraph): string =>
  isMarkDeleted && next ? '' : separator;
