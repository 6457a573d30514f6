import type { FixMode } from '../service/service.ts';

export interface ReadWordParams {
  readonly uri: string;
  /** the file, in Base64 */
  readonly content: string;
}

/** The text of the draft, or why it is not read, in words for people. */
export type ReadWordResult = { readonly text: string } | { readonly problem: string };

export interface ReviseWordParams extends ReadWordParams {
  readonly mode: FixMode;
  /** ISO 8601: what the changes are dated */
  readonly now: string;
}

/** The file with tracked changes and comments, in Base64; null: there is nothing to write. */
export type ReviseWordResult =
  | { readonly content: string | null; readonly changes: number; readonly remarks: number }
  | { readonly problem: string };
