import type { Holding } from '../../archive/facts.ts';
import { isAnyones, postKey } from '../../people/relations.ts';
import { isMistypedFor, pointsToOne } from './variants.ts';

/** Whether two drafts name one person of one post in two spellings. */
export const isVariantAcross = (a: Holding, b: Holding): boolean =>
  postKey(a.post) === postKey(b.post) &&
  pointsToOne(a.post, a.name) &&
  !isAnyones(a.post) &&
  isMistypedFor(a.name, b.name);
