import { PARTY_GROUP } from './departments.ts';
import type { Post } from './post.ts';
import { stemOf, type Taken } from './postBefore.ts';

/** 曲靖市第一人民医院院长李川、该院|党委书记: which 院, the post before says. */
export function takenFromSaid(before: Post, body: string, unit: string): Taken | undefined {
  const own = before.body.replace(PARTY_GROUP, '');
  // 法|院长: the unit of the head is the body's as well
  const isHeadOf = !own.endsWith(unit) && before.head.startsWith(unit);
  if (own.length < 2 || (!own.endsWith(unit) && !isHeadOf)) return undefined;
  const stem = stemOf(before);
  const kept = stem.slice(0, stem.length - (before.body.length - own.length)) + (isHeadOf ? unit : '');
  return { stem: kept, body: own + (isHeadOf ? unit : '') + body };
}
