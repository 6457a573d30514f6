import { isWholeName } from '../../names/wholeNames.ts';
import { isCommonWord } from '../../words/words.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';

/** Between the cells of a row. */
const CELL = '(?:[ \\u3000]*[\\t|｜][ \\u3000]*|[ \\u3000]+)';
/** 1	|李　川|（女）	男	1970.05	|市农科所所长: a row up to the post that begins behind the name. */
const ROW = new RegExp(
  `(?:^|\\n)[|｜ \\t\\u3000]*(?:\\p{Script=Han}{2,6}[：:][ \\u3000]*)?(\\d{1,3}[.、．]?${CELL})?` +
    '(\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}|[\\p{Script=Han}·•]{1,9}))' +
    `(?:（[男女藏回苗壮满]\\p{Script=Han}{0,6}）)?${CELL}` +
    `(?:(?:男|女|\\p{Script=Han}{1,4}族|[12]\\d{3}[.年]\\d{1,2}月?)${CELL}){0,3}$`,
  'u',
);
/** Units that it looks at. */
const LONGEST_ROW = 48;
const ENDS_CELL = /^(?:[\s|｜，。；（(]|$)/;
const ENDS_LINE = /^(?:[（(][^（）()\n]{1,20}[）)])?[ \t\u3000]*(?:\n|$)/;

/** 值班领导 |李　川| 县委常委: a row that says first what somebody is there for. */
const LED_ROW = new RegExp(
  `(?:^|\\n)[ \\t\\u3000]*\\p{Script=Han}{2,8}${CELL}` +
    `(\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}|[\\p{Script=Han}·•]{1,9}))${CELL}$`,
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
  if (!/[\s|｜：:]/.test(text[start - 1] ?? '') || !ENDS_CELL.test(text.slice(end, end + 1)))
    return undefined;
  const lead = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const match = ROW.exec(lead) ?? (ENDS_LINE.test(text.slice(end, end + 24)) ? LED_ROW.exec(lead) : null);
  if (!match) return fieldsOf(text, spans);
  const isLed = match.length === 2;
  const [row, number, words] = (isLed ? [match[0], '', match[1]] : match) as [
    string,
    string | undefined,
    string,
  ];
  const name = words.replace(/[ \u3000]/g, '');
  // 单位　主任: a word is nobody where neither a number nor a blank says that it is one of a list.
  if ((number === undefined || isLed) && name === words && isCommonWord(name)) return undefined;
  if (!isWholeName(name, 0, name.length, isLed ? 'bounded' : 'asked')) return undefined;
  const nameStart = start - row.length + row.lastIndexOf(words);
  return { spans, nameStart, nameEnd: nameStart + words.length };
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
