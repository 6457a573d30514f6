import { POSTS } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { surnameKind } from '../names/chineseNames.ts';
import { endsWith } from '../names/nameSurroundings.ts';
import type { OffsetRange } from '../text/range.ts';
import { isCommonWordAt, isLongWord } from '../words/words.ts';

/** The head of a post in the reading: 副市长, 常务副主任, 书记. Offsets are the reading's. */
export interface Head {
  /** with 副, 常务副 and the like */
  readonly start: number;
  readonly end: number;
  /** without them */
  readonly word: string;
  readonly isDeputy: boolean;
  /** 常务副市长: the first among deputies */
  readonly isExecutive: boolean;
  /** a body has one of them */
  readonly isSingle: boolean;
  /** it is a post only with a body before it: 代表, 委员 */
  readonly isGeneric: boolean;
}

/** One post of a title in the reading: 衢州市委副书记 of 衢州市委副书记、市长. */
export interface PostSpan {
  readonly start: number;
  readonly end: number;
  readonly head: Head;
}

type Holders = 'one' | 'many' | 'generic';

interface HeadMatch extends OffsetRange {
  readonly entry: Holders;
}

const heads = lazy(() => new Lexicon(POSTS.split('\n').map((line) => line.split(' ') as [string, Holders])));

const DEPUTY = /(?:常务副|驻会副|第一副|执行副|高级副|专职副|副)$/;
const EXECUTIVE = /^(?:常务|第一|执行)/;
/** 汉字 of what makes a head a deputy: 常务副. */
const LONGEST_DEPUTY = 3;
/** 市长 is no head of its own after 县 or 省: 市长 in 省市长会议 is none either. */
const NOT_A_POST =
  /^(?:[们级制室团府台馆盃杯]|伯(?![南恩纳克尔德格特里杰莱努拉利])|会议|办公会|办公室|信箱|热线|接待|带头(?!人)|名单|名录|项目|工程|工作|职务|岗位|一职|候选|选举|大选|媒体|席位|竞选|理事会|遴选|轮调|联席|峰会|论坛|资格|证书|考试|培训)/;
/** A removed or appointed post may well be followed by 职务: 免去李川市长职务. */
const OFFICE = /^(?:职务|一职|岗位)/;

/** Every head of a post in the simplified reading, in order. A longer head wins over one inside it. */
export function headsOf(text: string): readonly Head[] {
  const found: Head[] = [];
  for (const match of heads().matchesIn(text)) {
    const { start, end, entry } = laterHeadOf(text, match);
    if (isNoPost(text, start, end) || isAcrossWords(text, start, end)) continue;
    // 副总|经理 was read as 副|总经理.
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const deputy = DEPUTY.exec(text.slice(Math.max(0, start - LONGEST_DEPUTY), start))?.[0] ?? '';
    found.push({
      start: start - deputy.length,
      end,
      word: text.slice(start, end),
      isDeputy: deputy !== '',
      isExecutive: EXECUTIVE.test(deputy),
      isSingle: entry === 'one',
      isGeneric: entry === 'generic',
    });
  }
  return found;
}

/** Heads that another one begins before: 党总|支书|记, 全教|总理|事长, 商会|副理|事长, 爱乐|乐团首席|指挥. */
const LATER_HEADS = [
  { text: '支书记', from: 1 },
  { text: '总理事长', from: 1 },
  { text: '副理事长', from: 1 },
  { text: '乐团首席指挥', from: 2 },
];

function laterHeadOf(text: string, match: HeadMatch): HeadMatch {
  const { start, end } = match;
  // 副总|设计师 is no 副总.
  if (end === start + 2 && text.startsWith('副总', start)) {
    const whole = heads().longestAt(text, start + 1);
    if (whole) return { start: start + 1, end: whole.end, entry: whole.entry };
  }
  const later = LATER_HEADS.find((head) => text.startsWith(head.text, start));
  return later ? { start: start + later.from, end: start + later.text.length, entry: 'one' } : match;
}

/** 获奖|代表、…队队长李川 */
const isAttending = (text: string, start: number): boolean =>
  /(?:获奖|受奖|受表彰|表彰|先进|劳模|获奖者|与会|发言)$/.test(text.slice(Math.max(0, start - 3), start));

/** 市长 in 市长会议, 委员 in 委员会, 院长 in 社科院长江流域研究所. */
function isNoPost(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 3);
  // 全体|委员: nobody among them
  if (/(?:全体|各位|与会|广大)$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  // 司令|部, 总督|府, 总统|府, 总指挥|部
  if (/^[部府]/.test(after) && /司令$|总督$|参谋$|指挥$|总统$/.test(text.slice(start, end))) return true;
  if (text.startsWith('代表人物', start)) return true;
  if (text.startsWith('副总', start) && end === start + 2 && /^[经工会编师指干教监队参督领规]/.test(after))
    return true;
  // 外交部长官|邸, 部长官|员
  if (text[end - 1] === '官' && /^(?:[邸员方场僚]|职(?!务))/.test(after)) return true;
  // 首相|官邸前
  if (/^(?:官[邸署]|[府私宅]邸|公署)/.test(after)) return true;
  if (NOT_A_POST.test(after) && !OFFICE.test(after)) return true;
  // 学生|代表: of those who are there, and no office
  if (
    text.startsWith('代表', start) &&
    end === start + 2 &&
    (endsWith('role', text, start) || isAttending(text, start))
  )
    return true;
  if ((/[委理监董]/.test(text[start]!) || text[end - 1] === '委') && /^会(?![见谈晤同上后前])/.test(after))
    return true;
  if (text.startsWith('大排长龙', start - 1)) return true;
  return isLongWord(text.slice(end - 1, end + 2)) || isLongWord(text.slice(end - 1, end + 3));
}

/** 民警 in 居民警惕: two words that meet in the middle of a head of two characters. */
const isAcrossWords = (text: string, start: number, end: number): boolean =>
  end - start === 2 &&
  isCommonWordAt(text, start - 1) &&
  isCommonWordAt(text, start + 1) &&
  !isBetweenBodyAndName(text, start, end);

/** 民政|局长|江俊: 政局 and 长江 are words, but so is 民政, and 江 is a surname; not 内政局|长期. */
const isBetweenBodyAndName = (text: string, start: number, end: number): boolean =>
  // 群体处|处长|龙志霄: the unit is said twice
  (text[start - 1] === text[start] || isCommonWordAt(text, start - 2)) &&
  surnameKind(text[end] ?? '') !== undefined;
