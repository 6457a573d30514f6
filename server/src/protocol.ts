/** Requests beyond LSP, shared by the server and its clients. */
import type { Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ConversionTarget, Finding, FixMode, OffsetRange } from './service/index.ts';

/** A place in a draft, for editors (LSP positions) and for tools (UTF-16 offsets) alike. */
export interface Place {
  readonly range: Range;
  readonly offsets: OffsetRange;
}

export interface TextMention extends Place {
  readonly text: string;
}

export interface OutlineSection extends Place {
  readonly title: string;
  readonly titleRange: Range;
  readonly level: number;
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

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

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
  /** with `fix`: the text after all passes, and the findings that it still has */
  readonly fixed?: {
    readonly text: string;
    readonly converged: boolean;
    readonly findings: readonly CheckedFinding[];
  };
}

export interface OutlineParams {
  /** an open document, or one with its text */
  readonly textDocument?: TextDocumentIdentifier;
  readonly document?: InlineDocument;
}

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

/** How the server finds configs; sent as `initializationOptions`. */
export interface ServerOptions {
  readonly locale?: 'zh-CN' | 'en';
  /** `discover` searches upwards from the draft; `none` uses no file; a URI names the one file to use */
  readonly config?: 'discover' | 'none' | { readonly uri: string };
  /** put on top of every config, e.g. the command line's --rule */
  readonly overrides?: unknown;
  /** folder of the rule pages, for links from diagnostics */
  readonly rulePages?: string;
  /** the client has `REOPEN_COMMAND` */
  readonly canReopen?: boolean;
}

/** Command of the client: (uri, encoding: utf-8 | gb18030 | big5) → reads the draft's file anew in that encoding. */
export const REOPEN_COMMAND = 'gaojian.reopenWithEncoding';

export const Requests = {
  /** OutlineParams → Outline */
  outline: 'gaojian/outline',
  /** DocumentParams → WorkspaceEdit with change annotations, or null when there is nothing to clean */
  cleanDraft: 'gaojian/cleanDraft',
  /** ConvertDraftParams → WorkspaceEdit, or null when nothing changes: the whole draft in one script */
  convertDraft: 'gaojian/convertDraft',
  /** ConvertTextParams → ConvertTextResult: the same for a draft that is not open */
  convertText: 'gaojian/convertText',
  /** CheckParams → CheckResult */
  check: 'gaojian/check',
  /** server → client: { uri } → text of a file, or null; for hosts without a file system */
  readFile: 'gaojian/readFile',
} as const;

export type CleanDraftResult = WorkspaceEdit | null;
export type ConvertDraftResult = WorkspaceEdit | null;

export const LANGUAGE_IDS = ['gaojian', 'plaintext', 'markdown', 'html'] as const;

/** Names of config files in order of preference; in package.json it is the key `gaojian`. */
export const CONFIG_FILE_NAMES = [
  'gaojian.config.json',
  'gaojian.config.yaml',
  'gaojian.config.yml',
  '.gaojianrc',
  '.gaojianrc.json',
  '.gaojianrc.yaml',
  '.gaojianrc.yml',
  'package.json',
] as const;
export const IGNORE_FILE_NAME = '.gaojianignore';
/** What editors have decided to leave, below a folder of drafts. */
export const IGNORED_FINDINGS = '.gaojian/ignored.json';
