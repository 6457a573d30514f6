import type { LocatedRange } from '../archive/facts.ts';
import type { OffsetRange } from '../text/range.ts';

export const LEVELS = ['off', 'info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];
export type Severity = Exclude<Level, 'off'>;

/** Replaces `range` by `text`; offsets are UTF-16 code units of the text that was checked. */
export interface Edit {
  readonly range: OffsetRange;
  readonly text: string;
}

/**
 * `safe`: a competent editor would always accept it; part of fix-all. `review`: a person decides.
 */
export type Safety = 'safe' | 'review';

/**
 * The two kinds of findings, everywhere: 有把握, which the machine puts right without asking, and 待定, where a person
 * decides. Counts, lists, reports and the preview all go by this.
 */
export const isCertain = ({ fix }: { readonly fix?: { readonly safety: Safety } }): boolean =>
  fix?.safety === 'safe';

/** One repair. Its edits are ascending and disjoint, and are applied all or none. */
export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
  /** its rule `fixesFirst` */
  readonly comesFirst?: true;
}

export interface Related {
  readonly range: OffsetRange;
  readonly message: string;
  /** the place is another draft's; `range` speaks of that draft */
  readonly elsewhere?: PlaceElsewhere;
}

export interface PlaceElsewhere extends LocatedRange {
  readonly uri: string;
}

/** What a finding says about itself to tools; values are part of the JSON output. */
export type FindingData = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly range: OffsetRange;
  readonly data: FindingData;
  /** the preferred repair */
  readonly fix?: Fix;
  /** other repairs, best first */
  readonly suggestions: readonly Fix[];
  readonly related: readonly Related[];
}
