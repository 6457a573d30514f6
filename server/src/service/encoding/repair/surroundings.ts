import { CharClass } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { DamageSource } from '../damage.ts';

/** What stands around a damaged piece within its line, glosses and noise taken out. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** quotation marks and 《 of the line that are still open before the piece */
  readonly open: readonly string[];
}

/** An earlier piece and what it was. */
export interface Repaired extends OffsetRange {
  readonly text: string;
}

/** Characters on either side that are read with a repair: two words. */
const CONTEXT = 8;
/** Text of that length can stand there with a gloss for each of its characters. */
const GLOSSED_CONTEXT = 6 * CONTEXT;
/** How far back a quotation mark may have been opened. */
const LONGEST_QUOTATION = 1000;

/** @param earlier pieces of the draft before this one, ascending: they are read as what they were */
export function surroundingsOf(
  { text, scan }: DamageSource,
  { start, end }: OffsetRange,
  earlier: readonly Repaired[],
): Surroundings {
  const isLineEnd = (at: number): boolean => scan.classes[at] === CharClass.LineEnd;
  let from = start;
  while (from > 0 && start - from < LONGEST_QUOTATION && !isLineEnd(from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < GLOSSED_CONTEXT && !isLineEnd(to)) to++;
  const before = withoutNoise(repaired(text, from, start, earlier));
  return {
    before: before.slice(-CONTEXT),
    after: withoutNoise(text.slice(end, to)).trimEnd().slice(0, CONTEXT),
    open: openMarks(before),
  };
}

function repaired(text: string, from: number, to: number, earlier: readonly Repaired[]): string {
  const parts: string[] = [];
  let end = to;
  for (const piece of earlier.toReversed()) {
    if (piece.start < from) break;
    parts.push(text.slice(piece.end, end), piece.text);
    end = piece.start;
  }
  parts.push(text.slice(from, end));
  return parts.reverse().join('');
}

/** Glosses and control characters taken out. */
const withoutNoise = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- some pages have them before their marks
  text.replace(/[(（][a-z\u00e0-\u01dc ]{1,12}[)）]|[\u0000-\u0008\u000e-\u001f]/g, '');

function openMarks(text: string): string[] {
  const open: string[] = [];
  for (const character of text) {
    if ('“‘《「'.includes(character)) open.push(character);
    else if ('”’》」'.includes(character)) open.pop();
  }
  return open;
}
