/** Layouts of Big5's zone for kana and other letters: that of ETEN and the web, and that of Unicode's own table. */
export type Big5Zone = 'big5' | 'big5-unicode';

/** Trail bytes are 40–7E and A1–FE. */
const LOW_TRAILS = 63;
const TRAILS = 157;

const span = (first: string, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, i) => first.charCodeAt(0) + i));

const HIRAGANA = span('ぁ', 83);
const KATAKANA = span('ァ', 86);
const LOWER = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const CIRCLED = span('①', 10);
const BRACKETED = span('⑴', 10);

/** Characters in a row, and the code of the first. */
type Row = readonly [code: number, characters: string];

const ROWS: Readonly<Record<Big5Zone, readonly Row[]>> = {
  big5: [
    [
      0xc6a1,
      `${CIRCLED}${BRACKETED}ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ丶丿亅亠冂冖冫勹匸卩厶夊宀巛⼳广廴彐彡攴无疒癶辵隶¨ˆヽヾゝゞ〃仝々〆〇ー［］✽` +
        `${HIRAGANA}${KATAKANA}${LOWER.toUpperCase()}${LOWER}`,
    ],
    [0xc8a1, '龰冈龱'],
    [0xc8cd, '￢￤＇＂㈱№℡゛゜⺀⺄⺆⺇⺈⺊⺌⺍⺕⺜⺝⺥⺧⺪⺬⺮⺶⺼⺾⻆⻊⻌⻍⻏⻖⻗⻞⻣'],
  ],
  'big5-unicode': [
    [0xc6a1, `ヾゝゞ々${HIRAGANA}${KATAKANA}ДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯ${LOWER}${CIRCLED}${BRACKETED}`],
  ],
};

/** Place of a pair in the order of the encoding. */
const indexOf = (lead: number, trail: number): number =>
  lead * TRAILS + (trail < 0x80 ? trail - 0x40 : trail - 0xa1 + LOW_TRAILS);

/** The character of two bytes in that zone, undefined outside it: not every platform's own decoder has them. */
export function big5Letter(layout: Big5Zone, lead: number, trail: number): string | undefined {
  const index = indexOf(lead, trail);
  for (const [code, characters] of ROWS[layout]) {
    const character = characters[index - indexOf(code >> 8, code & 0xff)];
    if (character !== undefined) return character;
  }
  return undefined;
}
