/**
 * A set of UTF-16 units, for questions that are asked of every unit of a draft: a `Set` of strings would make a string of
 * each of them first.
 */
export class UnitSet {
  readonly bits: Uint32Array;

  /**
   * @param characters of one unit each
   * @param bits of a set that was made before
   */
  constructor(characters: Iterable<string> = [], bits: Uint32Array = new Uint32Array(0x10000 / 32)) {
    this.bits = bits;
    for (const character of characters) this.add(character.charCodeAt(0));
  }

  /** The units that stand in a text. */
  static of(text: string): UnitSet {
    const units = new UnitSet();
    for (let at = 0; at < text.length; at++) units.add(text.charCodeAt(at));
    return units;
  }

  add(unit: number): void {
    this.bits[unit >>> 5]! |= 1 << (unit & 31);
  }

  has(unit: number): boolean {
    return ((this.bits[unit >>> 5]! >>> (unit & 31)) & 1) === 1;
  }

  /** Whether it holds one of these characters. */
  hasAnyOf(characters: string): boolean {
    for (let at = 0; at < characters.length; at++) if (this.has(characters.charCodeAt(at))) return true;
    return false;
  }

  /** The same of what stands at an offset; nothing stands outside of the text. */
  isAt(text: string, offset: number): boolean {
    return offset >= 0 && offset < text.length && this.has(text.charCodeAt(offset));
  }
}
