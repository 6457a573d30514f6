import type { Place } from '../../places/place.ts';
import { isForeignTitle } from '../foreignTitles.ts';
import { unlistedPlaceOf } from './unlistedPlaces.ts';

/** What a post belongs to. */
export type PostSystem =
  | 'party'
  | 'congress'
  | 'government'
  | 'conference'
  | 'court'
  | 'army'
  | 'company'
  | 'school'
  | 'foreign'
  | 'other';

/** Of what its body is: the state, a province, a city, a county, a town; undefined where the draft does not say. */
export type PostLevel = 'state' | 'province' | 'prefecture' | 'county' | 'town';

/** What follows from the words of a post. */
export interface PostKind {
  /** a place that no table has and the body begins with: 青山市 of 青山市教育局; empty where there is none */
  readonly unlisted: string;
  /** the body without it: 教育局 */
  readonly office: string;
  readonly system: PostSystem;
  readonly level: PostLevel | undefined;
}

/** The head of a place itself, and of no body of it. */
const PLACE_HEAD = /^[省市州县区]长$/;
export const isPlaceHead = (head: string): boolean => PLACE_HEAD.test(head);

/** The first that fits says what the office is: 公安部队 is the army's, 党委宣传部 the party's. */
const SYSTEMS: readonly (readonly [office: RegExp, system: PostSystem])[] = [
  [/人大|人民代表大会/, 'congress'],
  [/政协|政治协商/, 'conference'],
  [/法院|检察院/, 'court'],
  [/军区|战区|军分区|军委|部队|集团军|警备区|人武部|武警|[海空陆]军|火箭军/, 'army'],
  [
    /^[省市州县区盟旗]?委(?!员会主任)|党[组委]|党工委|党总支|[纪团工]委|中共|中央(?:委员会|书记处|政治局)|政法委/,
    'party',
  ],
  [/公司|集团|银行|企业|证券|保险/, 'company'],
  [/大学|学院|中学|小学|学校|幼儿园|党校/, 'school'],
  [/政府|国务院|[局厅部署办]$|委员会$|办公[厅室]$|海关|街道|[镇乡]$/, 'government'],
];
const COMPANY_HEAD = /^(?:董事长|总经理|总裁|首席执行官|CEO|监事长|董事|行长)$/;
const SCHOOL_HEAD = /^校长$/;

export function kindOf(name: string, place: Place | undefined, body: string, head: string): PostKind {
  const unlisted = place ? '' : unlistedPlaceOf(body);
  const office = body.slice(unlisted.length);
  return {
    unlisted,
    office,
    system: systemOf(name, place, office, head),
    level: levelOf(place, unlisted, office, head),
  };
}

function systemOf(name: string, place: Place | undefined, office: string, head: string): PostSystem {
  // 内蒙古 names a country too: where a place is known, it is one of our own.
  if (!place && isForeignTitle(name)) return 'foreign';
  const known = SYSTEMS.find(([pattern]) => pattern.test(office))?.[1];
  if (known) return known;
  if (isPlaceHead(head)) return 'government';
  if (COMPANY_HEAD.test(head)) return 'company';
  return SCHOOL_HEAD.test(head) ? 'school' : 'other';
}

const STATE = /^(?:中华人民共和国|国家|国务院|中共中央|中央|全国|最高)/;
const TOWN = /街道|[镇乡村]|社区/;
const UNIT_LEVELS: Readonly<Record<string, PostLevel>> = {
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
  县: 'county',
  区: 'county',
};

function levelOf(
  place: Place | undefined,
  unlisted: string,
  office: string,
  head: string,
): PostLevel | undefined {
  if (TOWN.test(office)) return 'town';
  if (place) return place.level;
  if (unlisted) return UNIT_LEVELS[unlisted.at(-1)!];
  if (STATE.test(office)) return 'state';
  return UNIT_LEVELS[office[0] ?? (isPlaceHead(head) ? head[0]! : '')];
}
