import type { Safety } from '../../engine/finding.ts';
import type { Article } from '../../article/article.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { isForeignRun } from '../../names/foreignNames.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { lineAt } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/range.ts';
import { isCommonWord } from '../../words/words.ts';
import { isUnit, type MarkContext, type Side } from './context.ts';
import { isEmoticon, isListNumber, isMachineNote, isQuestion, isSyntax } from './exceptions.ts';
import { fullMarks } from '../../text/marks.ts';

/** Half-width marks that should be something else. */
export interface HalfWidthMarks {
  readonly kind: 'half' | 'doubled';
  readonly range: OffsetRange;
  /** what stands there when it is right; empty: the marks go */
  readonly replacement: string;
  /** the marks with the one space that belongs to them */
  readonly edited: OffsetRange;
  readonly safety: Safety;
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
const FULL_STOPS = new Set(fullMarks('stop', 'semicolon', 'pause'));

const isTerminal = (character: string | undefined): boolean => character === '?' || character === '!';
const isFullTerminal = (character: string | undefined): boolean => character === '？' || character === '！';

/** Finds half-width marks of Chinese sentences in the runs that the scan has set apart. */
export function* halfWidthMarksOf(article: Article, context: MarkContext): Iterable<HalfWidthMarks> {
  const { text, scan } = article;
  const { classes, runStarts } = scan;
  for (let run = 0; run < runStarts.length - 1; run++) {
    if (classes[runStarts[run]!] !== CharClass.HalfMark) continue;
    const runEnd = runStarts[run + 1]!;
    for (let at = runStarts[run]!; at < runEnd;) {
      let end = at + 1;
      if (isTerminal(text[at])) while (end < runEnd && isTerminal(text[end])) end++;
      const found = text[at]! in FULL ? marksAt(article, context, at, end) : undefined;
      if (found) yield found;
      at = end;
    }
  }
}

function marksAt(
  article: Article,
  context: MarkContext,
  start: number,
  end: number,
): HalfWidthMarks | undefined {
  const { text } = article;
  const range = { start, end };
  const marks = text.slice(start, end);
  if (!isTerminal(marks[0])) {
    const doubled = doubledAt(text, start);
    if (doubled) return { kind: 'doubled', range, replacement: '', edited: range, safety: doubled };
  }
  const left = context.left(start);
  const right = context.right(end - 1);
  const safety = isTerminal(marks[0])
    ? terminal(article, context, range)
    : marks === '.'
      ? fullStop(article, context, start, left, right)
      : clauseMark(article, context, start, left, right);
  if (!safety) return undefined;
  const replacement = [...marks].map((mark) => FULL[mark]!).join('');
  return { kind: 'half', range, replacement, edited: withSpaces(article, range, left, right), safety };
}

/** `，,` keeps one mark; of `。,` a person says which. */
function doubledAt(text: string, at: number): Safety | undefined {
  const [before, mark, after] = [text[at - 1], text[at]!, text[at + 1]];
  if (before === mark || after === mark) return undefined;
  if (before === FULL[mark] || after === FULL[mark]) return 'safe';
  const isBeside = FULL_STOPS.has(before ?? '') || FULL_STOPS.has(after ?? '');
  return isBeside && mark !== ':' ? 'review' : undefined;
}

/** Comma, colon, semicolon. */
function clauseMark(
  article: Article,
  context: MarkContext,
  at: number,
  left: Side,
  right: Side,
): Safety | undefined {
  if (isSyntax(article, at)) return undefined;
  if (left.kind === 'han') {
    if (isEmoticon(article, at) || isMachineNote(article, at, right)) return undefined;
    return (right.kind === 'han' && !right.hasSpace) || context.isChinese(at) ? 'safe' : undefined;
  }
  if (left.hasSpace || right.hasSpace || !context.isChinese(at)) return undefined;
  if (isUnit(article.text[left.at])) return right.kind === 'other' ? undefined : 'safe';
  if (right.kind !== 'han' || left.kind === 'edge') return undefined;
  // http://…/b,欢迎访问: no address ends with the mark
  const isBehindMasked = article.scan.classes[at - 1] === CharClass.Masked;
  if (left.kind === 'other') return left.isEnclosed || isBehindMasked ? 'safe' : undefined;
  return isListNumber(article, at) ? undefined : 'safe';
}

/** A run of question and exclamation marks: one decision for all of them. */
function terminal(article: Article, context: MarkContext, { start, end }: OffsetRange): Safety | undefined {
  const { text } = article;
  let first = start;
  while (isFullTerminal(text[first - 1])) first--;
  let last = end - 1;
  while (isFullTerminal(text[last + 1])) last++;
  const left = context.left(first);
  const right = context.right(last);
  if (!context.isChinese(start) || left.hasSpace) return undefined;
  const isAtEnd = right.kind === 'edge' || /["'”’」』]/.test(text[last + 1] ?? '');
  const asks = text.slice(start, end).includes('?');
  const isAsked = isQuestion(article, start);
  if (left.kind === 'han') {
    if (!asks || isAsked) return 'safe';
    // A ? that asks nothing may stand for a character that was lost: 歌手徐若?的新歌.
    return isAtEnd ? 'review' : undefined;
  }
  const isWordOrNumber = left.kind === 'number' || left.kind === 'latin';
  return isAtEnd && asks && isAsked && isWordOrNumber ? 'safe' : undefined;
}

/** Only a full stop that ends a line or a sentence: 约翰.史密斯, 报告.docx and 一. keep theirs. */
function fullStop(
  article: Article,
  context: MarkContext,
  at: number,
  left: Side,
  right: Side,
): Safety | undefined {
  const { text } = article;
  if (text[at - 1] === '.' || text[at + 1] === '.' || left.hasSpace) return undefined;
  const between =
    right.kind === 'han' && !right.hasSpace ? betweenSentences(article, context, at) : undefined;
  if (between) return between;
  if (left.kind !== 'han' && !isUnit(text[left.at])) return undefined;
  if (isListNumber(article, at) || !context.isChinese(at)) return undefined;
  if (right.kind === 'edge' || /["”’」』]/.test(text[at + 1] ?? '')) return 'safe';
  return right.hasSpace && right.kind === 'han' ? 'review' : undefined;
}

/** Marks that end a sentence's last words: 会议（共三天）.闭幕式, 增长5%.今年, 8℃.市民. */
const ENDING = /[）》〉”’」』】％%℃]/;
/** 海拔1600米.昼夜, 养了三头牛.村里, 会议结束了.大家 */
const ENDS_SENTENCE =
  /(?:\d\p{Script=Han}|[\d一二两兩三四五六七八九十百千万萬]\p{Script=Han}{2,4}|[了过過好完])$/u;
const BEGINS_SENTENCE = /^(?:[他她它我你您这這那其]|但是?|所以|因此)/;
const CITATION = /\[[A-Z/]{1,4}\]|出版社|学报|學報|^\s*\[\d+\]/;
const IN_CLAUSE = /[\p{Script=Han}\d%％（）《》]/u;
/**
 * Units on either side in which a citation may show itself: [J].学报, 出版社. One entry of a list of sources is about as
 * long.
 */
const CITATION_REACH = 120;
/** 汉字 and digits on both sides of the mark. Shorter ones are labels and names: 青山.中国. */
const SHORTEST_CLAUSE = 4;
/** The same before it where it tells that a sentence ends: 雨停了.孩子们…, 他很忙.我们…. */
const SHORTEST_SENTENCE = 3;
const ENDS_SHORT = /[了过過]$/;
/** 市府宣布试办夜航.民众反应热烈: both as long as this, and a word behind the mark. */
const LONG_CLAUSE = 6;
/** Units on either side that are looked at. */
const LONGEST_CLAUSE = 30;

/**
 * 买了3个苹果.她买了2个梨: a full stop between two clauses. Between two 汉字 a person decides, because of 史蒂夫.乔布斯; names,
 * list numbers, citations and short labels (青山.中国) have no full stop.
 */
function betweenSentences(article: Article, context: MarkContext, at: number): Safety | undefined {
  const { text, lines, scan } = article;
  const line = lineAt(lines, scan, at);
  const before = text.slice(Math.max(line.content.start, at - LONGEST_CLAUSE), at);
  const after = text.slice(at + 1, Math.min(line.content.end, at + LONGEST_CLAUSE));
  // Not the whole line: it may be a draft of which each sentence ends so.
  const near = text.slice(
    Math.max(line.content.start, at - CITATION_REACH),
    Math.min(line.content.end, at + CITATION_REACH),
  );
  const isCited = CITATION.test(near) || /[.．]《[^》]*》$/.test(before);
  if (isCited || isListNumber(article, at) || !context.isChinese(at)) return undefined;
  if (/[（(][\d一二三四五六七八九十]{1,3}[）)]$/.test(before)) return undefined;
  if (ENDING.test(text[at - 1]!)) return 'safe';
  if (!isHan(scan.classes[at - 1]!)) return undefined;
  const clause = clauseLength(before);
  const next = nextLength(after);
  const isTold = ENDS_SHORT.test(before) || BEGINS_SENTENCE.test(after);
  if (clause < (isTold ? SHORTEST_SENTENCE : SHORTEST_CLAUSE) || next < SHORTEST_CLAUSE) return undefined;
  const isName = isForeignRun(text, at - 2, at) || isForeignRun(text, at + 1, at + 3);
  const isSentence =
    isCommonWord(simplifiedOf(text.slice(at - 2, at))) ||
    isCommonWord(simplifiedOf(text.slice(at - 3, at))) ||
    ENDS_SENTENCE.test(before) ||
    BEGINS_SENTENCE.test(after) ||
    (clause >= LONG_CLAUSE && next >= LONG_CLAUSE && isCommonWord(simplifiedOf(after.slice(0, 2))));
  return isSentence && !isName ? 'review' : undefined;
}

const simplifiedOf = (words: string): string => [...words].map(toSimplifiedCharacter).join('');

/** 去年起，: a short clause with its mark is one too. */
const nextLength = (after: string): number => {
  const [words] = /^[\p{Script=Han}\d]*/u.exec(after)!;
  return (
    words.length + (words.length === SHORTEST_CLAUSE - 1 && /[,，]/.test(after[words.length] ?? '') ? 1 : 0)
  );
};

function clauseLength(before: string): number {
  let start = before.length;
  while (start > 0 && (IN_CLAUSE.test(before[start - 1]!) || isDecimalPoint(before, start - 1))) start--;
  return before.length - start;
}

const isDecimalPoint = (text: string, at: number): boolean => /^\d\.\d$/.test(text.slice(at - 1, at + 2));

/** The one space after a half-width mark is part of it; the full-width mark brings its own. */
function withSpaces(article: Article, { start, end }: OffsetRange, left: Side, right: Side): OffsetRange {
  const { text } = article;
  const isOne = (at: number, step: 1 | -1): boolean => text[at] === ' ' && text[at + step] !== ' ';
  const before = left.hasSpace && left.kind !== 'edge' && isOne(start - 1, -1);
  const after =
    !(isTerminal(text[start]) && joinsParagraphs(article, start)) &&
    right.hasSpace &&
    ['han', 'number', 'latin'].includes(right.kind) &&
    isOne(end, 1);
  return { start: before ? start - 1 : start, end: after ? end + 1 : end };
}

/** A page that ran its paragraphs together has a space after every sentence that ended one. */
function joinsParagraphs({ text, lines, scan }: Article, at: number): boolean {
  const { start, end } = lineAt(lines, scan, at);
  const stop = text.indexOf('。 ', start);
  return stop !== -1 && stop < end;
}
