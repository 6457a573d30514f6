import { detect } from 'chardet';
import iconv from 'iconv-lite';

export const ENCODINGS = ['auto', 'utf-8', 'gb18030', 'big5', 'utf-16'] as const;
export type EncodingOption = (typeof ENCODINGS)[number];
type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** The text of a file, with what is needed to write it back as it was. */
export interface Decoded {
  /** without BOM */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasBom: boolean;
}

export type DecodeFailure =
  | { readonly problem: 'binary' | 'unknownEncoding' }
  | { readonly problem: 'undecodable'; readonly encoding: string };

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** What the detector reads; more does not make it surer. */
const SAMPLE_BYTES = 64 * 1024;

/** Decodes a file strictly: a byte that does not fit is a failure, never a silent U+FFFD. */
export function decode(bytes: Uint8Array, option: EncodingOption): Decoded | DecodeFailure {
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const encoding = bom?.[0] ?? (option === 'auto' ? guess(bytes) : option === 'utf-16' ? 'utf-16le' : option);
  if (encoding === 'binary' || encoding === 'unknown') {
    return { problem: encoding === 'binary' ? 'binary' : 'unknownEncoding' };
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(bom?.[1].length ?? 0),
    );
    return { text, encoding, hasBom: bom !== undefined };
  } catch {
    return { problem: 'undecodable', encoding };
  }
}

function guess(bytes: Uint8Array): Encoding | 'binary' | 'unknown' {
  if (bytes.includes(0)) return guessUtf16(bytes) ?? 'binary';
  if (isUtf8(bytes)) return 'utf-8';
  const detected = detect(bytes.subarray(0, SAMPLE_BYTES));
  return detected === 'GB18030' ? 'gb18030' : detected === 'Big5' ? 'big5' : 'unknown';
}

/** UTF-16 without BOM: NULs, from ASCII marks and line ends, stand at odd or at even offsets only. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const nuls: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[i % 2]!++;
  const encoding = nuls[0] === 0 ? 'utf-16le' : nuls[1] === 0 ? 'utf-16be' : undefined;
  if (!encoding) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  // Text has no NUL, and no character that is not assigned to anything.
  return /[\0\ufffd\ufffe\uffff]/.test(text) ? undefined : encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes of `text` in the file's own encoding; undefined when a character does not exist there. */
export function encode(text: string, { encoding, hasBom }: Decoded): Uint8Array | undefined {
  const body = encoding === 'utf-8' ? new TextEncoder().encode(text) : iconv.encode(text, encoding);
  if (new TextDecoder(encoding, { ignoreBOM: true }).decode(body) !== text) return undefined;
  const mark = hasBom ? BOMS.find(([name]) => name === encoding)![1] : [];
  return Buffer.concat([Uint8Array.from(mark), body]);
}
