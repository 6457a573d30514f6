import type { Severity } from './finding.ts';
import type { Glossary } from '../newsroom/glossary.ts';
import type { Roster } from '../newsroom/roster.ts';
import type { Variant } from '../script/offeredScripts.ts';

/** A draft of a case, with everything that is not the default. */
export interface CaseText {
  /** says what the case shows; every false positive that was fixed has one */
  readonly name?: string;
  readonly text: string;
  readonly languageId?: 'plaintext' | 'markdown' | 'html';
  readonly options?: Readonly<Record<string, unknown>>;
  readonly variant?: Variant;
  readonly homeRegion?: string;
  /** the newsroom's own patterns */
  readonly spam?: readonly string[];
  readonly roster?: Roster;
  readonly glossary?: Glossary;
  /** without its folder; it may say when the draft was written */
  readonly fileName?: string;
  /** texts of other drafts, by file name */
  readonly others?: Readonly<Record<string, string>>;
}

export interface ExpectedFinding {
  readonly messageId: string;
  /** these entries of the finding's data, no others are compared */
  readonly data?: Readonly<Record<string, string | number>>;
  /** the rule's default when left out */
  readonly severity?: Severity;
  /** texts that the suggestions put in, in their order */
  readonly suggestions?: readonly string[];
}

export interface InvalidCase extends CaseText {
  /** the draft with each finding's range marked: 北京⟦ＧＤＰ⟧增长; marks may nest */
  readonly text: string;
  /** one a mark, in order of start, then of end */
  readonly findings: readonly ExpectedFinding[];
  /** the draft after the safe fixes; required when there is one, forbidden when there is none */
  readonly output?: string;
  /** the draft after all preferred fixes; required when there is one for review, forbidden when there is none */
  readonly reviewed?: string;
}

/** The table of a rule's cases, in `cases.ts` beside it; run by test/rules/rules.test.ts. */
export interface RuleCases {
  readonly valid: readonly (string | CaseText)[];
  readonly invalid: readonly InvalidCase[];
}
