import { RE2JS } from 're2js';
import type { Localized } from '../../base/locale.ts';
import type { DraftText } from '../../text/draftText.ts';
import { isInside, overlaps, type OffsetRange } from '../../text/range.ts';
import type { FurnitureKind } from '../evidence/kinds.ts';
import type { FurniturePiece } from './pieces.ts';

/** What a newsroom calls furniture: `spam` of the config. Between slashes an expression of RE2, else the words themselves. */
export type SpamEntry = string | { readonly match: string; readonly kind?: FurnitureKind | undefined };

/** An entry, ready to be looked for in a line. */
export interface SpamPattern {
  readonly kind: FurnitureKind;
  readonly rangesIn: (line: string) => Iterable<OffsetRange>;
}

const EXPRESSION = /^\/(.+)\/(i?)$/s;
const DEFAULT_KIND: FurnitureKind = 'advert';
/** Units that a newsroom's own pattern has to match: one that takes single characters would empty a page. */
const SHORTEST = 2;
/** Instructions of a compiled expression: each of them may be tried at each character. */
const LARGEST = 500;

const PROBLEMS = {
  short: {
    'zh-CN': '“{match}”太短，会牵连正文，至少要 {least} 个字',
    en: '"{match}" is too short: it needs {least} characters',
  },
  empty: {
    'zh-CN': '“{match}”连空处也匹配，会牵连正文',
    en: '"{match}" matches the empty string',
  },
  large: {
    'zh-CN': '“{match}”太复杂，会拖慢检查，请减少重复次数',
    en: '"{match}" is too complex: use fewer repetitions',
  },
  syntax: {
    'zh-CN': '“{match}”不是 RE2 写法（不支持断言和反向引用）：{reason}',
    en: '"{match}" is no RE2 expression (no lookaround, no backreferences): {reason}',
  },
} as const satisfies Record<string, Localized>;

export interface SpamProblem {
  readonly text: Localized;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What is wrong with a pattern; undefined: it can be used, in time linear in the text. */
export function problemOfPattern(match: string): SpamProblem | undefined {
  const source = EXPRESSION.exec(match);
  if (!source) {
    if (match.trim().length >= SHORTEST) return undefined;
    return { text: PROBLEMS.short, data: { match, least: SHORTEST } };
  }
  try {
    const expression = compile(source[1]!, source[2]!);
    if (expression.programSize() > LARGEST) return { text: PROBLEMS.large, data: { match } };
    return expression.testExact('') || expression.matcher('').find()
      ? { text: PROBLEMS.empty, data: { match } }
      : undefined;
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    return { text: PROBLEMS.syntax, data: { match, reason } };
  }
}

const compile = (source: string, flags: string): RE2JS =>
  RE2JS.compile(source, flags === 'i' ? RE2JS.CASE_INSENSITIVE : 0);

/** @param entry without a problem, see `problemOfPattern` */
export function spamPattern(entry: SpamEntry): SpamPattern {
  const { match, kind = DEFAULT_KIND } = typeof entry === 'string' ? { match: entry } : entry;
  const source = EXPRESSION.exec(match);
  if (!source) return { kind, rangesIn: (line) => occurrences(line, match.trim()) };
  let expression: RE2JS | undefined;
  return { kind, rangesIn: (line) => matches((expression ??= compile(source[1]!, source[2]!)), line) };
}

function* occurrences(line: string, words: string): Iterable<OffsetRange> {
  for (let start = line.indexOf(words); start !== -1;) {
    const end = start + words.length;
    yield { start, end };
    start = line.indexOf(words, end);
  }
}

function* matches(expression: RE2JS, line: string): Iterable<OffsetRange> {
  const matcher = expression.matcher(line);
  while (matcher.find()) {
    const range = { start: matcher.start(), end: matcher.end() };
    if (range.end > range.start) yield range;
  }
}

/** What of a draft the newsroom's own patterns match; disjoint, the earlier pattern wins. */
export function ownPiecesOf(article: DraftText, patterns: readonly SpamPattern[]): readonly FurniturePiece[] {
  if (patterns.length === 0) return [];
  const { lines, markup } = article;
  const pieces: FurniturePiece[] = [];
  for (const { content } of lines) {
    const words = article.slice(content);
    const found: FurniturePiece[] = [];
    for (const { kind, rangesIn } of patterns) {
      for (const range of rangesIn(words)) {
        const piece = { kind, start: content.start + range.start, end: content.start + range.end };
        if (!isInside(markup.tags, piece.start) && !found.some((other) => overlaps(other, piece)))
          found.push(piece);
      }
    }
    found.sort((a, b) => a.start - b.start);
    for (const piece of found) pieces.push(piece);
  }
  return pieces;
}
