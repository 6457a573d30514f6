import { isWholeName, type Proof } from '../../names/wholeNames.ts';
import { isCommonWord } from '../../words/words.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';
import { UNIT } from './tableRows.ts';

/** Between the cells of a row. */
const CELL = '(?:[ \\u3000]*[\\t|｜][ \\u3000]*|[ \\u3000]+)';
/** 一、|李川, （二）|周岩 */
const ITEM = '[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,3}[、.．]';
/** 1	|李　川|（女）	男	1970.05	|市农科所所长: a row up to the post that begins behind the name. */
const ROW = new RegExp(
  `(?:^|\\n)[|｜ \\t\\u3000]*(?:\\p{Script=Han}{2,6}[：:][ \\u3000]*)?(\\d{1,3}[.、．]?${CELL}|${ITEM})?` +
    '(\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}|[\\p{Script=Han}·•]{1,9}))' +
    `(?:（[男女藏回苗壮满]\\p{Script=Han}{0,6}）)?${CELL}` +
    `(?:(?:男|女|\\p{Script=Han}{1,4}族|[12]\\d{3}[.年]\\d{1,2}月?|大学|大专|本科|研究生|硕士|博士)${CELL}){0,4}$`,
  'u',
);
/** Units that it looks at. */
const LONGEST_ROW = 48;
const ENDS_CELL = /^(?:[\s|｜，。；（(]|$)/;
/** Nothing but an aside and a telephone number follows. */
const ENDS_LINE = /^(?:[（(][^（）()\n]{1,20}[）)])?(?:[ \t\u3000]+\d[\d-]{5,14})?[ \t\u3000]*(?:\n|$)/;

/** 值班领导 |李　川| 县委常委: a row that says first what somebody is there for. */
const LED_ROW = new RegExp(
  `(?:^|\\n)[ \\t\\u3000]*(\\p{Script=Han}{2,12})${CELL}` +
    `(\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}|[\\p{Script=Han}·•]{1,9}))${CELL}$`,
  'u',
);
/** 李川——|青山市教育局局长, 李川：|青山市教育局局长: a line of its own */
const JOINED_ROW = new RegExp(
  `(?:^|\\n)[ \\t\\u3000]*(?:${ITEM})?(\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}|[\\p{Script=Han}·•]{1,9}))[ \\u3000]?(?:[—–-]{1,2}|[：:])[ \\u3000]?$`,
  'u',
);
/** 姓名：|李川|　职务：青山市教育局局长 */
const FIELDS = new RegExp(
  '姓[ \\u3000]*名[：:][ \\u3000]*(\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}|[\\p{Script=Han}·•]{1,9}))[\\s，,；;]+' +
    '(?:(?!姓名|职务)\\p{Script=Han}{2,4}[：:][^\\s，,；;：:]{1,12}[\\s，,；;]+){0,3}(?:现任|拟任)?职[ \\u3000]*务[：:][ \\u3000]*$',
  'u',
);
/** Units that it looks at. */
const LONGEST_FIELDS = 72;

/** The person of a table whose row or line begins with the name: 李　川　　青山市教育局局长. */
export function rowOf(text: string, spans: readonly PostSpan[]): Attached | undefined {
  const { start } = spans[0]!;
  const end = spans.at(-1)!.end;
  if (!/[\s|｜：:—–-]/.test(text[start - 1] ?? '') || !ENDS_CELL.test(text.slice(end, end + 1)))
    return undefined;
  const lead = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const [row, number, words] = (ROW.exec(lead) ?? []) as [string?, string?, string?];
  if (row !== undefined && words !== undefined) {
    const name = words.replace(/[ \u3000]/g, '');
    // 单位　主任: a word is nobody where neither a number nor a blank says that it is one of a list.
    if (number === undefined && name === words && isCommonWord(name) && !isAmongRows(text, start, end))
      return undefined;
    return namedIn(row, words, 'asked', spans);
  }
  const isLast = ENDS_LINE.test(text.slice(end, end + 40));
  return (isLast ? (ledRowOf(lead, spans) ?? joinedRowOf(lead, spans)) : undefined) ?? fieldsOf(text, spans);
}

/** 李建明　市教育局局长: a line with a name, a blank and something behind it */
const OTHER_ROW = new RegExp(
  `^[ \\t\\u3000]*(\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}|\\p{Script=Han}{1,3}))${CELL}\\S{4,40}`,
  'u',
);

/** 丰收　县农机站站长, where the line above or below begins with what is a name and no word. */
export function isAmongRows(text: string, start: number, end: number, form = OTHER_ROW): boolean {
  const from = text.lastIndexOf('\n', start);
  const to = text.indexOf('\n', end);
  const above = from > 0 ? text.slice(text.lastIndexOf('\n', from - 1) + 1, from) : '';
  const below = to === -1 ? '' : text.slice(to + 1, to + 1 + LONGEST_ROW);
  return [above, below].some((line) => {
    const name = form.exec(line.slice(0, LONGEST_ROW))?.[1]?.replace(/[ \u3000]/g, '');
    return name !== undefined && !isCommonWord(name) && isWholeName(name, 0, name.length, 'asked');
  });
}

/** Whoever some words before the posts name. */
function namedIn(row: string, words: string, proof: Proof, spans: readonly PostSpan[]): Attached | undefined {
  const name = words.replace(/[ \u3000]/g, '');
  if (!isWholeName(name, 0, name.length, proof)) return undefined;
  const nameStart = spans[0]!.start - row.length + row.lastIndexOf(words);
  return { spans, nameStart, nameEnd: nameStart + words.length };
}

function ledRowOf(lead: string, spans: readonly PostSpan[]): Attached | undefined {
  const [row, first, words] = (LED_ROW.exec(lead) ?? []) as [string?, string?, string?];
  if (row === undefined || first === undefined || words === undefined) return undefined;
  if (isCommonWord(words)) return undefined;
  const found = namedIn(row, words, 'bounded', spans);
  const isBare = spans.length === 1 && spans[0]!.start === spans[0]!.head.start;
  if (!found || !isBare || !UNIT.test(first)) return found;
  const unitStart = spans[0]!.start - row.length + row.indexOf(first);
  return { ...found, unitStart, unitEnd: unitStart + first.length };
}

function joinedRowOf(lead: string, spans: readonly PostSpan[]): Attached | undefined {
  const [row, words] = (JOINED_ROW.exec(lead) ?? []) as [string?, string?];
  // 主任：局长: somebody speaks
  if (row === undefined || words === undefined || spans[0]!.start === spans[0]!.head.start) return undefined;
  return isCommonWord(words) ? undefined : namedIn(row, words, 'bounded', spans);
}

function fieldsOf(text: string, spans: readonly PostSpan[]): Attached | undefined {
  const { start } = spans[0]!;
  const match = FIELDS.exec(text.slice(Math.max(0, start - LONGEST_FIELDS), start));
  if (!match) return undefined;
  const name = match[1]!.replace(/[ \u3000]/g, '');
  if (!isWholeName(name, 0, name.length, 'framed')) return undefined;
  const nameStart = start - match[0].length + match[0].indexOf(match[1]!);
  return { spans, nameStart, nameEnd: nameStart + match[1]!.length };
}
