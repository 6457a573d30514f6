import * as v from 'valibot';
import type { FileProblem } from './fileProblem.ts';
import { readYaml, type Locate } from './yamlFile.ts';
import { format, type Locale, type Localized } from '../base/locale.ts';
import { csvRows, type Cell } from './csv.ts';

/** A file of the newsroom's own: what is right in it, and what is not. */
export interface NewsroomFile<T> {
  readonly content: T;
  readonly problems: readonly FileProblem[];
}

const MESSAGES = {
  wrong: {
    'zh-CN': '“{key}”的值 {received} 不对，应为{expected}',
    en: '"{key}": {received} should be {expected}',
  },
  unknownKey: { 'zh-CN': '没有“{key}”这个键', en: 'Unknown key "{key}"' },
  missing: { 'zh-CN': '缺少“{key}”', en: 'Missing "{key}"' },
  noColumn: {
    'zh-CN': '没有“{key}”这一列；可用的列：{known}',
    en: 'Unknown column "{key}"; columns: {known}',
  },
} as const satisfies Record<string, Localized>;

const EXPECTED: Readonly<Record<string, Localized>> = {
  Object: { 'zh-CN': '一组键和值', en: 'an object' },
  Array: { 'zh-CN': '列表', en: 'a list' },
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数', en: 'a number' },
  date: { 'zh-CN': '日期，如 2024-05-10、2024-05', en: 'a date such as 2024-05-10 or 2024-05' },
};

/** 2024, 2024-05 or 2024-05-10; YAML reads the first as a number. */
export const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'date'),
);
export const words = v.pipe(v.string(), v.minLength(1));

/**
 * Reads a YAML or JSON file whose one key holds a list. An entry with a problem is left out; the others count.
 *
 * @param entry schema of one entry of the list
 */
export function readList<S extends v.GenericSchema>(
  text: string,
  key: string,
  entry: S,
  locale: Locale,
): NewsroomFile<readonly v.InferOutput<S>[]> {
  const { input, locate, broken } = readYaml(text, locale)!;
  if (broken) return { content: [], problems: [broken] };
  if (input === null || input === undefined) return { content: [], problems: [] };
  const file = v.strictObject({ $schema: v.optional(v.string()), [key]: v.array(v.unknown()) });
  const outer = v.safeParse(file, input);
  const problems = problemsOf(outer.issues ?? [], locate, locale);
  const list = (input as Record<string, unknown>)[key];
  const content: v.InferOutput<S>[] = [];
  for (const [i, item] of (Array.isArray(list) ? list : []).entries()) {
    const result = v.safeParse(entry, item);
    const locateIn: Locate = (path, onKey) => locate([key, i, ...path], onKey);
    if (result.success) content.push(result.output);
    else for (const problem of problemsOf(result.issues, locateIn, locale)) problems.push(problem);
  }
  return { content, problems };
}

/** Reads a table whose first row names the columns, in the words of `columns` (name → key). */
export function readTable<S extends v.GenericSchema>(
  text: string,
  columns: Readonly<Record<string, string>>,
  row: S,
  locale: Locale,
): NewsroomFile<readonly v.InferOutput<S>[]> {
  const [header = [], ...rows] = csvRows(text);
  const known = Object.keys(columns).join(locale === 'en' ? ', ' : '、');
  const problems = header
    .filter((cell) => !(cell.text in columns))
    .map(({ text: key, start, end }) => ({
      message: format(MESSAGES.noColumn, locale, { key, known }),
      range: { start, end },
    }));
  const keys = header.map((cell) => columns[cell.text]);
  const content: v.InferOutput<S>[] = [];
  for (const cells of rows) {
    const cellOf = new Map<PropertyKey, Cell>();
    cells.forEach((cell, i) => {
      if (keys[i] !== undefined && cell.text !== '') cellOf.set(keys[i], cell);
    });
    const result = v.safeParse(row, Object.fromEntries([...cellOf].map(([key, cell]) => [key, cell.text])));
    const locate: Locate = ([key]) => rangeOf((key && cellOf.get(key)) || cells[0]!);
    if (result.success) content.push(result.output);
    else for (const problem of problemsOf(result.issues, locate, locale)) problems.push(problem);
  }
  return { content, problems };
}

const rangeOf = ({ start, end }: Cell): FileProblem['range'] => ({ start, end });

function problemsOf(issues: readonly v.BaseIssue<unknown>[], locate: Locate, locale: Locale): FileProblem[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
    const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
    const isMissing = issue.path?.at(-1)?.origin === 'key' && !isUnknown;
    const kind = isUnknown ? 'unknownKey' : isMissing ? 'missing' : 'wrong';
    const expected = EXPECTED[issue.message === 'date' ? 'date' : (issue.expected ?? '')];
    const message = format(MESSAGES[kind], locale, {
      key: String(path.at(-1) ?? ''),
      received: issue.received,
      expected: expected ? format(expected, locale) : (issue.expected ?? ''),
    });
    return { message, range: locate(path, isUnknown) };
  });
}
