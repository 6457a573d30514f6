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
import type { Post } from './post.ts';

/** A post that names no place, behind another one. */
interface PostBehind {
  readonly before: Post;
  /** the post in the text's own words */
  readonly words: string;
  readonly body: string;
  readonly head: Head;
  /** both are one person's */
  readonly isSameTitle: boolean;
  /** nothing but a name and a mark stands between the two */
  readonly isNext: boolean;
}

/** What it takes: words before its own, and its whole body. */
export interface Taken {
  readonly stem: string;
  readonly body: string;
}

/** The same with what the post before has to give, its honours (名誉|会长) aside. */
interface Pair extends PostBehind {
  readonly stem: string;
  readonly bodyBefore: string;
}

/** What a post takes from the one before it: 农业农村部党组书记、|部长; 校长李川、|副校长周岩. */
export function takenFrom(post: PostBehind): Taken | undefined {
  const { before, body, isSameTitle, isNext } = post;
  if (OWN.test(before.body)) return undefined;
  const honour = HONORARY.exec(before.body)?.[0].length ?? 0;
  const pair: Pair = {
    ...post,
    stem: stemOf(before).slice(0, honour > 0 ? -honour : undefined),
    bodyBefore: before.body.slice(0, before.body.length - honour),
  };
  const first = firstOf(OF_ANY, pair);
  if (first) return first;
  if (body === '') return firstOf(OF_HEAD_ALONE, pair);
  const department = isSameTitle || isNext ? (ofDepartment(pair) ?? ofCounty(pair)) : undefined;
  return department ?? (isSameTitle ? firstOf(OF_BODY, pair) : undefined);
}

type Rule = (pair: Pair) => Taken | undefined;

function firstOf(rules: readonly Rule[], pair: Pair): Taken | undefined {
  for (const rule of rules) {
    const taken = rule(pair);
    if (taken) return taken;
  }
  return undefined;
}

/** All that stands before the head. */
const whole = ({ stem, before }: Pair): Taken => ({ stem, body: before.body });

/** A shorter body, which the one before begins with. */
const cutTo = (own: string, { stem, before }: Pair): Taken => ({
  stem: stem.slice(0, stem.length - (before.body.length - own.length)),
  body: own,
});

/** The body before, and another one of it. */
const within = ({ stem, body }: Taken, own: string): Taken => ({ stem, body: body + own });

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
/** Bodies with posts beside their head: 主任、|秘书长; not 社会|处长. */
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

/** Where the post names a body of its own or none. */
const OF_ANY: readonly Rule[] = [
  // 国民议会副议长李川、|副议长周岩: of the same body
  ({ before, stem, bodyBefore, body, head, isNext }) =>
    isNext &&
    body === '' &&
    before.isDeputy &&
    head.isDeputy &&
    before.head === head.word &&
    bodyBefore !== ''
      ? { stem, body: bodyBefore }
      : undefined,
  ({ before, body, head, isNext }) => {
    const isOwnState = !isNext || before.system !== 'foreign' || isForeignTitle(body + head.word);
    const country = isOwnState ? 0 : countryLength(before.name);
    if (country === 0 || !OF_STATE.test(head.word) || body.length > LONGEST_MINISTRY) return undefined;
    const state = before.name.slice(0, country);
    return { stem: state, body: state + body };
  },
  ({ before, stem, bodyBefore, body, head }) =>
    /^(?:名誉|荣誉)$/.test(body) && before.head === head.word && bodyBefore !== ''
      ? { stem, body: bodyBefore + body }
      : undefined,
];

/** Where it is a head alone: 党组书记、|部长. */
const OF_HEAD_ALONE: readonly Rule[] = [
  (pair) =>
    pair.isSameTitle &&
    FOUNDS.test(pair.before.head) &&
    RUNS.test(pair.head.word) &&
    !/[部区处]$/.test(pair.before.body) &&
    pair.bodyBefore !== ''
      ? whole(pair)
      : undefined,
  (pair) =>
    pair.isSameTitle && /^分?党组成员$/.test(pair.head.word) && HAS_PARTY_GROUP.test(pair.before.body)
      ? whole(pair)
      : undefined,
  // 腾讯董事会主席兼|CEO: of the firm, not of its board
  ({ before, stem, head, isSameTitle }) => {
    const board = isSameTitle && RUNS.test(head.word) ? BOARD.exec(before.body)?.[0].length : undefined;
    return board ? { stem: stem.slice(0, -board), body: before.body.slice(0, -board) } : undefined;
  },
  ({ stem, bodyBefore, before, head }) => {
    const court = OF_COURT.test(head.word) ? COURT.exec(before.body)?.[0] : undefined;
    return court === undefined
      ? undefined
      : { stem: stem.slice(0, stem.length - (bodyBefore.length - court.length)), body: court };
  },
  (pair) =>
    pair.isSameTitle &&
    /委(?:员会)?$/.test(pair.before.body) &&
    COMMITTEE_HEADS.test(pair.before.head) &&
    COMMITTEE_HEADS.test(pair.head.word)
      ? whole(pair)
      : undefined,
  (pair) =>
    (STAFF.test(pair.head.word) || pair.before.body.endsWith(pair.head.word[0]!)) &&
    STAFFED.test(pair.before.body)
      ? whole(pair)
      : undefined,
  (pair) => {
    const { before, head, isSameTitle } = pair;
    const own = before.body.replace(PARTY_GROUP, '');
    if (own === before.body) return undefined;
    const isOfFirm = isSameTitle && RUNS.test(head.word) && FIRM.test(own);
    const isOfBody = (own.length > 1 && own.endsWith(head.word[0]!)) || hasHead(own, head.word) || isOfFirm;
    return isOfBody ? cutTo(own, pair) : undefined;
  },
  (pair) =>
    (pair.isSameTitle || (pair.isNext && LED_BY_TWO.test(pair.before.body))) &&
    hasHead(pair.before.body, pair.head.word)
      ? whole(pair)
      : undefined,
  // 立法|院长: the 院 of the head is the body's, too: 立法院|副院长
  (pair) => {
    const { before, stem, bodyBefore, words, head } = pair;
    if (!hasSameHead(pair) || before.isDeputy || !head.isDeputy || !BODY_OF_HEAD.test(head.word))
      return undefined;
    const isWritten = bodyBefore.endsWith(head.word[0]!);
    return {
      stem: stem + (isWritten ? '' : words.at(-2)!),
      body: bodyBefore + (isWritten ? '' : head.word[0]!),
    };
  },
  (pair) =>
    hasSameHead(pair) || isOfAssembly(pair) ? { stem: pair.stem, body: pair.bodyBefore } : undefined,
];

const hasSameHead = ({ before, bodyBefore, head, isSameTitle }: Pair): boolean =>
  before.head === head.word && bodyBefore !== '' && (!isSameTitle || before.isDeputy !== head.isDeputy);

/** 主任、|秘书长 of a body that has both. */
function isOfAssembly({ before, head, isNext }: Pair): boolean {
  if (head.word === before.head) return false;
  const beside = before.body.endsWith('人大常委会') ? /^(?:秘书长|主任)$/ : /^(?:秘书长|主任|主席)$/;
  return (
    (OF_ASSEMBLY.test(before.body) && beside.test(head.word)) ||
    (OF_SOCIETY.test(before.body) && head.word === '秘书长') ||
    (isNext && head.word === '顾问' && /[会委协联]$/.test(before.body))
  );
}

/** 公安厅厅长李川、|政治部主任周岩 */
function ofDepartment({ before, stem, bodyBefore, body }: Pair): Taken | undefined {
  const isOfCommittee = OF_COMMITTEE.test(body) && /^委?$/.test(before.body);
  const isOfCounty = COUNTY_DEPARTMENT.test(body) && !/[府局]$/.test(before.body);
  const of = DEPARTMENT.test(body) && !isOfCommittee && !isOfCounty ? bodyOfDepartment(before) : undefined;
  return of === undefined
    ? undefined
    : { stem: stem.slice(0, stem.length - (bodyBefore.length - of.length)), body: of + body };
}

/** 屏东县政府传播处长李川及|教育处长周岩: a department of the same county, with what the first has of its government. */
function ofCounty({ before, stem, bodyBefore, body, head }: Pair): Taken | undefined {
  const government = /^(?:人民)?政府/.exec(bodyBefore)?.[0] ?? '';
  const isOfCounty = before.placeText !== '' && head.word === before.head && head.word === '处长';
  if (!isOfCounty || !COUNTY_DEPARTMENT.test(body.replace(/处?$/, '处'))) return undefined;
  return {
    stem: stem.slice(0, stem.length - (bodyBefore.length - government.length)),
    body: government + body,
  };
}

/** Where it names a body: 市委常委、|组织部部长. */
const OF_BODY: readonly Rule[] = [
  (pair) =>
    pair.body === '书记处' && HAS_SECRETARIAT.test(pair.before.body)
      ? within(whole(pair), pair.body)
      : undefined,
  (pair) => {
    const { before, body } = pair;
    const isOfZone = body === '管委会' && ZONE_COMMITTEE.test(before.body);
    if (!isOfZone && !isOfStreet(body, before.body)) return undefined;
    return within(cutTo(before.body.replace(ZONE_COMMITTEE, ''), pair), body);
  },
  // 衢州市副市长、|公安局局长
  ({ before, body }) =>
    body === '公安局' && isPlaceHead(before.head) && before.placeText !== ''
      ? { stem: before.placeText, body }
      : undefined,
  // 衢州市委常委、|纪委书记、监委主任: beside the committee of a unit, and not of it
  ({ before, stem, body }) => {
    const unitEnd = COMMITTEE_OF_UNIT.exec(stem)?.[0].length;
    return unitEnd !== undefined && BESIDE_COMMITTEE.test(body)
      ? { stem: stem.slice(0, -unitEnd), body: before.body.slice(0, -unitEnd) + body }
      : undefined;
  },
  // 市委常委、|宣传部长: the 部 of the head is the department's as well
  (pair) => {
    const { before, body, head } = pair;
    const isDepartment = OF_COMMITTEE.test(body) || (head.word === '部长' && OF_COMMITTEE.test(`${body}部`));
    return isDepartment && /委$/.test(before.body) && COMMITTEE_HEADS.test(before.head)
      ? within(whole(pair), body)
      : undefined;
  },
  // 我院|党委副书记、纪委书记: the committee beside the party's
  (pair) =>
    /^(?:党组|党委|党总支|党工委|团委|纪委)$/.test(pair.body) &&
    pair.before.body !== '' &&
    pair.before.body !== '委'
      ? within(cutTo(pair.before.body.replace(/党委$/, ''), pair), pair.body)
      : undefined,
];

/** What stands before the head: 青山市教育局 of 青山市教育局副局长. */
export const stemOf = ({ name, placeText, body }: Post): string => {
  const at = name.indexOf(placeText);
  const end = at === -1 ? 0 : at + placeText.length;
  const from = placeText && body.startsWith(placeText) ? end - placeText.length : end;
  // 沛县县|委: the unit that the body drops is written all the same.
  const doubled = name[from] === placeText.at(-1) && body[0] !== name[from] ? 1 : 0;
  // 湖南省原省委|常委: what follows is 湖南省委's.
  return name.slice(0, from + doubled + body.length).replace(/([省市州县区])[原前](?=\1委$)/, '');
};
