import { UnitSet } from '../../lexicon/unitSet.ts';
import { CharClass } from '../../text/charClass.ts';
import type { Article } from '../../article/article.ts';
import type { Line } from '../../text/lines.ts';
import { pairs } from '../../text/marks.ts';

/** Kinds of marks that come in pairs; half-width brackets can be the other half of a full-width one. */
export const KINDS = '“‘《〈【（';
const CLOSING_OF = pairs('quote', 'title', 'bracket');
const OPENERS = `${KINDS}(`;
const CLOSERS = `${[...KINDS].map((half) => CLOSING_OF[half]).join('')})`;
/** Both halves of all kinds. */
export const PAIRED_MARKS = OPENERS + CLOSERS;
const PAIRED = new UnitSet(PAIRED_MARKS);

export const kindOf = (opener: string): number => KINDS.indexOf(opener);

/** The right second half of a kind. */
export const closerOf = (kind: number): string => CLOSERS[kind]!;

export interface Mark {
  readonly at: number;
  readonly character: string;
  /** index into KINDS */
  readonly kind: number;
  readonly isOpener: boolean;
  /** index of its line among the lines that are looked at */
  readonly row: number;
}

export function marksIn(
  { text, scan: { classes } }: Article,
  { content }: Line,
  row: number,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = content.start; at < content.end; at++) {
    if (!PAIRED.has(text.charCodeAt(at)) || classes[at] === CharClass.Masked) continue;
    const character = text[at]!;
    const opener = OPENERS.indexOf(character);
    const kind = Math.min(Math.max(opener, CLOSERS.indexOf(character)), KINDS.length - 1);
    marks.push({ at, character, kind, isOpener: opener !== -1, row });
  }
  return marks;
}
