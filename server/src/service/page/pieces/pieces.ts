import type { DraftText } from '../../text/draftText.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { CharClass } from '../../text/charClass.ts';
import type { Line } from '../../text/lines.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { foldText } from '../lines/fold.ts';
import type { FurnitureKind } from '../evidence/kinds.ts';
import { lineFacts } from '../lines/lineFacts.ts';
import { NETWORKS } from '../lines/metaLines.ts';

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
  /^[> ]*(?:(?:文字|[文紧上])?接|(?:未完[,、 ]?)?下?转|(?:详|全文|图文|报道|相关报道|详细报道|更多报道|相关内容|评论|社论|文)?见) ?(?:今日|本报|本期)?第? ?[a-z]?[\d一二三四五六七八九十]{1,3}(?:[、,至-][a-z]?[\d一二三四五六七八九十]{1,3})* ?版[^。,]{0,8}$/;

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

const ENTITY = /&(?:nbsp|ensp|emsp|ldquo|rdquo|middot)(?![a-z;])/gi;
/** A script of one line with what it does, or a tag. */
const TAG =
  /<script(?: [^<>\n]{0,300})?>[^\n]{0,2000}?<\/script>|<(\/?)([a-z]{1,8})(?: [^<>\n]{0,300}|\/)?>/gi;
/** “<br>”标签, <img>元素: an article tells what they are for. */
const isSpokenOf = (text: string, start: number, end: number): boolean =>
  '“‘「『`"（'.includes(text[start - 1] ?? '\n') ||
  /^ ?(?:标[签记]|標[籤記]|元素)/.test(text.slice(end, end + 3));
const CLOSED = new Set(['span', 'strong', 'p', 'b', 'a', 'div', 'font', 'em', 'section', 'script']);
/** Tags that need no end, and that no writer makes in plain text; in Markdown <br> breaks a line. */
const SINGLE = new Set(['br', 'hr', 'img', 'iframe']);

/**
 * What a scraper left of the markup: &nbsp without its semicolon, the end of a tag that never began; in plain text also
 * <br/>, scripts, and the beginning of a tag that never ends.
 */
export function* strayMarkupOf({ text, languageId, scan: { classes } }: DraftText): Iterable<FurniturePiece> {
  if (languageId === 'html') return;
  const isPlain = languageId !== 'markdown';
  const known = new Map<string, boolean>();
  const hasNo = (tag: string): boolean => {
    let answer = known.get(tag);
    if (answer === undefined) known.set(tag, (answer = !text.includes(tag)));
    return answer;
  };
  const isStray = (words: string, slash: string | undefined, name: string | undefined): boolean => {
    if (name === undefined) return isPlain;
    const tag = name.toLowerCase();
    if (slash !== '') return CLOSED.has(tag) && (hasNo(`<${name}`) || (isPlain && !hasNo(`<${name} `)));
    // <font color="red">: no writer of plain text gives a tag its attributes.
    return isPlain && (SINGLE.has(tag) || (CLOSED.has(tag) && (words.includes('=') || hasNo(`</${name}`))));
  };
  for (const { index, 0: words, 1: slash, 2: name } of [...text.matchAll(ENTITY), ...text.matchAll(TAG)]) {
    const end = index + words.length;
    const isStrayHere =
      words.startsWith('&') || (isStray(words, slash, name) && !isSpokenOf(text, index, end));
    if (isStrayHere && classes[index] !== CharClass.Masked) yield { start: index, end, kind: 'script' };
  }
}

const GAP = '(?:[ \\u3000]{2,12}|\\u3000)';
const NETWORK = `(?:${NETWORKS})(?:分享)?(?![a-z])`;
const BUTTON = `(?:分享到?|${NETWORK})`;
/** 圖擷自  Instagram   分享   facebook: the first network is where the picture is from. */
const FIRST_BUTTON = `(?:分享到?|(?<![自源圖图攝摄拍：:／/][ \\u3000]{1,12})${NETWORK})`;
/** The gap before it keeps a sentence that speaks of sharing: 分享 微信 stands apart. */
const SHARE = new RegExp(
  `(?<=[ \\u3000]{2}|\\u3000)${FIRST_BUTTON}(?:${GAP}(?:${BUTTON}|\\d{1,5}(?=[ \\u3000]{0,12}$))){1,8}`,
  'gim',
);

/** At the end of a caption one space parts the buttons, or none: （资料图片） 分享到微博, 讚好 分享 WhatsApp. */
const SHARE_AT_END = new RegExp(
  `(?<=[ \\u3000]{2}|\\u3000|[）)摄攝片照圖图] )(?:[讚赞]好 ?)?(?:分享[到至]?|Share)(?: {0,2}${NETWORK}){1,6}[ \\u3000]*$`,
  'gim',
);

/** A share bar that ran into a caption or a paragraph: 記者王小華／攝影   分享   facebook, 業者提供　LINE　分享. */
export function* shareBarsOf({ text }: DraftText): Iterable<FurniturePiece> {
  if (!/分享|share/i.test(text)) return;
  for (const { index, 0: words } of text.matchAll(SHARE)) {
    if (words.includes('分享')) yield { start: index, end: index + words.length, kind: 'share' };
  }
  for (const { index, 0: words } of text.matchAll(SHARE_AT_END))
    yield { start: index, end: index + words.trimEnd().length, kind: 'share' };
}

/** 【打印】【纠错】 before or behind who edited it, or in a line of their own. */
const BUTTONS =
  /(?:【(?:我要)?(?:纠错|打印|关闭|关闭窗口)】[ \u3000\t]{0,12}){1,6}(?=$|[【[]?(?:责任编辑|责编|编辑)[:：])/gm;

export function* buttonsOf({ text }: DraftText): Iterable<FurniturePiece> {
  if (!text.includes('】')) return;
  for (const { index, 0: words } of text.matchAll(BUTTONS))
    yield { start: index, end: index + words.trimEnd().length, kind: 'share' };
}
