import type { Paragraph, Run } from '../paragraph.ts';
import type { Span } from '../xml.ts';

/** What may hold paragraphs, one after the other. */
export interface Frame {
  last: Paragraph | undefined;
}

/** What is being read; a text box inside of a run begins anew. */
export interface State {
  frame: Frame | undefined;
  paragraph: Paragraph | undefined;
  run: Run | undefined;
  /** inside of a child of the run */
  isInPiece: boolean;
  outer: { start: number; end: number } | undefined;
  insertion: Span | undefined;
  locks: number;
}

export const newState = (frame: Frame | undefined): State => ({
  frame,
  paragraph: undefined,
  run: undefined,
  isInPiece: false,
  outer: undefined,
  insertion: undefined,
  locks: 0,
});

/** A paragraph that is just begun: of one without content the tag is all. */
export const newParagraph = (openTag: Span, isEmptyTag: boolean): Paragraph => ({
  openTag,
  span: { start: openTag.start, end: openTag.end },
  isEmptyTag,
  runs: [],
  text: '',
  separator: '\n',
  isInRow: false,
  isMarkDeleted: false,
  isHidden: false,
  hasObjects: false,
  comments: [],
});

/** A run that is just begun, where the text of its paragraph ends now. */
export function newRun(
  openTag: Span,
  { paragraph, locks, outer, insertion }: State,
  isComputed: boolean,
): Run {
  const from = paragraph!.text.length;
  return {
    openTag,
    span: { start: openTag.start, end: openTag.end },
    pieces: [],
    from,
    to: from,
    isFixed: isComputed || locks > 0,
    outer: outer!,
    insertion,
  };
}
