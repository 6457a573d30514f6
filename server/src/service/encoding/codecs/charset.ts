import { codesOf, type DoubleByte } from './doubleByte.ts';

/** Encodings of one byte a character; `latin` is Latin-1 and Windows-1252 at once. */
export type SingleByte = 'latin' | 'windows-1250' | 'windows-1251' | 'koi8-r' | 'macintosh';
/** Encodings that text is read in by mistake. */
export type Charset = SingleByte | DoubleByte;

/** A byte that the wrong reading has lost. */
export const LOST = -1;
export const REPLACEMENT = '\ufffd';
const REPLACEMENT_UNIT = 0xfffd;

/** The bytes that were read as a text. */
export interface Bytes {
  readonly bytes: readonly number[];
  /** index in the text of the character that each byte comes from */
  readonly origins: readonly number[];
}

const SINGLE_BYTE: ReadonlySet<Charset> = new Set<SingleByte>([
  'latin',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'macintosh',
]);

export const isSingleByte = (charset: Charset): charset is SingleByte => SINGLE_BYTE.has(charset);

const singleBytes = new Map<SingleByte, Uint16Array>();

/** The bytes of every character as one number, by its unit; 0 where it has none. */
function tableOf(charset: Charset): Uint16Array {
  if (!isSingleByte(charset)) return codesOf(charset);
  let table = singleBytes.get(charset);
  if (!table) singleBytes.set(charset, (table = singleByte(charset)));
  return table;
}

/**
 * What Windows-1252 has for 80–9F, a space where it has nothing. By hand: some versions of Node read it as Latin-1.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const UPPER_HALF = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i);

/** The characters beyond ASCII in the order of their bytes; of `latin` also those that Windows-1252 has from 80 on. */
export const charactersOf = (charset: SingleByte): string =>
  charset === 'latin'
    ? String.fromCharCode(...UPPER_HALF) + WINDOWS_1252
    : new TextDecoder(charset).decode(UPPER_HALF);

function singleByte(charset: SingleByte): Uint16Array {
  const table = new Uint16Array(0x10000);
  [...charactersOf(charset)].forEach((character, i) => {
    if (character !== ' ') table[character.charCodeAt(0)] = UPPER_HALF[i % UPPER_HALF.length]!;
  });
  return table;
}

/** The bytes of a character as one number: ASCII as it is, `LOST` for U+FFFD, 0 when it cannot come from that encoding. */
export function codeOf(unit: number, charset: Charset): number {
  if (unit < 0x80) return unit;
  return unit === REPLACEMENT_UNIT ? LOST : tableOf(charset)[unit]!;
}

/**
 * The bytes that were read as `text`: ASCII as it is, `LOST` for U+FFFD; undefined when a character cannot come
 * from that encoding.
 */
export function bytesOf(text: string, charset: Charset): Bytes | undefined {
  const bytes: number[] = [];
  const origins: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isOf(unit, charset)) return undefined;
    const code = codeOf(unit, charset);
    if (code > 0xff) {
      bytes.push(code >> 8);
      origins.push(at);
    }
    bytes.push(code === LOST ? LOST : code & 0xff);
    origins.push(at);
  }
  return { bytes, origins };
}

/** Whether a character can come from that encoding. */
export const isOf = (unit: number, charset: Charset): boolean => unit < 0x80 || codeOf(unit, charset) !== 0;

/** ｱ, ﾞ: what Shift_JIS makes of single bytes from A1 to DF. */
export const isHalfWidthKana = (unit: number): boolean => unit >= 0xff61 && unit <= 0xff9f;
