import type { Post } from './person.ts';
import { isPlaceHead } from './posts.ts';
import { unlistedPlaceOf } from './unlistedPlaces.ts';
import { isCountry } from './foreignTitles.ts';

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
  return posts.filter(({ place, body, head, isSingle, isDeputy }) => {
    if (!isSingle || isDeputy) return false;
    if (place || unlistedPlaceOf(body))
      return isOneInAPlace(place ? body : body.slice(unlistedPlaceOf(body).length), head);
    return (isOwnState && ONE_IN_THE_STATE.test(body)) || (isCountry(body) && HEADS_STATE.test(head));
  });
}

const isOneInAPlace = (body: string, head: string): boolean =>
  body === '' ? isPlaceHead(head) : ONE_IN_A_PLACE.test(body + head);
