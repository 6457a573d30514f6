import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { lazy } from '../../base/lazy.ts';
import { bmpClasses, CharClass } from '../../text/charClass.ts';
import { DROPPED, SPACE } from './foldedUnits.ts';

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

/** What every BMP code unit is compared as: simplified, half-width, lower case; `DROPPED` for what does not print. */
export const foldTable = lazy(() => {
  const fold = new Uint16Array(0x10000);
  const classes = bmpClasses();
  for (let unit = 0; unit < 0x10000; unit++) fold[unit] = foldUnit(unit, classes[unit]!);
  for (const [as, marks] of Object.entries(LIKE)) {
    for (const mark of marks) fold[mark.charCodeAt(0)] = as.charCodeAt(0);
  }
  return fold;
});

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
