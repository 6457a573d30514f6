import { UnitSet } from '../lexicon/unitSet.ts';
import { classOf, isHan } from '../text/charClass.ts';
import { beginsWith } from './nameSurroundings.ts';
import { isCommonWordAt, isFrequentWord, isLongWord } from '../words/words.ts';

/** What is known of the place where a name is looked for. */
export interface NameContext {
  /** the title names a country or a foreign body: the name may be transliterated */
  readonly isForeign: boolean;
  readonly isJapanese: boolean;
  /** the title says which body's post it is (绍兴市委书记), so that a name has to follow */
  readonly isCertain: boolean;
  /** more than the head of a post stands before the name: 国务委员, not 委员 */
  readonly isTitled: boolean;
  /** the post stands alone where a clause begins: ，市长江山 */
  readonly isOpening?: boolean;
  /** whether a post begins at an offset: 习近平|总书记 */
  readonly isPostAt: (offset: number) => boolean;
  /** whether a verb of taking or leaving a post begins at an offset: 方立成|转任 */
  readonly isVerbAt?: (offset: number) => boolean;
  /** whether 和, 与 … stands at an offset before a country or a place: 韩民求|和日本驻韩大使 */
  readonly isLinkAt?: (offset: number) => boolean;
  /** right behind a post: whether a whole title begins at an offset, as in a list of people with their posts */
  readonly isTitleAt?: (offset: number) => boolean;
}

/** Characters that go on after a name as words of their own. */
const AFTER_NAME = new UnitSet(
  '廿案忧料说称指续偕亦在是和与同对向也就还等以为把被给到从将曾已率作赴于又都则并及的了一带兼致今昨讲谈问答指听看走再亲乘抵访晤吁斥盼愿望拟获受遭驳拒提递签颁授免辞卸当亦仍却才只可能应须必均皆各共互先后刚即便遂尚未不没无由自沿经据按随陪替请让使令派正因之有会时很更最颇携住批借',
);

export const isHanAt = (text: string, offset: number): boolean => isHan(classOf(text.charCodeAt(offset)));

/** Whether a character is a word of its own after a name: 说, 在, 也. */
export const goesOnAfterName = (character: string): boolean =>
  character.length === 1 && AFTER_NAME.has(character.charCodeAt(0));

/** The dots between the parts of a foreign name, as drafts write them. */
export const isNameDot = (character: string | undefined): boolean =>
  character !== undefined && '·•・‧．'.includes(character);

export const HONORIFIC = /^(?:先生|女士|小姐|同志|老师|博士|教授)/;

/** No sign of the name going on. */
export const CLEAR_END = 3;

/** 旅长|李少将, 主任|戴家有|上校 */
export const MILITARY_RANK = /^(?:[上中少大]将|[大上中少]校|[上中少]尉)/;

/** 施毅|陆军大校 */
const SERVICE_RANK = /^(?:陆军|海军|空军|火箭军|武警)(?:[上中少大]将|[大上中少]校|[上中少]尉)/;

/** Words that are met where leaders are named, and that begin like the end of a name: 吕特|通电话, 雷军|早在, 尹锡悦|定于, 朴振|當天. */
const WORD_ACROSS =
  /^(?:[乐笑喜](?:呵呵|滋滋|吟吟|盈盈)|通电话|通话|会谈|会见|会晤|致电|致函|致信|致辞|[复回][信函电]|[祝致电]贺|暗访|启程|履新|率[团队]|另[有行任](?!光)|届[龄满]|慰问|回[应访]|出访|下令|早[在已就]|人[在没沒还還]|定[于於]|[当當][天日晚]|[则則](?:表示|认为|認為|指出|强调|強調|[称稱说說])|因[公故病伤涉]|因(?:到龄|年龄|个人|工作|身体|退休)|希望|领学|所[作做提讲著写]|稍[早后晚]|等(?:共同|一行|人|出席|参加|參加|担任|到场|前往|陪同|领导|分别|先后|\d))/;

/** 泽连斯基|于当地时间5日, 李志坚|于昨日; 姆贝基|会在14日. Of somebody 生于1950年 the name ends before 生. */
const AT_A_TIME =
  /^(?:[于於](?:当地|本地|北京时|[\d周星]|[今昨][天日晚年]|[上本][周月]|近[日期]|日前|稍[早后晚])|会[在于於]\d)/;
/** Units that it looks at. */
const LONGEST_TIME = 4;
/** 生|于1950年 */
const BORN = /[生死卒毕位处坐逝葬]/;

/** 瓦利|六日宣布, 川普|廿六日 */
const DAY = /^[一二三四五六七八九十廿卅]{1,3}[日月]/;

/** Whether such a word begins at an offset. */
export const beginsWordAcross = (text: string, at: number): boolean =>
  WORD_ACROSS.test(text.slice(at, at + 3)) ||
  ('于於会'.includes(text[at] ?? ' ') &&
    AT_A_TIME.test(text.slice(at, at + LONGEST_TIME)) &&
    !BORN.test(text[at - 1] ?? ''));

/** Whether what ends at `end` takes the first character of such a word. */
export const cutsWordAcross = (text: string, end: number): boolean => beginsWordAcross(text, end - 1);

/** Adverbs, and 和: where nothing follows that they could go with, they are the end of a name. */
const NEEDS_MORE = new Set('有则正一才应可必均共先刚更曾亦永派也又还会能');

/** 李大同|讲话, 苏和|介绍: 和 and 同 would need somebody behind them; 刘结一|介绍, 张建会|致辞: nor are 一 and 会 words there. */
const JOINS_NOBODY =
  /^(?:和同[期日]|[和与及同一](?:通话|讲话|同意|坦承|认同|[忧料斥吁]|促请|致辞|致词|表示|介绍说?|指出|强调|坦言|透露|认为)|正[说指](?!着)|一(?:已经|曾经|随后|此前|发表|教授|先生|女士|同志|博士|院士)|会(?:等|致[辞词]|讲话|介绍|指出|强调|坦言|透露)|可(?:汇报|介绍说|指出|透露|坦言)|能(?:[昨今][天日晚]|[当當][天日晚]|表示|指出|强调|透露|坦言|致[辞词])|正在(?:记者会|例行|会上|社交媒体|声明))/;

const TOLD_AT_MEETING =
  /^会在(?:会上|会议上|现场|座谈会上)[^，。；：\s会]{0,6}(?:说|指出|强调|表示|作了|介绍|作表|作交|致辞|通报|宣读|宣布)/;
/** Units that it can match, and no more than it looks at. */
const LONGEST_MEETING = 16;

/** 林政|则|（左）, 包宗|和|及陈…, 戴家|有|上校: what looks like a word behind a name is its last character. */
export function isLastOfName(text: string, at: number): boolean {
  const last = text[at]!;
  if (JOINS_NOBODY.test(text.slice(at, at + 3)) || (last === '一' && beginsWordAcross(text, at + 1)))
    return true;
  // 张建会|在会上作了发言: of what was said there nobody writes that it will be
  if (last === '会' && TOLD_AT_MEETING.test(text.slice(at, at + LONGEST_MEETING))) return true;
  // 康京和|11日明确表示; not 李川和3名副市长
  if (last === '和')
    return /^(?:[和与與及等、，。；：）)（(]|\d{1,2}[日月]|[去今]年\d)/.test(text.slice(at + 1, at + 4));
  // 王大|为|、: nobody is somebody there
  if (last === '为') return /^[、，。）]/.test(text.slice(at + 1, at + 2));
  // 王懋|时|（右）
  if ('时時'.includes(last)) return text[at + 1] === '（';
  if (!NEEDS_MORE.has(last)) return false;
  return !isHanAt(text, at + 1) || (last === '有' && MILITARY_RANK.test(text.slice(at + 1, at + 3)));
}

/** A word that is often met, or the beginning of a longer one: 通|电话. */
const isWholeWord = (text: string, offset: number): boolean =>
  isFrequentWord(text.slice(offset, offset + 2)) || isLongWord(text.slice(offset, offset + 3));

/** 0: no name can end here; up to 3: it must. Two words that follow are better than one. */
export function boundaryAt(text: string, offset: number, context: NameContext, looksAhead = true): number {
  if (isNameDot(text[offset])) return 0;
  // 鄭聚|然則: nobody goes on so behind a name
  if (text[offset] === '然' && /^[则則而]/.test(text[offset + 1] ?? '')) return 0;
  if (offset >= text.length || !isHanAt(text, offset)) return CLEAR_END;
  if (context.isPostAt(offset)) return 2;
  if (context.isVerbAt?.(offset) || context.isLinkAt?.(offset)) return 2.5;
  // 韩民|求|和日本…: no word 求和
  if (context.isLinkAt?.(offset + 1)) return 0;
  if (SERVICE_RANK.test(text.slice(offset, offset + 5))) return CLEAR_END;
  if (beginsWordAcross(text, offset) || DAY.test(text.slice(offset, offset + 4))) return 2.5;
  const ahead = (by: number): number =>
    looksAhead && boundaryAt(text, offset + by, context, false) > 0 ? 0.5 : 0;
  if (isCommonWordAt(text, offset)) return (isWholeWord(text, offset) ? 2 : 1.5) + ahead(2);
  if (isLongWord(text.slice(offset, offset + 3)) || isLongWord(text.slice(offset, offset + 4)))
    return 1.5 + ahead(3);
  if (isLastOfName(text, offset)) return 0;
  if (AFTER_NAME.isAt(text, offset)) return 1 + ahead(1);
  return looksAhead && beginsWith('saying', text, offset) ? 2 : 0;
}

export const NOTHING_KNOWN: NameContext = {
  isForeign: false,
  isJapanese: false,
  isCertain: false,
  isTitled: false,
  isPostAt: () => false,
};

/** Whether a name can end before what stands at `offset`: 王川|在, not 王川|林. */
export const canEndName = (text: string, offset: number): boolean =>
  boundaryAt(text, offset, NOTHING_KNOWN) > 0;
