import { SKIPPED } from './elements.ts';
import type { MarkProperties, Paragraph } from '../paragraph.ts';
import type { Closer, Opened, Span } from '../xml.ts';

/** Reads the properties of a paragraph and of the mark at its end. */
export class MarkReader {
  readonly #paragraph: Paragraph;
  readonly #refused: ReadonlySet<string>;
  readonly #mark: MarkProperties;
  /** the end of somebody's insertion */
  #afterInsertion: number | undefined;

  constructor(paragraph: Paragraph, { span, isEmpty }: Opened, refused: ReadonlySet<string>) {
    this.#paragraph = paragraph;
    this.#refused = refused;
    this.#mark = {
      openTag: span,
      span: { start: span.start, end: span.end },
      runAt: isEmpty ? span.end : -1,
      hasSection: false,
      isRevised: false,
    };
    paragraph.properties = this.#mark;
  }

  close({ start, end }: Span): void {
    this.#mark.span.end = end;
    if (this.#mark.runAt === -1) this.#mark.runAt = start;
  }

  /** An element of the properties; `skip`: nothing in it is read. */
  open({ name, span, attribute }: Opened): Closer | 'skip' | undefined {
    const mark = this.#mark;
    if (name === 'w:sectPr' || name === 'w:pPrChange') {
      if (name === 'w:sectPr') mark.hasSection = true;
      if (mark.runAt === -1) mark.runAt = span.start;
      return 'skip';
    }
    if (name === 'w:rPr') {
      return ({ end }) => {
        mark.run = {
          openTag: span,
          span: { start: span.start, end },
          afterInsertion: this.#afterInsertion ?? span.end,
        };
        this.#afterInsertion = undefined;
      };
    }
    const isInsertion = name === 'w:ins' || name === 'w:moveTo';
    const isDeletion = name === 'w:del' || name === 'w:moveFrom';
    if (isInsertion || isDeletion) {
      mark.isRevised = true;
      const isRefused = this.#refused.has(attribute('id') ?? '');
      if (isInsertion === isRefused) this.#paragraph.isMarkDeleted = true;
      if (isInsertion) return ({ end }) => (this.#afterInsertion = end);
    }
    return SKIPPED.has(name) ? 'skip' : undefined;
  }
}
