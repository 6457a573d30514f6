import type { Paragraph } from '../paragraph.ts';

/** A row of a table, while it is read. */
export class Row {
  /** the paragraphs of each cell */
  readonly cells: (readonly Paragraph[])[] = [];
  isDeleted = false;

  /** A row whose cells hold one paragraph each is one line of the draft: its words are no menu, and belong together. */
  close(): void {
    const { cells, isDeleted } = this;
    if (isDeleted) for (const paragraph of cells.flat()) paragraph.isHidden ||= paragraph.text === '';
    if (cells.some(({ length }) => length !== 1)) return;
    for (const [i, [paragraph]] of cells.entries()) {
      paragraph!.isInRow = true;
      if (i < cells.length - 1) paragraph!.separator = '\t';
    }
  }
}
