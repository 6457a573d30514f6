import iconv from 'iconv-lite';
import { readLoosely, readStrictly, type Encoding } from './charsets.ts';
import { BOMS, type Decoded } from './decode.ts';

/** Of a file that is new. */
export const UTF8: Decoded = { text: '', encoding: 'utf-8', hasBom: false, bytes: new Uint8Array() };

/** Bytes of a text in the encoding of a file; undefined when they cannot be had. */
type Encode = (text: string) => Uint8Array | undefined;

/**
 * Bytes of `text` in the file's own encoding, each character in the bytes that it has in the file; undefined when it
 * does not exist there.
 */
export const encode = (text: string, decoded: Decoded): Uint8Array | undefined => encoderOf(decoded)(text);

/** The first few characters of `text` that the file's encoding has not. */
export function unencodable(text: string, decoded: Decoded): string[] {
  const encodeInFile = encoderOf(decoded);
  return [...new Set(text)].filter((character) => !encodeInFile(character)).slice(0, 5);
}

function encoderOf({ text: original, encoding, hasBom, bytes }: Decoded): Encode {
  const mark = hasBom ? BOMS.find(([name]) => name === encoding)![1] : [];
  const body = bytes.subarray(mark.length);
  const encodeBody =
    Buffer.compare(inUsualBytes(original, encoding), body) === 0
      ? (text: string): Uint8Array => inUsualBytes(text, encoding)
      : inOwnBytes(body, encoding);
  return (text) => {
    const encoded = encodeBody(text);
    if (!encoded || readStrictly(encoded, encoding) !== text) return undefined;
    return Buffer.concat([Uint8Array.from(mark), encoded]);
  };
}

const inUsualBytes = (text: string, encoding: Encoding): Uint8Array =>
  encoding === 'utf-8' ? new TextEncoder().encode(text) : iconv.encode(text, encoding);

/**
 * The same for a file that has other bytes for a character than the usual ones: Windows writes € as the one byte 80, and
 * Big5 has 十 twice. Where it has both for one character, nobody can tell which of them belongs where.
 */
function inOwnBytes(body: Uint8Array, encoding: Encoding): Encode {
  const own = new Map<string, Uint8Array>();
  for (const unit of differentUnits(body)) {
    const character = readLoosely(unit, encoding);
    if (own.has(character)) return () => undefined;
    own.set(character, unit);
  }
  const unusual = [...own]
    .filter(([character, unit]) => Buffer.compare(inUsualBytes(character, encoding), unit) !== 0)
    .map(([character]) => character);
  const pieces = new RegExp(`(${unusual.join('|')})`, 'u');
  return (text) =>
    Buffer.concat(
      text.split(pieces).map((piece, i) => (i % 2 === 1 ? own.get(piece)! : inUsualBytes(piece, encoding))),
    );
}

/** The characters of a file in GB 18030 or Big5, as bytes, each once. */
function differentUnits(bytes: Uint8Array): Uint8Array[] {
  const units = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length;) {
    const unit = bytes.subarray(at, at + lengthOfUnit(bytes[at]!, bytes[at + 1] ?? 0));
    at += unit.length;
    if (unit[0]! >= 0x80) units.set(unit.join(), unit);
  }
  return [...units.values()];
}

function lengthOfUnit(first: number, second: number): number {
  if (first <= 0x80) return 1;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}
