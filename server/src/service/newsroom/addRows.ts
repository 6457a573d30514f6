import { csvRows } from './csv.ts';

/**
 * A table with more rows, in its own separator and line ends; the rest of it stays as it is.
 *
 * @param text with a first row that names the columns
 * @param columns name of a column → key
 * @param rows key → what stands there
 */
export function addRows(
  text: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const [header = []] = csvRows(text);
  const separator = header.length > 1 ? text.slice(header[0]!.end, header[0]!.end + 1) : ',';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = rows.map((row) =>
    header.map(({ text: column }) => cell(row[columns[column] ?? ''] ?? '', separator)).join(separator),
  );
  return `${text}${/\n$/.test(text) ? '' : eol}${lines.join(eol)}${eol}`;
}

const cell = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
