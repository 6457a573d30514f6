import type { Article } from '../text/article.ts';
import type { Person, PlaceInDraft, Policy } from './mention.ts';

/** Who and what a draft speaks of; each list in order of first mention. */
export interface Mentions {
  readonly people: readonly Person[];
  readonly places: readonly PlaceInDraft[];
  readonly policies: readonly Policy[];
  /** the draft's own date, ISO 8601, from front matter or dateline */
  readonly date: string | undefined;
}

export function mentionsOf(_article: Article): Mentions {
  return { people: [], places: [], policies: [], date: undefined };
}
