import { surnameKind } from '../names/chineseNames.ts';
import { HONORIFIC, isHanAt } from '../names/nameEnd.ts';
import type { Head } from './heads.ts';
import { isCommonWord } from '../words/words.ts';

const UNIT_HEAD = /^[省市州县区旗镇乡]长$/;
/** What a road, village or quarter ends with, and hardly any name of a person. */
const NAMED_UNIT = /[路街镇村县乡桥区道巷弄屯寨坝堡岭堤]/;
/** 县|长江防汛, 省|长江流域: what is said of the river, and no name. */
const OF_RIVER = /^江(?:防[汛总指]|大堤|干流|流域|航道|岸线|禁渔|大保护|汛期|水位|两岸|沿[线岸])/;
/** What water, islands and parks end with, and many names of people (王青山, 李海洋): it has to be told as a place. */
const NATURAL_UNIT = /[岛河湖山洲湾港沟江滩塘园城站井泉庄坪]/;
/** 汉字 behind 长 of a place: 南京市|长江路, 长白山天池. */
const LONGEST = 5;
/** Units behind it that tell whether it is a place: longer than any of the patterns needs. */
const LONGEST_AHEAD = 12;

/** Only what people do follows here: 南京市长李路|表示, |率队. */
const DOES =
  /^(?:表示|介绍|[说称率任辞与向对]|认为|指出|强调|告诉|坦言|透露|谈到|否认|坦承|回应|宣布|主持|出席|会见|致辞|致词|讲话|带领|带队|陪同|参加|部署|要求|调研|走访|慰问|视察|检查|督查|督导|作[了报出]|做[了出]|代表|签署|当选|接受|听取|汇报|发言|到任|上任|就任|一行|亲自|批示|和.{2,3}(?:出席|参加))/;
/** 市长李桥、副市长…: the next one of a list of people */
const NEXT_OF_LIST = /^[、，]\p{Script=Han}{0,8}?(?:书记|[省市州县区旗镇乡]长|主任|主席|局长|部长|委员)/u;
/** What is said of places only: 位于, 水位, 沿岸. */
const PLACE_ONLY =
  /^(?:位于|地处|沿[岸线途]|两岸|一带|景区|水库|大桥|湿地|公园|码头|风景|[上里边畔段渔]|水[位面质域]|流域|封[闭路]|游客|村民|居民)/;
/** What is said of places and people. */
const SAID_OF_BOTH = /^(?:[的下中内外今昨]|附近)/;
/** 长林|新村, 长林|北路: two characters that end places and no names */
const PLACE_ENDING =
  /(?:[东南西北中支]路|大[街道桥]|[新老古]村|[老直横后前]街|[古新老]镇|小区|社区|新区|[立拱石]桥|路[段口]|街道)$/;

/**
 * Whether 长 of 市长 begins the name of a place behind the unit: 南京市|长江路, 安吉县|长安村; not 南京市长|李明. In doubt
 * it is a place: a person who is missed does less harm than a street that holds a post.
 */
export function beginsLongPlace(text: string, { start, end, word, isDeputy }: Head): boolean {
  if (isDeputy || !UNIT_HEAD.test(word)) return false;
  if (OF_RIVER.test(text.slice(end, end + LONGEST))) return true;
  if (!isUnitOfPlace(text, start)) return false;
  return isPlaceBehind(text, end);
}

/** 南京|市, 安吉|县: a name before the unit; 市|市长, 、|市长 and 任|市长 have none. */
function isUnitOfPlace(text: string, unit: number): boolean {
  const before = text[unit - 1];
  return (
    before !== undefined &&
    isHanAt(text, unit - 1) &&
    before !== text[unit] &&
    !/[任原现前代副兼和与及由请让向对给据新老届名位各该本全我]/.test(before)
  );
}

/** Whether what stands behind 长 goes on to the end of a place. */
function isPlaceBehind(text: string, start: number): boolean {
  const isKnownStem = isCommonWord(`长${text[start] ?? ''}`);
  for (let length = 1; length <= LONGEST && isHanAt(text, start + length - 1); length++) {
    const end = start + length;
    const last = text[end - 1]!;
    const isNatural = NATURAL_UNIT.test(last);
    if (!isNatural && !NAMED_UNIT.test(last)) continue;
    if (isPlaceRatherThanName(text, start, end, isKnownStem, isNatural)) return true;
  }
  return false;
}

function isPlaceRatherThanName(
  text: string,
  start: number,
  end: number,
  isKnownStem: boolean,
  isNatural: boolean,
): boolean {
  const after = text.slice(end, end + LONGEST_AHEAD);
  if (HONORIFIC.test(after) || DOES.test(after) || NEXT_OF_LIST.test(after)) return false;
  if (PLACE_ONLY.test(after) || PLACE_ENDING.test(text.slice(start, end + 1))) return true;
  const isSurname = surnameKind(text[start]!) !== undefined;
  // 市长|王青山, 县长|李小村: they begin with a surname, behind no word like 长安.
  const couldBeName = isSurname && !isKnownStem && (isNatural || end - start === 3);
  return !couldBeName && (!isNatural || SAID_OF_BOTH.test(after));
}
