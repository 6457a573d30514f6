/** 汉字 of names with one of them wrong: of three, two are left, which many words share (长山县). */
export const SHORTEST_MISTYPED = 4;
/** Names as long as these tell themselves what they were: 齐齐哈市, 张家届市. Shorter ones need the place they lie in. */
export const SHORTEST_LOST = 5;
/** 汉字: only autonomous divisions of several peoples have longer names. */
export const LONGEST = 9;

const OPEN = 0xffff;

/** A name with one character lost, or left open: where that is, and which line of the table of places has the name. */
export interface DamagedForm {
  readonly line: number;
  readonly place: number;
}

/** @param open the place of a character that is any; -1: there is none */
export function hashOf(words: string, open: number): number {
  let hash = words.length;
  for (let i = 0; i < words.length; i++)
    hash = Math.imul(hash ^ (i === open ? OPEN : words.charCodeAt(i)), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

const BITS_OF_PLACE = 4;

/** Open addressing, 0 where a slot is free. @param slots a power of two */
export function formTable(slots: number): {
  readonly table: Uint32Array;
  readonly add: (hash: number, form: DamagedForm) => void;
} {
  const table = new Uint32Array(slots);
  const add = (hash: number, { line, place }: DamagedForm): void => {
    let slot = hash & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = (((line + 1) << BITS_OF_PLACE) | place) >>> 0;
  };
  return { table, add };
}

/** The form of that hash that is meant. */
export function formOf(
  table: Uint32Array,
  hash: number,
  isMeant: (form: DamagedForm) => boolean,
): DamagedForm | undefined {
  const mask = table.length - 1;
  for (let slot = hash & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = table[slot]!;
    const form = { line: (entry >>> BITS_OF_PLACE) - 1, place: entry & ((1 << BITS_OF_PLACE) - 1) };
    if (isMeant(form)) return form;
  }
  return undefined;
}
