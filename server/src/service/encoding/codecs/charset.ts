import { doubleBytes, type DoubleByte } from './doubleByte.ts';

/** Encodings of one byte a character; `latin` is Latin-1 and Windows-1252 at once. */
export type SingleByte = 'latin' | 'windows-1250' | 'windows-1251' | 'koi8-r' | 'macintosh';
/** Encodings that text is read in by mistake. */
export type Charset = SingleByte | DoubleByte;

/** A byte that the wrong reading has lost. */
export const LOST = -1;
export const REPLACEMENT = '\ufffd';

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

const singleBytes = new Map<SingleByte, ReadonlyMap<string, readonly number[]>>();

function tableOf(charset: Charset): ReadonlyMap<string, readonly number[]> {
  if (!isSingleByte(charset)) return doubleBytes(charset);
  let table = singleBytes.get(charset);
  if (!table) singleBytes.set(charset, (table = charset === 'latin' ? latin() : singleByte(charset)));
  return table;
}

/**
 * What Windows-1252 has for 80–9F, a space where it has nothing. By hand: some versions of Node read it as Latin-1.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Latin-1, and Windows-1252 where it differs. */
function latin(): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(String.fromCharCode(byte), [byte]);
  [...WINDOWS_1252].forEach((character, i) => {
    if (character !== ' ') table.set(character, [0x80 + i]);
  });
  return table;
}

function singleByte(charset: SingleByte): Map<string, readonly number[]> {
  const bytes = Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
  const characters = new TextDecoder(charset).decode(new Uint8Array(bytes));
  return new Map(bytes.map((byte, i) => [characters[i]!, [byte]]));
}

/**
 * The bytes that were read as `text`: ASCII as it is, `LOST` for U+FFFD; undefined when a character cannot come
 * from that encoding.
 */
export function bytesOf(text: string, charset: Charset): Bytes | undefined {
  const table = tableOf(charset);
  const bytes: number[] = [];
  const origins: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const character = text[at]!;
    const known = code < 0x80 ? [code] : character === REPLACEMENT ? [LOST] : table.get(character);
    if (!known) return undefined;
    for (const byte of known) {
      bytes.push(byte);
      origins.push(at);
    }
  }
  return { bytes, origins };
}

/** All characters beyond ASCII that can come from an encoding. */
export const charactersOf = (charset: Charset): Iterable<string> => tableOf(charset).keys();

/** Whether a character can come from that encoding. */
export const isOf = (character: string, charset: Charset): boolean =>
  character < '\u0080' || character === REPLACEMENT || tableOf(charset).has(character);
