import type { Range } from 'vscode-languageserver-types';
import type { ErrorRate, OffsetRange, RankLevel, Severity } from '../service/service.ts';

/** A place in a draft, for editors (LSP positions) and for tools (UTF-16 offsets) alike. */
export interface Located {
  readonly range: Range;
  readonly offsets: OffsetRange;
}

export interface TextMention extends Located {
  readonly text: string;
}

export interface OutlineSection extends Located {
  readonly title: string;
  readonly titleRange: Range;
  readonly level: number;
  /** of an article: who wrote it, and where, in the draft's words */
  readonly author?: string;
  readonly place?: string;
  /** on a newspaper page: the article whose rest this is (上接第一版), and where its title stands */
  readonly continues?: TextMention;
}

export interface OutlinePlace {
  readonly name: string;
  /** GB/T 2260 */
  readonly code: string;
  readonly level: string;
  /** official names from the province down */
  readonly path: readonly string[];
  readonly mentions: readonly TextMention[];
}

export interface OutlinePolicy {
  readonly name: string;
  readonly kind: string;
  readonly mentions: readonly TextMention[];
}

export interface OutlinePersonMention extends TextMention {
  /** the draft's own words attached to the name, or empty */
  readonly title: string;
  readonly name: string;
}

export interface OutlinePerson {
  readonly name: string;
  /** in full, the place inherited from the draft */
  readonly posts: readonly string[];
  readonly mentions: readonly OutlinePersonMention[];
}

export interface Outline {
  /** version of the document it was made from */
  readonly version: number;
  readonly variant: 'hans' | 'hant' | 'mixed' | 'unknown';
  readonly date: string | null;
  readonly sections: readonly OutlineSection[];
  readonly places: readonly OutlinePlace[];
  readonly policies: readonly OutlinePolicy[];
  readonly people: readonly OutlinePerson[];
}

export interface ReportFinding {
  readonly ruleId: string;
  /** what editors call the rule: 残留注音 */
  readonly name: string;
  /** 有把握: it has a safe fix; else 待定: a person decides */
  readonly isCertain: boolean;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

/** Findings of one family of rules; never none. */
export interface ReportFamily {
  readonly family: string;
  /** in the language of the findings */
  readonly label: string;
  readonly findings: readonly ReportFinding[];
}

export interface ReportPerson {
  readonly name: string;
  readonly posts: readonly string[];
  /** how each of them was read, in the language of the findings: where its place was taken from; empty where the draft says it all */
  readonly readings: readonly string[];
  /** of the highest post; null where the draft does not tell */
  readonly level: RankLevel | null;
  readonly mentions: readonly Range[];
}

export interface ReportCity {
  /** GB/T 2260 */
  readonly code: string;
  readonly name: string;
  readonly mentions: readonly Range[];
}

export interface ReportPair {
  /** codes of two of the report's cities */
  readonly cities: readonly [string, string];
  /** in each sentence that names both, from the one to the other */
  readonly together: readonly Range[];
}

/** What an editor wants to know of a draft at a glance. */
export interface DraftReport {
  /** version of the document it was made from */
  readonly version: number;
  readonly families: readonly ReportFamily[];
  /** 编校差错率, an estimate */
  readonly errorRate: ErrorRate;
  /** in order of rank */
  readonly people: readonly ReportPerson[];
  /** those named most first; provinces are left out */
  readonly cities: readonly ReportCity[];
  /** those named together most first */
  readonly pairs: readonly ReportPair[];
}
