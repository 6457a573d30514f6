import { big5Letter, type Big5Zone } from './big5Zone.ts';

/** Encodings of two bytes a character, ASCII in one; Big5 comes in two layouts. */
export type DoubleByte = 'gb18030' | Big5Zone | 'shift_jis' | 'euc-jp' | 'euc-kr';

interface Table {
  /** by two-byte code minus `FIRST`: the character, or an empty string */
  readonly characters: readonly string[];
  /** the bytes of a character */
  readonly bytes: ReadonlyMap<string, readonly number[]>;
}

export const FIRST_BYTE = 0x81;
export const LAST_BYTE = 0xfe;
const FIRST_TRAIL = 0x40;
const DELETE = 0x7f;
const FIRST = (FIRST_BYTE << 8) | FIRST_TRAIL;

const tables = new Map<DoubleByte, Table>();

/** Made from the platform's own decoder when damage is first met. */
function tableOf(charset: DoubleByte): Table {
  let table = tables.get(charset);
  if (!table) tables.set(charset, (table = readTable(charset)));
  return table;
}

function readTable(charset: DoubleByte): Table {
  const units: number[][] = [];
  for (let lead = FIRST_BYTE; lead <= LAST_BYTE; lead++) {
    units.push([lead]);
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++)
      if (trail !== DELETE) units.push([lead, trail]);
  }
  // A line feed after every unit keeps one without a character from taking the next along.
  const stream = new Uint8Array(units.flatMap((unit) => [...unit, 0x0a]));
  const layout = charset === 'big5' || charset === 'big5-unicode' ? charset : undefined;
  const decoded = new TextDecoder(layout ? 'big5' : charset).decode(stream).split('\n');
  const characters = new Array<string>((LAST_BYTE << 8) + LAST_BYTE - FIRST + 1).fill('');
  const bytes = new Map<string, readonly number[]>();
  units.forEach((unit, i) => {
    const [lead, trail] = unit;
    const letter = layout && trail !== undefined ? big5Letter(layout, lead!, trail) : undefined;
    const character = letter ?? decoded[i]!;
    if (character.length !== 1 || character === '\ufffd') return;
    if (trail !== undefined) characters[((lead! << 8) | trail) - FIRST] = character;
    // IBM's rows of Shift_JIS have NEC's characters once more; GBK text makes the former.
    if (!bytes.has(character) || charset === 'shift_jis') bytes.set(character, unit);
  });
  // Windows reads the one byte 80 as the euro sign.
  if (charset === 'gb18030') bytes.set('€', [0x80]);
  return { characters, bytes };
}

/** The character of two bytes; empty when they have none. */
export const characterOf = (charset: DoubleByte, lead: number, trail: number): string =>
  tableOf(charset).characters[((lead << 8) | trail) - FIRST] ?? '';

export const doubleBytes = (charset: DoubleByte): ReadonlyMap<string, readonly number[]> =>
  tableOf(charset).bytes;
