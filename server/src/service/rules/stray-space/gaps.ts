import type { Article } from '../../article/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { lineAt, type Line } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/range.ts';
import { closing, fullMarks, opening } from '../../text/marks.ts';

/** One space in running text, between two characters that stand close in Chinese. */
export interface SpaceGap extends OffsetRange {
  /** what the space sets off from 汉字: other 汉字, words with letters, bare numbers */
  readonly kind: 'han' | 'latin' | 'number';
  /** the space is beside a mark */
  readonly isAtMark: boolean;
  readonly line: Line;
}

/** A tab, two spaces and the ideographic space are put in on purpose: columns, spaced names, joined paragraphs. */
const isNarrow = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f;

/** These close up to the left, and those of the second row to the right. */
const CLOSING = new Set(`${fullMarks('stop', 'semicolon', 'pause')}${closing('quote', 'title')}）】〕`);
const STOPS = new Set('，。；：！？');
const OPENING = new Set(`${fullMarks('semicolon', 'pause')}${opening('quote', 'title')}（【〔`);
/** How far a word with letters is looked into: Windows 95, 128GB. */
const LONGEST_TOKEN = 16;

export function* gapsOf(article: Article): Iterable<SpaceGap> {
  const { text, lines, scan, furniture } = article;
  const { classes, runStarts } = scan;
  for (let run = 1; run < runStarts.length - 2; run++) {
    const start = runStarts[run]!;
    const end = runStarts[run + 1]!;
    if (classes[start] !== CharClass.Space || end - start > 1 || !isNarrow(text.charCodeAt(start))) continue;
    const gap = gapAt(text, classes, start);
    if (!gap) continue;
    const line = lineAt(lines, scan, start);
    // No sentence is too short for this one: 会议 ，今天.
    const isBeforeStop = gap.isAtMark && STOPS.has(text[end]!);
    if (isBeforeStop || furniture.prose.has(line.index)) yield { start, end, ...gap, line };
  }
}

function gapAt(
  text: string,
  classes: Uint8Array,
  at: number,
): Pick<SpaceGap, 'kind' | 'isAtMark'> | undefined {
  const left = kindAt(text, classes, at - 1, -1);
  const right = kindAt(text, classes, at + 1, 1);
  if (left && CLOSING.has(text[at + 1]!))
    return isApostrophe(text, at + 1) ? undefined : { kind: left, isAtMark: true };
  if (right && OPENING.has(text[at - 1]!)) {
    const isForeign = right === 'latin' && classes[at - 2] === CharClass.Latin;
    return isForeign ? undefined : { kind: right, isAtMark: true };
  }
  if (!left || !right || (left !== 'han' && right !== 'han')) return undefined;
  return { kind: left === 'han' ? right : left, isAtMark: false };
}

/** Units back to the ‘ that a ’ closes. */
const LONGEST_QUOTATION = 100;

/** Rock ’n’ Roll, the ’90s: no ‘ before it waits for its other half, or a letter or digit follows. */
function isApostrophe(text: string, at: number): boolean {
  if (text[at] !== '’') return false;
  if (/[a-z\d]/i.test(text[at + 1] ?? '')) return true;
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  return before.lastIndexOf('‘') <= before.lastIndexOf('’');
}

/** What stands at `at`, seen from a space: a number with letters to it, as in WPA2 or Windows 95, is a word. */
function kindAt(text: string, classes: Uint8Array, at: number, step: 1 | -1): SpaceGap['kind'] | undefined {
  const cls = classes[at]!;
  if (isHan(cls)) return 'han';
  if (cls === CharClass.Latin) return 'latin';
  if (cls !== CharClass.Digit) return undefined;
  for (let next = at + step; Math.abs(next - at) < LONGEST_TOKEN; next += step) {
    if (classes[next] === CharClass.Latin) return 'latin';
    if (classes[next] !== CharClass.Digit && !/[ .\-]/.test(text[next] ?? '')) break;
  }
  return 'number';
}

/** How often Chinese touches words with letters, and bare numbers, without a space. */
export function closeJoinsOf({
  text,
  scan: { classes, runStarts },
}: Article): Readonly<Record<'latin' | 'number', number>> {
  const joins = { latin: 0, number: 0 };
  for (let run = 1; run < runStarts.length - 1; run++) {
    const at = runStarts[run]!;
    const isHanBefore = isHan(classes[at - 1]!);
    if (isHanBefore === isHan(classes[at]!)) continue;
    const kind = isHanBefore ? kindAt(text, classes, at, 1) : kindAt(text, classes, at - 1, -1);
    if (kind === 'latin' || kind === 'number') joins[kind]++;
  }
  return joins;
}
