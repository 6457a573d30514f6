import { bmpClasses, CharClass, isHan, isLatin } from '../../text/charClass.ts';
import { mix } from './featureList.ts';
import type { PageLine } from './pageLine.ts';

export const log2 = (n: number): number => Math.floor(Math.log2(n + 1));

/** Coarse numbers of a line, one for each of `FORM_TEMPLATES`. */
export function formOf({ facts, isProse, isParagraph }: PageLine): readonly number[] {
  const { folded, tight, han, digits, stops, commas } = facts;
  const length = Math.max(1, folded.length);
  const blanks = folded.length - tight.length;
  return [
    Math.min(9, log2(folded.length)),
    Math.min(4, stops),
    Math.min(5, commas),
    edgeOf(tight, tight.length - 1),
    Math.floor((4 * digits) / length),
    Math.floor((4 * han) / length),
    Math.min(5, blanks),
    Math.floor((8 * blanks) / length),
    edgeOf(tight, 0),
    Math.min(6, Math.floor((20 * (stops + commas)) / length)),
    Number(isProse) + Number(isParagraph),
    shapeOf(folded),
  ];
}

/** What is taken for granted of a paragraph that is not looked into. */
export const interiorForm = ({ line: { content } }: PageLine): readonly number[] => [
  Math.min(9, log2(content.end - content.start)),
  4,
  5,
  4,
  0,
  3,
  0,
  0,
  1,
  1,
  2,
  0,
];

const STOPS = '。!?;…';
const PAUSES = ',、:';
const CLOSING = '”’」』)》"';
const BULLETS = '·>|*-<+';

/** What stands at an edge of a line. */
function edgeOf(tight: string, at: number): number {
  const unit = tight.charCodeAt(at);
  if (Number.isNaN(unit)) return 0;
  const cls = bmpClasses()[unit]!;
  if (isHan(cls)) return 1;
  if (isLatin(cls)) return 2;
  if (cls === CharClass.Digit) return 3;
  const mark = tight[at]!;
  if (STOPS.includes(mark)) return 4;
  if (PAUSES.includes(mark)) return 5;
  if (CLOSING.includes(mark)) return 6;
  if ('“‘《「『"'.includes(mark)) return 7;
  if (mark === '(') return 8;
  return BULLETS.includes(mark) ? 9 : 10;
}

/** Units that are read for the shape of a line: its head tells its kind. */
const SHAPE_HEAD = 30;
/** Classes in a shape: longer ones are met once each. */
const SHAPE_LENGTH = 12;

/** Which sorts of characters follow each other at the head of a line: 2024-05-10 李川 → D-D-D H. */
function shapeOf(folded: string): number {
  const classes = bmpClasses();
  let shape = 0;
  let before = -1;
  let length = 0;
  for (let at = 0; at < Math.min(SHAPE_HEAD, folded.length) && length < SHAPE_LENGTH; at++) {
    const unit = folded.charCodeAt(at);
    const cls = classes[unit]!;
    const sort = isHan(cls) ? 1 : isLatin(cls) ? 2 : cls === CharClass.Digit ? 3 : unit;
    if (sort === before) continue;
    shape = mix(shape, sort);
    before = sort;
    length++;
  }
  return shape;
}

/** Lines on either side where others of the same form are counted. */
const ALIKE_REACH = 5;

/** For each line how many lines in a row have its shape: years, names in brackets, 一、…. */
export function runsOfOneShape(forms: readonly (readonly number[])[]): readonly number[] {
  const runs = new Array<number>(forms.length).fill(0);
  for (let first = 0; first < forms.length;) {
    let end = first + 1;
    while (end < forms.length && forms[end]![11] === forms[first]![11]) end++;
    runs.fill(end - first, first, end);
    first = end;
  }
  return runs;
}

/** How many lines around have the same first character sort and nearly the same length. */
export function alikeAround(forms: readonly (readonly number[])[], at: number): number {
  const own = forms[at]!;
  let alike = 0;
  for (let i = Math.max(0, at - ALIKE_REACH); i <= Math.min(forms.length - 1, at + ALIKE_REACH); i++) {
    const other = forms[i]!;
    if (i !== at && other[8] === own[8] && other[10] === own[10] && Math.abs(other[0]! - own[0]!) <= 1)
      alike++;
  }
  return alike;
}
