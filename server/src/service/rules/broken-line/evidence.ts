import type { Article } from '../../article/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import type { Passage, Read } from './passage.ts';
import { isNameAcross, isWordAcross } from './words.ts';
import { REPORTER_NAMES } from '../../text/datelines.ts';
import { CLOSING, closing, fullMarks, marks, opening, pairs } from '../../text/marks.ts';

/**
 * `certain`: the sentence goes on in the next piece; `comma`: it does, but a line may end there on purpose; `likely`: it has no end mark, and the next one reads like the rest.
 */
export type Verdict = 'certain' | 'comma' | 'likely';

const STOPS = `${marks('stop', 'semicolon', 'ellipsis')}：:`;
/** A piece that ends with one of these is not a sentence cut short. */
const ENDS = `${STOPS}—${CLOSING}`;
/** A line cannot end with one of these: an opening mark. */
const OPENS = opening('quote', 'title', 'bracket');
/** Nothing begins with these. */
export const NEVER_FIRST = `${fullMarks('stop', 'semicolon', 'pause')}${closing('quote', 'title')}）】,;!?)`;
/** What is shorter may be a line of a poem, a cell, a label. */
const SENTENCE = 20;
/** No headline is longer than 60 汉字, or shorter than 3. */
const HEADLINE = 60;
/** See `HEADLINE`. */
const SHORTEST_HEADLINE = 3;
/** What a paragraph, an item, a caption begins with. */
const FRESH_START =
  /^(?:[●■▲◆·—－【#*]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}(?:[、．]|\.(?!\d))|[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]+[章节条部届]|图[为：]|本报|本刊|本网|新华社|中新社|人民网|记者|通讯员|责任编辑|来源|据悉)/;
/** Units that the patterns for the head of a line can match. */
const OPENING_WORDS = 16;
/** A date, 2007.01—2008.01 …, 二〇一八年三月至今, or a person who speaks, 李川表示，: a line that begins so is its own. */
const BEGINS_ANEW = /^(?:[12]\d{3}[年.．/\-—]|[一二][〇零○一二三四五六七八九]{3}年|\d{1,2}[月日时時：:])/;
const SPEAKS = /^\p{Script=Han}{2,4}(?:表示|指出|介绍|介紹|强调|強調|认为|認為|[说說称稱])[，：]/u;
const DATELINE = new RegExp(`^(?:${REPORTER_NAMES})[^，。]*(?:[电電讯訊]|消息)`);
/** Units of a line that is the first half of a dateline, and of what follows of it: 新华社北京5月|10日电. */
const DATELINE_REACH = 16;
/** Words of running text that no headline has: 李川表示，; 今天（5月10日）; 目前，全市 */
const REPORTED =
  /(?:表示|指出|介绍|强调|认为|说|称|了解到|获悉|告诉记者)，|[今昨]天（|^(?:目前|眼下|近日|近年|今年|去年|当前|同时|此外|据|随着|截至|为了?|自)[^，]{0,16}，|^在[^，]{1,14}[中上下时后里内前间]，/;
/** What a caption or a note ends with: a source, a photographer. */
const CREDIT =
  /(?:供[图圖]|[摄攝社网網报報发發影]|图片?|法新|路透|美联|视觉中国|[来图]源[：:].{1,8}|(?:记者|编辑|作者|通讯员|記者|編輯|通訊員)[ ：:／/】]?\p{Script=Han}{2,3}(?: \p{Script=Han}{2,3})*)$/u;
/** Units at the end of a line that the patterns of credits can match. */
const LONGEST_CREDIT = 16;
/** 【来源】青山网 【记者】李川 */
const LABELLED = /【[^】]{1,6}】[^【】，。]{1,8}$/;
const ADDRESS = /^(?:尊敬|敬爱|亲爱|各位|同志|朋友)/;
/** A date begins: the digits before are not its own. */
const DATE = /^(?:\d{4}年|\d{1,2}月\d)/;
/** 2024年|5月, 5月|10日 */
const DATE_REST = /^\d{1,2}[月日]/;
/** 2024-05-10 17:14: nothing goes on. */
const CLOCK = /\d[ \u3000]*\d{1,2}[:：]\d\d(?:[:：]\d\d)?$/;
const UNITS = '年月日时点分亿万千百个名人家项条次元度届周岁吨米辆架艘起例件所公平立%％.';
/** So far on either side the other half of a pair is looked for. */
const PAIR = 60;
/** Whether the sentence at the end of `a` goes on at the start of `b`; undefined: nothing says so. */
export function verdictOf(article: Article, a: Passage, b: Passage): Verdict | undefined {
  const last = a.tail.text.at(-1)!;
  const isInside = NEVER_FIRST.includes(b.head.text[0]!);
  if (ENDS.includes(last) && !isInside) return undefined;
  const han = a.counts().han;
  if (han === 0 || (han < SENTENCE && b.counts().han < SENTENCE)) return undefined;
  if (isInside) return isWordy(a.tail, -1) ? 'certain' : undefined;
  if (OPENS.includes(last) || isPairAcross(a, b)) return 'certain';
  if (!isSentence(a) && !isSentence(b)) return undefined;
  // 李川的讲话以偏概全 / 　　文中还提到: an indent begins a paragraph, and what stands above it is its heading or its byline.
  if (b.first.isIndented && !isSentence(a)) return undefined;
  if (isDatelineAcross(a, b) || (isSentence(a) && isNumberAcross(a, b))) return 'certain';
  const firstWords = b.head.text.slice(0, OPENING_WORDS);
  if (!isWordy(b.head, 0) || FRESH_START.test(firstWords) || BEGINS_ANEW.test(firstWords)) return undefined;
  if (isHeadline(article, a) || endsWithCredit(a)) return undefined;
  const { isIndented } = b.first;
  if ('，,、'.includes(last))
    return !isIndented && !SPEAKS.test(firstWords) && isCommaAcross(a, b) ? 'comma' : undefined;
  if (!isWordy(a.tail, -1)) return undefined;
  if (isLabelled(a)) return undefined;
  if (isWordAcross(a, b, isText(a))) return 'certain';
  if (isText(a) && isNameAcross(article, a, b)) return 'certain';
  return !isIndented && !SPEAKS.test(firstWords) && isCutShort(article, a, b) ? 'likely' : undefined;
}

/** A line without marks above the first paragraph, or at the top of a draft of short ones. */
const isHeadline = (article: Article, a: Passage): boolean =>
  !isText(a) && a.first === a.last && (isAboveBody(article, a) || isTopOfShort(article, a));

const isTopOfShort = ({ text, furniture }: Article, { first }: Passage): boolean =>
  furniture.body === undefined && text.slice(0, first.start).trim() === '';

const isAboveBody = ({ furniture }: Article, { last }: Passage): boolean =>
  last.line.index < (furniture.body?.first ?? 0);

const isSentence = ({ counts }: Passage): boolean =>
  counts().han >= SENTENCE && counts().stops + counts().commas > 0;

/** No headline: it has marks, or it is too short. */
const isText = (passage: Passage): boolean =>
  isSentence(passage) || passage.counts().han <= SHORTEST_HEADLINE;

const endsWithStop = ({ tail }: Passage): boolean => isStop(tail.text.at(-1)!);

/** A mark after which a sentence is over. */
export const isStop = (mark: string): boolean => `${STOPS}${CLOSING}`.includes(mark);

/** Something to read: 汉字, a digit, a letter, a quotation or title that begins. */
function isWordy({ text, classes }: Read, at: -1 | 0): boolean {
  const cls = classes.at(at)!;
  return (
    isHan(cls) ||
    cls === CharClass.Digit ||
    cls === CharClass.FullDigit ||
    cls === CharClass.Latin ||
    '“‘《「（(%％，,、'.includes(text.at(at)!)
  );
}

function isNumberAcross({ tail }: Passage, { head }: Passage): boolean {
  const endsWithDigit = (from: -1 | -2): boolean => tail.classes.at(from) === CharClass.Digit;
  const startsWithDigit = head.classes[0] === CharClass.Digit;
  const last = tail.text.at(-1)!;
  if (last === '.') return endsWithDigit(-2) && startsWithDigit;
  if ('年月'.includes(last)) return endsWithDigit(-2) && DATE_REST.test(head.text);
  if (!endsWithDigit(-1) || DATE.test(head.text) || CLOCK.test(tail.text)) return false;
  return startsWithDigit || UNITS.includes(head.text[0]!);
}

/** By the closing half. */
const OPENER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(pairs('quote', 'title', 'bracket')).map(([opener, closer]) => [closer, opener]),
);

/** A quotation, a title or a bracket opens in `a` and closes in `b`. */
function isPairAcross({ tail }: Passage, { head }: Passage): boolean {
  const closer = [...head.text.slice(0, PAIR)].find((mark) => `${OPENS}${CLOSING}`.includes(mark));
  const opener = closer === undefined ? undefined : OPENER_OF[closer];
  if (closer === undefined || opener === undefined) return false;
  const before = tail.text.slice(-PAIR);
  return before.lastIndexOf(opener) > before.lastIndexOf(closer);
}

/** 央视网|消息, 新华社北京5月|10日电 */
const isDatelineAcross = (a: Passage, b: Passage): boolean =>
  a.length < DATELINE_REACH &&
  !DATELINE.test(a.head.text) &&
  DATELINE.test(a.head.text + b.head.text.slice(0, DATELINE_REACH));

/** A comma ends a line of verse or an address to the reader, but not what stands before a whole paragraph. */
const isCommaAcross = (a: Passage, b: Passage): boolean =>
  isSentence(a) ? isSentence(b) || endsWithStop(b) : isSentence(b) && !ADDRESS.test(a.head.text);

const endsWithCredit = ({ tail }: Passage): boolean => CREDIT.test(tail.text.slice(-LONGEST_CREDIT));

const isLabelled = ({ tail }: Passage): boolean => LABELLED.test(tail.text.slice(-LONGEST_CREDIT));

/** A paragraph, by its length, its marks or its words, that stops without a mark: no headline and no caption. */
function isCutShort(article: Article, a: Passage, b: Passage): boolean {
  if (b.counts().stops + b.counts().commas === 0 && !endsWithStop(b)) return false;
  const isReport = DATELINE.test(a.head.text) || REPORTED.test(a.head.text);
  const { han, stops, commas } = a.counts();
  if (!isReport && FRESH_START.test(a.head.text)) return stops > 0;
  const isParagraph = han >= SENTENCE && (stops > 0 || commas > 1 || (commas > 0 && han > HEADLINE));
  const isHead = stops === 0 && isAboveBody(article, a);
  return isReport || (isParagraph && !isHead);
}
