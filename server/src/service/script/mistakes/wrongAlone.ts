import { chineseNameEnd, givenNameScore, surnameKind } from '../../names/chineseNames.ts';
import { isForeignRun } from '../../names/foreignNames.ts';
import { NOTHING_KNOWN } from '../../names/nameEnd.ts';
import { beginsWith, endsWith } from '../../names/nameSurroundings.ts';
import { isCommonWord, isFrequentWord } from '../../words/words.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import type { ConversionPair } from './conversionPairs.ts';
import type { Around } from './judge.ts';

/** 著有, 著书, 音著协: a book has been written, nothing is going on. */
const WRITES_AFTER = new Set('有书作者述录称于文协');
/** Verbs of one character that go on: 推着, 挂着. */
const GOING_ON = new Set(
  '看听走站坐躺拿带抱背推拉举提端捧穿戴写画贴挂放摆装含叫喊哭笑想盼等守护跟随沿朝对冲顶迎顺凭靠依按照藏躲闭睁张低抬仰望盯瞪瞧数算开围绕住活睡忙闹吵争抢打骂吃喝抽吸嚼咬闻摸抓握攥捏按压踩踏踢跑跳飞游追赶骑驾乘撑扶搀牵领押送陪伴有过向留冒流飘点亮燃烧闪响刻印插种养晒晾堆铺盖罩裹缠系捆绑锁',
);
/** 叁仟元, 壹佰叁拾: a sum, written so on purpose. */
const IN_SUMS = new Set('零壹贰肆伍陆柒捌玖拾佰仟万亿元圆角分整');
const COUNTED = new Set(
  '月个年次天日名位人条项届种部件场期周岁口家户座栋层章节类级只辆艘架篇首本张段轮批方者大起棵头匹所支枚幅块瓶杯碗桶袋箱双对倍',
);
/** 離於島: a place. */
const PLACE_BEFORE = new Set('岛島乡鄉镇鎮村县縣山河江湖湾灣陵潜潛');
/** 立后, 三王一后: an empress. */
const EMPRESS_AFTER = new Set('皇王太母天帝立封為为一妃影視视歌球舞股武呂吕');
/** 签约|后|就…, 会后再…: after that. */
const GOES_ON = new Set('就便即又也再才逐曾仍須应應需');
const DIGIT = /[\d\uff10-\uff19]/;
/** The end of what a person is called before the name: 記者, 市長, 名臣, 民族英雄. Their simplified forms. */
const ROLE_ENDS = new Set('者员长任师演家席手士授官臣将帅雄统理裁董监星匠委佐尉校警');

/** 瀋陽, 瀋河區, 瀋海高速: the only words that 瀋 is in. */
const SHENYANG_AFTER = new Set('陽阳河北海撫抚大鐵铁丹吉水空飛飞鼓山');

/** 這隻|會說話的鸚鵡, 三隻, 犬隻, 百餘隻, 首隻: what counts animals and things stands behind a number, 這 or the animal. */
const COUNTS_BEFORE = new Set(
  '一二三四五六七八九十百千万亿两几数半这那哪每各该某同整多双单叁零〇余来首另此原成大小个只出' +
    '蛙狗猫犬鸟鸡鸭鹅羊牛猪兔鼠猴虎狮豹熊狐狼鹿马驴象鲸蛇龟鳄蝶蜂鸽鹰鹤雀燕猿猩驼鹭鸢雁鱼虾蟹虫船舰禽畜',
);
export const isCountedBy = (previous: string): boolean => COUNTS_BEFORE.has(toSimplifiedCharacter(previous));

const PEOPLE = new Set(
  (
    '诗人 艺人 词人 名人 持人 言人 选人 责人 集人 夫人 经理 总理 助理 烈士 博士 小姐 女士 ' +
    '韩星 日星 港星 女星 男星 影星 歌星 球星 童星 巨星'
  ).split(' '),
);

/** Whether what stands before a place says who a person is: 詩人|余光中, 市長|梁鵬. */
export function isSaidOfPerson(clause: string, at: number): boolean {
  const text = folded(clause.slice(Math.max(0, at - 5), at));
  const before = text.slice(-2);
  return (
    (ROLE_ENDS.has(before[1] ?? '') && isCommonWord(before)) ||
    PEOPLE.has(before) ||
    endsWith('role', text, text.length)
  );
}

/** Whether a character that no word explains is wrong at a place of a clause. */
export function isWrongAlone(
  { alone, meant }: ConversionPair,
  clause: string,
  at: number,
  { before, after, isTaiwan }: Around,
): boolean {
  const [previous = '', next = ''] = [clause[at - 1], clause[at + 1]];
  switch (alone) {
    case 'any':
    case 'particle':
      return true;
    case 'clause':
      if (previous === '') return next === '' && DIGIT.test(after);
      return !PLACE_BEFORE.has(next) && (isBetweenWords(clause, at) || isPreposition(clause, at, after));
    case 'end':
      return (
        at > 1 &&
        (next === '' || GOES_ON.has(next) || isBetweenWords(clause, at)) &&
        !EMPRESS_AFTER.has(previous) &&
        (isWordBefore(clause, at) || previous === '完')
      );
    case 'number':
      return previous === '' ? DIGIT.test(before) : /[十百千万萬亿億]/.test(previous);
    case 'name':
      return isSurname(clause, at, meant);
    case 'aspect':
      return previous !== '' && next !== '' && !WRITES_AFTER.has(next) && isAfterVerb(clause, at);
    case 'numeral':
      return isPlainNumeral(folded(previous), folded(next));
    case 'counter':
      if (previous === '')
        return /[，。；！？]/.test(before) && !isCountedBy(next) && isNoCounter(before, next);
      return isNoCounter(previous, next);
    case 'opening':
      return previous === '' && !DIGIT.test(before) && isCommonWord(folded(clause.slice(1, 3)));
    case 'city':
      return !SHENYANG_AFTER.has(next) && previous !== '遼' && previous !== '墨';
    case 'taiwan':
      return isTaiwan;
    case '-':
      return false;
  }
}

/** 三天|后, 兩個月|后, 半小時|后, 一周|后; not 三天后宮, 太后 */
const SPAN =
  /[一二三四五六七八九十百千兩数數幾几半多]{1,4}(?:[個个]多?)?(?:[年月日天周週季秒時时]|星期|小[時时]|分[鐘钟]|鐘頭|世[紀纪]|學期)$/;
const EMPRESS_OF = /^[宮宫廟庙妃冠位]/;
/** 兩個月 before 后, where it says after what time; undefined elsewhere. */
export const spanBefore = (clause: string, at: number, { meant }: ConversionPair): string | undefined =>
  meant === '後' && clause[at] === '后' && !EMPRESS_OF.test(clause.slice(at + 1))
    ? SPAN.exec(clause.slice(Math.max(0, at - LONGEST_SPAN), at))?.[0]
    : undefined;
/** Characters of 二十五個多小時. */
const LONGEST_SPAN = 7;

const folded = (text: string): string => Array.from(text, toSimplifiedCharacter).join('');

const isWordBefore = (clause: string, at: number): boolean =>
  at > 1 && isCommonWord(folded(clause.slice(at - 2, at)));

/** 存放|于|檔案: a word ends before, another begins; not 嫌犯|于|男, 傅于剛. */
const isBetweenWords = (clause: string, at: number): boolean =>
  isWordBefore(clause, at) && isCommonWord(folded(clause.slice(at + 1, at + 3)));

/** Words of one character after which 于 is no name: 他於倫敦, 亦於1956年; not 安于琳. */
const PREPOSITION_AFTER = new Set('亦曾已将并也都他她它们会应可须能死卒生始成起早现仅常均皆');

/** 死於|斯特拉斯堡, 建於|1993年: a time or place comes after a verb. */
function isPreposition(clause: string, at: number, after: string): boolean {
  const rest = folded(clause.slice(at + 1, at + 3));
  if (rest === '')
    return (
      DIGIT.test(after) && (isWordBefore(clause, at) || isAfterOne(clause, at) || !isNameEnd(clause, at))
    );
  return isAfterOne(clause, at) && (isCommonWord(rest) || isForeignRun(rest, 0, rest.length));
}

/** 張庭于20日: whether a name can end there; not in 附屬建物于1993年. */
const isNameEnd = (clause: string, at: number): boolean =>
  [at - 1, at - 2].some((start) => surnameKind(folded(clause.slice(start, start + 1))) !== undefined);

const isAfterOne = (clause: string, at: number): boolean => PREPOSITION_AFTER.has(folded(clause[at - 1]!));

/** 騎士於網路, 市長種樹 */
const OFTEN_A_WORD = new Set('於種餘週嚮遊');
const SPEAKS = /^(?:$|[说称的与和在摄]|表示|指出|出席|主持|宣布|强调|认为)/;

/** 市長樑鵬出席: after who the person is, and before a given name, it is the surname. */
function isSurname(clause: string, at: number, surname: string): boolean {
  if (isOnlySurname(clause, at)) return true;
  if (!isSaidOfPerson(clause, at)) return isNamedOutright(clause, at);
  const text = folded(clause.slice(0, at) + surname + clause.slice(at + 1));
  if (text.length !== clause.length) return false;
  if (isNameThatSpeaks(text, at)) return true;
  // 議員|余建中|說: given names are words too, and 餘 does not come before a word that somebody says; 於會中說.
  if (clause[at] === '餘' && (isGivenName(text, at) || isShortName(text, at))) return true;
  if (OFTEN_A_WORD.has(clause[at]!)) return false;
  // 球員|樑柱般的身材
  if (isCommonWord(text.slice(at, at + 2))) return false;
  // 學者|薑亮夫|遺作: nobody is said to be ginger, whatever goes on after the name.
  if (!isCommonWord(text.slice(at + 1, at + 3)) && readsAsGiven(text, at + 1)) return true;
  // 种師道: what is no surname elsewhere reads as one that is.
  const standIn = surnameKind(surname) ? text : text.slice(0, at) + '王' + text.slice(at + 1);
  return chineseNameEnd(standIn, at, { ...NOTHING_KNOWN, isTitled: true }) !== undefined;
}

/** 薑姓男子, 薑先生表示, 教練薑先生: a surname without the name; not 其餘姓名, 於先生逝世後, 遊小姐的家鄉. */
const isOnlySurname = (clause: string, at: number): boolean => {
  const rest = clause.slice(at + 1);
  if (!OFTEN_A_WORD.has(clause[at]!) && /^姓(?![名氏])/.test(rest)) return true;
  const isPlace = at === 0 || isSaidOfPerson(clause, at);
  const address = /^(?:先生|女士|小姐|太太)/.exec(rest)?.[0];
  return isPlace && address !== undefined && (!OFTEN_A_WORD.has(clause[at]!) || clause[at] === '餘');
};

/** 薑美玲|教授, 由|範志明|評審: a full name at the beginning or after such a word, and what goes on as after a name. */
const LINKS = new Set('由與和跟對向被讓');
function isNamedOutright(clause: string, at: number): boolean {
  // 鐘武達: a surname of its own in Taiwan, if a rare one
  const isOther = OFTEN_A_WORD.has(clause[at]!) || clause[at] === '鐘';
  if (isOther || (at > 0 && !LINKS.has(clause[at - 1]!))) return false;
  const text = folded(clause);
  return (
    text.length === clause.length &&
    readsAsGiven(text, at + 1) &&
    !isCommonWord(text.slice(at, at + 2)) &&
    (['saying', 'address', 'role'] as const).some((kind) => beginsWith(kind, text, at + 3))
  );
}

/** 學者|餘懷|著有, 教授|餘華|說: with a given name of one character. */
const isShortName = (text: string, at: number): boolean =>
  givenNameScore(text[at + 1]) > LEAST_GIVEN &&
  !isCommonWord('余' + text.charAt(at + 1)) &&
  (/^著有/.test(text.slice(at + 2)) || speaks(text, at + 2));

/** 立委|余宛如|認為: three characters between who it is and what is said, and the last two no word; not 騎士|於|網路, 外資法人|於|股東會. */
export const isNameThatSpeaks = (text: string, at: number): boolean =>
  !isCommonWord(text.slice(at + 1, at + 3)) &&
  speaks(text, at + 3) &&
  // 球員|樑柱般的身材; 作家|範文雄的新書
  givenScore(text, at + 1) > (isCommonWord(text.slice(at, at + 2)) ? 0 : LEAST_GIVEN);

const speaks = (text: string, at: number): boolean =>
  text.length >= at && (SPEAKS.test(text.slice(at)) || beginsWith('saying', text, at));
/** 議員|余建中|說, 詩人|余秀華|受邀: somebody is said to speak, or the characters are hardly met but in names. */
const isGivenName = (text: string, at: number): boolean =>
  readsAsGiven(text, at + 1) &&
  (speaks(text, at + 3) ||
    (givenScore(text, at + 1) > CLEARLY_GIVEN && !isCommonWord(text.slice(at + 1, at + 3))));
const givenScore = (text: string, at: number): number =>
  givenNameScore(text[at]) + givenNameScore(text[at + 1]);
const readsAsGiven = (text: string, at: number): boolean => givenScore(text, at) > LEAST_GIVEN;
/** Sum of the scores of two characters as a given name: characters that hardly any name has are refused. */
const LEAST_GIVEN = -2;
/** The same of 秀華, which few texts have but as a name. */
const CLEARLY_GIVEN = 3;

/** 意味着, 推着: a verb of two characters that are a word, or of one. */
const isAfterVerb = (clause: string, at: number): boolean =>
  GOING_ON.has(clause[at - 1]!) || (at > 1 && isFrequentWord(clause.slice(at - 2, at)));

/** 隻身, 隻字不提 */
const ALONE_AFTER = new Set('身字手影眼言語语数數');
/** 通常|隻|出現, 就|隻|想, ，|隻|待出口: what counts stands behind a number, a word that points, or what it counts. */
const isNoCounter = (previous: string, next: string): boolean =>
  previous !== '' && next !== '' && !isCountedBy(previous) && !ALONE_AFTER.has(next);

const isPlainNumeral = (previous: string, next: string): boolean =>
  !IN_SUMS.has(previous) && !IN_SUMS.has(next) && (COUNTED.has(next) || previous === '第');
