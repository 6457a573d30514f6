import { FOREIGN_WORDS } from '../../data/generated/foreignWords.ts';
import type { Article } from '../../article/article.ts';
import { isHan } from '../../text/charClass.ts';
import { isInTitle } from '../../text/quotations.ts';
import { isWord, LONGEST_WORD } from '../../words/words.ts';
import type { Line } from '../../text/lines.ts';
import type { SpaceGap } from './gaps.ts';

/** 1 总体要求, 10:05 记者到达湿地, 图3 青山大桥, A 教学楼, a telephone number: the number stands apart from what it numbers. */
const NUMBERED =
  /(?:(?:^|[。！？；：])[（(]?(?:\d{1,3}|[A-Z]|\d{1,2}[:：]\d\d)|[图圖表]\d{1,3}|附件\d{1,3}|\d{7})[)）]?$/;
/** 5月10日 18:30, 5月10日 09时. */
const TIME_OF_DAY = /^\d{1,2}[:：时時点點]/;

/** How long a number or a foreign word between two spaces can be. */
const LONGEST_WORD_BETWEEN = 16;
/** The end of a headline that runs into the text, or the first column of a table. */
const LONGEST_HEAD = 40;
/** A line with so many spaces, and one to this many characters, is set in columns. */
const COLUMNS = 6;
/** See `COLUMNS`; and units behind a headline in which a number with a space would show. */
const COLUMN_WIDTH = 10;

/** Whether a space between Chinese and letters or digits sets something apart on purpose. */
export function setsApart(article: Article, gap: SpaceGap): boolean {
  const { text } = article;
  const { start, end, line } = gap;
  const before = text.slice(Math.max(line.content.start, start - 8), start);
  if (NUMBERED.test(before)) return true;
  if (/[日号號]$/.test(before) && TIME_OF_DAY.test(text.slice(end, end + 3))) return true;
  return isPartOfList(article, gap) || endsHead(article, gap) || isAtForeignWord(text, gap);
}

/** 企业 and 群众: foreign-word takes the spaces together with the word. */
function isAtForeignWord(text: string, { start, end }: SpaceGap): boolean {
  const word = lettersBefore(text, start) || lettersBefore(text, lettersEnd(text, end));
  return word !== '' && FOREIGN_WORDS.some((entry) => entry === word || entry.startsWith(`${word} `));
}

function lettersBefore(text: string, end: number): string {
  let start = end;
  while (end - start < LONGEST_WORD_BETWEEN && /[a-z]/.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end);
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_WORD_BETWEEN && /[a-z]/.test(text[end] ?? '')) end++;
  return end;
}

/** 2015款 青山 2.5Q 旗舰版: the Chinese before the number, or before or after the space, has spaces on both sides. */
function isPartOfList({ text, scan: { classes } }: Article, { start, end }: SpaceGap): boolean {
  const isEnclosed = (from: number, step: 1 | -1): boolean => {
    let at = from;
    while (isHanAt(classes, at)) at += step;
    return at !== from && text[at] === ' ' && isHanAt(classes, at + step);
  };
  if (isHanAt(classes, start - 1)) return isEnclosed(start - 1, -1);
  let word = start - 1;
  while (word > 0 && start - word < LONGEST_WORD_BETWEEN && !/\s/.test(text[word]!)) word--;
  return isEnclosed(end, 1) || (text[word] === ' ' && isEnclosed(word - 1, -1));
}

/** 青山经济回升 1—8月进出口增长: nothing but the space parts headline and text. */
function endsHead({ text, scan: { classes } }: Article, { start, end, line }: SpaceGap): boolean {
  if (!isHanAt(classes, start - 1)) return false;
  const head = text.slice(line.content.start, start);
  if (head.length > LONGEST_HEAD || /[，。、；：！？]/.test(head)) return false;
  // 共 12 人: the number is spaced on both sides.
  return !/^[\w.%]+ /.test(text.slice(end, end + COLUMN_WIDTH));
}

/** Whether the line is a row of columns: many spaces, and not only the `gaps` between Chinese and what it holds. */
export function isRow({ text }: Article, line: Line, gaps: number): boolean {
  const length = line.content.end - line.content.start;
  const spaces = text.slice(line.content.start, line.content.end).split(' ').length - 1;
  return spaces >= COLUMNS && spaces > gaps && spaces * COLUMN_WIDTH > length;
}

/**
 * Whether the space at `gap` cuts a word in two: a word lies across it, and the two sides do not both end in words of
 * their own (通讯员 工作 holds 员工), nor is it a name set wide (张 三).
 */
export function cutsWord(article: Article, gap: SpaceGap): boolean {
  const { reading, text, scan } = article;
  const { classes } = scan;
  // Words are looked up in simplified characters where the reading lies character on character.
  const source = reading.simplified.length === text.length ? reading.simplified : text;
  let first = gap.start;
  while (gap.start - first < LONGEST_WORD && first > gap.line.start && isHanAt(classes, first - 1)) first--;
  let last = gap.end;
  while (last - gap.end < LONGEST_WORD && last < gap.line.end && isHanAt(classes, last)) last++;
  const left = source.slice(first, gap.start);
  const right = source.slice(gap.end, last);
  if (left.length === 1 && right.length <= 2) return false;
  if (isInTitle(text, gap.start) || endsHead(article, gap) || !spans(left, right)) return false;
  return !(endsInWord(left) && beginsWithWord(right));
}

function spans(left: string, right: string): boolean {
  for (let before = 1; before < LONGEST_WORD && before <= left.length; before++) {
    for (let after = 1; before + after <= LONGEST_WORD && after <= right.length; after++) {
      if (isWord(left.slice(-before) + right.slice(0, after))) return true;
    }
  }
  return false;
}

const LENGTHS = Array.from({ length: LONGEST_WORD - 1 }, (_, i) => i + 2);

const endsInWord = (left: string): boolean =>
  LENGTHS.some((length) => length <= left.length && isWord(left.slice(-length)));

const beginsWithWord = (right: string): boolean =>
  LENGTHS.some((length) => length <= right.length && isWord(right.slice(0, length)));

const isHanAt = (classes: Uint8Array, at: number): boolean =>
  at >= 0 && at < classes.length && isHan(classes[at]!);
