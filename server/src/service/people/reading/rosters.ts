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

/** The person of a table whose row or line begins with the name: 李　川　　青山市教育局局长. */
export function rowOf(text: string, spans: readonly PostSpan[]): Attached | undefined {
  const { start } = spans[0]!;
  if (!/[\s|｜]/.test(text[start - 1] ?? '') || !ENDS_CELL.test(text.slice(spans.at(-1)!.end)))
    return undefined;
  const match = ROW.exec(text.slice(Math.max(0, start - LONGEST_ROW), start));
  if (!match) return undefined;
  const [row, number, words] = match as unknown as [string, string | undefined, string];
  const name = words.replace(/[ \u3000]/g, '');
  // 单位　主任: a word is nobody where neither a number nor a blank says that it is one of a list.
  if (number === undefined && name === words && isCommonWord(name)) return undefined;
  if (!isWholeName(name, 0, name.length, 'asked')) return undefined;
  const nameStart = start - row.length + row.lastIndexOf(words);
  return { spans, nameStart, nameEnd: nameStart + words.length };
}
