import type { Place } from '../../places/place.ts';
import { countryLength, isForeignTitle } from '../foreignTitles.ts';
import type { Head } from '../heads.ts';
import {
  bodyOfDepartment,
  COUNTY_DEPARTMENT,
  DEPARTMENT,
  HAS_SECRETARIAT,
  isOfStreet,
  OWN,
  PARTY_GROUP,
} from './departments.ts';
import { hasHead } from './headsOfBodies.ts';
import { isPlaceHead } from './kind.ts';
import { partyOf } from './parties.ts';
import type { PlacesAround } from './placesAround.ts';
import type { Post } from './post.ts';
import { unlistedPlaceOf } from './unlistedPlaces.ts';

/** A post in the draft's own words, before anything is taken from elsewhere. */
export interface Parts {
  /** the post in the text's own words, without what tells its time */
  readonly words: string;
  /** their first character, simplified */
  readonly first: string;
  readonly body: string;
  readonly head: Head;
  readonly offset: number;
  readonly place: Place | undefined;
  /** the place as the text writes it; empty where it names none that a table has */
  readonly placeText: string;
}

/** What a post can take a place or a body from. */
export interface Surroundings {
  readonly around: PlacesAround;
  /** the post named right before, of the same person or in the same sentence: 校长李川、|副校长周岩 */
  readonly before?: Post | undefined;
  /** nothing but a name and a mark stands between the two */
  readonly isNext?: boolean | undefined;
  /** the last post of a party: 民进党秘书长李川…，|该党发言人周岩 */
  readonly party?: Post | undefined;
}

/** 市 of 市委 and 市长: units that a place can be. */
const UNITS = '省市州县区';

export type Inherited = Pick<Post, 'name' | 'place' | 'placeFrom' | 'placeText' | 'body'> & {
  /** where the place is named, in the reading */
  readonly namedAt?: number | undefined;
};

/** The place of a post that names none: 省委书记 → 浙江省委书记; 市长 after 衢州市委副书记 → 衢州市市长. */
export function inheritedOf(own: Parts, context: Surroundings, isSameTitle: boolean): Inherited {
  const { words, first, body, head, offset } = own;
  const { before, around } = context;
  const unlisted = unlistedPlaceOf(body);
  const alone: Inherited = { name: words, place: undefined, placeFrom: undefined, placeText: unlisted, body };
  const isGovernmentHead = body === '' && isPlaceHead(head.word);
  const unit = isGovernmentHead ? head.word[0]! : first;
  if (first === '该') return ofParty(own, context.party) ?? alone;
  if (words.startsWith('自治区')) return ofAutonomousRegion(own, context) ?? alone;
  if (/^[镇乡]长$/.test(head.word) && body === '' && before) return ofTown(before, own) ?? alone;
  const isOfUnit =
    isGovernmentHead || (UNITS.includes(first) && !unlisted && body.length > 1) || isOwnUnit(body);
  if (!isOfUnit || !UNITS.includes(unit))
    return (before && bodyBefore(before, own, isSameTitle, context.isNext === true)) ?? alone;
  const inBefore = before?.placeText
    ? around.unitOf({ name: lastPlace(before.placeText), division: before.place }, unit)
    : undefined;
  const place =
    isSameTitle && inBefore ? { ...inBefore, source: 'postBefore' as const } : around.find(offset, unit);
  if (!place) return alone;
  const placeFrom = place.source;
  const common = { place: place.division, placeFrom, placeText: place.name, namedAt: place.at };
  const unlistedName = place.division ? '' : place.name;
  return isGovernmentHead
    ? { ...common, name: place.name + words, body: unlistedName + body }
    : { ...common, name: place.name + ofUnit(words.slice(1)), body: unlistedName + ofUnit(body.slice(1)) };
}

/** What stands for the party: 该党. */
const THIS_PARTY = 2;

/** 该党|发言人: of the party that the draft named last. */
function ofParty({ words, body }: Parts, party: Post | undefined): Inherited | undefined {
  const whole = party && partyOf(party);
  if (!party || !whole) return undefined;
  const stem = stemOf(party);
  return {
    name: stem.slice(0, stem.length - (party.body.length - whole.length)) + words.slice(THIS_PARTY),
    place: party.place,
    placeFrom: 'sentence',
    placeText: party.placeText,
    body: whole + body.slice(THIS_PARTY),
  };
}

/** 自治区党委组织部部长 */
function ofAutonomousRegion({ words, body, offset }: Parts, { around }: Surroundings): Inherited | undefined {
  const place = around.find(offset, '自治区');
  if (!place) return undefined;
  const rest = '自治区'.length;
  const common = {
    place: place.division,
    placeFrom: place.source,
    placeText: place.name,
    namedAt: place.at,
  };
  return { ...common, name: place.name + words.slice(rest), body: body.slice(rest) };
}

/** 姚庄镇党委书记金可…|镇长 */
function ofTown(before: Post, { words, body, head }: Parts): Inherited | undefined {
  const town = new RegExp(`^.+?${head.word[0] === '镇' ? '[镇鎮]' : '[乡鄉]'}`).exec(before.name)?.[0];
  if (!town) return undefined;
  return {
    name: town + words,
    place: before.place,
    placeFrom: 'sentence',
    placeText: before.placeText,
    body,
  };
}

/** 縣府|教育處長 is the county's. */
const ofUnit = (words: string): string => words.replace(/^府(?=.*[處处局][長长])/, '');

/** 市|委, 市|政协: the unit alone stands before the body. */
const isOwnUnit = (body: string): boolean => /^[省市州县区]$/.test(body);

/** 丽水市 of 浙江省丽水市. */
const lastPlace = (text: string): string => {
  // 衢|州|市 has one unit: no name is shorter than two characters before it.
  let at = text.length - 3;
  while (at > 1 && !'省市县区縣區'.includes(text[at]!)) at--;
  return text.slice(at > 1 ? at + 1 : 0);
};

/** Bodies of a party committee: 组织部部长 behind 湖北省委常委 is the province's. */
const OF_COMMITTEE =
  /^(?:组织部|宣传部|统战部|统一战线工作部|政法委|政法委员会|社会工作部|办公厅|办公室|政研室|政策研究室|农办|网信办|编办|党校)$/;
const COMMITTEE_HEADS = /^(?:书记|常委|委员|秘书长)$/;
/** 台积电董事长兼|总裁, 英伟达创始人、|CEO: who has the one of a firm has the other of the same. */
const FOUNDS = /^(?:(?:联合)?创[始办]人|董事长|社长|总裁|首席执行官|执行长|CEO)$/;
const RUNS =
  /^(?:董事长|总裁|总经理|董事总经理|行政总裁|总执行长|首席执行官|执行长|执行董事|CEO|COO|CTO|CFO|首席[运技财].官)$/;
const BOARD = /(?<=..)董事[会局]$/;
/** Bodies that two leaders are often named of one after the other. */
const LED_BY_TWO = /(?:公司|集团|银行|大学|学院|部队|军区|战区|舰队|基地|警备区|集团军|总队|支队)$/;

/** Posts of a state, whose minister is named behind its president: 美国国务卿…、|国防部长 */
const OF_STATE = /^(?:总统|总理|首相|外长|防长|财长|外相|防相|议长|部长|部长官|大臣|国王|王储|国务卿)$/;
/** 汉字: 外交部, 国防部; a body with a longer name is not one that every state has. */
const LONGEST_MINISTRY = 4;
const HONORARY = /(?:名誉|荣誉|轮值|联席|创会)$/;
/** Posts that every bureau has: 环保局主秘|升任副局长. */
const STAFF = /^(?:主秘|主任秘书|专委|专门委员|简任技正|技正|专员|科长|处长|秘书)$/;
const STAFFED = /[局处署厅部院委]$/;
/** Heads whose first character is what their body is called. */
const BODY_OF_HEAD = /^[院局处部署司厅科所队]长$/;
/** Posts of one body beside its head: 主任、|秘书长. */
/** not 社会|处长 */
const OF_ASSEMBLY = /(?:(?<!社)会|政协|府|(?:民[革盟建进]|[工公]党|台盟|学社)中央)$/;
/** 关工委, 科协: the same of what is no committee of a place. */
const OF_SOCIETY = /.[委协联]$/;
/** Bodies whose party group has members: 交通运输厅副厅长、|党组成员. */
const HAS_PARTY_GROUP = /.(?:[局厅部委署院]|人大常委会|委员会|政协|联合会|总工会|红十字会|办公室)$/;
/** 青川|党委书记、董事长: the name of a firm, whatever it ends with; no place has those. */
const FIRM = /..(?<![省市州县区镇乡村委])$/;
const COMMITTEE_OF_UNIT = /(?<=[省市县縣区區州旗])纪?委$/;
const BESIDE_COMMITTEE = /^(?:纪委|监委|监察委员会|人?武装?部|人民武装部)$/;
/** 区党工委书记、|管委会主任 */
const ZONE_COMMITTEE = /(?:党工委|工委|党委|党总支|党支部)$/;
/** 检察院检察委员会委员、|检察员 */
const OF_COURT = /^(?:助理)?(?:审判员|检察员)$/;
const COURT = /^.*(?:法院|检察院)/;

/** What a post without a place takes from the one before it: 农业农村部党组书记、|部长; 校长李川、|副校长周岩. */
function bodyBefore(
  before: Post,
  { words, body, head }: Parts,
  isSameTitle: boolean,
  isNext: boolean,
): Inherited | undefined {
  if (OWN.test(before.body)) return undefined;
  const honour = HONORARY.exec(before.body)?.[0].length ?? 0;
  const stem = stemOf(before).slice(0, honour > 0 ? -honour : undefined);
  const ofBefore = before.body.slice(0, before.body.length - honour);
  const inherited = (name: string, whole: string): Inherited => ({
    name,
    place: before.place,
    placeFrom: isSameTitle ? 'postBefore' : 'sentence',
    placeText: before.placeText,
    body: whole,
  });
  const isOwnState = !isNext || before.system !== 'foreign' || isForeignTitle(body + head.word);
  const country = isOwnState ? 0 : countryLength(before.name);
  // 国民议会副议长李川、|副议长周岩: of the same body
  const isOneOfSame = isNext && body === '' && before.isDeputy && head.isDeputy && before.head === head.word;
  if (isOneOfSame && ofBefore !== '') return inherited(stem + words, ofBefore);
  if (country > 0 && OF_STATE.test(head.word) && body.length <= LONGEST_MINISTRY) {
    const state = before.name.slice(0, country);
    return inherited(state + words, state + body);
  }
  const isHonorary = /^(?:名誉|荣誉)$/.test(body);
  if (isHonorary && before.head === head.word && ofBefore !== '')
    return inherited(stem + words, ofBefore + body);
  if (body === '') {
    const isOfCompany =
      isSameTitle && FOUNDS.test(before.head) && RUNS.test(head.word) && !/[部区处]$/.test(before.body);
    if (isOfCompany && ofBefore !== '') return inherited(stem + words, before.body);
    if (isSameTitle && /^分?党组成员$/.test(head.word) && HAS_PARTY_GROUP.test(before.body))
      return inherited(stem + words, before.body);
    // 腾讯董事会主席兼|CEO: of the firm, not of its board
    const board = isSameTitle && RUNS.test(head.word) ? BOARD.exec(before.body)?.[0].length : undefined;
    if (board) return inherited(stem.slice(0, -board) + words, before.body.slice(0, -board));
    const court = OF_COURT.test(head.word) ? COURT.exec(before.body)?.[0] : undefined;
    if (court) return inherited(stem.slice(0, stem.length - (ofBefore.length - court.length)) + words, court);
    const isOfCommittee =
      isSameTitle && /委(?:员会)?$/.test(before.body) && COMMITTEE_HEADS.test(before.head);
    if (isOfCommittee && COMMITTEE_HEADS.test(head.word)) return inherited(stem + words, before.body);
    const isStaff = STAFF.test(head.word) || before.body.endsWith(head.word[0]!);
    if (isStaff && STAFFED.test(before.body)) return inherited(stem + words, before.body);
    const own = before.body.replace(PARTY_GROUP, '');
    const isOfFirm = isSameTitle && RUNS.test(head.word) && FIRM.test(own);
    const isOfBody =
      own !== before.body &&
      ((own.length > 1 && own.endsWith(head.word[0]!)) || hasHead(own, head.word) || isOfFirm);
    if (isOfBody)
      return inherited(stem.slice(0, stem.length - (before.body.length - own.length)) + words, own);
    const isSameBody = isSameTitle || (isNext && LED_BY_TWO.test(before.body));
    if (isSameBody && hasHead(before.body, head.word)) return inherited(stem + words, before.body);
    const isSameHead =
      before.head === head.word && ofBefore !== '' && (!isSameTitle || before.isDeputy !== head.isDeputy);
    const isAssembly =
      head.word !== before.head &&
      ((OF_ASSEMBLY.test(before.body) &&
        (before.body.endsWith('人大常委会') ? /^(?:秘书长|主任)$/ : /^(?:秘书长|主任|主席)$/).test(
          head.word,
        )) ||
        (OF_SOCIETY.test(before.body) && head.word === '秘书长') ||
        (isNext && head.word === '顾问' && /[会委协联]$/.test(before.body)));
    if (isSameHead && !before.isDeputy && head.isDeputy && BODY_OF_HEAD.test(head.word)) {
      // 立法|院长: the 院 of the head is the body's, too: 立法院|副院长
      const unit = ofBefore.endsWith(head.word[0]!) ? '' : words.at(-2)!;
      return inherited(stem + unit + words, ofBefore + (unit && head.word[0]!));
    }
    return isSameHead || isAssembly ? inherited(stem + words, ofBefore) : undefined;
  }
  const isOfCommittee = OF_COMMITTEE.test(body) && /^委?$/.test(before.body);
  const isOfCounty = COUNTY_DEPARTMENT.test(body) && !/[府局]$/.test(before.body);
  const department =
    DEPARTMENT.test(body) && !isOfCommittee && !isOfCounty ? bodyOfDepartment(before) : undefined;
  if ((isSameTitle || isNext) && department !== undefined)
    return inherited(
      stem.slice(0, stem.length - (ofBefore.length - department.length)) + words,
      department + body,
    );
  if (!isSameTitle) return undefined;
  if (body === '书记处' && HAS_SECRETARIAT.test(before.body))
    return inherited(stem + words, before.body + body);
  const isOfZone = body === '管委会' && ZONE_COMMITTEE.test(before.body);
  if (isOfZone || isOfStreet(body, before.body)) {
    const zone = before.body.replace(ZONE_COMMITTEE, '');
    return inherited(stem.slice(0, stem.length - (before.body.length - zone.length)) + words, zone + body);
  }
  // 衢州市副市长、|公安局局长
  if (body === '公安局' && isPlaceHead(before.head) && before.placeText !== '')
    return inherited(before.placeText + words, body);
  // 衢州市委常委、|纪委书记、监委主任: beside the committee of a unit, and not of it
  const unitEnd = COMMITTEE_OF_UNIT.exec(stem)?.[0].length;
  if (unitEnd !== undefined && BESIDE_COMMITTEE.test(body))
    return inherited(stem.slice(0, -unitEnd) + words, before.body.slice(0, -unitEnd) + body);
  // 市委常委、|宣传部长: the 部 of the head is the department's as well
  const isOfCommitteeHead = OF_COMMITTEE.test(head.word === '部长' ? `${body}部` : body);
  if (
    (isOfCommitteeHead || OF_COMMITTEE.test(body)) &&
    /委$/.test(before.body) &&
    COMMITTEE_HEADS.test(before.head)
  )
    return inherited(stem + words, before.body + body);
  if (/^(?:党组|党委|党总支|党工委|团委|纪委)$/.test(body) && before.body !== '' && before.body !== '委') {
    // 我院|党委副书记、纪委书记: the committee beside the party's
    const own = before.body.replace(/党委$/, '');
    return inherited(stem.slice(0, stem.length - (before.body.length - own.length)) + words, own + body);
  }
  return undefined;
}

/** What stands before the head: 青山市教育局 of 青山市教育局副局长. */
const stemOf = ({ name, placeText, body }: Post): string => {
  const at = name.indexOf(placeText);
  const end = at === -1 ? 0 : at + placeText.length;
  const from = placeText && body.startsWith(placeText) ? end - placeText.length : end;
  // 沛县县|委: the unit that the body drops is written all the same.
  const doubled = name[from] === placeText.at(-1) && body[0] !== name[from] ? 1 : 0;
  // 湖南省原省委|常委: what follows is 湖南省委's.
  return name.slice(0, from + doubled + body.length).replace(/([省市州县区])[原前](?=\1委$)/, '');
};
