import type { HeldPost } from '../../archive/facts.ts';
import { postKey } from '../../article/holdings.ts';
import { isMistypedFor, isTelling } from './variants.ts';

/** 市委, 教育局: of which city no draft says; not 青山市教育局. */
const ANYONES = /^[委省市州县区]|^(?!.{2,3}[省市州县区]).*[局厅委办院府]$/;

/** Whether two drafts name one person of one post in two spellings. */
export const isVariantAcross = (a: HeldPost, b: HeldPost): boolean =>
  postKey(a.post) === postKey(b.post) &&
  isTelling(a.post, a.name) &&
  (a.post.place !== undefined || !ANYONES.test(a.post.body)) &&
  isMistypedFor(a.name, b.name);
