import { liesIn } from '../places/parents.ts';
import { isCountry } from './foreignTitles.ts';
import { isPlaceHead } from './post/kind.ts';
import { leadsPlace, type Post } from './post/post.ts';

/** What two posts are to each other; symmetric. */
export type Relation =
  /** one post, at one time */
  | 'same'
  /** one post at two times: 青山市原市长, 青山市市长 */
  | 'succeeds'
  /** 市长 and 副市长 of one place: chief and deputy */
  | 'deputy'
  /** nobody holds both: 青山市市长, 东湖市市长 */
  | 'excludes'
  /** heads of two bodies of one place, seldom one person: 市委书记, 市长 */
  | 'otherBody'
  /** one may be short for the other: 体育局局长, 青山市体育局局长 */
  | 'shortFor'
  /** they go together: 省委常委, 市委书记 */
  | 'together'
  | 'unknown';

export function relationOf(a: Post, b: Post): Relation {
  if (isSamePost(a, b)) return a.tenure === b.tenure ? 'same' : 'succeeds';
  if (isChiefAndDeputy(a, b)) return 'deputy';
  if (areExclusive(a, b)) return 'excludes';
  if (areOfTwoBodies(a, b)) return 'otherBody';
  if (mayBeOnePost(a, b)) return 'shortFor';
  return goTogether(a, b) || goTogether(b, a) ? 'together' : 'unknown';
}

/** Same place, same body, same head, same rank: what two mentions have to share to speak of one post. */
export const postKey = (post: Post): string =>
  [post.place?.code, wholeBody(post), post.head, post.isDeputy].join('|');

const UNIT_HEAD = /^[局厅部署处司院]长$/;

/** 公安|局长 and 公安局|局长 are one: the unit of the head is the body's too. */
const wholeBody = ({ body, office, head }: Post): string =>
  office !== '' && UNIT_HEAD.test(head) && !body.endsWith(head[0]!) ? body + head[0]! : body;

const isSamePost = (a: Post, b: Post): boolean => postKey(a) === postKey(b);

const isSamePlace = (a: Post, b: Post): boolean => a.place?.code === b.place?.code;

const isSameHead = (a: Post, b: Post): boolean => a.head === b.head && wholeBody(a) === wholeBody(b);

function isChiefAndDeputy(a: Post, b: Post): boolean {
  if (!a.isSingle || !b.isSingle || a.isDeputy === b.isDeputy) return false;
  return isSameHead(a, b) && isSamePlace(a, b) && (a.place !== undefined || a.body !== '');
}

/** 青山市市长 and 副市长: in one article the one without a place means the place of the other. */
export const isBareDeputy = (a: Post, b: Post): boolean =>
  a.head === b.head &&
  a.isDeputy !== b.isDeputy &&
  ((isBare(a) && leadsSuch(b)) || (isBare(b) && leadsSuch(a)));

const isBare = ({ body, head, place }: Post): boolean =>
  body === '' && place === undefined && isPlaceHead(head);

/** Post of a place that ends as its head begins: 青山市|市长. */
function leadsSuch({ office, head, place, unlisted }: Post): boolean {
  if (!isPlaceHead(head)) return false;
  const name = place?.name ?? unlisted;
  return office === '' && (name === '' || name.endsWith(head[0]!));
}

function areExclusive(a: Post, b: Post): boolean {
  if (!a.isSingle || !b.isSingle) return false;
  const [here, there] = [a.place, b.place];
  if (here && there) {
    if (here.code === there.code || here.level !== there.level) return false;
    const areChiefs = isSameHead(a, b) && !a.isDeputy && !b.isDeputy;
    return areChiefs || (leadsPlace(a) && leadsPlace(b));
  }
  if (here || there || a.isDeputy || b.isDeputy) return false;
  // 美国总统, 以色列总理
  if (areStates(a, b) && a.body !== b.body && [a, b].every(({ head }) => GOVERNS_STATE.test(head)))
    return true;
  return a.head === b.head && (areStates(a, b) || areUnlisted(a, b));
}

/** Who governs a state governs no other; a king may. */
const GOVERNS_STATE = /^(?:总统|总理|首相|外长|防长)$/;

/** 法国总统, 德国总统 */
export const areStates = (a: Post, b: Post): boolean => isCountry(a.body) && isCountry(b.body);

/** 青山市市长, 东湖市市长: places that no table has, of one level when they end alike. */
const areUnlisted = (a: Post, b: Post): boolean =>
  a.unlisted !== '' &&
  b.unlisted !== '' &&
  a.unlisted.at(-1) === b.unlisted.at(-1) &&
  [a, b].every(({ office }) => office === '' || office === '委');

/** Bodies whose head is often another one's head too. */
const SHARED_HEAD =
  /公安|司法|粮食|专家|外专|知识产权|国防|人防|民防|档案|数据|信访|机要|保密|版权|文物|海洋/;

/** 市委书记 and 市长, 教育局局长 and 财政局局长 of one place. */
function areOfTwoBodies(a: Post, b: Post): boolean {
  if (a.isDeputy || b.isDeputy || !isSamePlace(a, b)) return false;
  if ((!a.place && a.unlisted === '') || a.unlisted !== b.unlisted || a.office === b.office) return false;
  if (a.head !== b.head)
    return (isSecretary(a) && isOfGovernment(b)) || (isOfGovernment(a) && isSecretary(b));
  // 教育局 and 教育体育局 are one.
  return [a, b].every(isOffice) && a.office[0] !== b.office[0];
}

const isSecretary = ({ head, office }: Post): boolean => head === '书记' && /^党?委$/.test(office);
const isOffice = ({ head, office }: Post): boolean =>
  (head === '局长' || head === '厅长') && office.endsWith(head[0]!) && !SHARED_HEAD.test(office);

const placeName = ({ place, placeText }: Post): string => place?.name ?? placeText;

/** 西湖区, of which there are several, is not 滨江区. */
const mayBeOnePlace = (a: Post, b: Post): boolean => {
  const [here, there] = [placeName(a), placeName(b)];
  return here.includes(there) || there.includes(here);
};

/** One head, no two places, and one body that is the other or short for it: 体育局局长 for 青山市体育局局长. */
export const mayBeOnePost = (a: Post, b: Post): boolean =>
  a.head === b.head &&
  a.isDeputy === b.isDeputy &&
  (!a.place || !b.place || isSamePlace(a, b)) &&
  mayBeOnePlace(a, b) &&
  mayBeOneBody(ofNoTerm(a), ofNoTerm(b));

const mayBeOneBody = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** 自民党|第28任|总裁 and 自民党总裁, 新一届政府总理 and 总理: the body without what counts its holders. */
const ofNoTerm = ({ body }: Post): string =>
  body.replace(/第?[一二三四五六七八九十百\d]{1,3}[任届]$|^(?:新(?:一届)?)?政府$/, '');

/** One head of bodies of the state or of one place: a person often heads two, 监察司法委主任委员, 代表资格审查委员会主任委员. */
export const mayBeOneHead = (a: Post, b: Post): boolean =>
  a.head === b.head && a.isDeputy === b.isDeputy && !a.place && !b.place && a.unlisted === b.unlisted;

const OF_COMMITTEE = /^(?:常委|委员|书记)$/;

/** 市委书记, 省委常委: a seat on the committee of a place itself, of whichever rank. */
export const isOfCommittee = ({ system, head, office }: Post): boolean =>
  system === 'party' && OF_COMMITTEE.test(head) && /^[省市州县区]?委$/.test(office);

/** 市长, 副县长, 主席 of an autonomous region */
export const isOfGovernment = ({ head, office, place }: Post): boolean =>
  office === '' && (isPlaceHead(head) || (head === '主席' && (place?.name.endsWith('自治区') ?? false)));

/** Whether a post of the committee and one of the government are of one place; 副市长、县委书记 without places are not. */
export function isGovernmentOf(government: Post, committee: Post): boolean {
  if (!isOfGovernment(government) || !isOfCommittee(committee)) return false;
  if (government.place || committee.place) return isSamePlace(government, committee);
  if (government.unlisted !== committee.unlisted) return false;
  return government.unlisted !== '' || government.head[0] === committee.office[0];
}

/** 省委常委、市委书记; 市委副书记、市长: a seat on a committee beside a post of its place or of one in it. */
function goTogether(seat: Post, other: Post): boolean {
  if (!isOfCommittee(seat) || (seat.head === '书记' && !seat.isDeputy)) return false;
  if (!seat.place || !other.place) return seat.place === other.place && seat.unlisted === other.unlisted;
  return isSamePlace(seat, other) || liesIn(other.place, seat.place);
}

/** 总书记 and 主席 of the state are one person. */
export const areOfOneLeader = (a: Post, b: Post): boolean => [a, b].every(isOfLeader);

const isOfLeader = ({ head, place, body, isDeputy }: Post): boolean =>
  (head === '总书记' || head === '主席') &&
  !isDeputy &&
  !place &&
  ['', '国家', '中华人民共和国', '中共中央', '中央军委'].includes(body);

const BEGINS_WITH_UNIT = /^[委省市州县区]/;
const ENDS_AS_BODY = /[局厅委办院府]$/;

/** 市委书记, 教育局局长: of which place no draft says; not 青山市教育局局长, nor 外交部部长. */
export const isAnyones = ({ place, unlisted, office }: Post): boolean =>
  !place && unlisted === '' && (office === '' || BEGINS_WITH_UNIT.test(office) || ENDS_AS_BODY.test(office));

const HEADS_STATE = /^(?:总统|总理|首相|国王|主席|外长|防长)$/;
/**
 * Heads of bodies that a place has one of: 委书记, 委宣传部部长, 教育局局长; not 公安局大队长 or 人民医院主任, of whom there
 * are many, nor 街道.
 */
const ONE_IN_A_PLACE =
  /^(?!街道|[镇乡村]|社区)[^大校社村]*(?:局局长|厅厅长|委(?:书记|主任|秘书长)|委员会主任|法院院长|检察院检察长|政府[省市州县区]长)$|^委.{2,6}部部长$|^人大常委会主任$|^政协主席$/;
const ONE_IN_THE_STATE =
  /^(?:中华人民共和国|国家|国务院|中共中央|中央军委|中央纪委|全国人大常委会|全国政协|最高人民法院|最高人民检察院)$/;
/** 国家主席 in 越共中央总书记、国家主席 is another state's. */
const OWN_STATE = /^(?:中|国|全国|最高|党组|$)/;

/** The posts of a title that only one person at a time holds, where the draft says whose they are: 市长 of 青山市; not 局长, 组织部部长. */
export function onesOfAKind(posts: readonly Post[]): readonly Post[] {
  const isOwnState = posts.every(({ body }) => OWN_STATE.test(body));
  return posts.filter(({ place, body, unlisted, office, head, isSingle, isDeputy }) => {
    if (!isSingle || isDeputy) return false;
    if (place || unlisted !== '') return isOneInAPlace(office, head);
    return (isOwnState && ONE_IN_THE_STATE.test(body)) || (isCountry(body) && HEADS_STATE.test(head));
  });
}

const isOneInAPlace = (office: string, head: string): boolean =>
  office === '' ? isPlaceHead(head) : ONE_IN_A_PLACE.test(office + head);
