import { isAlias, isCollection, isScalar, visit, type Document, type ErrorCode } from 'yaml';
import { format, type Locale, type Localized } from '../base/locale.ts';
import type { OffsetRange } from '../text/range.ts';
import type { FileProblem } from './fileProblem.ts';

const MESSAGES = {
  deeper: {
    'zh-CN': '第 {line} 行缩进不对：比上面多空了 {count} 格；同一组的键左边要对齐',
    en: 'Line {line} is indented {count} too deep: keys of one group begin in the same column',
  },
  indent: {
    'zh-CN': '第 {line} 行缩进不对：同一组的键左边要对齐',
    en: 'Line {line} is indented wrongly: keys of one group begin in the same column',
  },
  twoColons: {
    'zh-CN': '第 {line} 行有两个冒号：后面的键要另起一行、多缩进两格；若是文字，用引号括起来',
    en: 'Line {line} has two colons: put the second key on a line of its own, or quote the text',
  },
  noColon: {
    'zh-CN': '第 {line} 行不是“键: 值”的样子：冒号用半角，后面空一格',
    en: 'Line {line} is not "key: value": a space follows the colon',
  },
  wideColon: {
    'zh-CN': '第 {line} 行的冒号“：”是全角的：改用半角“:”，后面空一格',
    en: 'The colon of line {line} is full-width: use ":" and a space',
  },
  tab: {
    'zh-CN': '第 {line} 行用制表符（Tab）缩进：改用空格',
    en: 'Line {line} is indented with a tab: use spaces',
  },
  quote: {
    'zh-CN': '第 {line} 行的引号没有另一半',
    en: 'The quotation mark of line {line} is not closed',
  },
  bracket: {
    'zh-CN': '第 {line} 行的括号“{open}”没有另一半',
    en: 'The bracket "{open}" of line {line} is not closed',
  },
  twice: {
    'zh-CN': '第 {line} 行的“{key}”前面已经有了：同一组里一个键只写一次',
    en: 'Line {line}: "{key}" is there already',
  },
  needsQuotes: {
    'zh-CN': '第 {line} 行的“{text}”要用引号括起来：开头的“{mark}”在 YAML 里另有用处',
    en: 'Line {line}: put "{text}" in quotation marks, "{mark}" has a meaning of its own in YAML',
  },
  escape: {
    'zh-CN': '第 {line} 行：双引号里的“\\”要写成“\\\\”，或者改用单引号',
    en: 'Line {line}: write "\\" as "\\\\" between double quotation marks, or use single ones',
  },
  twoDocuments: {
    'zh-CN': '第 {line} 行的“---”把文件分成了两份，只能有一份：删去这一行',
    en: 'Line {line}: "---" begins a second document, and there may be only one',
  },
  rest: {
    'zh-CN': '第 {line} 行的“{text}”多余，或前面少了逗号、引号',
    en: 'Line {line}: "{text}" is too much, or a comma or quotation mark is missing before it',
  },
  aliases: {
    'zh-CN': '第 {line} 行的引用（*）层层相套，展开就装不下了：直接写出来',
    en: 'Line {line}: aliases of aliases, too many to write out',
  },
  other: { 'zh-CN': '第 {line} 行读不懂：{message}', en: 'Line {line}: {message}' },
} as const satisfies Record<string, Localized>;

type Kind = keyof typeof MESSAGES;

/** What stands wrong, where a person has to look, and what is known of it. */
interface Mistake {
  readonly kind: Kind;
  readonly range: OffsetRange;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Why a file is no YAML, in words for who has never heard of it; undefined where it is. */
export function yamlProblem(
  document: Document.Parsed,
  text: string,
  locale: Locale,
): FileProblem | undefined {
  const mistake = mistakeIn(document, text);
  return mistake && problemAt(text, mistake, locale);
}

function problemAt(text: string, { kind, range, data }: Mistake, locale: Locale): FileProblem {
  const line = text.slice(0, range.start).split('\n').length;
  return { message: format(MESSAGES[kind], locale, { line, ...data }), range };
}

function mistakeIn(document: Document.Parsed, text: string): Mistake | undefined {
  const [error, second] = document.errors;
  if (error) {
    const range = { start: error.pos[0], end: error.pos[1] };
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY')
      return tooDeep(text, { start: second.pos[0], end: second.pos[1] });
    const read = MISTAKES[error.code];
    return read?.(text, range, document) ?? { kind: 'other', range, data: { message: error.message } };
  }
  // YAML takes !草稿 for a type of its own making and drops the text; a list of drafts means the mark.
  const tag = document.warnings.find(
    ({ code, pos }) => code === 'TAG_RESOLVE_FAILED' && /^[ \t]*(?:[,\]}#\r\n]|$)/.test(text.slice(pos[1])),
  );
  return tag ? needsQuotes(text, tag.pos[0]) : wrongAlias(document, text);
}

/** Aliases of aliases, which would fill the memory. */
export function tooManyAliases(document: Document.Parsed, text: string, locale: Locale): FileProblem {
  let range: OffsetRange = { start: 0, end: 0 };
  visit(document, {
    Alias(_, alias) {
      if (alias.range) range = { start: alias.range[0], end: alias.range[1] };
      return visit.BREAK;
    },
  });
  return problemAt(text, { kind: 'aliases', range }, locale);
}

type Read = (text: string, range: OffsetRange, document: Document.Parsed) => Mistake | undefined;

const MISTAKES: Partial<Record<ErrorCode, Read>> = {
  BLOCK_AS_IMPLICIT_KEY: (text, { start }) => ({ kind: 'twoColons', range: restOfLine(text, start) }),
  MULTILINE_IMPLICIT_KEY: (text, { start }) => {
    const range = restOfLine(text, start);
    return { kind: text.slice(range.start, range.end).includes('：') ? 'wideColon' : 'noColon', range };
  },
  BAD_INDENT: (text, { start }, document) =>
    openBracket(document, text, start) ?? { kind: 'indent', range: wholeLine(text, start) },
  TAB_AS_INDENT: (_, range) => ({ kind: 'tab', range }),
  MISSING_CHAR: (text, { start }, document) =>
    (/[!&]/.test(text[start - 1] ?? '') ? needsQuotes(text, start - 1) : undefined) ??
    openQuote(document, text) ??
    openBracket(document, text, start) ?? { kind: 'indent', range: wholeLine(text, start) },
  DUPLICATE_KEY: (text, { start }) => {
    const key = /[^:\s]*/.exec(text.slice(start))![0];
    return { kind: 'twice', range: { start, end: start + key.length }, data: { key } };
  },
  BAD_SCALAR_START: (text, { start }) => needsQuotes(text, start),
  BAD_DQ_ESCAPE: (_, { start }) => ({ kind: 'escape', range: { start, end: start + 2 } }),
  MULTIPLE_DOCS: (text, { start }) => ({ kind: 'twoDocuments', range: restOfLine(text, start) }),
  UNEXPECTED_TOKEN: (text, range) => ({ kind: 'rest', range, data: { text: shown(text, range) } }),
};

/** YAML goes on reading the value of the line above, and stumbles over the colon. */
function tooDeep(text: string, { end }: OffsetRange): Mistake {
  const range = wholeLine(text, end);
  const above = wholeLine(text, range.start - 1);
  // - name: 李川 begins the group where the name stands.
  const depth = (line: OffsetRange): number => /^[ \t]*(?:- +)*/.exec(text.slice(line.start))![0].length;
  const count = depth(range) - depth(above);
  return count > 0 ? { kind: 'deeper', range, data: { count } } : { kind: 'indent', range };
}

function needsQuotes(text: string, start: number): Mistake {
  const range = restOfLine(text, start);
  return { kind: 'needsQuotes', range, data: { text: shown(text, range), mark: text[start] ?? '' } };
}

/** *.log stands for something that was named before with &. */
function wrongAlias(document: Document.Parsed, text: string): Mistake | undefined {
  let mistake: Mistake | undefined;
  visit(document, {
    Alias(_, alias) {
      if (!isAlias(alias) || alias.resolve(document) !== undefined || !alias.range) return undefined;
      mistake = needsQuotes(text, alias.range[0]);
      return visit.BREAK;
    },
  });
  return mistake;
}

/** A quoted text that goes on to the end of the file. */
function openQuote(document: Document.Parsed, text: string): Mistake | undefined {
  let mistake: Mistake | undefined;
  visit(document, {
    Scalar(_, { range, type }) {
      if (!range || !type?.startsWith('QUOTE') || range[2] < text.trimEnd().length) return undefined;
      const start = range[0];
      if (range[1] - start > 1 && text[range[1] - 1] === text[start]) return undefined;
      mistake = { kind: 'quote', range: restOfLine(text, start) };
      return visit.BREAK;
    },
  });
  return mistake;
}

/** The last bracket before an offset that has no other half. */
function openBracket(document: Document.Parsed, text: string, before: number): Mistake | undefined {
  let mistake: Mistake | undefined;
  /** by where they end: two that end in one bracket cannot both have it, and the inner one has */
  const outer = new Map<number, number>();
  const opened = (start: number): Mistake => ({
    kind: 'bracket',
    range: restOfLine(text, start),
    data: { open: text[start]! },
  });
  visit(document, {
    Node(_, node) {
      if (isScalar(node) || !isCollection(node) || !node.flow || !node.range) return;
      const [start, end] = node.range;
      const sharesEnd = outer.get(end);
      const isClosed = text[end - 1] === (text[start] === '[' ? ']' : '}');
      if (start < before && !isClosed) mistake = opened(start);
      else if (sharesEnd !== undefined) mistake = opened(sharesEnd);
      outer.set(end, start);
    },
  });
  return mistake;
}

function wholeLine(text: string, at: number): OffsetRange {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return restOfLine(text, start);
}

function restOfLine(text: string, start: number): OffsetRange {
  const end = /\r?\n|$/.exec(text.slice(start))!.index + start;
  return { start, end: Math.max(end, Math.min(start + 1, text.length)) };
}

/** Units of a wrong value that a message repeats: enough to know it by. */
const MOST_SHOWN = 20;
const shown = (text: string, { start, end }: OffsetRange): string =>
  text.slice(start, Math.min(end, start + MOST_SHOWN));
