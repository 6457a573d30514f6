import { isWholeName } from '../../names/wholeNames.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';

/** Units of a row to each side of a post that it looks at. */
const LONGEST_SIDE = 120;
/** What else a row tells of a person between the name and the post. */
const ATTRIBUTE =
  /^(?:[男女]?|\p{Script=Han}{1,5}族|[\d.年月日\-—/]{1,11}|\p{Script=Han}{0,4}(?:党员|本科|大专|专科|硕士|博士|学士|研究生|大学|高中|中专)|\d{2}岁?)$/u;
/** 李川 | 市教育局 | 局长 */
export const UNIT =
  /^\p{Script=Han}{2,20}(?:[局委厅部院校办处科所队社司厂场馆会镇乡村站园庭室行店署组团]|公司|集团|政府|中心|街道|社区|[大中小]学)$/u;
/** 李川 | 县医院 | 党委书记 */
const OF_UNIT = /^(?:党组|党委|党总支|党支部|纪委|工会|团委|[村居管]委会|办事处)?$/;
/** 李　川 */
const NAME = /^\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}|[\p{Script=Han}·•]{1,11})$/u;
const SEPARATES = /[、，,\s]+/;

interface Cell extends OffsetRange {
  readonly words: string;
}

/** Who holds the posts that fill a cell of a table: | 1 | 李川 | 男 | 青山市教育局局长 |, and 青山市教育局局长	李川. */
export function tableRowOf(
  text: string,
  spans: readonly PostSpan[],
  isPostEnd: (offset: number) => boolean,
): readonly Attached[] {
  const { start } = spans[0]!;
  const end = spans.at(-1)!.end;
  if (!/[\s|｜]/.test(text[start - 1] ?? '\n')) return [];
  const before = cellsOf(text, lineStart(text, start), start);
  const after = cellsOf(text, end, lineEnd(text, end));
  const own = before.at(-1);
  const rest = after[0];
  // Nothing but the posts, and an aside behind them, stands in the cell.
  if (!own || !rest || before.length + after.length < 3) return [];
  if (own.words !== '' || !/^(?:[（(][^（）()]{1,20}[）)])?$/.test(rest.words)) return [];
  const cells = before.slice(0, -1).filter(({ words }) => !ATTRIBUTE.test(words));
  const isBare = spans.every((span) => OF_UNIT.test(text.slice(span.start, span.head.start)));
  const unit = isBare && UNIT.test(cells.at(-1)?.words ?? '') ? cells.at(-1) : undefined;
  const ofUnit = unit && { unitStart: unit.start, unitEnd: unit.end };
  const left = cells.at(unit ? -2 : -1);
  const leftNames = left ? namesIn(left, isNameColumn(text, start, before.indexOf(left))) : [];
  const beforeLeft = left && before.slice(0, before.indexOf(left)).at(-1);
  const isAnothers = beforeLeft !== undefined && isPostEnd(beforeLeft.end);
  const names = leftNames.length > 0 && !isAnothers ? leftNames : after[1] ? namesIn(after[1]) : [];
  return names.map(({ start: nameStart, end: nameEnd }) => ({ spans, nameStart, nameEnd, ...ofUnit }));
}

const isCellMark = (character: string | undefined): boolean =>
  character === '\t' || character === '|' || character === '｜';

/** The cells between two offsets of one line, without the blanks around their words. */
function cellsOf(text: string, from: number, to: number): readonly Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isCellMark(text[at])) continue;
    const words = text.slice(start, at);
    const left = start + (words.length - words.trimStart().length);
    cells.push({ start: left, end: left + words.trim().length, words: words.trim() });
    start = at + 1;
  }
  return cells;
}

/** How far above a row its heading is looked for. */
const LONGEST_TABLE = 2000;
const HEADING = /^姓[ \u3000]*名$/;

/** Whether the heading of the table says that a column has names: 姓名. */
function isNameColumn(text: string, row: number, column: number): boolean {
  const from = Math.max(0, row - LONGEST_TABLE);
  const at = text.lastIndexOf('名', lineStart(text, row) - 1);
  if (at < from) return false;
  const start = text.lastIndexOf('\n', at) + 1;
  const cells = cellsOf(text, start, lineEnd(text, at));
  return HEADING.test(cells[column]?.words ?? '');
}

/** 李川; 李　川; 李川、周岩; under 姓名 a word as well */
function namesIn({ start, words }: Cell, isNamed = false): readonly OffsetRange[] {
  const isOne = NAME.test(words) && (isNamed || isName(words));
  if (isOne) return [{ start, end: start + words.length }];
  const parts = words.split(SEPARATES);
  if (parts.length < 2 || !parts.every((part) => part.length > 1 && isName(part))) return [];
  let at = 0;
  return parts.map((part) => {
    at = words.indexOf(part, at);
    const range = { start: start + at, end: start + at + part.length };
    at += part.length;
    return range;
  });
}

function isName(words: string): boolean {
  const name = words.replace(/[ \u3000]/g, '');
  return isWholeName(name, 0, name.length, 'asked');
}

function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_SIDE);
  return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.slice(offset, offset + LONGEST_SIDE).indexOf('\n');
  return newline === -1 ? Math.min(text.length, offset + LONGEST_SIDE) : offset + newline;
}
