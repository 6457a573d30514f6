/** Layouts of Big5's zone for kana and other letters: that of ETEN and the web, and that of Unicode's own table. */
export type Big5Zone = 'big5' | 'big5-unicode';

const FIRST_LEAD = 0xc6;
const FIRST_TRAIL = 0xa1;
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

const LETTERS: Readonly<Record<Big5Zone, string>> = {
  big5:
    `${CIRCLED}${BRACKETED}ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ丶丿亅亠冂冖冫勹匸卩厶夊宀巛⼳广廴彐彡攴无疒癶辵隶¨ˆヽヾゝゞ〃仝々〆〇ー［］✽` +
    `${HIRAGANA}${KATAKANA}${LOWER.toUpperCase()}${LOWER}`,
  'big5-unicode': `ヾゝゞ々${HIRAGANA}${KATAKANA}ДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯ${LOWER}${CIRCLED}${BRACKETED}`,
};

type Zone = (lead: number, trail: number | undefined) => string | undefined;

const zone =
  (letters: string): Zone =>
  (lead, trail) => {
    if (lead < FIRST_LEAD || trail === undefined) return undefined;
    const index = (byte: number): number => (byte < 0x80 ? byte - 0x40 : byte - FIRST_TRAIL + LOW_TRAILS);
    return letters[(lead - FIRST_LEAD) * TRAILS + index(trail) - LOW_TRAILS];
  };

/** The character of two bytes of that zone; undefined outside it. Not every platform's own decoder has them. */
export const BIG5_ZONES: Readonly<Record<Big5Zone, Zone>> = {
  big5: zone(LETTERS.big5),
  'big5-unicode': zone(LETTERS['big5-unicode']),
};
