import type { Post } from './post.ts';

/** The committee of the party in a body: 农业农村部|党组. */
export const PARTY_GROUP = /[原前]?(?:分?党组|党委|党工委|机关党委|党总支|纪委)$/;
/** Departments that every body has: 公安厅厅长李川、|政治部主任周岩. */
export const DEPARTMENT =
  /^(?!政务司|财政司|律政司)(?:政治部|政治处|办公室|机关党委|机关纪委|纪委|纪检监察组|纪检组|工会|团委|[党院校局]办|现役办|护理部|[理监]事会|审判委员会|检察委员会|(?!.*(?:书记处|办事处|公司))(?:(?![司局厅部委院校会])\p{Script=Han}){2,5}[处科室司])$/u;
/** 东华大学教育学院院长李川、|教育处督学周岩: what a county of Taiwan calls its departments. */
export const COUNTY_DEPARTMENT =
  /^(?:教育|民政|社会|农业|水利|地政|建设|财政|主计|文化|观光|卫生|计划|劳工|劳动|客家|原住?民)处$/;
/** 汉字 of a department: 财务资产管理处 has more, and is said with its body. */
const LONGEST_DEPARTMENT = 6;
/** Bodies that have such departments; not the committee of a place. */
const DEPARTED = /..[局厅部委署院校会学司团行队心台社]$/;

/** 央行党委组织部部长、|人事司司长: no department of that one. */
const PARTY_DEPARTMENT = /党委(?:组织|宣传|统战)部$/;

/** The body that a department behind a post of it belongs to: 公安厅 of 公安厅政治部. */
export const bodyOfDepartment = ({ body }: Post): string | undefined => {
  const whole = body.replace(PARTY_GROUP, '').replace(PARTY_DEPARTMENT, '');
  for (let length = 2; length <= LONGEST_DEPARTMENT; length++) {
    const rest = whole.slice(0, -length);
    if (DEPARTED.test(rest) && DEPARTMENT.test(whole.slice(-length))) return rest;
  }
  // 护理部督导长李川、|资讯室主任周岩
  return DEPARTED.test(whole) && !/(?:护理部|政治部)$/.test(whole) ? whole : undefined;
};

/** 我校|校长: whose, only who speaks knows. */
export const OWN = /^[我本贵][校院局厅厂县市区省司行]$/;
/** Bodies that have a 书记处: 全国妇联副主席、|书记处书记 */
export const HAS_SECRETARIAT =
  /(?:[妇文侨台]联|[作科记残]协|总工会|团中央|联合会|协会|残联|中央委员会|中共中央)$/;

/** 暨阳街道党工委书记、|办事处主任, 临江镇党委委员、|武装部部长 */
const STREET_COMMITTEE = /(?:街道|[镇乡])(?:党工委|党委)$/;
/** 石梁村党支部书记、|村委会主任 */
const VILLAGE_BRANCH = /.(?:村|社区)(?:党委|党总支|党支部)$/;
const STREET_BODIES = /^(?:办事处|人大|人?武装?部|政协联络组|综治办|党政办公?室?)$/;

/** Whether a body goes with the committee of a street, a town or a village that stands before it. */
export const isOfStreet = (body: string, before: string): boolean =>
  (STREET_BODIES.test(body) && STREET_COMMITTEE.test(before)) ||
  (/^[村居]委会$/.test(body) && VILLAGE_BRANCH.test(before));
