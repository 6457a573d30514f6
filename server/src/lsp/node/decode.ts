import { detect } from 'chardet';

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

export const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
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
  const nuls = count(bytes, (byte) => byte === 0);
  if (nuls > 0) {
    // ASCII as UTF-16 is UTF-8 too, every second byte a NUL; other UTF-8 with NULs in it is no text.
    const isDamaged = nuls < bytes.length / 4 && isUtf8(bytes);
    return (isDamaged ? undefined : guessUtf16(bytes)) ?? 'binary';
  }
  if (isUtf8(bytes)) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const detected = DETECTED[detect(sample) ?? ''] ?? 'unknown';
  // In a few characters the detector takes one for the other.
  return detected !== 'utf-8' && count(sample, (byte) => byte >= 0x80) < LEAST_BYTES ? 'unknown' : detected;
}

/** What the detector finds in bytes that are not valid UTF-8; where it says UTF-8 they are damaged. */
const DETECTED: Readonly<Record<string, Encoding>> = { GB18030: 'gb18030', Big5: 'big5', 'UTF-8': 'utf-8' };
const LEAST_BYTES = 20;

function count(bytes: Uint8Array, isCounted: (byte: number) => boolean): number {
  let found = 0;
  for (const byte of bytes) if (isCounted(byte)) found++;
  return found;
}

/** Read in the right order of bytes nearly all of a draft is of these. */
const EVERYDAY = /[\t\n\r\x20-\x7e\u2010-\u2027\u3000-\u303f\uff00-\uffef]/g;
const HAN_OR_PINYIN = /[\u4e00-\u9fffāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/g;
const LEAST_SHARE = 0.9;

/** UTF-16 without BOM. NULs alone do not tell the order: they are in 一 and U+3000 as well as in line ends. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const candidates = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    const everyday = text.match(EVERYDAY)?.length ?? 0;
    const share = (everyday + (text.match(HAN_OR_PINYIN)?.length ?? 0)) / text.length;
    return { encoding, everyday, isText: share >= LEAST_SHARE && !text.includes('\0') };
  });
  return candidates.filter(({ isText }) => isText).sort((a, b) => b.everyday - a.everyday)[0]?.encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
