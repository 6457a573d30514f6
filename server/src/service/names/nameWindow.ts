import { wordsOf } from '../words/likelihood.ts';
import { toSimplifiedCharacter } from '../characters/characters.ts';
import type { DraftText } from '../text/draftText.ts';
import { CharClass, isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import { shareOf } from '../words/words.ts';

/** How much of a line is looked at on each side of a character. */
const REACH = 16;

/** A character of the draft with what stands around it on its line. All offsets are the window's. */
export interface NameWindow {
  /** in simplified characters, one for each of the draft's code units */
  readonly text: string;
  /** where the window begins in the draft */
  readonly start: number;
  /** the character that is asked about */
  readonly at: number;
  /** Han characters around it with nothing between them */
  readonly clause: OffsetRange;
  /** the words that the clause divides into, ascending */
  readonly words: readonly OffsetRange[];
}

export function nameWindowAt({ text, scan: { classes } }: DraftText, at: number): NameWindow {
  const isLine = (offset: number): boolean =>
    offset >= 0 &&
    offset < text.length &&
    classes[offset] !== CharClass.LineEnd &&
    classes[offset] !== CharClass.Masked;
  const isClause = (offset: number): boolean => isLine(offset) && isHan(classes[offset]!);
  const edge = (step: 1 | -1, isInside: (offset: number) => boolean): number => {
    let offset = at;
    while (Math.abs(offset + step - at) <= REACH && isInside(offset + step)) offset += step;
    return offset;
  };
  const start = edge(-1, isLine);
  const simplified = simplify(text.slice(start, edge(1, isLine) + 1));
  const clause = { start: edge(-1, isClause) - start, end: edge(1, isClause) + 1 - start };
  return {
    text: simplified,
    start,
    at: at - start,
    clause,
    words: divide(simplified.slice(clause.start, clause.end), clause.start),
  };
}

const simplify = (text: string): string =>
  Array.from(text, (character) => {
    const form = toSimplifiedCharacter(character);
    return form.length === character.length ? form : character;
  }).join('');

function divide(clause: string, start: number): OffsetRange[] {
  let at = start;
  return wordsOf(clause).map((word) => ({ start: at, end: (at += word.length) }));
}

/** The word that the character is part of. */
export const wordAround = ({ words, at }: NameWindow): OffsetRange =>
  words.find(({ end }) => end > at) ?? { start: at, end: at + 1 };

/** Whether a word ends or begins at an offset. */
export const isWordEdge = ({ words, clause }: NameWindow, at: number): boolean =>
  at <= clause.start || at >= clause.end || words.some(({ start }) => start === at);

/** Natural logarithm of the share of text of a character that is often a word by itself: 对, 说, 没. */
const OFTEN = -7.5;

/** Whether a simplified character often stands as a word of its own. */
export const isOftenAlone = (character: string): boolean => shareOf(character) > OFTEN;
