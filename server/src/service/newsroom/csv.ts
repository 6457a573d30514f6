import type { OffsetRange } from '../text/range.ts';

/** A cell of a table, with its place in the text; quotation marks are not part of `text`. */
export interface Cell extends OffsetRange {
  readonly text: string;
}

/**
 * Rows of a CSV text (RFC 4180: quoted cells, "" for a quotation mark); blank rows are left out. The first line tells what parts
 * the cells: a comma, or what spreadsheets write instead, a semicolon or a tab.
 */
export function csvRows(text: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  const endRow = (): void => {
    if (row.some((cell) => cell.text !== '')) rows.push(row);
    row = [];
  };
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const separator = separatorOf(text);
  while (at < text.length) {
    const start = at;
    const isQuoted = text[at] === '"';
    at = isQuoted ? endOfQuoted(text, at + 1) : endOfPlain(text, at, separator);
    const words = isQuoted ? text.slice(start + 1, at - 1).replaceAll('""', '"') : text.slice(start, at);
    row.push({ text: words.trim(), start, end: at });
    if (text[at] === separator) at++;
    else {
      endRow();
      if (text[at] === '\r') at++;
      if (text[at] === '\n') at++;
    }
  }
  endRow();
  return rows;
}

/** What stands most often in the first line; a comma where nothing does. */
function separatorOf(text: string): string {
  const header = text.slice(0, endOfPlain(text, 0, '\n'));
  const timesOf = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (timesOf(mark) > timesOf(best) ? mark : best));
}

function endOfPlain(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && !'\r\n'.includes(text[at]!)) at++;
  return at;
}

/** Behind the closing mark and whatever stands before the next comma; the end of the text where there is none. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at++;
  }
  return text.length;
}
