import type { HeldPost } from '../../draftFacts.ts';
import { postKey } from '../../mentions/holdings.ts';
import { typoBetween } from '../../words/confusable.ts';
import { isTelling } from './variants.ts';

/** Whether two drafts name one person of one post in two spellings. */
export const isVariantAcross = (a: HeldPost, b: HeldPost): boolean =>
  postKey(a.post) === postKey(b.post) &&
  isTelling(a.post, a.name) &&
  typoBetween(a.name, b.name) !== undefined;
