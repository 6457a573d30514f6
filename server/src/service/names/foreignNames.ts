import { FOREIGN_STRONG, FOREIGN_WEAK, JAPANESE_SURNAMES } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import { isCommonWord, isFrequentWord } from '../words/words.ts';
import { givenNameScore, isNoName, surnameKind } from './chineseNames.ts';
import {
  beginsWordAcross,
  boundaryAt,
  cutsWordAcross,
  goesOnAfterName,
  HONORIFIC,
  isHanAt,
  isNameDot,
  type NameContext,
} from './nameEnd.ts';
import { partedNameEnds } from './nameParts.ts';

const strong = lazy(() => new UnitSet(FOREIGN_STRONG));
const all = lazy(() => new UnitSet(FOREIGN_STRONG + FOREIGN_WEAK));

const japaneseSurnames = lazy(() => new Set(JAPANESE_SURNAMES.split(' ')));

/** 汉字 of a name in one piece; 穆罕默德维奇 has six. A longer run of such characters is no name. */
const LONGEST = 8;
/** 汉字 between two dots: 弗拉基米尔 has five, 亚历山德罗 too. */
const LONGEST_PART = 6;

/** End of the run of characters that foreign names are written with. */
function foreignRunEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < LONGEST && all().isAt(text, end)) end++;
  return end;
}

/** Whether foreign names are written with a character. */
export const canBeForeign = (character: string): boolean =>
  character.length === 1 && all().has(character.charCodeAt(0));

/** Whether a range may be a foreign name: 叶利钦; not 国家. */
export function isForeignLike(text: string, start: number, end: number, least = 2): boolean {
  const characters = [...text.slice(start, end)];
  return (
    characters.every(canBeForeign) &&
    characters.filter((one) => strong().has(one.charCodeAt(0))).length >= least
  );
}

/** Whether a range has nothing but characters that are hardly met outside of foreign names. */
export function isForeignRun(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!strong().isAt(text, at)) return false;
  return true;
}

/** 若昂·曼努埃尔·洛伦索, 阿不都拉·吾买尔: parts joined by dots. */
export function dottedNameEnd(text: string, start: number, context: NameContext): number | undefined {
  let at = start;
  for (let parts = 0; parts < 5; parts++) {
    const dot = partEnd(text, at);
    // 六．二公里
    if (dot !== undefined && isNumeral(text[dot - 1]) && isNumeral(text[dot + 1])) return undefined;
    if (dot === undefined) return parts === 0 ? undefined : lastPartEnd(text, at, context);
    at = dot + 1;
    // 塞缪尔••洛克利尔
    while (isNameDot(text[at])) at++;
  }
  return undefined;
}

const isNumeral = (character: string | undefined): boolean =>
  character !== undefined && '〇零一二三四五六七八九十百千'.includes(character);

/** Offset of the dot that ends the part at `start`. */
function partEnd(text: string, start: number): number | undefined {
  let end = foreignRunEnd(text, start);
  if (end > start && isNameDot(text[end])) return end;
  // 麦克-麦卡顿
  // 麦克?麦卡顿: the dot was lost on the way
  if (end > start && '-—－?'.includes(text[end] ?? ' ') && foreignRunEnd(text, end + 1) > end + 2) return end;
  if (goesOnAfterName(text[start] ?? '')) return undefined;
  if (isCommonWord(text.slice(start, start + 2)) && !isNameDot(text[start + 2])) return undefined;
  while (end - start < LONGEST_PART && isHanAt(text, end)) end++;
  return end > start && isNameDot(text[end]) ? end : undefined;
}

/** 阿不都|热合曼, 阿卜杜|拉: what names of Muslims begin with, whose second character is mostly a word */
const SERVANT = /^阿[不布卜][都杜力拉]/;

function lastPartEnd(text: string, from: number, context: NameContext): number | undefined {
  const start = from + (SERVANT.exec(text.slice(from, from + 3))?.[0].length ?? 0);
  if (start > from && !isHanAt(text, start)) return start;
  // 祖力亚尔·|阿布都拉|说
  const parted = partedNameEnds(text, start).find((at) => boundaryAt(text, at, context) > 0);
  if (parted !== undefined && parted > start + 2) return parted;
  // 默文·金|施加
  const endsInWord = (at: number): boolean => at - start > 2 && isFrequentWord(text.slice(at - 2, at));
  const end = foreignEnd(text, start, 1, context, (at) => !endsInWord(at));
  if (end !== undefined) return end;
  const runEnd = foreignRunEnd(text, start);
  if (runEnd > start + 1) {
    // 克列孟|梭|主持: the last character is none of those that foreign names are mostly written with
    const isOneMore = boundaryAt(text, runEnd, context) === 0 && isHanAt(text, runEnd);
    return isOneMore && boundaryAt(text, runEnd + 1, context) >= 2 ? runEnd + 1 : runEnd;
  }
  for (let at = start + 1; at - start <= LONGEST_PART && isHanAt(text, at - 1); at++)
    if (boundaryAt(text, at, context) > 0 && (at > from + 1 || surnameKind(text[from]!))) return at;
  return undefined;
}

/** 泽连斯基, 普京. A dictionary word is a name only if it is seldom met, or looks like nothing else. */
export function foreignNameEnd(text: string, start: number, context: NameContext): number | undefined {
  const isName = (end: number): boolean => {
    const name = text.slice(start, end);
    // 拜登|于当地, 毕杰恩|博士
    if (isFrequentWord(name.slice(-2)) && name.length > 2) return false;
    if (HONORIFIC.test(name.slice(-2)) || name.endsWith('于')) return false;
    if (context.isForeign) return !isFrequentWord(name);
    return (
      name.length > 2 && [...name].filter((character) => strong().has(character.charCodeAt(0))).length >= 2
    );
  };
  const japanese = context.isJapanese ? japaneseNameEnd(text, start, context) : undefined;
  return japanese ?? foreignEnd(text, start, 2, context, isName) ?? bySurname(text, start, context);
}

/** The same where only the surroundings say that the name may be foreign: no word, 女王|登基. */
export function likelyForeignEnd(text: string, start: number, context: NameContext): number | undefined {
  const end = foreignNameEnd(text, start, { ...context, isForeign: true });
  const beginning = text.slice(start, start + 2);
  return end === start + 2 && (isCommonWord(beginning) || isNoName(beginning)) ? undefined : end;
}

/** 麻生太郎, 有村治子, 小泉进次郎: a Japanese surname and what nobody is called in Chinese is not behind it. */
export function isJapaneseName(name: string): boolean {
  return [3, 2].some((length) => {
    const given = [...name.slice(length)];
    if (!japaneseSurnames().has(name.slice(0, length)) || given.length < 2 || given.length > 3) return false;
    if (!given.every((one) => isHanAt(one, 0)) || (given.length === 3 && !LONG_GIVEN.test(given[2]!)))
      return false;
    if (given.some((one) => goesOnAfterName(one) && !NAME_ENDS.has(one))) return false;
    return (
      !isFrequentWord(given.slice(0, 2).join('')) &&
      given.reduce((sum, one) => sum + givenNameScore(one), 0) >= LEAST_WHOLE_GIVEN
    );
  });
}

/** What given names of three characters end with: 进次郎, 百合子. */
const LONG_GIVEN = /[郎子助介美代江枝辅卫]/;
/** Sum of the scores of the given name: with the surname to speak for it, nearly any will do. */
const LEAST_WHOLE_GIVEN = -2;

/** Sum of the scores of what follows a Japanese surname where the title names no country. */
const LEAST_GIVEN = 1;

/** 东芝社长|纲川智, 财务长|平田善政: a Japanese surname, and the title does not say that its holder is from there. */
function bySurname(text: string, start: number, context: NameContext): number | undefined {
  const surnameEnd = [3, 2]
    .map((length) => start + length)
    .find((end) => japaneseSurnames().has(text.slice(start, end)));
  if (surnameEnd === undefined || isFrequentWord(text.slice(start, start + 2))) return undefined;
  return [2, 1, 3]
    .map((length) => surnameEnd + length)
    .find((end) => {
      const given = [...text.slice(surnameEnd, end)];
      const isGiven = given.every(
        (one, i) => isHanAt(text, surnameEnd + i) && (!goesOnAfterName(one) || (i > 0 && NAME_ENDS.has(one))),
      );
      if (!isGiven || cutsWordAcross(text, end) || boundaryAt(text, end, context) < 1) return false;
      return given.reduce((sum, one) => sum + givenNameScore(one), 0) >= LEAST_GIVEN;
    });
}

/** 努大钦|和中国…: behind a foreign title any characters may be the name, up to a mark or the next country. */
export function foreignEndByMark(
  text: string,
  start: number,
  isPlace: (offset: number) => boolean,
): number | undefined {
  if (/[和与同及]/.test(text[start] ?? '')) return undefined;
  for (let end = start + 2; end <= start + LONGEST_PART; end++) {
    if (!isHanAt(text, end - 1) || isCommonWord(text.slice(end - 2, end))) return undefined;
    const isLink = '和与同及'.includes(text[end] ?? ' ') && isPlace(end + 1);
    if (isLink) return end;
  }
  return undefined;
}

function foreignEnd(
  text: string,
  start: number,
  shortest: number,
  context: NameContext,
  isName: (end: number) => boolean,
): number | undefined {
  const longest = foreignRunEnd(text, start);
  const ends = Array.from({ length: Math.max(0, longest - start - shortest + 1) }, (_, i) => longest - i);
  // 普京|通电话 rather than 普京通|电话; 特朗普|通电话 though 普通 is a word.
  const cutsWord = (end: number): boolean =>
    cutsWordAcross(text, end) ||
    // 达维德|因抗议
    (end - start > 3 &&
      (isHanAt(text, end) || text[end] === '“') &&
      goesOnAfterName(text[end - 1]!) &&
      // 韦拉亚提|警告
      !(text[end - 1] === '提' && !/[出到名议要建问供案请]/.test(text[end] ?? ' ')) &&
      !strong().isAt(text, end - 1)) ||
    (isCommonWord(text.slice(end - 1, end + 1)) &&
      !isFrequentWord(text.slice(end, end + 2)) &&
      !beginsWordAcross(text, end));
  // 阿|德尔曼也: not where two characters that foreign names alone have go on
  const splits = (end: number): boolean => strong().isAt(text, end) && strong().isAt(text, end + 1);
  const clear = ends.filter((end) => boundaryAt(text, end, context) > 1 && isName(end) && !splits(end));
  return (
    clear.find((end) => !cutsWord(end)) ??
    clear[0] ??
    ends.find((end) => boundaryAt(text, end, context) >= 1 && isName(end)) ??
    wholeRunEnd(text, start, longest, context)
  );
}

/** So many characters of foreign names in a row behind a foreign title are a name by themselves. */
const LEAST_RUN = 3;

/** 印尼旅游部长|阿里夫|趁…: no word that is known follows, but nothing of a name either. */
function wholeRunEnd(text: string, start: number, end: number, context: NameContext): number | undefined {
  if (!context.isForeign || end - start < LEAST_RUN || end - start >= LONGEST || isNameDot(text[end]))
    return undefined;
  if (!isForeignLike(text, start, end) || isFrequentWord(text.slice(end - 2, end))) return undefined;
  return isCommonWord(text.slice(end - 1, end + 1)) && !strong().isAt(text, end - 1) ? end - 1 : end;
}

/** What Japanese names end with, though it also goes on after a name: 铃木俊一, 林芳正, 小林鹰之. */
const NAME_ENDS = new Set('一正之');

/** 岸田|对记者: no Japanese name has them. */
const JOINS = new Set('对向在与被给的');

/** 外相岸田|、, 首相石破|说; not 岸田|文雄 */
const endsAlone = (text: string, end: number): boolean =>
  !isHanAt(text, end) || goesOnAfterName(text[end]!) || isFrequentWord(text.slice(end, end + 2));

/** 岸田文雄, 桥本龙太郎, 安倍: up to a clear end. */
function japaneseNameEnd(text: string, start: number, context: NameContext): number | undefined {
  if (!isHanAt(text, start) || goesOnAfterName(text[start]!)) return undefined;
  // 河边|贤裕: a word that is a surname as well
  const isWord = isFrequentWord(text.slice(start, start + 2));
  if (isWord && !japaneseSurnames().has(text.slice(start, start + 2))) return undefined;
  const ends = [2, 4, 3, 5].map((length) => start + length);
  const isName = (end: number): boolean => {
    // 林芳正|举行
    const cutsWord =
      isFrequentWord(text.slice(end - 1, end + 1)) && !isFrequentWord(text.slice(end, end + 2));
    if (cutsWord && !NAME_ENDS.has(text[end - 1]!)) return false;
    if (end === start + 2 && !HONORIFIC.test(text.slice(end, end + 2))) return false;
    // 财务省次官|性侵疑云
    const hasSurname = [2, 3].some((length) => japaneseSurnames().has(text.slice(start, start + length)));
    const score = [...text.slice(start, end)].reduce((sum, one) => sum + givenNameScore(one), 0);
    if (!hasSurname && score < 0 && isCommonWord(text.slice(start + 2, end))) return false;
    for (let at = start; at < end; at++) if (!isHanAt(text, at) || JOINS.has(text[at]!)) return false;
    const last = text[end - 1]!;
    return !(goesOnAfterName(last) && !NAME_ENDS.has(last)) && !cutsWordAcross(text, end);
  };
  // 小池百合子|则, 高市早苗|在决选中: a surname that is known speaks for the whole name
  const wholes = [4, 5]
    .map((length) => start + length)
    .filter((end) => !cutsWordAcross(text, end) && isJapaneseName(text.slice(start, end)))
    .map((end) => ({ end, boundary: boundaryAt(text, end, context) }))
    .filter(({ boundary }) => boundary >= 1)
    .sort((a, b) => b.boundary - a.boundary);
  if (isWord) return wholes[0]?.end;
  return (
    wholes[0]?.end ??
    ends.find((end) => boundaryAt(text, end, context) > 1 && isName(end)) ??
    ends.find((end) => '和与同对'.includes(text[end] ?? ' ') && isName(end)) ??
    [3, 2]
      .map((length) => start + length)
      .find((end) => japaneseSurnames().has(text.slice(start, end)) && endsAlone(text, end))
  );
}
