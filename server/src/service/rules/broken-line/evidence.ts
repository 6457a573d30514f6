import type { Article } from '../../article/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { counted, type CountedPiece, type Piece } from './pieces.ts';
import { isNameAcross, isWordAcross } from './words.ts';

/**
 * `certain`: the sentence goes on in the next piece; `comma`: it does, but a line may end there on purpose; `likely`: it has no end mark, and the next one reads like the rest.
 */
export type Verdict = 'certain' | 'comma' | 'likely';

const STOPS = '。！？!?；;：:…';
const CLOSING = '”’」』）)》〉】]"';
/** A piece that ends with one of these is not a sentence cut short. */
const ENDS = `${STOPS}—${CLOSING}`;
/** Nothing ends with these. */
const OPENING = '“‘「『（(《〈【';
/** Nothing begins with these. */
export const NEVER_FIRST = '，。、；：！？”’」』）》〉】,;!?)';
/** What is shorter may be a line of a poem, a cell, a label. */
const SENTENCE = 20;
/** Longer than any headline; shorter than any. */
const HEADLINE = 60;
const SHORTEST_HEADLINE = 3;
/** What a paragraph, an item, a caption begins with. */
const FRESH_START =
  /^(?:[●■▲◆·—－【#*]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}(?:[、．]|\.(?!\d))|[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]+[章节条部届]|图[为：]|本报|本刊|本网|新华社|中新社|人民网|记者|通讯员|责任编辑|来源|据悉)/;
const OPENING_WORDS = 16;
/** A date, 2007.01—2008.01 …, 二〇一八年三月至今, or a person who speaks, 李川表示，: a line that begins so is its own. */
const BEGINS_ANEW = /^(?:[12]\d{3}[年.．/\-—]|[一二][〇零○一二三四五六七八九]{3}年|\d{1,2}[月日时時：:])/;
const SPEAKS = /^\p{Script=Han}{2,4}(?:表示|指出|介绍|介紹|强调|強調|认为|認為|[说說称稱])[，：]/u;
const DATELINE = /^(?:本报|本刊|本台|本网|新华社|中新社|中新网|央视网|人民网)[^，。]*(?:电|讯|消息)/;
const DATELINE_REACH = 16;
/** Words of running text that no headline has: 李川表示，; 今天（5月10日）; 目前，全市 */
const REPORTED =
  /(?:表示|指出|介绍|强调|认为|说|称|了解到|获悉|告诉记者)，|[今昨]天（|^(?:目前|眼下|近日|近年|今年|去年|当前|同时|此外|据|随着|截至|为了?|自)[^，]{0,16}，|^在[^，]{1,14}[中上下时后里内前间]，/;
const HEAD = 200;
/** What a caption or a note ends with: a source, a photographer. */
const CREDIT =
  /(?:供[图圖]|[摄攝社网網报報发發影]|图片?|法新|路透|美联|视觉中国|[来图]源[：:].{1,8}|(?:记者|编辑|作者|通讯员|記者|編輯|通訊員)[ ：:／/】]?\p{Script=Han}{2,3}(?: \p{Script=Han}{2,3})*)$/u;
const LONGEST_CREDIT = 16;
/** 【来源】青山网 【记者】李川 */
const LABELLED = /【[^】]{1,6}】[^【】，。]{1,8}$/;
const ADDRESS = /^(?:尊敬|敬爱|亲爱|各位|同志|朋友)/;
/** A date begins: the digits before are not its own. */
const DATE = /^(?:\d{4}年|\d{1,2}月\d)/;
/** 2024年|5月, 5月|10日 */
const DATE_REST = /^\d{1,2}[月日]/;
const UNITS = '年月日时点分亿万千百个名人家项条次元度届周岁吨米辆架艘起例件所公平立%％.';
/** So far on either side the other half of a pair is looked for. */
const PAIR = 60;
/** Whether the sentence at the end of `a` goes on at the start of `b`; undefined: nothing says so. */
export function verdictOf(article: Article, before: Piece, after: Piece): Verdict | undefined {
  const { text } = article;
  const last = text[before.end - 1]!;
  const isInside = NEVER_FIRST.includes(text[after.start]!);
  if (ENDS.includes(last) && !isInside) return undefined;
  const a = counted(article, before);
  const b = counted(article, after);
  if (a.han === 0 || (a.han < SENTENCE && b.han < SENTENCE)) return undefined;
  if (isInside) return isWordy(article, a.end - 1) ? 'certain' : undefined;
  if (OPENING.includes(last) || isPairAcross(text, a, b)) return 'certain';
  if (!isSentence(a) && !isSentence(b)) return undefined;
  if (isDatelineAcross(text, a, b) || (isSentence(a) && isNumberAcross(article, a, b))) return 'certain';
  const opening = text.slice(b.start, Math.min(b.end, b.start + OPENING_WORDS));
  if (!isWordy(article, b.start) || FRESH_START.test(opening) || BEGINS_ANEW.test(opening)) return undefined;
  if (isHeadline(article, a) || endsWithCredit(article, a)) return undefined;
  if ('，,、'.includes(last))
    return !b.isIndented && !SPEAKS.test(opening) && isCommaAcross(article, a, b) ? 'comma' : undefined;
  if (!isWordy(article, a.end - 1)) return undefined;
  if (isLabelled(article, a)) return undefined;
  if (isWordAcross(article, a, b, isText(a))) return 'certain';
  if (isText(a) && isNameAcross(article, a, b)) return 'certain';
  return !b.isIndented && !SPEAKS.test(opening) && isCutShort(article, a, b) ? 'likely' : undefined;
}

/** A line without marks above the first paragraph. */
const isHeadline = (article: Article, a: CountedPiece): boolean =>
  !isText(a) && a.joined === undefined && a.line.index < (article.furniture.body?.first ?? 0);

/** Whether a piece ends in the middle of a clause. */
export const isOpenEnd = (
  {
    page: {
      scan: { classes },
    },
  }: Article,
  { end }: Piece,
): boolean => {
  const cls = classes[end - 1]!;
  return isHan(cls) || cls === CharClass.Digit || cls === CharClass.Latin;
};

const isSentence = ({ han, stops, commas }: CountedPiece): boolean => han >= SENTENCE && stops + commas > 0;

/** No headline: it has marks, or it is too short. */
const isText = (piece: CountedPiece): boolean => isSentence(piece) || piece.han <= SHORTEST_HEADLINE;

export const endsWithStop = ({ text }: Article, { end }: Piece): boolean =>
  `${STOPS}${CLOSING}`.includes(text[end - 1]!);

/** Something to read: 汉字, a digit, a letter, a quotation or title that begins. */
function isWordy(
  {
    text,
    page: {
      scan: { classes },
    },
  }: Article,
  at: number,
): boolean {
  const cls = classes[at]!;
  return (
    isHan(cls) ||
    cls === CharClass.Digit ||
    cls === CharClass.FullDigit ||
    cls === CharClass.Latin ||
    '“‘《「（(%％，,、'.includes(text[at]!)
  );
}

function isNumberAcross(
  {
    text,
    page: {
      scan: { classes },
    },
  }: Article,
  { end }: Piece,
  { start }: Piece,
): boolean {
  const isDigit = (at: number): boolean => classes[at] === CharClass.Digit;
  if (text[end - 1] === '.') return isDigit(end - 2) && isDigit(start);
  if ('年月'.includes(text[end - 1]!))
    return isDigit(end - 2) && DATE_REST.test(text.slice(start, start + 3));
  if (!isDigit(end - 1) || DATE.test(text.slice(start, start + 6))) return false;
  return isDigit(start) || UNITS.includes(text[start]!);
}

/** A quotation, a title or a bracket opens in `a` and closes in `b`. */
function isPairAcross(text: string, a: Piece, b: Piece): boolean {
  const pairs = [...'”’》）」』)'];
  const closing = [...text.slice(b.start, Math.min(b.end, b.start + PAIR))].find((mark) =>
    `${OPENING}${CLOSING}`.includes(mark),
  );
  if (closing === undefined || !pairs.includes(closing)) return false;
  const before = text.slice(Math.max(a.start, a.end - PAIR), a.end);
  return before.lastIndexOf('“‘《（「『('[pairs.indexOf(closing)]!) > before.lastIndexOf(closing);
}

/** 央视网|消息, 新华社北京5月|10日电 */
const isDatelineAcross = (text: string, a: Piece, b: Piece): boolean =>
  a.end - a.start < DATELINE_REACH &&
  !DATELINE.test(text.slice(a.start, a.end)) &&
  DATELINE.test(text.slice(a.start, a.end) + text.slice(b.start, Math.min(b.end, b.start + DATELINE_REACH)));

/** A comma ends a line of verse or an address to the reader, but not what stands before a whole paragraph. */
const isCommaAcross = (article: Article, a: CountedPiece, b: CountedPiece): boolean =>
  isSentence(a)
    ? isSentence(b) || endsWithStop(article, b)
    : isSentence(b) && !ADDRESS.test(article.text.slice(a.start, a.start + 4));

const endsWithCredit = ({ text }: Article, { start, end }: Piece): boolean =>
  CREDIT.test(text.slice(Math.max(start, end - LONGEST_CREDIT), end));

const isLabelled = ({ text }: Article, { start, end }: Piece): boolean =>
  LABELLED.test(text.slice(Math.max(start, end - LONGEST_CREDIT), end));

/** A paragraph, by its length, its marks or its words, that stops without a mark: no headline and no caption. */
function isCutShort(article: Article, a: CountedPiece, b: CountedPiece): boolean {
  const { text } = article;
  if (b.stops + b.commas === 0 && !endsWithStop(article, b)) return false;
  const head = text.slice(a.start, Math.min(a.end, a.start + HEAD));
  const isReport = DATELINE.test(head) || REPORTED.test(head);
  if (!isReport && FRESH_START.test(head)) return a.stops > 0;
  const isParagraph =
    a.han >= SENTENCE && (a.stops > 0 || a.commas > 1 || (a.commas > 0 && a.han > HEADLINE));
  const isHead = a.stops === 0 && a.line.index < (article.furniture.body?.first ?? 0);
  return isReport || (isParagraph && !isHead);
}
