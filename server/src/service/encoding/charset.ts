/** Encodings that text is read in by mistake; `latin` is Latin-1 and Windows-1252 at once. */
export type Charset = 'latin' | 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr';

/** A byte that the wrong reading has lost. */
export const LOST = -1;
const REPLACEMENT = '\ufffd';

type Table = ReadonlyMap<string, readonly number[]>;

const tables = new Map<Charset, Table>();

function tableOf(charset: Charset): Table {
  let table = tables.get(charset);
  if (!table) tables.set(charset, (table = charset === 'latin' ? latin() : doubleByte(charset)));
  return table;
}

/**
 * What Windows-1252 has for 80–9F, a space where it has nothing. By hand: some versions of Node read it as Latin-1.
 */
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Latin-1, and Windows-1252 where it differs. */
function latin(): Table {
  const table = new Map<string, readonly number[]>();
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(String.fromCharCode(byte), [byte]);
  [...WINDOWS_1252].forEach((character, i) => {
    if (character !== ' ') table.set(character, [0x80 + i]);
  });
  return table;
}

function doubleByte(charset: Charset): Table {
  const units: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    units.push([lead]);
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) units.push([lead, trail]);
  }
  // A line feed after every unit keeps one that is incomplete from taking the next along.
  const bytes = new Uint8Array(units.flatMap((unit) => [...unit, 0x0a]));
  const decoded = new TextDecoder(charset).decode(bytes).split('\n');
  const table = new Map<string, readonly number[]>();
  units.forEach((unit, i) => {
    const character = decoded[i]!;
    if (character.length === 1 && character !== REPLACEMENT && !table.has(character))
      table.set(character, unit);
  });
  return table;
}

/**
 * The bytes that were read as `text`: ASCII as it is, `LOST` for U+FFFD; undefined when a character cannot come
 * from that encoding.
 */
export function bytesOf(text: string, charset: Charset): number[] | undefined {
  const table = tableOf(charset);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const known = code < 0x80 ? [code] : character === REPLACEMENT ? [LOST] : table.get(character);
    if (!known) return undefined;
    bytes.push(...known);
  }
  return bytes;
}
