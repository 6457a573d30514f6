import type { Article } from '../text/article.ts';
import type { Policy } from './mention.ts';

export function policiesOf(_article: Article): Policy[] {
  return [];
}
