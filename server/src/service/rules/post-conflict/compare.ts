import type { Holding } from '../../archive/facts.ts';
import { postKey } from '../../people/relations.ts';
import { areTwoPeople, mayBeMisread } from './people.ts';

/** Whether two drafts name two people in one post that only one can hold. */
export const areTwoHolders = (a: Holding, b: Holding): boolean =>
  a.isSole &&
  b.isSole &&
  postKey(a.post) === postKey(b.post) &&
  areTwoPeople(a.name, b.name) &&
  ![a, b].some(({ name, post }) => mayBeMisread(name, post));
