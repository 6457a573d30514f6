import type { Post } from '../../mentions/mention.ts';
import type { Article } from '../../text/article.ts';
import type { OffsetRange } from '../../text/range.ts';

const HONORIFIC = /^(?:先生|女士|小姐)/;
const LEADS_PLACE = /^[省市州县区]长$/;

/** 市长李川先生: the address behind the name of who leads a place. Guests and people of business are called so. */
export function* honorificsOf({ text, mentions }: Article): Iterable<{ range: OffsetRange; title: string }> {
  for (const { isTitleFirst, nameRange, posts, title } of mentions.people.flatMap(
    (person) => person.mentions,
  )) {
    if (!isTitleFirst || !posts.some(leadsPlace)) continue;
    const words = HONORIFIC.exec(text.slice(nameRange.end, nameRange.end + 2))?.[0];
    if (words) yield { range: { start: nameRange.end, end: nameRange.end + words.length }, title };
  }
}

/** Taiwan, Hong Kong and Macao have other manners. */
const leadsPlace = ({ place, body, head }: Post): boolean =>
  place !== undefined &&
  !/^[78]/.test(place.code) &&
  ((body === '' && LEADS_PLACE.test(head)) || (body === '委' && head === '书记'));
