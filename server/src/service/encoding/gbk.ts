/**
 * GBK, byte by byte. The table is built from the platform's own decoder when damage is first met; the user-defined
 * zones are in it as U+E000 … U+E765, the way gb18030 has them.
 */
interface Table {
  /** by two-byte code minus 0x8140: the character, or an empty string */
  readonly characters: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
}

const FIRST = 0x8140;
export const FIRST_BYTE = 0x81;
export const LAST_BYTE = 0xfe;
const FIRST_TRAIL = 0x40;

let table: Table | undefined;

function tableOf(): Table {
  if (table) return table;
  // A line feed after every pair keeps a pair without a character from taking the next one along.
  const bytes: number[] = [];
  const codes: number[] = [];
  for (let lead = FIRST_BYTE; lead <= LAST_BYTE; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++) {
      if (trail === 0x7f) continue;
      bytes.push(lead, trail, 0x0a);
      codes.push((lead << 8) | trail);
    }
  }
  const decoded = new TextDecoder('gb18030').decode(new Uint8Array(bytes)).split('\n');
  const characters = new Array<string>((LAST_BYTE << 8) + LAST_BYTE - FIRST + 1).fill('');
  const byCharacter = new Map<string, number>();
  codes.forEach((code, i) => {
    const character = decoded[i]!;
    if (character.length !== 1 || character === '\ufffd') return;
    characters[code - FIRST] = character;
    byCharacter.set(character, code);
  });
  return (table = { characters, codes: byCharacter });
}

/** The character of two bytes; empty when they have none. */
export const gbkCharacter = (lead: number, trail: number): string =>
  tableOf().characters[((lead << 8) | trail) - FIRST] ?? '';

/** The two bytes of a character as one number, or undefined for ASCII and what GBK has not. */
export const gbkCode = (character: string): number | undefined => tableOf().codes.get(character);

/** A character that a draft can hold: not of the user-defined zones. */
export const isText = (character: string): boolean => character !== '' && !/[\ue000-\uf8ff]/.test(character);

/** Bytes from `first` to `last`, both included. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
