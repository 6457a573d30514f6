import { lazy } from '../../base/lazy.ts';
import { lettersOf, type Big5Zone } from './big5Zone.ts';

/** Encodings of two bytes a character, ASCII in one; Big5 comes in two layouts. */
export type DoubleByte = 'gb18030' | Big5Zone | 'shift_jis' | 'euc-jp' | 'euc-kr';

interface Table {
  /** by two-byte code minus `FIRST`: the character, 0 where there is none */
  readonly characters: Uint16Array;
  /** by character: its bytes as one number, 0 where it has none */
  readonly codes: Uint16Array;
}

export const FIRST_BYTE = 0x81;
export const LAST_BYTE = 0xfe;
const FIRST_TRAIL = 0x40;
const DELETE = 0x7f;
/** The first pair of bytes that can be a character. */
const FIRST = (FIRST_BYTE << 8) | FIRST_TRAIL;
const REPLACEMENT = 0xfffd;
const LINE_FEED = 0x0a;
const EURO = 0x20ac;

const tables = new Map<DoubleByte, Table>();

/** Made from the platform's own decoder when damage is first met. */
function tableOf(charset: DoubleByte): Table {
  let table = tables.get(charset);
  if (!table) tables.set(charset, (table = readTable(charset)));
  return table;
}

function readTable(charset: DoubleByte): Table {
  const layout = charset === 'big5' || charset === 'big5-unicode' ? charset : undefined;
  const letters = layout && lettersOf(layout);
  const { order, stream } = everyCode();
  const decoded = new TextDecoder(layout ? 'big5' : charset).decode(stream);
  const characters = new Uint16Array((LAST_BYTE << 8) + LAST_BYTE - FIRST + 1);
  const codes = new Uint16Array(0x10000);
  let at = 0;
  for (const code of order) {
    const end = decoded.indexOf('\n', at);
    const shown = end - at === 1 ? decoded.charCodeAt(at) : REPLACEMENT;
    at = end + 1;
    const unit = letters?.get(code)?.charCodeAt(0) ?? shown;
    if (unit === REPLACEMENT) continue;
    if (code > LAST_BYTE) characters[code - FIRST] = unit;
    // IBM's rows of Shift_JIS have NEC's characters once more; GBK text makes the former.
    if (codes[unit] === 0 || charset === 'shift_jis') codes[unit] = code;
  }
  // Windows reads the one byte 80 as the euro sign.
  if (charset === 'gb18030') codes[EURO] = 0x80;
  return { characters, codes };
}

/**
 * Every first byte, alone and with every second one, and the bytes of them all. A line feed after each keeps one without
 * a character from taking the next along.
 */
const everyCode = lazy(() => {
  const order: number[] = [];
  const stream: number[] = [];
  const add = (code: number, ...bytes: readonly number[]): void => {
    order.push(code);
    for (const byte of bytes) stream.push(byte);
    stream.push(LINE_FEED);
  };
  for (let lead = FIRST_BYTE; lead <= LAST_BYTE; lead++) {
    add(lead, lead);
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++)
      if (trail !== DELETE) add((lead << 8) | trail, lead, trail);
  }
  return { order: Uint16Array.from(order), stream: Uint8Array.from(stream) };
});

/** The character of two bytes; empty when they have none. */
export function characterOf(charset: DoubleByte, lead: number, trail: number): string {
  const unit = tableOf(charset).characters[((lead << 8) | trail) - FIRST];
  return unit ? String.fromCharCode(unit) : '';
}

/** The bytes of every character as one number, by its unit; 0 where it has none. */
export const codesOf = (charset: DoubleByte): Uint16Array => tableOf(charset).codes;
