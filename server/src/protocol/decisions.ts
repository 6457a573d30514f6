import type { TextEdit } from 'vscode-languageserver-types';
import type { ConfigChange, Ignored, ListedWord, PostedPerson, Variant } from '../service/service.ts';

/** In which script drafts should be, and where that is said. */
export interface VariantSetting {
  readonly variant: Variant;
  /** null: there is no config file, the client's own setting holds */
  readonly config: Omit<Decision, 'change'> | null;
}

/** What an editor decides, of a finding that is to stay or of a person, and the file that is to hold it. */
export interface Decision {
  readonly uri: string;
  readonly change:
    | { readonly ignore: Ignored }
    | { readonly person: PostedPerson }
    /** null: the list only has to be there */
    | { readonly listed: ListedWord | null }
    | ConfigChange;
  /** path to the config inside the file */
  readonly within: readonly string[];
  /** what the file begins with where there is none */
  readonly begin: string;
}

export interface DecideParams {
  readonly decision: Decision;
  /** of the file as it is in the editor now, saved or not; null: there is none */
  readonly text: string | null;
}

/** null: the file is something else, and nothing may be written to it */
export type DecideResult = { readonly text: string; readonly edits: readonly TextEdit[] } | null;

/** The newsroom's word list that holds for a draft, and what to write, so that it is there and has a word. */
export interface WordListDecisions {
  readonly uri: string;
  readonly decisions: readonly Decision[];
}
