import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { bmpClasses, CharClass } from '../../text/charClass.ts';

/** U+0000 stands in no draft that is checked. */
const DROPPED = 0;
const SPACE = 0x20;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Marks that pages use for one another, by the mark they are compared as. */
const LIKE: Readonly<Record<string, string>> = {
  '|': '｜丨│┃∣',
  '>': '＞›»→▶►❯▸≫',
  '<': '＜‹«←◀◄',
  '-': '－—–―−﹣',
  '·': '•・‧⋅∙・⋅●■◆◇□▪★☆',
  '/': '／',
  '(': '（【［[〔「',
  ')': '）】］]〕',
  ':': '：﹕︰',
  '…': '⋯',
};

let table: Uint16Array | undefined;

/** What every BMP code unit is compared as: simplified, half-width, lower case; `DROPPED` for what does not print. */
function foldTable(): Uint16Array {
  if (table) return table;
  const fold = new Uint16Array(0x10000);
  const classes = bmpClasses();
  for (let unit = 0; unit < 0x10000; unit++) fold[unit] = foldUnit(unit, classes[unit]!);
  for (const [as, marks] of Object.entries(LIKE)) {
    for (const mark of marks) fold[mark.charCodeAt(0)] = as.charCodeAt(0);
  }
  return (table = fold);
}

function foldUnit(unit: number, cls: CharClass): number {
  switch (cls) {
    case CharClass.Space:
    case CharClass.LineEnd:
      return SPACE;
    case CharClass.Invisible:
    case CharClass.Control:
    case CharClass.Combining:
      return DROPPED;
    case CharClass.Latin:
      return unit | 0x20;
    case CharClass.FullLatin:
      return (unit - FULL_WIDTH_OFFSET) | 0x20;
    case CharClass.FullDigit:
      return unit - FULL_WIDTH_OFFSET;
    case CharClass.Han:
    case CharClass.HanTraditional:
      return toSimplifiedCharacter(String.fromCharCode(unit)).charCodeAt(0);
    case CharClass.HanMark:
      return unit > 0xff00 && unit < 0xff5f ? unit - FULL_WIDTH_OFFSET : unit;
    default:
      return unit;
  }
}

/** A gloss after its character, 網(wǎng) or 與(與), which would keep phrases from being found. */
const GLOSS = /(\p{Script=Han})\((?:[\p{Script=Latin}’' ]{1,12}|\1)\)/gu;

/** Where a folded text is put together; what a call leaves in it no other reads. */
let units = new Uint16Array(2048);

/**
 * `text` as lines are compared: simplified, half-width, lower case, marks of one use alike, runs of white space as
 * one space, without glosses, masked characters and characters that do not print.
 *
 * @param classes of the characters of `text` from `start` on; none: nothing is masked
 */
export function foldText(text: string, start = 0, end = text.length, classes?: Uint8Array): string {
  const fold = foldTable();
  if (units.length < end - start) units = new Uint16Array(end - start);
  let length = 0;
  let previous = SPACE;
  for (let at = start; at < end; at++) {
    if (classes?.[at] === CharClass.Masked) continue;
    const unit = fold[text.charCodeAt(at)]!;
    if (unit === DROPPED || (unit === SPACE && previous === SPACE)) continue;
    units[length++] = unit;
    previous = unit;
  }
  if (previous === SPACE && length > 0) length--;
  const folded = String.fromCharCode(...units.subarray(0, length));
  return folded.includes('(') ? folded.replace(GLOSS, '$1') : folded;
}

export const withoutSpaces = (folded: string): string => folded.replaceAll(' ', '');
