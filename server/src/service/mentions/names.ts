import { GIVEN_NAME_SCORES } from '../data/generated/givenNames.ts';
import { NOT_NAMES, SURNAMES } from '../data/generated/titles.ts';
import { lazy } from '../lazy.ts';
import { classOf, isHan } from '../text/charClass.ts';
import { isCommonWord } from '../words/words.ts';

type SurnameKind = 'common' | 'usual' | 'rare' | 'compound';

const surnames = lazy(
  () => new Map(SURNAMES.split('\n').map((line) => line.split(' ') as [string, SurnameKind])),
);
const notNames = lazy(() => new Set(NOT_NAMES.split(' ')));
const givenNameScores = lazy(() => {
  const scores = new Map<string, number>();
  for (const line of GIVEN_NAME_SCORES.split('\n')) {
    const [score, characters = ''] = line.split(' ');
    for (const character of characters) scores.set(character, Number(score));
  }
  return scores;
});

/** Characters that go on after a name as words of their own. */
const AFTER_NAME = new Set(
  '说称在是和与同对向也就还等以为把被给到从将曾已率作赴于又都则并及的了一带兼致今昨讲谈问答指听看走再亲乘抵访晤吁斥盼愿望拟获受遭驳拒提递签颁授免辞卸当亦仍却才只可能应须必均皆各共互先后刚即便遂尚未不没无由自沿经据按随陪替请让使令派',
);
/** Verbs of speech: what stands right before one is a name, even a name that is also a word (温暖介绍). */
const SPEECH = /^(?:表示|介绍|说|认为|指出|强调|告诉|坦言|透露|谈到)/;
const TRANSLITERATION = new Set(
  '阿埃艾爱安昂奥巴白班邦包保鲍贝本比彼毕别波伯博布采察查昌茨次达大戴丹当道德登邓狄迪地蒂丁顿东杜多俄厄尔耳恩法凡范方菲费芬丰冯夫弗福富盖冈高戈哥格葛根贡古瓜哈海汉豪赫亨胡华怀霍基吉季加贾简姜杰金津卡凯坎康考科柯克肯孔库夸昆拉腊莱赖兰朗劳勒雷蕾里利丽莉理力立廉连列林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅美门蒙孟米密明缪摩莫默姆穆拿纳娜乃南内嫩尼年涅宁纽农努诺欧帕潘庞培佩彭皮平泼婆珀普奇恰钱乔切琴丘让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣盛施什石史士舒朔斯丝思苏孙索塔泰坦唐陶特藤提田帖廷通图土托陀瓦万旺威维魏温文翁沃乌伍武西希锡席夏显香肖谢欣辛兴休许雅亚延扬杨耶叶伊依易意因英尤于约扎泽詹张珍朱卓兹佐茜娅妮尹翰埔莎斐黛绮蒂琳京莱塞侯瑙鲁庇耆茹蓓妲蕾娃埔霓翁赫沙',
);

export interface NameContext {
  /** the title names a country or a foreign body: the name may be transliterated */
  readonly isForeign: boolean;
  readonly isJapanese: boolean;
  /** the title says which body's post it is (绍兴市委书记), so that a name has to follow */
  readonly isCertain: boolean;
  /** whether a post begins at an offset: 习近平|总书记 */
  readonly isPostAt: (offset: number) => boolean;
}

const isHanAt = (text: string, offset: number): boolean => isHan(classOf(text.charCodeAt(offset)));

const CLEAR_END = 3;

/** 0: no name can end here; up to 3: it must. Two words that follow are better than one. */
function boundaryAt(text: string, offset: number, context: NameContext, looksAhead = true): number {
  if (text[offset] === '·') return 0;
  if (offset >= text.length || !isHanAt(text, offset)) return CLEAR_END;
  if (context.isPostAt(offset)) return 2;
  const ahead = (by: number): number =>
    looksAhead && boundaryAt(text, offset + by, context, false) > 0 ? 0.5 : 0;
  if (isCommonWord(text.slice(offset, offset + 2))) return 2 + ahead(2);
  return AFTER_NAME.has(text[offset]!) ? 1 + ahead(1) : 0;
}

/** Whether a name can end before what stands at `offset`: 王健|在, not 王健|林. */
export const canEndName = (text: string, offset: number): boolean =>
  boundaryAt(text, offset, { isForeign: false, isJapanese: false, isCertain: false, isPostAt: () => false }) >
  0;

/** End of the name that begins at `start` of the simplified reading; undefined when there is none. */
export function nameEndAt(text: string, start: number, context: NameContext): number | undefined {
  const dotted = dottedNameEnd(text, start, context);
  if (dotted !== undefined) return dotted;
  const chinese = chineseNameEnd(text, start, context);
  const foreign = context.isForeign ? foreignNameEnd(text, start, context) : undefined;
  // 戈洛夫|琴科 would be a Chinese name; 尹锡悦 is one.
  return foreign !== undefined && (chinese === undefined || foreign > chinese) ? foreign : chinese;
}

/** 若昂·曼努埃尔·洛伦索: transliterated parts joined by dots. */
function dottedNameEnd(text: string, start: number, context: NameContext): number | undefined {
  let at = start;
  while (at < text.length && TRANSLITERATION.has(text[at]!)) at++;
  if (at === start || text[at] !== '·') return undefined;
  const next = at + 1;
  return dottedNameEnd(text, next, context) ?? foreignNameEnd(text, next, context);
}

interface Candidate {
  readonly end: number;
  readonly score: number;
}

function chineseNameEnd(text: string, start: number, context: NameContext): number | undefined {
  const two = text.slice(start, start + 2);
  const compound = surnames().get(two) === 'compound';
  const surname = compound ? two : text[start]!;
  const kind = surnames().get(surname);
  if (!kind) return undefined;
  const givenStart = start + surname.length;
  const candidates = [1, 2].flatMap((length): Candidate[] => {
    const end = givenStart + length;
    const score = scoreOf(text, start, givenStart, end, kind, context);
    return score === undefined ? [] : [{ end, score }];
  });
  // Of two that are equally good the longer one: most names have three characters.
  const best = candidates.reduce<Candidate | undefined>(
    (a, b) => (a && a.score > b.score ? a : b),
    undefined,
  );
  return best?.end;
}

/** Four names of five have three characters. */
const LONGER_IS_LIKELIER = 1.5;
/** Sum of the scores of a given name that nothing else reads like: 明怡, 劲松. */
const CLEAR_NAME = 5;

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
  if (notNames().has(text.slice(start, start + 2)) || name.includes('某')) return undefined;
  if (
    name.length === 2 &&
    isCommonWord(name) &&
    !(context.isCertain && SPEECH.test(text.slice(end, end + 2)))
  )
    return undefined;
  if (kind === 'rare' && given.length === 2 && isCommonWord(given)) return undefined;
  const scores = [...given].map((character) => givenNameScores().get(character) ?? 0);
  const sum = scores.reduce((a, b) => a + b, 0);
  const last = given.at(-1)!;
  const isLastDoubtful = AFTER_NAME.has(last) && (scores.at(-1) ?? 0) <= 0;
  if (isLastDoubtful) return undefined;
  const boundary = boundaryAt(text, end, context);
  // What follows is no word we know: then the name has to speak for itself.
  if (boundary === 0 && (given.length < 2 || sum < CLEAR_NAME || kind === 'rare')) return undefined;
  const least = kind === 'rare' ? 2 : context.isCertain ? -4 : -1;
  const isSure = context.isCertain && boundary === CLEAR_END && kind !== 'rare';
  if (sum < least && !isSure) return undefined;
  // 赵刚|陪同 rather than 赵刚陪|同.
  const cutsWord = given.length === 2 && isCommonWord(text.slice(end - 1, end + 1));
  return boundary * 2 + sum + (given.length === 2 && !cutsWord ? LONGER_IS_LIKELIER : 0);
}

const LONGEST_FOREIGN = 7;

/** 泽连斯基, 朔尔茨. */
function foreignNameEnd(text: string, start: number, context: NameContext): number | undefined {
  let longest = start;
  while (longest < text.length && longest - start < LONGEST_FOREIGN && TRANSLITERATION.has(text[longest]!))
    longest++;
  const ends = Array.from({ length: Math.max(0, longest - start - 1) }, (_, i) => longest - i);
  const isName = (end: number): boolean => !isCommonWord(text.slice(start, end));
  // 普京|通电话 rather than 普京通|电话.
  const cutsWord = (end: number): boolean => isCommonWord(text.slice(end - 1, end + 1));
  const clear = ends.filter((end) => boundaryAt(text, end, context) >= 2 && isName(end));
  const end =
    clear.find((candidate) => !cutsWord(candidate)) ??
    clear[0] ??
    ends.find((candidate) => boundaryAt(text, candidate, context) >= 1 && isName(candidate));
  if (end !== undefined) return end;
  return context.isJapanese ? japaneseNameEnd(text, start, context) : undefined;
}

/** 岸田文雄: three or four characters up to a clear end. */
function japaneseNameEnd(text: string, start: number, context: NameContext): number | undefined {
  if (isCommonWord(text.slice(start, start + 2)) || AFTER_NAME.has(text[start]!)) return undefined;
  return [start + 4, start + 3].find((end) => {
    for (let at = start; at < end; at++) if (!isHanAt(text, at)) return false;
    return boundaryAt(text, end, context) >= 2;
  });
}

const LEAST_BEFORE_POST = -1;

/** Start of the name that ends at `end`: 吴玉华|副院长. Only a name that clearly begins there. */
export function nameStartBefore(
  text: string,
  end: number,
  isKnown: (name: string) => boolean,
): number | undefined {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const name = text.slice(start, end);
    if (isKnown(name)) return start;
  }
  const start = end - 3;
  if (start < 0 || !startsFreely(text, start)) return undefined;
  const kind = surnames().get(text[start]!);
  if (kind !== 'common' && kind !== 'usual') return undefined;
  const scores = [...text.slice(start + 1, end)].map((character) => givenNameScores().get(character) ?? 0);
  const isFree = start === 0 || !isHanAt(text, start - 1);
  const isWord =
    isCommonWord(text.slice(start, start + 2)) || (!isFree && isCommonWord(text.slice(start + 1, end)));
  return !isWord && scores.reduce((a, b) => a + b, 0) >= LEAST_BEFORE_POST ? start : undefined;
}

/** Whether a surname alone can be the address before a post: 曲|局长 after a body or at the start of a clause. */
export const isSurname = (character: string): boolean => {
  const kind = surnames().get(character);
  return kind === 'common' || kind === 'usual';
};

/** Nothing goes on from before `start` into the name. */
const startsFreely = (text: string, start: number): boolean =>
  start === 0 ||
  !isHanAt(text, start - 1) ||
  BEFORE_NAME.has(text[start - 1]!) ||
  isCommonWord(text.slice(start - 2, start));

const BEFORE_NAME = new Set('和与及由据对向请让给在为把被将从同跟以而但会的是');
