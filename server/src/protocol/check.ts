import type { Range } from 'vscode-languageserver-types';
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
  /** also answer what other drafts may contradict */
  readonly wantsFacts?: boolean;
  /** what other drafts say against this one */
  readonly elsewhere?: readonly HeldElsewhere[];
  /** instead: what those of the workspace say */
  readonly comparesWithWorkspace?: boolean;
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
    readonly facts?: DraftFacts;
  };
}
