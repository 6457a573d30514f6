import type { Article } from './article.ts';
import type { OffsetRange } from './range.ts';

/** One article or part of a draft, from its heading to the next one. */
export interface Section extends OffsetRange {
  readonly title: string;
  readonly titleRange: OffsetRange;
  /** 1 for an article of the page, more for parts of it */
  readonly level: number;
}

export function splitSections(_article: Article): readonly Section[] {
  return [];
}
