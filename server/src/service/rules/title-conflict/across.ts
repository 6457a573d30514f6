import type { HeldElsewhere } from '../../acrossDrafts.ts';
import { draftFactsOf, type HeldPost } from '../../draftFacts.ts';
import type { Post } from '../../mentions/mention.ts';
import type { Article } from '../../text/article.ts';
import { areStates, conflictOf } from './conflict.ts';

/** 张伟 there are many: one in this province is not the one in another. */
const SHORT_NAME = 2;

/**
 * Whether two drafts contradict each other in a person's post. Between drafts a name tells less than in one draft, where
 * writers keep two people of one name apart.
 */
export function conflictAcross(name: string, a: Post, b: Post): boolean {
  const conflict = conflictOf(a, b);
  // 穆罕默德 is president here and there, and 中非 is 中非共和国.
  if (conflict === undefined || (conflict === 'twoPlaces' && areStates(a, b))) return false;
  return name.length > SHORT_NAME || a.place?.code.slice(0, 2) === b.place?.code.slice(0, 2);
}

/** Posts of the draft that other drafts contradict, each with the first of `elsewhere` that does. */
export function* contradictionsIn(
  article: Article,
  elsewhere: readonly HeldElsewhere[],
): Iterable<{ readonly held: HeldPost; readonly other: HeldElsewhere }> {
  if (elsewhere.length === 0) return;
  for (const held of draftFactsOf(article).holdings) {
    const { name, post } = held;
    const other = elsewhere.find((theirs) => theirs.name === name && conflictAcross(name, post, theirs.post));
    if (other) yield { held, other };
  }
}
