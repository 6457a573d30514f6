/** Requests beyond LSP, shared by the server and its clients; what they are about stands in protocol/. */
import { RequestType, RequestType0 } from 'vscode-jsonrpc';
import type { TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ChangeListParams, CleanDraftParams, CleanDraftResult } from './protocol/changes.ts';
import type { CheckParams, CheckResult, FindingCounts, InlineDocument } from './protocol/check.ts';
import type {
  DecideParams,
  DecideResult,
  Decision,
  VariantSetting,
  WordListDecisions,
} from './protocol/decisions.ts';
import type { DraftReport, Outline } from './protocol/views.ts';
import type { ReadWordParams, ReadWordResult, ReviseWordParams, ReviseWordResult } from './protocol/word.ts';
import type {
  ArticleOfDraft,
  ConversionTarget,
  Ignored,
  ListedChange,
  ListedWord,
  Variant,
} from './service/service.ts';

export type * from './protocol/changes.ts';
export type * from './protocol/check.ts';
export type * from './protocol/decisions.ts';
export type * from './protocol/draftChange.ts';
export * from './protocol/draftFiles.ts';
export type * from './protocol/views.ts';
export type * from './protocol/word.ts';

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface PersonParams extends DocumentParams {
  /** as the outline has it */
  readonly name: string;
}

export interface WordListParams extends DocumentParams {
  /** null: only the list itself */
  readonly word: ListedWord | null;
}

export interface UriParams {
  readonly uri: string;
}

export interface FolderParams {
  /** URI */
  readonly folder: string;
}

export interface SettingsDigest {
  /**
   * Of everything beside the draft, its name and language that findings depend on: two drafts with the same digest are
   * checked in the same way. null: a config file has problems, and what holds is not certain
   */
  readonly digest: string | null;
}

export interface OutlineParams {
  /** an open document, or one with its text */
  readonly textDocument?: TextDocumentIdentifier;
  readonly document?: InlineDocument;
}

export interface OutlineMarkdownParams extends DocumentParams {
  /** what its heading says: the draft's path */
  readonly title: string;
}

/** An open document, or one with its text. */
export type SplitDraftParams = OutlineParams;

export interface ConvertDraftParams extends DocumentParams {
  readonly to: ConversionTarget;
}

export interface ConvertTextParams {
  readonly document: InlineDocument;
  readonly to: ConversionTarget;
}

export interface ConvertTextResult {
  readonly text: string;
}

/** A rule as editors know it, in the language of the findings. */
export interface RuleInfo {
  readonly id: string;
  readonly family: string;
  readonly familyLabel: string;
  /** what editors call it, in a few characters: 残留注音 */
  readonly title: string;
  readonly description: string;
}

export { isCertain } from './service/engine/finding.ts';
export type { ArticleOfDraft, Ignored, ListedChange, Variant };

/** How the server finds configs; sent as `initializationOptions`. */
export interface ServerOptions {
  readonly locale?: 'zh-CN' | 'en';
  /** `discover` searches upwards from the draft; `none` uses no file; a URI names the one file to use */
  readonly config?: 'discover' | 'none' | { readonly uri: string };
  /** put on top of every config, e.g. the command line's --rule */
  readonly overrides?: unknown;
  /** folder of the rule pages, for links from diagnostics */
  readonly rulePages?: string;
  /** folder of the large tables as a URL that ends in a slash, for a server in a worker */
  readonly dictionaries?: string;
  /** the client has `REOPEN_COMMAND` */
  readonly canReopen?: boolean;
  /** the client has `DECIDE_COMMAND`; else the server has it */
  readonly canDecide?: boolean;
}

/** (decision: Decision) → writes it down in a file of the newsroom, as it is in the editor where it is open. */
export const DECIDE_COMMAND = 'gaojian.decide';

/** Command of the client: (uri, encoding: utf-8 | gb18030 | big5) → reads the draft's file anew in that encoding. */
export const REOPEN_COMMAND = 'gaojian.reopenWithEncoding';

/** What a client may ask the server beyond LSP; each answers as `ServerRequests` does. */
export const Requests = {
  outline: new RequestType<OutlineParams, Outline | null, void>('gaojian/outline'),
  /** null: the draft is not open */
  report: new RequestType<DocumentParams, DraftReport | null, void>('gaojian/report'),
  /** the outline as text, as `gaojian outline --format markdown` gives it; null: the draft is not open */
  outlineMarkdown: new RequestType<OutlineMarkdownParams, string | null, void>('gaojian/outlineMarkdown'),
  /** an edit with change annotations; null: there is nothing to clean */
  cleanDraft: new RequestType<CleanDraftParams, CleanDraftResult, void>('gaojian/cleanDraft'),
  /** the whole of an open draft in one script; null: nothing changes */
  convertDraft: new RequestType<ConvertDraftParams, ConvertDraftResult, void>('gaojian/convertDraft'),
  /** the same for a draft that is not open */
  convertText: new RequestType<ConvertTextParams, ConvertTextResult, void>('gaojian/convertText'),
  /** the articles that a draft holds, at least one; null: the draft is not open */
  splitDraft: new RequestType<SplitDraftParams, readonly ArticleOfDraft[] | null, void>('gaojian/splitDraft'),
  /** the text of a file with a decision in it */
  decide: new RequestType<DecideParams, DecideResult, void>('gaojian/decide'),
  /** null: the draft is not open */
  counts: new RequestType<DocumentParams, FindingCounts | null, void>('gaojian/counts'),
  /** the text of a file: the list of changes */
  changeList: new RequestType<ChangeListParams, string, void>('gaojian/changeList'),
  variant: new RequestType<DocumentParams, VariantSetting, void>('gaojian/variant'),
  /** what to write, so that the roster has the person; null: the draft is not open, or gives no post to write */
  rosterDecisions: new RequestType<PersonParams, readonly Decision[] | null, void>('gaojian/rosterDecisions'),
  /** null: the draft lies in no folder */
  wordListDecisions: new RequestType<WordListParams, WordListDecisions | null, void>(
    'gaojian/wordListDecisions',
  ),
  /** family by family */
  rules: new RequestType0<readonly RuleInfo[], void>('gaojian/rules'),
  /** text of a draft's file, decoded as the command line does; null: it has no text, or only the client can read it */
  readDraft: new RequestType<UriParams, string | null, void>('gaojian/readDraft'),
  /** URIs of the drafts in a folder and below, without those that git ignores; null: the client has to look itself */
  drafts: new RequestType<FolderParams, readonly string[] | null, void>('gaojian/drafts'),
  /** the text of a Word file that is read by the client */
  readWord: new RequestType<ReadWordParams, ReadWordResult, void>('gaojian/readWord'),
  /** what can be fixed in it as tracked changes */
  reviseWord: new RequestType<ReviseWordParams, ReviseWordResult, void>('gaojian/reviseWord'),
  check: new RequestType<CheckParams, CheckResult, void>('gaojian/check'),
  /** for caches of `CheckResult`s */
  settingsDigest: new RequestType<UriParams, SettingsDigest, void>('gaojian/settingsDigest'),
} as const;

/** What the server asks of its client where it has no file system of its own. */
export const ClientRequests = {
  /** text of a file; null: there is none */
  readFile: new RequestType<UriParams, string | null, void>('gaojian/readFile'),
  /** URIs of the drafts in a folder and below */
  listDrafts: new RequestType<FolderParams, readonly string[], void>('gaojian/listDrafts'),
} as const;

type Answered<T> =
  T extends RequestType<infer P, infer R, void>
    ? (params: P) => Promise<R>
    : T extends RequestType0<infer R, void>
      ? () => Promise<R>
      : never;

/**
 * The requests as functions: what a client of the server may call, whether the server is in another process or in this
 * one. The editor, the command line and its workers all get their findings through it.
 */
export type ServerRequests = { readonly [Name in keyof typeof Requests]: Answered<(typeof Requests)[Name]> };

export type ConvertDraftResult = WorkspaceEdit | null;
