import { SURNAMES } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { isCommonWord, isFrequentWord, isLongWord } from '../words/words.ts';
import { givenNameScores } from './givenNames.made.ts';
import {
  boundaryAt,
  CLEAR_END,
  beginsWordAcross,
  cutsWordAcross,
  goesOnAfterName,
  HONORIFIC,
  isHanAt,
  isLastOfName,
  MILITARY_RANK,
  type NameContext,
} from './nameEnd.ts';
import { isCompanied, isVerbFrom } from './verbsBehind.ts';
import { calledLike, isDeedAt, isProvenName, isSpeechAt } from './wordNames.ts';

type SurnameKind = 'common' | 'usual' | 'rare' | 'compound' | 'old';

const surnames = lazy(
  () => new Map(SURNAMES.split('\n').map((line) => line.split(' ') as [string, SurnameKind])),
);
/** Characters of names (李亦非, 曾国藩) that hardly ever end one; before a verb they are adverbs: 吴萍|亦出席. */
const SELDOM_LAST = new Set('亦曾任将又即已还并转促');

/** 周二, 周二晚; not 周一帆 */
const WEEKDAY = /^周[一二三四五六日](?:[晚早上下凌]|$)/;

interface NameCandidate {
  readonly end: number;
  readonly score: number;
}

export const surnameKind = (surname: string): SurnameKind | undefined => surnames().get(surname);

/** Whether two characters begin a word that looks like a name: 任命, 方面. */
export const isNoName = (beginning: string): boolean => calledLike(beginning) !== undefined;

/** How much likelier a character is in given names than in text: from -5 to 5. */
export const givenNameScore = (character: string | undefined): number =>
  character ? givenNameScores()[character.charCodeAt(0)]! : 0;

/** End of 李川, 欧阳立 or 王青山 at `start`. */
export function chineseNameEnd(text: string, start: number, context: NameContext): number | undefined {
  const unnamed = context.isTitled
    ? (unnamedEnd(text, start) ?? vietnameseEnd(text, start, context))
    : undefined;
  if (unnamed !== undefined) return unnamed;
  const two = text.slice(start, start + 2);
  const compound = surnameKind(two) === 'compound';
  const surname = compound ? two : text[start]!;
  const kind = surnameKind(surname);
  if (!kind) return undefined;
  const givenStart = start + surname.length;
  const candidates = [1, 2].flatMap((length): NameCandidate[] => {
    const end = givenStart + length;
    const score = scoreOf(text, start, givenStart, end, kind, context);
    return score === undefined ? [] : [{ end, score }];
  });
  // Of two that are equally good the longer one: most names have three characters.
  const double = doubleSurname(text, start, context, candidates);
  if (double !== undefined) return double;
  const best = candidates.reduce<NameCandidate | undefined>(
    (a, b) => (a && a.score > b.score ? a : b),
    undefined,
  );
  return best?.end;
}

/** 孔郭惠青: a married woman of Hong Kong has two surnames. Only where no shorter name ends as well. */
function doubleSurname(
  text: string,
  start: number,
  context: NameContext,
  shorter: readonly NameCandidate[],
): number | undefined {
  const end = start + 4;
  if (!isSurnameOfMany(text[start]!) || !isSurnameOfMany(text[start + 1] ?? '')) return undefined;
  const given = [...text.slice(start + 2, end)];
  // 防长曾于|6月
  if (given.length < 2 || !isHanAt(text, start + 2) || !isHanAt(text, start + 3)) return undefined;
  if (HONORIFIC.test(given.join(''))) return undefined;
  // 蔡景耀|进一步
  if (goesOnAfterName(given[1]!) || cutsWordAcross(text, end)) return undefined;
  if (isLongWord(text.slice(end - 1, end + 2))) return undefined;
  const boundary = boundaryAt(text, end, context);
  const others = shorter.reduce((most, other) => Math.max(most, boundaryAt(text, other.end, context)), 0);
  const score = given.reduce((sum, character) => sum + givenNameScore(character), 0);
  // 市长|叶刘淑仪|的: where the post stands alone, nothing but the whole may end
  if (!context.isTitled && (others > 0 || score < 1)) return undefined;
  // 政委华夏|带头
  const least = isCommonWord(given.join('')) ? CLEAR_NAME : others === 0 ? -2 : 1;
  return boundary > others && score >= least ? end : undefined;
}

const isSurnameOfMany = (character: string): boolean => {
  const kind = surnameKind(character);
  return kind === 'common' || kind === 'usual';
};

const isMark = (character: string | undefined): boolean =>
  character !== undefined && '，。、；：（）“”\n '.includes(character);

/** 许某, 许某某, 许某刚 behind a post: papers name an accused person so. */
function unnamedEnd(text: string, start: number): number | undefined {
  if (text[start + 1] !== '某' || !surnameKind(text[start]!)) return undefined;
  return text[start + 2] === '某' ? start + 3 : start + 2;
}

/** 阮氏|金银, 裴氏|明怀: women of Vietnam. */
function vietnameseEnd(text: string, start: number, context: NameContext): number | undefined {
  if (!context.isForeign || text[start + 1] !== '氏' || !surnameKind(text[start]!)) return undefined;
  return [start + 4, start + 3].find(
    (end) => isHanAt(text, end - 1) && !goesOnAfterName(text[end - 1]!) && boundaryAt(text, end, context) > 0,
  );
}

/** Four names of five have three characters. */
const LONGER_IS_LIKELIER = 1.5;
/** Sum of the scores of a given name that nothing else reads like: 明怡, 劲松. */
const CLEAR_NAME = 5;
/** The same behind a whole post, where a name has to follow: 鴻海董事長|郭台銘|好交情; on 3,900 drafts 7 more names, none wrong. */
const CLEAR_BEHIND_POST = 3;
/** Both of its last character alone, which many names end with, and of the whole then: less is enough. */
const LIKELY_NAME = 2;

/** 韩国|人, 韩国|队 */
const NOT_OF_NAME = /[人方队行团籍军]/;
/** 立法院长|韩国瑜|表示: the state would be followed by more of a title. */
const isNameAfterState = (text: string, start: number, end: number, context: NameContext): boolean =>
  end - start === 3 &&
  text.startsWith('韩国', start) &&
  givenNameScore(text[end - 1]) > 0 &&
  boundaryAt(text, end, context) >= (context.isCertain && !NOT_OF_NAME.test(text[end - 1]!) ? 1 : 2);

/** 李川着手, 李川了解 do something themselves. */
const BEHIND_VERB = /^(?:着(?![手力眼重急实装])|了(?!解)|[出进下起过上回]来(?!自)|[出进下上回]去)/;

/** 石有余|扳着, 税远航|正组织: behind a name of three characters. */
const doesSomething = (text: string, at: number): boolean =>
  /^(?:[正则]|\p{Script=Han}[着了过])/u.test(text.slice(at, at + 2));

const isAddressed = (text: string, at: number): boolean => HONORIFIC.test(text.slice(at, at + 2));

function boundaryBehind(
  text: string,
  end: number,
  surname: string,
  given: string,
  context: NameContext,
): number {
  if (text.startsWith(surname, end) && isAddressed(text, end + surname.length)) return CLEAR_END;
  return Math.max(boundaryAt(text, end, context), given.length === 2 && doesSomething(text, end) ? 1 : 0);
}

/** 书记方向|明|，: a character behind the word that many names end with, and nothing of a word behind it. */
const isLongerThanWord = (text: string, end: number, called: string, context: NameContext): boolean =>
  called !== 'nobody' &&
  context.isCertain &&
  givenNameScore(text[end - 1]) > 0 &&
  boundaryAt(text, end, context) > 1 &&
  !isCommonWord(text.slice(end - 1, end + 1));

/** Sum of the scores of a given name that is a word: 建国, 青山. */
const CALLED_BY_WORD = 2;

/** Whether the first or the last two of a rare surname's three characters are only a word. */
function isRareAtWord(text: string, start: number, end: number, context: NameContext): boolean {
  const given = text.slice(start + 1, end);
  if (isCommonWord(text.slice(start, start + 2))) return !isLongerThanWord(text, end, 'thing', context);
  if (!isCommonWord(given)) return false;
  // 防长|来亚洲
  if ('来向应从'.includes(text[start]!)) return true;
  const score = givenNameScore(given[0]) + givenNameScore(given[1]);
  if (!context.isCertain || score < CALLED_BY_WORD) return true;
  return boundaryAt(text, end, context) < 2 && !isDeedAt(text, end);
}

/** How good `start`…`end` is as a name; undefined when it cannot be one. */
function scoreOf(
  text: string,
  start: number,
  givenStart: number,
  end: number,
  kind: SurnameKind,
  context: NameContext,
): number | undefined {
  if (end > text.length) return undefined;
  const given = text.slice(givenStart, end);
  for (let i = givenStart; i < end; i++) if (!isHanAt(text, i)) return undefined;
  const name = text.slice(start, end);
  const called = calledLike(name.slice(0, 2));
  const isWordLike = called !== undefined || (name.length === 2 && isCommonWord(name));
  const isProven = (isWordLike || context.isOpening === true) && isProvenName(text, end, called, context);
  const isLonger = called !== undefined && name.length === 3 && isLongerThanWord(text, end, called, context);
  const isWord = called !== undefined && !isProven && !isLonger;
  if (isWord && !isNameAfterState(text, start, end, context)) return undefined;
  if (/[某你我他她它们]/.test(given)) return undefined;
  if (HONORIFIC.test(given) || /^[总姐哥叔嫂太]$/.test(given) || WEEKDAY.test(name)) return undefined;
  if (MILITARY_RANK.test(text.slice(givenStart, givenStart + 2))) return undefined;
  // 朱中一|则表示
  const verb = '则則'.includes(text[end] ?? ' ') ? end + 1 : end;
  const isSpeaking = context.isCertain && isSpeechAt(text, verb);
  // 公安局局长|温暖，: at a clear end a word is a name, for nothing else stands behind a whole post there.
  // 总书记|苏林|14日会见
  const isAlone = context.isCertain && (isMark(text[end]) || /^\d{1,2}[日月]/.test(text.slice(end, end + 3)));
  const takesPost = context.isCertain && (context.isVerbAt?.(end) ?? false);
  // 董事总经理|金城|就收到
  const goesOn = context.isCertain && '就也则已曾将'.includes(text[end] ?? ' ') && !isFrequentWord(name);
  const isActing = isSpeaking || (context.isCertain && isDeedAt(text, verb));
  const isExpected = isActing || isAlone || takesPost || goesOn || isProven;
  if (name.length === 2 && isCommonWord(name) && !isExpected) return undefined;
  // 工作人员|厉声|质问
  if (name.length === 3 && isCommonWord(name.slice(0, 2)) && isCommonWord(text.slice(end - 1, end + 1)))
    return undefined;
  // 代表|岩石侠, 省长|应邀请; but 副书记|单立新|表示: both characters are those of names
  if (kind === 'rare' && given.length === 2 && isRareAtWord(text, start, end, context)) return undefined;
  const scores = [...given].map(givenNameScore);
  const sum = scores.reduce((a, b) => a + b, 0);
  const last = given.at(-1)!;
  const isBeforeVerb = !'和与及同兼'.includes(last) && (context.isVerbAt?.(end) ?? false);
  const isLastDoubtful =
    goesOnAfterName(last) &&
    (scores.at(-1) ?? 0) <= 0 &&
    text[end] !== '、' &&
    !isLastOfName(text, end - 1) &&
    !isBeforeVerb;
  if (isLastDoubtful || (SELDOM_LAST.has(last) && isHanAt(text, end)) || cutsWordAcross(text, end))
    return undefined;
  // 娄烨|抱着, 娄烨|抱出来: what stands before these is a verb
  if (given.length === 2 && BEHIND_VERB.test(text.slice(end, end + 2))) return undefined;
  const surname = text.slice(start, givenStart);
  // 孙晶|孙女士
  if (given.endsWith(surname) && isAddressed(text, end)) return undefined;
  // 王立|敬献了花篮, but 李明亮|相继走访 and 李志强|调任
  const isWordBehind = (scores.at(-1) ?? 0) > 0 ? isCommonWord : isFrequentWord;
  const cutsVerb =
    given.length === 2 &&
    isVerbFrom(text, end - 1) &&
    (!isWordBehind(text.slice(end, end + 2)) || isCompanied(text, end - 1));
  const boundary = cutsVerb ? 0 : boundaryBehind(text, end, surname, given, context);
  // What follows is no word we know: then the name has to speak for itself.
  const isLikely =
    context.isCertain &&
    !context.isForeign &&
    (scores.at(-1) ?? 0) >= LIKELY_NAME &&
    !isCommonWord(text.slice(end - 1, end + 1));
  const clear = isLikely ? LIKELY_NAME : context.isCertain ? CLEAR_BEHIND_POST : CLEAR_NAME;
  const isUnclear = given.length < 2 || sum < clear || kind === 'rare' || given.endsWith(surname);
  // 主席高天赐|敏等: one character more before a mark is the name's rather than a word
  const isOneMore = isHanAt(text, end) && '，。、；：！？）等\n'.includes(text[end + 1] ?? '\n');
  if (boundary === 0 && (isUnclear || isOneMore)) return undefined;
  const isBeforeTitle = '、，'.includes(text[end] ?? ' ') && context.isTitleAt?.(end + 1) === true;
  // 区政法委书记|年广|、分局政委…
  const isShortButClear =
    kind === 'rare' &&
    context.isCertain &&
    given.length === 1 &&
    (isBeforeTitle || (isActing && !isCommonWord(name) && !'来向应从'.includes(surname)));
  const isRareButClear =
    kind === 'rare' &&
    context.isCertain &&
    given.length === 2 &&
    // 韩国总统|文在寅|将…: what is rare in China need not be so abroad
    (boundary >= (context.isForeign ? 1 : 2) || (boundary > 0 && isActing)) &&
    !isCommonWord(name.slice(0, 2));
  const least =
    isRareButClear || isShortButClear
      ? isSpeaking
        ? -4
        : -1
      : kind === 'rare'
        ? // 报告局长|庹建军。
          boundary === CLEAR_END && given.length === 2 && !isCommonWord(name.slice(0, 2))
          ? 0
          : 2
        : context.isCertain
          ? -4
          : context.isTitled
            ? -3
            : isSpeechAt(text, verb) && context.isTitleAt !== undefined
              ? -4
              : boundary >= 2 && given.length === 2
                ? -2
                : -1;
  const isSure = (isSpeaking || (context.isCertain && boundary === CLEAR_END)) && kind !== 'rare';
  if (sum < least && !isSure && !isProven) return undefined;
  // 赵刚|陪同 rather than 赵刚陪|同; but 江泽民|和, though there is a 民和.
  const cutsWord =
    given.length === 2 &&
    (cutsVerb || isFrequentWord(text.slice(end - 1, end + 1))) &&
    !isFrequentWord(text.slice(end, end + 2)) &&
    !beginsWordAcross(text, end);
  // 陈志涌|出席 rather than 陈志|涌出
  const speaks = isSpeaking && given.length === 2 && !cutsWord ? LONGER_IS_LIKELIER : 0;
  return boundary * 2 + sum + speaks + (given.length === 2 && !cutsWord ? LONGER_IS_LIKELIER : 0);
}
