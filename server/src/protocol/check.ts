import type { Range } from 'vscode-languageserver-types';
import type { DraftChange } from './draftChange.ts';
import type { DraftFacts, Edit, Finding, FixMode, HeldElsewhere } from '../service/service.ts';

/** A draft that is not open in the client, with its text. */
export interface InlineDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

export interface CheckParams {
  readonly document: InlineDocument;
  /** also answer the text after these fixes */
  readonly fix?: FixMode;
  /** with `fix`: also answer what was changed, place by place */
  readonly wantsChanges?: boolean;
  /** also answer what other drafts may contradict */
  readonly wantsFacts?: boolean;
  /** what other drafts say against this one */
  readonly elsewhere?: readonly HeldElsewhere[];
  /** instead: what those of the workspace say */
  readonly comparesWithWorkspace?: boolean;
}

/** `data` of a diagnostic. */
export interface DiagnosticData {
  /** 有把握: it has a safe fix; else 待定: a person decides */
  readonly isCertain: boolean;
  /** the draft was read in the wrong encoding as a whole: it is in this one */
  readonly encoding?: string;
}

/** Findings by kind. */
export interface FindingCounts {
  readonly certain: number;
  readonly undecided: number;
}

export interface CheckedFinding extends Finding {
  readonly position: Range;
}

export interface ConfigFileProblem {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

export interface CheckResult {
  /** the config leaves this draft out: nothing was checked */
  readonly ignored: boolean;
  /** findings in the text as it was sent */
  readonly findings: readonly CheckedFinding[];
  /** rules that failed; each is an error of the product */
  readonly failures: readonly { readonly ruleId: string; readonly message: string }[];
  readonly configProblems: readonly ConfigFileProblem[];
  /** so many marks in one paragraph that some were taken as text */
  readonly hasExcessMarks?: true;
  /** with `wantsFacts`, unless the config leaves the draft out or compares no drafts */
  readonly facts?: DraftFacts;
  /** with `fix`: the text after all passes, and the findings that it still has */
  readonly fixed?: {
    readonly text: string;
    readonly converged: boolean;
    /** what made it of the text that was sent: ascending, disjoint */
    readonly changes: readonly Edit[];
    readonly findings: readonly CheckedFinding[];
    /** with `wantsChanges`: what the passes did to the text that came */
    readonly draftChanges?: readonly DraftChange[];
    readonly facts?: DraftFacts;
  };
}
