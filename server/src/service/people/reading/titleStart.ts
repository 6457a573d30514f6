import { UnitSet } from '../../lexicon/unitSet.ts';
import { placeAt, placesIn, type PlaceToken } from '../../places/places.ts';
import { classOf, isHan } from '../../text/charClass.ts';
import { endsWith } from '../../names/nameSurroundings.ts';
import { isWholeName, nameStartAt } from '../../names/wholeNames.ts';
import { isCommonWord, isFrequentWord, isLongWord } from '../../words/words.ts';
import { beginsCountry, endsCountry, isWithinCountry, joinsStates } from '../foreignTitles.ts';
import { unlistedPlaceOf } from '../post/unlistedPlaces.ts';
import { breakerEnds, breakers, isInKeptWord, LONGEST_BREAKER } from '../titleBreakers.ts';
import { verbBefore, type VerbKind } from './appointmentVerbs.ts';
import { isLinked, isTitleCharacter, markedStart } from './titleMarks.ts';

/** Units from the head back to where a post begins: a place of three levels and the name of a body. */
const LONGEST_TITLE = 40;

/** Start of the words that belong to the post whose head begins at `headStart`: not before `limit`. */
export function postStart(
  text: string,
  headStart: number,
  limit: number,
  places: readonly PlaceToken[],
  isNameEnd: (offset: number) => boolean = () => false,
): number {
  const lowest = Math.max(limit, headStart - LONGEST_TITLE);
  let start = headStart;
  const beginsPlace = (at: number): boolean =>
    placeAt(places, at)?.start === at ||
    beginsCountry(text, at) ||
    BEGINS_POST.test(text.slice(at, at + 3)) ||
    at === headStart ||
    beginsUnit(text, at, places) ||
    isNameEnd(at - 1) ||
    isFreeName(text, at - 1);
  while (start > lowest) {
    const unit = text.charCodeAt(start - 1);
    // Nearly every character is a 汉字: what marks say is not asked of it.
    if (!isHan(classOf(unit))) {
      const marked = markedStart(text, start, { lowest, headStart, places });
      if (marked !== undefined) {
        start = marked;
        continue;
      }
      if ((start === headStart && isLinked(text, start)) || joinsStates(text, start - 1)) {
        start--;
        continue;
      }
    }
    if (!isTitleCharacter(text, start - 1)) break;
    const isBroken =
      breakerEnds().has(unit) &&
      !placeAt(places, start - 1) &&
      !isUnnamedUnit(text, start - 1) &&
      !isElect(text, start) &&
      endsBreaker(text, start, beginsPlace(start), start === headStart);
    if (start < headStart && endsAppointment(text, start)) break;
    if (isBroken && !isWithinCountry(text, start) && !isWithinCountry(text, start - 1)) break;
    start--;
  }
  start = afterDate(text, start, headStart);
  // 捐款人|为|青川集团总裁: though 人为 is a word
  if (/[为系]/.test(text[start]!) && start < headStart - 1 && !isCommonWord(text.slice(start, start + 2)))
    start++;
  // 该党|议会党团主席, 该校|校长: which one, the draft says before; 该党秘书长 is that of the party named last
  const isUnitSaid = start + 1 < headStart || text[start] === text[headStart];
  if (text[start - 1] === '该' && /[党国州省市区县校院局厅厂社会队行]/.test(text[start]!)) {
    if (isUnitSaid) start++;
    else if (text[start] === '党' && start > lowest) start--;
  }
  start += SORT_OF_BODY.exec(text.slice(start, headStart))?.[0].length ?? 0;
  return fromPlace(text, start, headStart, places);
}

/** 中国|…, 大陆|国台办, 时任|上海市长, “台湾客社”|社长 */
const BEGINS_POST =
  /^(?:中[国共]|大陆|[国自]民党|民进党|共[和产]党|国务院|国家[主副元]|[时现前新原]任(?![务期职])|[“「『《])/;

const UNITS = new UnitSet('省市县区州镇乡');
/** Units of a place that no table has, with its unit: 清源县. */
const UNLISTED = 3;

/** 接待|市住建局局长, 联系|清源县教育局局长: a unit without its name, or a place that no table has. */
function beginsUnit(text: string, at: number, places: readonly PlaceToken[]): boolean {
  if (UNITS.isAt(text, at)) return !isCommonWord(text.slice(at, at + 2));
  const last = at + UNLISTED - 1;
  return (
    '县市区'.includes(text[last] ?? ' ') &&
    unlistedPlaceOf(text.slice(at, last + 1)) !== '' &&
    placeAt(places, last) === undefined
  );
}

/** ，马英九|和国民党主席: a name between a mark and 和. */
const isFreeName = (text: string, end: number): boolean =>
  '和与同及'.includes(text[end] ?? ' ') &&
  end >= 4 &&
  /[，。；：\n]/.test(text[end - 4]!) &&
  isWholeName(text, end - 3, end, 'none');

const OF_HOLDERS: ReadonlySet<VerbKind> = new Set(['takes', 'becomes', 'holds', 'held', 'leaves']);
/** What a title, or the name of a body, may begin with as well: 时任|市长, 代理|市长, 派代|商学院. */
const TENURE = /^(?:代理|署理|署任|暂代|代任|时任|曾任|现任|原任|新任|拟任|候任|派代|系)$/;
/** Units from a verb back to what stands before the name: a name of three and a role. */
const LONGEST_LEAD_NAME = 5;

/** 李建明|执掌|青川集团, 李建明|拟任|清源县县长: a verb before the post; of those that titles begin with only behind a name. */
function endsAppointment(text: string, end: number): boolean {
  const verb = verbBefore(text, end);
  if (!verb || !OF_HOLDERS.has(verb.kind) || (verb.end - verb.start < 2 && text[verb.start] !== '系'))
    return false;
  if (!TENURE.test(text.slice(verb.start, end))) return true;
  if (/(?:同志|先生|女士)$/.test(text.slice(Math.max(0, verb.start - 2), verb.start))) return true;
  const limit = Math.max(0, verb.start - LONGEST_LEAD_NAME);
  const isFree = (at: number): boolean =>
    at === 0 || /[，。；：、（(\s]/.test(text[at - 1]!) || endsWith('role', text, at);
  return nameStartAt(text, verb.start, limit, 'bounded', isFree) !== undefined;
}

/** 东部战区海军|某|驱逐舰支队: a unit of the army whose number is not told. */
const isUnnamedUnit = (text: string, at: number): boolean =>
  text[at] === '某' &&
  (/[军警队]$|[军战]区$|航天$/.test(text.slice(Math.max(0, at - 2), at)) ||
    /[师旅团营连舰艇部]/.test(text[at + 1] ?? '') ||
    text.startsWith('局集团', at + 1));

/** 阿根廷|当选|总统: elected, not yet in office. */
const isElect = (text: string, at: number): boolean =>
  text.startsWith('当选', at - 2) && endsCountry(text, at - 2);

/**
 * A breaker that is part of a longer word breaks nothing: 据 in 大数据局; but 沙海霖为|民政局局长, for 民政 is a word as well,
 * and 跟|前院长.
 */
function isInWord(text: string, at: number, isBeforeHead: boolean): boolean {
  // 基金经理|由…担任, though 理由 is a word
  if (text[at] === '由' && /[经总助协代]理$|主任$/.test(text.slice(at - 2, at))) return false;
  // 先后任|东湖县副县长, though 后任 is a word
  if (text[at] === '任' && text.startsWith('先后', at - 2)) return false;
  // 萩生田光一|任干事长, though 一任 is a word
  if (text[at] === '任' && text[at - 1] === '一' && text[at - 2] !== '第') return false;
  // 新闻发言人|为副秘书长李川, though 人为 is a word
  if (text[at] === '为' && /[\p{Script=Han}\d]人$/u.test(text.slice(at - 2, at))) return false;
  if (isCommonWord(text.slice(at - 1, at + 1))) return true;
  if (text[at] === '任')
    return /[第候拟现时历\d]$|第[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 4), at));
  const isBeforeTenure = /^[前原]/.test(text.slice(at + 1)) && !isCommonWord(text.slice(at + 1, at + 3));
  const isVerb = text[at] === '为' && isCommonWord(text.slice(at + 1, at + 3));
  // ，而|立委: 而立 is a word, but the post begins within it
  return !isBeforeTenure && !isVerb && !isBeforeHead && isCommonWord(text.slice(at, at + 2));
}

/** 共同|体: the word goes on. */
const isInLongWord = (text: string, start: number, end: number): boolean =>
  // 南林大|家具|学院
  (isFrequentWord(text.slice(end - 1, end + 1)) && !isCommonWord(text.slice(end, end + 2))) ||
  isLongWord(text.slice(start, end + 1)) ||
  isLongWord(text.slice(start, end + 2));

/** 教師工會|前|理事長: the word before a meeting is none. */
const isBodyFormer = (text: string, end: number): boolean =>
  /[协工学商公总农渔议国合员金进事友谊]会前$/.test(text.slice(Math.max(0, end - 3), end));

/** 和大集團|董事長 at the start of a sentence joins nothing; nor does 和 of 中和|村長 and 共和|党领袖. */
const isAndOfName = (text: string, at: number): boolean =>
  text[at] === '和' &&
  (/[\n。！？“「『共]/.test(text[at - 1] ?? '\n') ||
    (/^[村里邻]长/.test(text.slice(at + 1, at + 3)) &&
      /^[乡镇区市]\p{Script=Han}$/u.test(text.slice(at - 2, at))));

/** Asked only where a breaker may end, see `breakerEnds`. */
function endsBreaker(text: string, end: number, isBeforePlace: boolean, isBeforeHead: boolean): boolean {
  const known = breakers();
  const isKept = (start: number): boolean => isInKeptWord(text, start);
  for (let length = LONGEST_BREAKER; length >= 1; length--) {
    const start = end - length;
    if (start < 0) continue;
    const kind = known.get(text.slice(start, end));
    if (!kind) continue;
    if (kind === 'word' && !isInLongWord(text, start, end) && !isKept(start) && !isBodyFormer(text, end))
      return true;
    if (kind === 'beforePlace' && isBeforePlace && !isAndOfName(text, start) && !isKept(start)) return true;
    if (kind === 'beforeUnit' && isBeforePlace && !isBeforeHead && !isKept(start)) return true;
    if (kind === 'single' && !isInWord(text, start, isBeforeHead) && !isKept(start)) return true;
  }
  return false;
}

/** 国内人工智能初创企业|商汤科技: what sort of body it is, before its name. */
const SORT_OF_BODY =
  /^(?:国内|本土|知名|著名|全球|国际|老牌|新兴|当地|美国|日本)\p{Script=Han}{0,8}(?:企业|公司|品牌|巨头|厂商|媒体)(?=\p{Script=Han}{2})(?![家会联协负总董])/u;

const DATE = /^.*\d(?:[年月日时点分](?:[电讯](?![信力台子网站视机商]))?|年代)(?:上午|下午|晚|凌晨)?/u;
/** 当了|6届|镇民代表 */
const TERMS = /^(?:\d{1,2}届(?=[省市县乡镇区村里立议])|[上本今同]?月(?=国务卿|总统|总理|首相))/;
const JOINING = /^(?:和(?![平田硕静谐林龙顺县义])|[与、等及]|兼(?!职)|暨(?!南)|以及|历任)+/;

function afterDate(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  // 今天（28）日|行政院副院长
  const isDay = /^\d[）)]日/.test(text.slice(start - 2, start + 1));
  const skipped = isDay ? 1 : ((DATE.exec(words) ?? TERMS.exec(words))?.[0].length ?? 0);
  if (skipped === 0 && isAndOfName(text, start)) return start;
  return start + skipped + (JOINING.exec(words.slice(skipped))?.[0].length ?? 0);
}

/** What may stand before the place of a post. */
const BEFORE_PLACE =
  /^(?:中共|中国|共青团|[原前驻代]|时任|现任|新任|代理|署理|国网|武警|原武警|海军|空军|陆军|火箭军|解放军|中石油|中石化|中海油|中粮|中储粮|中国移动|中国电信|中国联通|华能|大唐|国电|国家电网|南方电网|国家|常驻|中国驻|政协|第?[一二三四五六七八九十\d]{1,3}届|民[革盟建进]|农工党|九三学社|致公党|台盟)$/;
const BODY_END = /[盟局部委厅会院校司团行社网台站所处室心党]$|大学$|[府部军]驻$/;
/** 汉字 of a few words before the place of a post; more belong to the name of a body. */
const LONGEST_LEAD = 6;

/** 聘任…为|国能|江苏公司总经理: no word, and a verb or a mark right before it. */
const isBrand = (text: string, start: number, end: number): boolean =>
  end - start === 2 &&
  !isCommonWord(text.slice(start, end)) &&
  !isLongWord(text.slice(start, end + 1)) &&
  /[任为由请、，：]/.test(text[start - 1] ?? '');

/** 东易日盛|北京分公司: the place is the branch's, what stands before it the company's. */
const BRANCH = /^\p{Script=Han}{2,6}?(?:分公司|分行|支行|分社|分会|办事处|代表处|营业部)/u;

/** “908|台湾国”运动 */
const isWithinQuotes = (lead: string): boolean =>
  /[“「『《]/.test(lead) && !/[”」』》]/.test(lead.slice(lead.search(/[“「『《]/)));

/** 沧|南县 rather than 南县: the table has only the end of a name. */
const isUnlistedCounty = (text: string, start: number, place: PlaceToken | undefined): boolean =>
  place?.start === start + 1 &&
  place.end === start + 3 &&
  text[start + 2] === '县' &&
  !isCommonWord(text.slice(start - 1, start + 1));

/** Drops a few words that stand before the place a post begins with: 近年来山西|代表团团长. */
function fromPlace(text: string, start: number, end: number, places: readonly PlaceToken[]): number {
  const first = firstPlace(text, start, end, places);
  if (first === undefined || first === start) return start;
  const lead = text.slice(start, first);
  const belongs =
    isWithinQuotes(lead) ||
    BRANCH.test(text.slice(first, end)) ||
    BEFORE_PLACE.test(lead) ||
    BODY_END.test(lead) ||
    lead.length > LONGEST_LEAD ||
    /[”》」（]/.test(lead) ||
    isUnlistedCounty(text, start, placeAt(places, first)) ||
    isBrand(text, start, first);
  return belongs ? start : first;
}

/** Where the first place or country is named. */
function firstPlace(
  text: string,
  start: number,
  end: number,
  places: readonly PlaceToken[],
): number | undefined {
  // 台北市|长: the unit is the head's as well.
  const [place] = placesIn(places, start, end + 1);
  const last = Math.min(place?.start ?? end, start + LONGEST_LEAD + 1);
  for (let at = start; at < last; at++) if (beginsCountry(text, at)) return at;
  return place?.start;
}
