import type { Holding } from './facts.ts';

/** How a rule compares what drafts say of people and their posts: the rule declares it, the archive carries it out. */
export interface Comparison {
  /** compared are drafts that speak of one person, or of one post */
  readonly by: 'person' | 'post';
  /** whether what two drafts say does not go together; symmetric */
  readonly contradicts: (a: Holding, b: Holding) => boolean;
  /**
   * The post may have passed from one holder to the other between two drafts: a draft with a date is not compared with
   * one without.
   */
  readonly passesOn?: boolean;
  /** a draft of that time that tells of a change of a person's posts explains what others say */
  readonly isExplainedByChange?: boolean;
}

/** The comparisons of all rules that have one, by rule id. */
export type Comparisons = ReadonlyMap<string, Comparison>;
