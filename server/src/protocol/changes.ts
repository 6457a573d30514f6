import type { TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ChangeListFormat, ListedChange } from '../service/service.ts';
import type { InlineDocument } from './check.ts';
import type { DraftChange } from './draftChange.ts';

export interface CleanDraftParams {
  /** an open document, or one with its text */
  readonly textDocument?: TextDocumentIdentifier;
  readonly document?: InlineDocument;
  /** only findings of this rule */
  readonly ruleId?: string;
  /**
   * only what is certain, in all passes that it needs; or only what is for a person to decide in the text as it is,
   * without what may follow from it
   */
  readonly only?: 'certain' | 'undecided';
}

export type CleanDraftResult =
  | (WorkspaceEdit & {
      /** one for each edit, in their order */
      readonly draftChanges: readonly DraftChange[];
      /** findings that they put right: one may need several changes, and one change may be for several */
      readonly findings: number;
    })
  | null;

export interface ChangeListParams {
  readonly changes: readonly ListedChange[];
  readonly format: ChangeListFormat;
}
