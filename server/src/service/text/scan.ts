import { astralClass, bmpClasses, CHAR_CLASS_COUNT, CharClass } from './charClass.ts';
import type { OffsetRange } from './range.ts';

/**
 * The one pass over a draft. All offsets are UTF-16 code units of the document's own text.
 */
export interface Scan {
  /** `CharClass` of every UTF-16 unit; both halves of a surrogate pair carry the pair's class. */
  readonly classes: Uint8Array;
  /** Start of every maximal run of one class, ascending, with `text.length` as the last entry. */
  readonly runStarts: Uint32Array;
  /** Start of every line, ascending; the first is 0. Only \n, \r\n and lone \r end a line. */
  readonly lineStarts: Uint32Array;
  /** Number of code points of each `CharClass`. */
  readonly counts: Uint32Array;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Scans `text` once, by code point.
 *
 * @param masked ranges that are not prose, ascending and disjoint; their characters get
 *   `CharClass.Masked`, except line ends, which stay line ends.
 */
export function scan(text: string, masked: readonly OffsetRange[] = []): Scan {
  const length = text.length;
  const bmp = bmpClasses();
  const classes = new Uint8Array(length);
  const counts = new Uint32Array(CHAR_CLASS_COUNT);
  const runStarts = new Offsets();
  const lineStarts = new Offsets();
  lineStarts.push(0);
  let previous = -1;
  let mask = 0;
  let maskStart = masked[0]?.start ?? Infinity;
  let maskEnd = masked[0]?.end ?? Infinity;
  for (let i = 0; i < length;) {
    const unit = text.charCodeAt(i);
    let cls = bmp[unit] as CharClass;
    let next = i + 1;
    if ((unit & 0xfc00) === 0xd800) {
      const low = text.charCodeAt(next);
      if ((low & 0xfc00) === 0xdc00) {
        cls = astralClass(((unit - 0xd800) << 10) + (low - 0xdc00) + 0x10000);
        next++;
      }
    }
    while (i >= maskEnd) {
      mask++;
      maskStart = masked[mask]?.start ?? Infinity;
      maskEnd = masked[mask]?.end ?? Infinity;
    }
    if (cls === CharClass.LineEnd) {
      if (unit === LF || text.charCodeAt(next) !== LF) lineStarts.push(next);
    } else if (i >= maskStart) {
      cls = CharClass.Masked;
    }
    if (cls !== previous) {
      runStarts.push(i);
      previous = cls;
    }
    counts[cls]!++;
    classes[i] = cls;
    if (next > i + 1) classes[i + 1] = cls;
    i = next;
  }
  runStarts.push(length);
  return { classes, counts, runStarts: runStarts.toArray(), lineStarts: lineStarts.toArray() };
}

/** `\r` of a `\r\n` pair does not end the line; the `\n` does. */
export const isLoneCarriageReturn = (text: string, offset: number): boolean =>
  text.charCodeAt(offset) === CR && text.charCodeAt(offset + 1) !== LF;

/** A growing Uint32Array. */
class Offsets {
  #items = new Uint32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Uint32Array(this.#items.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length++] = value;
  }

  toArray(): Uint32Array {
    return this.#items.slice(0, this.#length);
  }
}
