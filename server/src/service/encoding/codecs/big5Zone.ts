/** Layouts of Big5's zone for kana and other letters: that of ETEN and the web, and that of Unicode's own table. */
export type Big5Zone = 'big5' | 'big5-unicode';

const FIRST_TRAIL = 0x40;
const LAST_LOW_TRAIL = 0x7e;
const FIRST_HIGH_TRAIL = 0xa1;
const LAST_TRAIL = 0xfe;

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

/** The characters of that zone by the two bytes of each as one number: not every platform's own decoder has them. */
export function lettersOf(layout: Big5Zone): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [first, characters] of ROWS[layout]) {
    let code = first;
    for (const character of characters) {
      letters.set(code, character);
      code = next(code);
    }
  }
  return letters;
}

function next(code: number): number {
  const trail = code & 0xff;
  if (trail === LAST_LOW_TRAIL) return code - trail + FIRST_HIGH_TRAIL;
  return trail === LAST_TRAIL ? code - trail + 0x100 + FIRST_TRAIL : code + 1;
}
