import { lengthAt } from '../../../names/nameSurroundings.ts';
import { canBeForeign } from '../../../names/foreignNames.ts';
import { goesOnAfterName, HONORIFIC } from '../../../names/nameEnd.ts';
import type { OffsetRange } from '../../../text/range.ts';
import { placeAt, type PlaceToken } from '../../../places/places.ts';
import { isCountry } from '../../foreignTitles.ts';
import { isWholeName, NOT_LAST } from '../../../names/wholeNames.ts';
import { isCommonWord } from '../../../words/words.ts';

/** Between a post and the name: （主持工作）, ——. */
const ASIDE = /^(?:[（(][^（）()\n。，]{1,16}[）)]|——)/;
/** Between the posts and the name: 、陆军上将|范骁岳. */
const RANK =
  /^、?(?:陆军|海军|空军|火箭军|武警)?(?:上将|中将|少将|大将|大校|上校|中校|少校)(?!\p{Script=Han}{0,2}、)/u;
/** 总会长|拿督斯里|魏家祥: what Malaysia and Brunei set before the name of whom they honour. */
const HONOUR_ABROAD =
  /^(?:准?拿督(?:斯里|威拉|巴杜卡|百杜卡|巴拉卡)?|丹斯里|敦|拿汀(?:斯里|巴杜卡)?|潘斯里|天猛公)(?:拿督|博士|哈芝)?(?=\p{Script=Han}{2})/u;
/** Units that it can match. */
const LONGEST_HONOUR = 8;
/** Whether such a word begins at an offset; 敦 alone is too often part of a name. */
export const isHonouredAbroad = (text: string, at: number): boolean =>
  text[at] !== '敦' && HONOUR_ABROAD.test(text.slice(at, at + LONGEST_HONOUR + 2));

/** Tim Cook, Yann LeCun, Robert F. Kennedy Jr.: two words or more; of Apple Inc nobody is called. */
const LATIN_WORD = "(?:Mc|Mac|Le|De|Di|La|Du|O['’]|D['’])?\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)*";
const LATIN = new RegExp(
  `^ ?(?:(?:Mr|Mrs|Ms|Dr)\\.? )?((?:${LATIN_WORD}|\\p{Lu}\\.)(?: \\p{Lu}\\.)*` +
    `(?: (?:(?:de|da|di|la|van|von|der|den|bin|al|el|le) ){0,2}${LATIN_WORD}\\.?){1,3})(?![\\p{Script=Latin}\\p{N}\\p{M}])`,
  'u',
);
/** Units of such a name, with the blank before it. */
const LONGEST_LATIN = 48;

/** Apple Inc, Goldman Sachs Group: a body, not a person. */
const LATIN_BODY =
  / (?:Inc|Ltd|Corp|Co|Group|Office|Club|Team|Forum|Summit|Award|Awards|School|University|Bank|Fund|Labs?|Union|Company|Capital|Partners|Technologies|Entertainment|Pictures|Records|Magazine|Times|Post|Journal|News)\b/;

/** 苹果CEO |Tim Cook|在…: a name in Latin letters behind a post. */
export function latinName(text: string, from: number): OffsetRange | undefined {
  const words = LATIN.exec(text.slice(from, from + LONGEST_LATIN));
  if (!words || LATIN_BODY.test(words[1]!)) return undefined;
  const start = from + words[0].length - words[1]!.length;
  return { start, end: start + words[1]!.length };
}

const BEFORE_LATIN = /^[\p{Script=Han}·]{2,10}(?=[（(]\p{Lu}\p{Ll}[\p{Script=Latin} .'’-]*[）)])/u;

/** 紅襪隊長|派卓亞|（Dustin Pedroia）: the bracket says that the name is foreign, and where it ends. */
export function endBeforeLatin(text: string, start: number): number | undefined {
  const words = BEFORE_LATIN.exec(text.slice(start, start + LONGEST_LATIN))?.[0];
  if (!words) return undefined;
  const end = start + words.length;
  // 馬姆斯|壯: one character in four may be any
  const strange = [...words].filter((one) => one !== '·' && !canBeForeign(one)).length;
  return strange * 4 <= words.length && !isCommonWord(words) && !goesOnAfterName(words.at(-1)!)
    ? end
    : undefined;
}

const BOUNDED = /^[\p{Script=Han}·]{2,12}(?=[、，。；（\n])/u;

/** End of a name that marks bound: 章建山、|朱能|、曾嵬. */
export function boundedNameEnd(text: string, start: number): number | undefined {
  const words = BOUNDED.exec(text.slice(start, start + 13))?.[0];
  if (!words) return undefined;
  const end = start + words.length;
  return isWholeName(text, start, end, 'bounded') ? end : undefined;
}

const CHAINED = /^\p{Script=Han}{2,3}(?=、)/u;

/** 袁家军、|姒健敏|、李卫宁: no surname that we know, but names stand on both sides. */
export function chainedNameEnd(text: string, start: number): number | undefined {
  const words = CHAINED.exec(text.slice(start, start + 4))?.[0];
  if (!words || text[start - 1] !== '、' || isCommonWord(words) || NOT_LAST.test(words.at(-1)!))
    return undefined;
  if (isCommonWord(words.slice(0, 2)) || isCommonWord(words.slice(-2))) return undefined;
  const end = start + words.length;
  return boundedNameEnd(text, end + 1) === undefined ? undefined : end;
}

/** What clergy are called behind their names, which may have no surname. */
const RELIGIOUS =
  /^(\p{Script=Han}{2,3}?)(?=(?:大和尚|法师|和尚|长老|道长|活佛|仁波切|堪布|阿訇|神父|主教|牧师)(?![们会]))/u;
/** Units that it looks at. */
const LONGEST_RELIGIOUS = 7;

/** 副会长|会闲|法师 */
export function religiousNameEnd(text: string, start: number): number | undefined {
  const name = RELIGIOUS.exec(text.slice(start, start + LONGEST_RELIGIOUS))?.[1];
  return name && !isCommonWord(name) ? start + name.length : undefined;
}

/** End of 李川 in …、李川|和教育局局长周岩, not of 林业 in …、林业和草原局局长. */
export function linkedNameEnd(text: string, start: number): number | undefined {
  return [3, 2]
    .map((length) => start + length)
    .find(
      (end) =>
        /[和与及]/.test(text[end] ?? '') &&
        !isCommonWord(text.slice(start, start + 2)) &&
        isWholeName(text, start, end, 'none'),
    );
}

/** 教授、|国际问题专家|李川, 主教练、|前国脚|李川: what the person is besides */
const EPITHET =
  /^、(?:前|原|著名|知名|资深)?\p{Script=Han}{0,10}?(?:专家|学者|国脚|国手|名将|冠军|得主|作家|诗人|画家|书法家|评论家|企业家|学家|艺术家|驾驶员|技师|医师|劳动模范|劳模|先进工作者)(?=\p{Script=Han}{2})(?!\p{Script=Han}{0,3}[、和及])/u;
/** Units that `EPITHET` can match, and what it looks at. */
const LONGEST_EPITHET = 24;

/** Where a name may begin behind a post that ends at `end`. */
export function behindAside(text: string, end: number): number {
  const honour = HONOUR_ABROAD.exec(text.slice(end, end + LONGEST_HONOUR + 2))?.[0];
  if (honour && honour !== '敦') return end + honour.length;
  const aside = ASIDE.exec(text.slice(end, end + 18));
  const besides =
    aside ?? RANK.exec(text.slice(end, end + 8)) ?? EPITHET.exec(text.slice(end, end + LONGEST_EPITHET));
  const from = end + (besides?.[0] ?? '').length;
  return text[from] === '的' ? from + 1 : from;
}

/** 人大代表、“改革先锋”称号获得者|李川 */
const HONOURED = /^、“[^”\n]{1,16}”(?:荣誉)?(?:称号|奖章|奖)?获得者/;

/** Where posts and whole titles begin. */
interface Titles {
  readonly isStart: (offset: number) => boolean;
  readonly isWholeAt: (offset: number) => boolean;
}

/** The same behind a role that is no post of its own: 政协委员、律师|李川; not within 、市民|宗局局长. */
export function behindRole(text: string, from: number, titles: Titles): number {
  const { isStart: isPostAt } = titles;
  if (text[from] !== '、' || isPostAt(from + 1)) return from;
  const honoured = HONOURED.exec(text.slice(from, from + 30));
  if (honoured) return from + honoured[0].length;
  const length = lengthAt('role', text, from + 1);
  return length > 1 && !isPostAt(from + 1 + length) && !titles.isWholeAt(from + 1) ? from + 1 + length : from;
}

/** 会闲|法师、智宗法师 */
const HONOUR_IN_LIST = /^(?:先生|女士|大和尚|法师|和尚|长老|道长|活佛|阿訇|神父)(?=、)/;

/**
 * The next name behind one that ends at `end`: 李川、|周岩; 李川（左）、|周岩; 李某和|周某.
 * @param areSeveral whether the list has more than one for sure: 李川、周岩和|陈立, 两名董事李川和|周岩
 */
export function nextOfList(text: string, end: number, areSeveral = false): number | undefined {
  const behind = text.slice(end, end + 8);
  const at = end + ((ASIDE.exec(behind) ?? HONOUR_IN_LIST.exec(behind))?.[0].length ?? 0);
  if (text[at] === '、') return at + 1;
  const isMasked = text[end - 1] === '某';
  return (isMasked || areSeveral) && /[和与及]/.test(text[at] ?? '') ? at + 1 : undefined;
}

/** After a space a name has to end clearly: 书记 李川 出席. */
export const continues = (text: string, end: number): boolean =>
  end < text.length && !/[\s，。、；：,;:)）]/.test(text[end]!) && !HONORIFIC.test(text.slice(end, end + 2));

/** 集团的|李川, not 主席的|殷殷嘱托 */
export function isNameBehindOf(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const isLikely = name.length === 3 && !isCommonWord(name.slice(0, 2)) && !isCommonWord(name.slice(1));
  return (
    !isCommonWord(name) && name[0] !== name[1] && isWholeName(text, start, end, isLikely ? 'bounded' : 'none')
  );
}

/** 负责人|祝贺中国: nobody is called so. */
export function endsAsCountry(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return isCountry(name) || /(?:中国|中方|我国)$/.test(name);
}

/** 区长|任|缙云县委书记: the place goes on behind what looks like a name. */
export function endsWithinPlace(places: readonly PlaceToken[], start: number, end: number): boolean {
  const place = placeAt(places, end - 1);
  return place !== undefined && place.start > start && place.end > end;
}

const IN_TABLE =
  /^[ \u3000]{1,16}(\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}|\p{Script=Han}{1,3}))(?=[ \u3000]*(?:\n|$))/u;
/** Units of a name in a table, with the blanks before it. */
const LONGEST_IN_TABLE = 24;

/** 市疾控局局长　　　|李　川 at the end of a line: a table sets blanks between the post and the name, and in the name. */
export function nameInTable(text: string, from: number): { start: number; end: number } | undefined {
  const match = IN_TABLE.exec(text.slice(from, from + LONGEST_IN_TABLE));
  if (!match) return undefined;
  const name = match[1]!.replace(/[ \u3000]/g, '');
  const start = from + match[0].length - match[1]!.length;
  return isWholeName(name, 0, name.length, 'asked') ? { start, end: start + match[1]!.length } : undefined;
}
