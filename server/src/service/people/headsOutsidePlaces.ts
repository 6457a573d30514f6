import { placeAt, type PlaceToken } from '../places/places.ts';
import { headsOf, type Head } from './heads.ts';
import { beginsLongPlace } from './longPlaces.ts';

/** Heads of posts that are no part of a place: not 省长 in 陕西省长武县, 市长 in 南京市长江路. */
export const headsOutsidePlaces = (text: string, places: readonly PlaceToken[]): readonly Head[] =>
  headsOf(text).filter((head) => !endsInPlace(text, head, places) && !beginsLongPlace(text, head));

/** 中队长|沙力, 国防部长|沙利文 rather than 长沙, which stands without 市 */
const BEFORE_NAME_LIKE_PLACE = /(?:[大中支总]队|[局处科所站部厅院署社行会州])长$/;

/** 省长 in 陕西省长武县: the end of the head is where a place begins. */
function endsInPlace(text: string, head: Head, places: readonly PlaceToken[]): boolean {
  const place = placeAt(places, head.end - 1);
  if (!place || head.end >= place.end) return false;
  return place.kind !== 'short' || !BEFORE_NAME_LIKE_PLACE.test(text.slice(head.start, head.end));
}
