import { readLoosely, readStrictly, type Encoding } from './charsets.ts';
import type { EncodingOption } from './encodings.ts';
import { guessEncoding } from './guess.ts';

/** The text of a file, with what is needed to write it back as it was. */
export interface Decoded {
  /** without BOM */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  /** the file as it was read */
  readonly bytes: Uint8Array;
}

export type DecodeFailure =
  | { readonly problem: 'binary' | 'unknownEncoding' }
  | ({ readonly problem: 'undecodable'; readonly encoding: Encoding } & BadBytes);

/** Where the first bytes are that fit nothing. */
interface BadBytes {
  /** from 1 */
  readonly line: number;
  /** the end of what stands before them in that line, read as the encoding that was meant */
  readonly before: string;
}

export const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How PDF, ZIP (and with it Word), the Word of old, PNG, JPEG, GIF, gzip, RAR and 7-Zip begin. */
const BINARY: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/**
 * The text of the bytes of a file. Strict: a byte that does not fit is a failure, never a silent U+FFFD. A BOM is
 * stronger than `option`.
 */
export function decode(bytes: Uint8Array, option: EncodingOption): Decoded | DecodeFailure {
  if (isUtf32(bytes)) return { problem: 'unknownEncoding' };
  if (BINARY.some((mark) => startsWith(bytes, mark))) return { problem: 'binary' };
  const bom = BOMS.find(([, mark]) => startsWith(bytes, mark));
  const body = bytes.subarray(bom?.[1].length ?? 0);
  const encoding = bom?.[0] ?? namedOrGuessed(body, option);
  if (!encoding) return { problem: body.includes(0) ? 'binary' : 'unknownEncoding' };
  const text = readStrictly(body, encoding);
  if (text === undefined)
    return { problem: 'undecodable', encoding, ...badBytesIn(readLoosely(body, encoding)) };
  if (isNoise(text)) return { problem: 'binary' };
  return { text, encoding, hasBom: bom !== undefined, bytes };
}

/** Characters that show where it is. */
const LONGEST_BEFORE = 10;

function badBytesIn(text: string): BadBytes {
  const lines = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/);
  return { line: lines.length, before: Array.from(lines.at(-1)!).slice(-LONGEST_BEFORE).join('') };
}

function namedOrGuessed(bytes: Uint8Array, option: EncodingOption): Encoding | undefined {
  if (option === 'auto') return guessEncoding(bytes);
  return option === 'utf-16' ? 'utf-16le' : option;
}

/** Control characters that no text has; a page may have a few of them by mistake. */
const isControl = (code: number): boolean =>
  code === 0x7f || (code < 0x20 && !(code >= TAB && code <= CARRIAGE_RETURN));
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const MOST_CONTROLS = 0.25;

function isNoise(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++;
  return controls > text.length * MOST_CONTROLS;
}

const UTF32_BOMS = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];
/** The planes of Unicode that hold characters; in UTF-16 every second character would be a NUL or next to it. */
const LAST_CHARACTER = 0x3_ffff;

/** Four bytes a character. Nothing of ours is written so, and read as UTF-16 it is full of NULs. */
function isUtf32(bytes: Uint8Array): boolean {
  if (UTF32_BOMS.some((mark) => startsWith(bytes, mark))) return true;
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [true, false].some((isLittleEndian) => {
    for (let at = 0; at < bytes.length; at += 4) {
      const code = view.getUint32(at, isLittleEndian);
      if (code === 0 || code > LAST_CHARACTER) return false;
    }
    return true;
  });
}
