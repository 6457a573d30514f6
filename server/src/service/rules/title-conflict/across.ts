import type { HeldPost } from '../../archive/facts.ts';
import { isPlaceHead } from '../../people/posts.ts';
import type { Post } from '../../people/person.ts';
import { areStates, conflictOf } from './conflict.ts';

/** 张伟 there are many: one in this province is not the one in another. */
const SHORT_NAME = 2;

/**
 * Whether two drafts contradict each other in a person's post. Between drafts a name tells less than in one draft, where
 * writers keep two people of one name apart.
 */
export function conflictAcross({ name, post: a }: HeldPost, { name: otherName, post: b }: HeldPost): boolean {
  if (name !== otherName) return false;
  if (areApart(a, b)) return true;
  const conflict = conflictOf(a, b);
  // 穆罕默德 is president here and there, and 中非 is 中非共和国.
  if (conflict === undefined || (conflict === 'twoPlaces' && areStates(a, b))) return false;
  if (name.length > SHORT_NAME) return true;
  return (
    a.place?.code.slice(0, 2) === b.place?.code.slice(0, 2) &&
    (a.place !== undefined || !ANYONES.test(a.body))
  );
}

/** 市委, 市人大常委会, 局: of which city no draft says. */
const ANYONES = /^(?:[委省市州县区]|[厅局办]?$)/;

/** 青山市 and the rest of a body whose place no table has: 青山市|教育局 */
const UNLISTED = /^(.{2,4}?[省市州县区])(.*)$/;
/** Bodies whose head is often another one's head too. */
const SHARED_HEAD =
  /公安|司法|粮食|专家|外专|知识产权|国防|人防|民防|档案|数据|信访|机要|保密|版权|文物|海洋/;

/**
 * 市委书记 and 市长, 教育局局长 and 财政局局长 of one place: seldom one person. In one draft they stand side by side where
 * they go together; two drafts with one each say nothing of it.
 */
function areApart(a: Post, b: Post): boolean {
  if (a.isDeputy || b.isDeputy || a.place?.code !== b.place?.code) return false;
  const [placeA, bodyA] = partsOf(a);
  const [placeB, bodyB] = partsOf(b);
  if (placeA === undefined || placeA !== placeB || bodyA === bodyB) return false;
  if (a.head !== b.head)
    return isParty(a.head, bodyA) ? isMayor(b.head, bodyB) : isMayor(a.head, bodyA) && isParty(b.head, bodyB);
  // 教育局 and 教育体育局 are one.
  return isOffice(a.head, bodyA) && isOffice(b.head, bodyB) && bodyA[0] !== bodyB[0];
}

function partsOf({ place, body }: Post): readonly [string | undefined, string] {
  if (place) return [place.code, body];
  const [, name, rest = ''] = UNLISTED.exec(body) ?? [];
  return [name, rest];
}

const isParty = (head: string, body: string): boolean => head === '书记' && body === '委';
const isMayor = (head: string, body: string): boolean => isPlaceHead(head) && body === '';
const isOffice = (head: string, body: string): boolean =>
  (head === '局长' || head === '厅长') && body.endsWith(head[0]!) && !SHARED_HEAD.test(body);
