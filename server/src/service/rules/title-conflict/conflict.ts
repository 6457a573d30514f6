import { isCountry } from '../../people/foreignTitles.ts';
import { isPlaceHead, leadsPlace } from '../../people/posts.ts';
import type { Post } from '../../people/person.ts';

export type Conflict = 'twoPlaces' | 'deputy';

/** 东湖市委, 青山市: places that no table has, of one level when they end alike. */
const UNLISTED_PLACE = /^(?!.*[某该本全我各]).{2,4}([省市州县区])委?$/;

/** Why two posts cannot both be held; undefined when they can, or when the draft does not say enough. */
export function conflictOf(a: Post, b: Post): Conflict | undefined {
  if (!a.isSingle || !b.isSingle) return undefined;
  const isSameHead = a.head === b.head && a.body === b.body;
  const [here, there] = [a.place, b.place];
  if (isSameHead && here?.code === there?.code)
    return a.isDeputy !== b.isDeputy && (here || a.body) ? 'deputy' : undefined;
  if (here && there) {
    if (here.code === there.code || here.level !== there.level) return undefined;
    const isChief = isSameHead && !a.isDeputy && !b.isDeputy;
    return isChief || (leadsPlace(a) && leadsPlace(b)) ? 'twoPlaces' : undefined;
  }
  if (here || there || a.head !== b.head || a.isDeputy || b.isDeputy) return undefined;
  return areStates(a, b) || areUnlisted(a, b) ? 'twoPlaces' : undefined;
}

/**
 * 青山市市长 and 副市长, 市长 and 副市长: in one article the one without a place means the place of the other.
 */
export const isBareDeputy = (a: Post, b: Post): boolean =>
  a.head === b.head &&
  a.isDeputy !== b.isDeputy &&
  ((isBare(a) && leadsSuch(b)) || (isBare(b) && leadsSuch(a)));

const isBare = ({ body, head, place }: Post): boolean =>
  body === '' && place === undefined && isPlaceHead(head);

/** Post of a place that ends as its head begins: 青山市|市长. */
const leadsSuch = ({ body, head, place }: Post): boolean =>
  isPlaceHead(head) && (place ? body === '' && place.name.endsWith(head[0]!) : isPlaceOf(body, head[0]!));

const isPlaceOf = (body: string, level: string): boolean =>
  body === '' || UNLISTED_PLACE.exec(body)?.[1] === level;

/** 法国总统, 德国总统 */
export const areStates = (a: Post, b: Post): boolean => isCountry(a.body) && isCountry(b.body);

const areUnlisted = (a: Post, b: Post): boolean => {
  const level = UNLISTED_PLACE.exec(a.body)?.[1];
  return level !== undefined && level === UNLISTED_PLACE.exec(b.body)?.[1];
};
