import { LOST, REPLACEMENT } from './charset.ts';
import { characterOf } from './doubleByte.ts';
import { isText, range } from './gbk.ts';
import { likelihood } from '../../words/likelihood.ts';

/** A character that some bytes are, or the characters that it may be where one of them is lost. */
export interface Unit {
  /** index of its first byte */
  readonly at: number;
  /** `HOLE` alone where too little is left */
  readonly options: readonly string[];
}

export const HOLE = REPLACEMENT;

/** Reads UTF-8, lost bytes and an incomplete character at the end included; up to the first byte that is none. */
export function readUtf8(
  bytes: readonly number[],
  from = 0,
): { readonly units: Unit[]; readonly end: number } {
  const units: Unit[] = [];
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const length = lengthOf(lead);
    const unit = bytes.slice(at, at + length);
    if (length > 0 && unit.length === length && unit.slice(1).every(isContinuation)) {
      units.push({ at, options: fillings(unit) });
      at += length;
      continue;
    }
    // The text ends in the middle of 。: 銆 is two of its three bytes.
    if (isCutStop(unit)) {
      units.push({ at, options: fillings([...unit, LOST]) });
      at += unit.length;
      continue;
    }
    // A lead byte is lost, or one mark stands for two lost bytes, or the last character is cut off.
    const isExplained = lead === LOST || (length > 0 && (unit.includes(LOST) || unit.length < length));
    if (!isExplained) break;
    units.push({ at, options: [HOLE] });
    at++;
    while (at < bytes.length && isContinuation(bytes[at]!)) at++;
  }
  return { units, end: at };
}

/** The stretch around a byte that is UTF-8 throughout. */
export function utf8Around(bytes: readonly number[], byte: number): { start: number; end: number } {
  let start = 0;
  for (;;) {
    const { end } = readUtf8(bytes, start);
    if (end > byte || end === bytes.length) return { start, end };
    start = end + 1;
  }
}

/** Bytes of the character that starts with `lead`; 0 when none does. */
function lengthOf(lead: number): number {
  if (lead >= 0 && lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

const isCutStop = ({ length, 0: lead, 1: second }: readonly number[]): boolean =>
  length === 2 && lead === 0xe3 && second === 0x80;

const isContinuation = (byte: number): boolean => byte === LOST || (byte >= 0x80 && byte < 0xc0);

/** Characters that some bytes can be, one or none of which is lost. */
function fillings(unit: readonly number[]): string[] {
  const hole = unit.indexOf(LOST);
  if (hole === -1) return [decodeOne(unit)];
  if (unit.lastIndexOf(LOST) !== hole) return [HOLE];
  return range(0x80, 0xbf).map((byte) => decodeOne(unit.with(hole, byte)));
}

function decodeOne([lead = 0, ...rest]: readonly number[]): string {
  if (rest.length === 0) return String.fromCharCode(lead);
  const code = rest.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), lead & (0x3f >> rest.length));
  const isScalar = code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
  return isScalar ? String.fromCodePoint(code) : HOLE;
}

export type Pairs = 'gb18030' | 'big5';

const LEADS = range(0x81, 0xfe);
const TRAILS = range(0x40, 0xfe).filter((byte) => byte !== 0x7f);
/** So many bytes after a lost one tell whether they are in step. */
const PROBE = 16;
/** A decoder that loses a pair leaves ASCII alone, and takes any other byte along. */
const HABIT = 4;

/**
 * Reads a double-byte encoding. A mark stands for one lost byte or for two: which, the text after it tells. Pairs that
 * have no character leave a hole.
 */
export function readPairs(bytes: readonly number[], encoding: Pairs): Unit[] {
  const units: Unit[] = [];
  const add = (at: number, options: readonly string[]): void => {
    const known = options.filter((character) => character !== '');
    units.push({ at, options: known.length > 0 ? known : [HOLE] });
  };
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const trail = bytes[at + 1];
    if (lead === LOST) {
      const isOut = isOutOfStep(bytes, at + 1, encoding);
      add(at, isOut ? LEADS.map((byte) => pair(encoding, byte, trail!)) : [HOLE]);
      at += isOut ? 2 : 1;
    } else if (lead < 0x80) {
      units.push({ at: at++, options: [String.fromCharCode(lead)] });
    } else if (trail === LOST) {
      add(
        at,
        TRAILS.map((byte) => pair(encoding, lead, byte)),
      );
      // The mark may stand for the next lead byte, too.
      at += isOutOfStep(bytes, at + 2, encoding) ? 1 : 2;
    } else {
      const character = trail === undefined ? '' : pair(encoding, lead, trail);
      add(at, [character]);
      at += character === '' ? 1 : 2;
    }
  }
  return units;
}

/** Taiwan's slash is not the mathematical one that the standard's table has in its place. */
function pair(encoding: Pairs, lead: number, trail: number): string {
  const character = characterOf(encoding, lead, trail);
  if (character === '∕') return '／';
  return isText(character) ? character : '';
}

/** Whether the byte after a lost one is the second of a pair. */
function isOutOfStep(bytes: readonly number[], from: number, encoding: Pairs): boolean {
  const next = bytes[from];
  if (next === undefined || next === LOST || next < 0x40) return false;
  const hole = bytes.indexOf(LOST, from);
  const probe = bytes.slice(from, Math.min(hole === -1 ? bytes.length : hole, from + PROBE));
  const textFrom = (start: number): string =>
    readPairs(probe.slice(start), encoding)
      .map(({ options }) => options[0]!)
      .join('');
  const bias = next < 0x80 ? HABIT : -HABIT;
  // A character more or less is worth what a common one costs.
  return likelihood(textFrom(1)) + bias > likelihood(textFrom(0)) + (next < 0x80 ? 0 : HABIT);
}
