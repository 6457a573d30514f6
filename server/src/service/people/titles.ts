import { COUNTRIES, POSTS, TITLE_BREAKERS } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { classOf, CharClass, isHan } from '../text/charClass.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { placeAt, placesIn, type PlaceToken } from '../places/places.ts';
import { isCommonWord, isLongWord } from '../words/words.ts';

/** The head of a post in the reading: 副市长, 常务副主任, 书记. Offsets are the reading's. */
export interface Head {
  /** with 副, 常务副 and the like */
  readonly start: number;
  readonly end: number;
  /** without them */
  readonly word: string;
  readonly isDeputy: boolean;
  /** a body has one of them */
  readonly isSingle: boolean;
  /** it is a post only with a body before it: 代表, 委员 */
  readonly isGeneric: boolean;
}

const heads = lazy(
  () => new Lexicon(POSTS.split('\n').map((line) => line.split(' ') as [string, 'one' | 'many' | 'generic'])),
);
const breakers = lazy(
  () =>
    new Lexicon(
      TITLE_BREAKERS.split('\n').map(
        (line) => line.split(' ') as [string, 'word' | 'single' | 'beforePlace'],
      ),
    ),
);
const countries = lazy(() => new Lexicon(COUNTRIES.split(' ').map((name) => [name, true] as const)));

const DEPUTY = /(?:常务副|第一副|党组副|执行副|高级副|副)$/;
const LONGEST_DEPUTY = 3;
const LONGEST_TITLE = 40;
const LONGEST_BREAKER = 4;
/** 市长 is no head of its own after 县 or 省: 市长 in 省市长会议 is none either. */
const NOT_A_POST =
  /^(?:[们级制室团府台馆]|会议|办公会|办公室|信箱|热线|助理|接待|带头|项目|工程|工作|职务|岗位|一职|候选|选举|大选|媒体|席位|竞选)/;

/** Every head of a post in the simplified reading, in order. A longer head wins over one inside it. */
export function headsOf(text: string): readonly Head[] {
  const found: Head[] = [];
  for (let at = 0; at < text.length;) {
    const match = heads().longestAt(text, at);
    if (!match) {
      at++;
      continue;
    }
    if (!isNoPost(text, at, match.end) && !isAcrossWords(text, at, match.end)) {
      const deputy = DEPUTY.exec(text.slice(Math.max(0, at - LONGEST_DEPUTY), at))?.[0] ?? '';
      found.push({
        start: at - deputy.length,
        end: match.end,
        word: text.slice(at, match.end),
        isDeputy: deputy !== '',
        isSingle: match.entry === 'one',
        isGeneric: match.entry === 'generic',
      });
    }
    at = match.end;
  }
  return found;
}

/** 市长 in 市长会议, 委员 in 委员会, 院长 in 社科院长江流域研究所. */
function isNoPost(text: string, start: number, end: number): boolean {
  if (NOT_A_POST.test(text.slice(end, end + 3))) return true;
  if (/[委理监董]/.test(text[start]!) && /^会(?![见谈晤同上后前])/.test(text.slice(end, end + 2)))
    return true;
  return isLongWord(text.slice(end - 1, end + 2)) || isLongWord(text.slice(end - 1, end + 3));
}

/** 民警 in 居民警惕: two words that meet in the middle of a head of two characters. */
const isAcrossWords = (text: string, start: number, end: number): boolean =>
  end - start === 2 &&
  isCommonWord(text.slice(start - 1, start + 1)) &&
  isCommonWord(text.slice(start + 1, start + 3));

/** A breaker that is part of a longer word breaks nothing: 据 in 大数据局. */
function isInWord(text: string, at: number): boolean {
  return isCommonWord(text.slice(at - 1, at + 1)) || isCommonWord(text.slice(at, at + 2));
}

const isTitleCharacter = (text: string, at: number): boolean => {
  const cls = classOf(text.charCodeAt(at));
  return isHan(cls) || cls === CharClass.Latin || cls === CharClass.Digit || text[at] === '·';
};

/** Start of the words that belong to the post whose head begins at `headStart`: not before `limit`. */
export function postStart(
  text: string,
  headStart: number,
  limit: number,
  places: readonly PlaceToken[],
): number {
  const lowest = Math.max(limit, headStart - LONGEST_TITLE);
  let start = headStart;
  const beginsPlace = (at: number): boolean =>
    placeAt(places, at)?.start === at ||
    countries().longestAt(text, at) !== undefined ||
    text.startsWith('中国驻', at);
  while (start > lowest && isTitleCharacter(text, start - 1)) {
    if (!placeAt(places, start - 1) && endsBreaker(text, start, beginsPlace(start))) break;
    start--;
  }
  start = afterDate(text, start, headStart);
  return fromPlace(text, start, headStart, places);
}

function endsBreaker(text: string, end: number, isBeforePlace: boolean): boolean {
  for (let length = LONGEST_BREAKER; length >= 1; length--) {
    const start = end - length;
    if (start < 0) continue;
    const kind = breakers().get(text.slice(start, end));
    if (kind === 'word' || (kind === 'beforePlace' && isBeforePlace)) return true;
    if (kind === 'single' && !isInWord(text, start)) return true;
  }
  return false;
}

const DATE = /^.*\d(?:[年月日时点分]|世纪|年代)(?:上午|下午|晚|凌晨)?/u;
const JOINING = /^[和与兼、等及]+/;

function afterDate(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const skipped = DATE.exec(words)?.[0].length ?? 0;
  return start + skipped + (JOINING.exec(words.slice(skipped))?.[0].length ?? 0);
}

/** What may stand before the place of a post. */
const BEFORE_PLACE = /^(?:中共|中国|共青团|[原前驻]|时任|现任|新任|代理|国网|国家|中国驻)$/;
const BODY_END = /[局部委厅会院校司团行社网台站所处室心]$/;
const LONGEST_LEAD = 6;

/** Drops a few words that stand before the place a post begins with: 近年来山西|代表团团长. */
function fromPlace(text: string, start: number, end: number, places: readonly PlaceToken[]): number {
  const [first] = placesIn(places, start, end);
  if (!first || first.start === start) return start;
  const lead = text.slice(start, first.start);
  const belongs = BEFORE_PLACE.test(lead) || BODY_END.test(lead) || lead.length > LONGEST_LEAD;
  return belongs ? start : first.start;
}

const ABBREVIATED =
  /^[美俄英法德日韩印朝越乌巴伊以土埃澳加意西葡荷希波捷匈塞阿哈吉塔蒙泰缅老柬马新菲尼斯孟沙叙黎约也卡科南古委智秘](?:总统|总理|首相|外长|防长|财长|国防部长|国王|副总统|副总理|议长|大使)/;

export const isCountry = (name: string): boolean => countries().get(name) === true;

/** Whether a title names a country or a foreign body; 中国驻法国大使 is none. */
export function isForeignTitle(title: string): boolean {
  if (/^(?:中国|我国|中方)/.test(title)) return false;
  if (ABBREVIATED.test(title)) return true;
  for (let at = 0; at < title.length; at++) if (countries().longestAt(title, at)) return true;
  return false;
}
