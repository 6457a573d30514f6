import { leadsPlace, type Post } from '../../people/post/post.ts';
import type { Article } from '../../article/article.ts';
import type { OffsetRange } from '../../text/range.ts';

const HONORIFIC = /^(?:先生|女士|小姐)/;

/** 市长李川先生: the address behind the name of who leads a place. Guests and people of business are called so. */
export function* honorificsOf({ text, mentions }: Article): Iterable<{ range: OffsetRange; title: string }> {
  for (const { isTitleFirst, nameRange, posts, title } of mentions.people.flatMap(
    (person) => person.mentions,
  )) {
    if (!isTitleFirst || !posts.some(leadsOurPlace)) continue;
    const words = HONORIFIC.exec(text.slice(nameRange.end, nameRange.end + 2))?.[0];
    if (words) yield { range: { start: nameRange.end, end: nameRange.end + words.length }, title };
  }
}

/** Taiwan, Hong Kong and Macao have other manners. */
const leadsOurPlace = (post: Post): boolean =>
  post.place !== undefined && !/^[78]/.test(post.place.code) && leadsPlace(post);
