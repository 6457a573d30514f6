import type { DraftText } from '../../text/draftText.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { CharClass } from '../../text/charClass.ts';
import type { Line } from '../../text/lines.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { foldText } from '../lines/fold.ts';
import type { FurnitureKind } from '../evidence/kinds.ts';
import { lineFacts } from '../lines/lineFacts.ts';

/** Something within a line of the article that is not the article. */
export interface FurniturePiece extends OffsetRange {
  readonly kind: FurnitureKind;
}

const OPENING = '（(【[';
const CLOSING = '）)】]';
const STOPS = new UnitSet(`。！？!?；;…”’」』》${CLOSING}`);
/** No jump mark is longer before or after its 版. */
const MARK_BEFORE = 24;
/** See `MARK_BEFORE`. */
const MARK_AFTER = 8;
const JUMP =
  /^[> ]*(?:(?:文字|紧|上)?接|下?转|(?:详|全文|图文|报道|相关报道|详细报道|更多报道|相关内容|评论|社论|文)?见) ?(?:今日|本报|本期)?第? ?[a-z]?[\d一二三四五六七八九十]{1,3}(?:[、,至-][a-z]?[\d一二三四五六七八九十]{1,3})* ?版[^。,]{0,8}$/;

/** Jump marks in brackets: (下转第二版) at the end of a paragraph, （全文见第三版）. */
export function* jumpMarksOf({ text }: DraftText): Iterable<FurniturePiece> {
  for (let at = text.indexOf('版'); at !== -1; at = text.indexOf('版', at + 1)) {
    const start = backTo(text, at, OPENING, MARK_BEFORE);
    const end = start === -1 ? -1 : onTo(text, at, CLOSING, MARK_AFTER);
    if (end !== -1 && JUMP.test(foldText(text, start + 1, end)))
      yield { start, end: end + 1, kind: 'jump-line' };
  }
}

function backTo(text: string, from: number, marks: string, reach: number): number {
  for (let at = from; at >= Math.max(0, from - reach); at--) {
    if (marks.includes(text[at]!)) return at;
    if (isLineEnd(text, at)) return -1;
  }
  return -1;
}

function onTo(text: string, from: number, marks: string, reach: number): number {
  for (let at = from; at < Math.min(text.length, from + reach + 1); at++) {
    if (marks.includes(text[at]!)) return at;
    if (isLineEnd(text, at)) return -1;
  }
  return -1;
}

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';

/** Longest piece that is looked at behind the last sentence of a paragraph. */
const LONGEST_TAIL = 60;
const TAIL_KINDS: ReadonlySet<FurnitureKind> = new Set(['comment', 'share', 'navigation']);
const SENTENCE_ENDS = new UnitSet('。！？!?；;…”）) ');
/** Most sentences that are tried as the start of a notice. */
const MOST_SENTENCES = 20;

/**
 * Words of the page that ran into the end of a paragraph: …圆满结束。 我要评论
 *
 * @param isLate whether the line ends with enough words of a notice to be one: …圆满结束。【免责声明】本文仅代表……
 */
export function tailOf(article: DraftText, line: Line, isLate: boolean): FurniturePiece | undefined {
  const { text, markup } = article;
  const { tags } = markup;
  const content = withoutTagsAtEnd(article, line.content);
  const judge = (start: number): FurniturePiece | undefined => {
    while (start < content.end && (text[start]!.trim() === '' || isInside(tags, start))) start++;
    const { isEnough, kind } = evidenceOf(lineFacts(article, { start, end: content.end }));
    return isEnough && kind ? { start, end: content.end, kind } : undefined;
  };
  let start = content.end;
  while (start > content.start && content.end - start < LONGEST_TAIL && !STOPS.isAt(text, start - 1)) start--;
  if (start > content.start && start < content.end && STOPS.isAt(text, start - 1)) {
    const tail = judge(start);
    if (tail && TAIL_KINDS.has(tail.kind)) return tail;
  }
  if (!isLate) return undefined;
  let tried = 0;
  for (let at = content.start; at < content.end - 1 && tried < MOST_SENTENCES; at++) {
    if (!SENTENCE_ENDS.isAt(text, at) || STOPS.isAt(text, at + 1)) continue;
    tried++;
    const notice = judge(at + 1);
    if (notice) return notice;
  }
  return undefined;
}

function withoutTagsAtEnd({ markup: { tags } }: DraftText, { start, end }: OffsetRange): OffsetRange {
  while (end > start && isInside(tags, end - 1)) end--;
  return { start, end };
}

const STRAY =
  /&(?:nbsp|ensp|emsp|ldquo|rdquo|middot)(?![a-z;])|<\/(?:span|strong|[pba]|div|font|em|section)>/gi;

/** What a scraper left of the markup in plain text: &nbsp without its semicolon, the end of a tag that never began. */
export function* strayMarkupOf({ text, languageId, scan: { classes } }: DraftText): Iterable<FurniturePiece> {
  if (languageId === 'html') return;
  const opened = new Map<string, boolean>();
  for (const { index, 0: words } of text.matchAll(STRAY)) {
    let isPaired = opened.get(words);
    if (isPaired === undefined) {
      isPaired = words.startsWith('<') && text.includes(`<${words.slice(2, -1)}`);
      opened.set(words, isPaired);
    }
    if (!isPaired && classes[index] !== CharClass.Masked)
      yield { start: index, end: index + words.length, kind: 'script' };
  }
}

/** The gap before it keeps a sentence that speaks of sharing: 分享 微信 stands apart. */
const SHARE = /(?<=[ \u3000]{2})分享到?[ \u3000]{2,12}(?:facebook|line|twitter|微信|微博)(?![a-z])/gi;

/** A share bar that ran into a caption or a paragraph: 記者王小華／攝影   分享   facebook. */
export function* shareBarsOf({ text }: DraftText): Iterable<FurniturePiece> {
  if (!text.includes('分享')) return;
  for (const { index, 0: words } of text.matchAll(SHARE)) {
    yield { start: index, end: index + words.length, kind: 'share' };
  }
}
