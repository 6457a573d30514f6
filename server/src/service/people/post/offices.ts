import type { Post } from './post.ts';

/** What a post is in its place: one of its leaders, one of their deputies, or of a department or a division of one. */
export interface Office {
  readonly kind: 'leader' | 'member' | 'department' | 'division';
  /** among the posts of a grade */
  readonly order: number;
}

/** 区 of 园区 and 社区, 市 of 市场 and 城市, 乡 of 乡村 are no units. */
const UNIT =
  /自治区|省(?!级)|(?<!城)市(?![场级])|[州盟旗镇]|县(?!级)|(?<![社园校景地发新假])区|乡(?!村)|街道/;
const LOWEST_UNIT = /镇|乡(?!村)|街道/;
/** A body that leads a place, behind the name of the place. */
const LEADING_BODY = /([省市州盟县区旗]|自治区)(?:委|党委|(?:人民)?政府|人大(?:常委会)?|政协)?$/;
const GOVERNMENT_HEAD = /^([省市州盟县区旗镇乡])长$/;

/** The kind of place that a post itself names: 镇 of 莫干山镇党委书记, 市 of 市长. */
export function unitOf({ place, body, head }: Post): string | undefined {
  const ofHead = GOVERNMENT_HEAD.exec(head)?.[1];
  if (ofHead) return ofHead;
  if (!place) return UNIT.exec(body)?.[0];
  return LOWEST_UNIT.exec(body)?.[0] ?? LEADING_BODY.exec(body)?.[1];
}

/** Offices of a place without the words for the place and without 副, with the order of their holders and of their deputies. */
const OFFICES: readonly (readonly [post: RegExp, kind: Office['kind'], order: number, deputies: number])[] = [
  [/^(?:委|党委|党工委|工委)书记$/, 'leader', 0, 0],
  [/^(?:(?:人民)?政府)?(?:[省市州盟县区旗镇乡]长|主席)$/, 'leader', 1, 5],
  [/^办事处主任$/, 'leader', 1, 5],
  [/^人大(?:常委会)?(?:主任|主席)$/, 'leader', 2, 4],
  [/^政协主席$/, 'leader', 3, 6],
  [/^(?:委|党委|党工委)常委$/, 'member', 1, 1],
  [/^纪委书记$/, 'member', 2, 0],
  [/^监察?委(?:员会)?主任$/, 'member', 3, 0],
  [/^(?:[高中]级)?(?:人民)?法院院长$/, 'member', 7, 0],
  [/^(?:人民)?检察院检察长$/, 'member', 8, 0],
  [/^委\p{Script=Han}*[部办委室](?:部长|主任|书记)$/u, 'department', 10, 10],
  [/^(?:人民)?(?:政府)?秘书长$/, 'department', 11, 11],
  [/(?:[厅局委办]|办公室|委员会)(?:党[组委])?(?:厅长|局长|主任|书记)$/, 'department', 12, 12],
  [/[处科](?:处长|科长)$/, 'division', 13, 13],
];

/** 研究院办公室主任, 集团党委书记: of the grade of its body, which no name tells. */
const NO_DEPARTMENT = /[院所校]|大学|公司|集团|中心|协会|学会/;

/** @param unit what `unitOf` tells of the post */
export function officeOf(
  { place, body, head, isDeputy }: Post,
  unit: string | undefined,
): Office | undefined {
  const post = withoutPlace(body, head, unit);
  const office = OFFICES.find(([pattern]) => pattern.test(post));
  // 主席 alone leads an autonomous region, and otherwise anything.
  if (post === '主席' && unit !== '自治区' && !place?.name.endsWith('自治区')) return undefined;
  if (!office) return undefined;
  const [, kind, order, deputies] = office;
  if ((kind === 'department' || kind === 'division') && NO_DEPARTMENT.test(body)) return undefined;
  return { kind, order: isDeputy ? deputies : order };
}

function withoutPlace(body: string, head: string, unit: string | undefined): string {
  if (GOVERNMENT_HEAD.test(head) && !body.endsWith('政府')) return head;
  const at = unit ? body.indexOf(unit) : -1;
  return at === -1 ? body + head : body.slice(at + unit!.length) + head;
}
