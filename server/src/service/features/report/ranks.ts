import { CENTRAL_POSTS, PLACE_GRADES } from '../../data/generated/ranks.ts';
import { lazy } from '../../base/lazy.ts';
import { ancestorsOf } from '../../places/codes.ts';
import type { Post } from '../../people/post/post.ts';
import type { Place } from '../../places/place.ts';
import { officeOf, unitOf, type Office } from '../../people/post/offices.ts';

/** Where a post stands among others: first by grade, then by order; smaller is higher. */
export interface Rank {
  /** 1 and 2 national, 3 and 4 of a province or ministry, 5 and 6 bureau, 7 and 8 county, 9 and 10 township; full, deputy */
  readonly grade: number;
  readonly order: number;
}

const POST_LEVELS = ['national', 'provincial', 'bureau', 'county', 'township'] as const;
export type RankLevel = (typeof POST_LEVELS)[number];

export const levelOf = ({ grade }: Rank): RankLevel => POST_LEVELS[Math.ceil(grade / 2) - 1]!;

/** As in the table of ranks: 1 is 国家级正职, 10 is 乡科级副职. What is lower has no rank in a report. */
const LOWEST_GRADE = 10;
/** Below everybody who holds a post of the grade. */
const FORMER = 10_000;
/** After the centre's own posts. */
const LOCAL = 1000;
/** A 厅 is two grades below its province, a 处 of it four. */
const DEPARTMENT_BELOW = 2;
/** See `DEPARTMENT_BELOW`. */
const DIVISION_BELOW = 4;

const central = lazy(
  () =>
    new Map(
      CENTRAL_POSTS.split('\n').map((line, order): [string, Rank] => {
        const [post, grade] = line.split(' ') as [string, string];
        return [post, { grade: Number(grade), order }];
      }),
    ),
);
const placeGrades = lazy(
  () => new Map(PLACE_GRADES.split('\n').map((line) => line.split(' ') as [string, string])),
);

export const compareRanks = (a: Rank, b: Rank): number => a.grade - b.grade || a.order - b.order;

/** The rank of a post; undefined where its name does not tell. */
export function rankOf(post: Post): Rank | undefined {
  const rank = centralRank(post) ?? localRank(post);
  if (!rank || rank.grade > LOWEST_GRADE) return undefined;
  return post.tenure === 'former' ? { ...rank, order: rank.order + FORMER } : rank;
}

const PARTY_GROUP = /党[组委]$/;
const HEADS_OF_MINISTRIES = ['部长', '主任', '局长', '行长', '署长', '审计长'];

function centralRank({ place, body, head, isDeputy }: Post): Rank | undefined {
  if (place) return undefined;
  const posts = PARTY_GROUP.test(body)
    ? HEADS_OF_MINISTRIES.map((ownHead) => body.replace(PARTY_GROUP, '') + ownHead)
    : [body + head];
  const rank = posts.map((post) => central().get(post)).find((known) => known !== undefined);
  return rank && lowered(rank, isDeputy);
}

const lowered = ({ grade, order }: Rank, isDeputy: boolean): Rank => ({
  grade: grade + (isDeputy ? 1 : 0),
  order,
});

/** A post of a province, city, county or township, or of one of its departments. */
function localRank(post: Post): Rank | undefined {
  const { place, isDeputy } = post;
  const unit = unitOf(post);
  const grade = unit ? gradeOfUnit(unit, place) : place && gradeOf(place);
  const office = officeOf(post, unit);
  if (grade === undefined || !office) return undefined;
  const rank = { grade: grade + gradesBelow(office.kind), order: LOCAL + office.order };
  return lowered(rank, isDeputy);
}

function gradesBelow(kind: Office['kind']): number {
  switch (kind) {
    case 'leader':
      return 0;
    case 'member':
      return 1;
    case 'department':
      return DEPARTMENT_BELOW;
    case 'division':
      return DIVISION_BELOW;
  }
}

/** Grade of the first post of a place by its unit, where no table has the place: 3 is 省部级正职, 9 乡科级正职. */
const UNIT_GRADES: Readonly<Record<string, number>> = {
  省: 3,
  自治区: 3,
  市: 5,
  州: 5,
  盟: 5,
  县: 7,
  区: 7,
  旗: 7,
  镇: 9,
  乡: 9,
  街道: 9,
};

/** 区 of 西湖区区长 is the place itself, 镇 of 德清县莫干山镇 lies below it. */
const gradeOfUnit = (unit: string, place: Place | undefined): number | undefined =>
  place?.name.endsWith(unit) ? gradeOf(place) : UNIT_GRADES[unit];

/** The grade of the leader of a place. */
function gradeOf({ code, name, level }: Place): number {
  const own = placeGrades().get(code);
  if (own) return Number(own);
  if (level === 'province') return 3;
  if (level === 'prefecture') return 5;
  const [province = '', prefecture = ''] = ancestorsOf(code);
  if (MUNICIPALITIES.has(province)) return 5;
  return placeGrades().has(prefecture) && name.endsWith('区') ? 6 : 7;
}

const MUNICIPALITIES = new Set(['110000', '120000', '310000', '500000']);
