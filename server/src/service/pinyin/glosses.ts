import type { DraftText } from '../text/draftText.ts';
import { bareGlossesOf } from './bareGlosses.ts';
import { bracketedGlossesOf } from './bracketedGlosses.ts';
import type { Gloss } from './gloss.ts';
import { rubyGlossesOf } from './rubyGlosses.ts';

/** Every gloss of a draft, ascending and disjoint. */
export function glossesOf(article: DraftText): readonly Gloss[] {
  const all = [...bracketedGlossesOf(article), ...bareGlossesOf(article), ...rubyGlossesOf(article)];
  all.sort((a, b) => a.range.start - b.range.start);
  let end = 0;
  return all.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
