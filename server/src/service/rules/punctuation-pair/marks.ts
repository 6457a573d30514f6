import { CharClass, isHan } from '../../text/charClass.ts';
import type { Article } from '../../article/article.ts';
import type { Line } from '../../text/lines.ts';

/** Kinds of marks that come in pairs; half-width brackets can be the other half of a full-width one. */
export const KINDS = '“‘《〈【（';
const OPENERS = `${KINDS}(`;
const CLOSERS = '”’》〉】）)';

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

export function* marksIn(
  { text, scan: { classes } }: Article,
  { content }: Line,
  row: number,
): Iterable<Mark> {
  for (let at = content.start; at < content.end; at++) {
    if (isHan(classes[at]!)) continue;
    const character = text[at]!;
    const opener = OPENERS.indexOf(character);
    const closer = CLOSERS.indexOf(character);
    if ((opener === -1 && closer === -1) || classes[at] === CharClass.Masked) continue;
    const kind = Math.min(Math.max(opener, closer), KINDS.length - 1);
    yield { at, character, kind, isOpener: opener !== -1, row };
  }
}
