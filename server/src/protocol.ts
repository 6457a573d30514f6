/** Requests beyond LSP, shared by the server and its clients. */
import { RequestType, RequestType0 } from 'vscode-jsonrpc';
import type { Range, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type {
  ConfigChange,
  ConversionTarget,
  DraftFacts,
  Edit,
  Finding,
  FixMode,
  HeldElsewhere,
  Ignored,
  OffsetRange,
  PostLevel,
  Severity,
  Variant,
} from './service/service.ts';

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

export interface ReportFinding {
  readonly ruleId: string;
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
  /** of the highest post; null where the draft does not tell */
  readonly level: PostLevel | null;
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
  /** in order of rank */
  readonly people: readonly ReportPerson[];
  /** those named most first; provinces are left out */
  readonly cities: readonly ReportCity[];
  /** those named together most first */
  readonly pairs: readonly ReportPair[];
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

export interface CleanDraftParams {
  /** an open document, or one with its text */
  readonly textDocument?: TextDocumentIdentifier;
  readonly document?: InlineDocument;
  /** only findings of this rule */
  readonly ruleId?: string;
}

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

/** A rule as editors know it, in the language of the findings. */
export interface RuleInfo {
  readonly id: string;
  readonly family: string;
  readonly familyLabel: string;
  /** what the rule is about, in a few words */
  readonly title: string;
  readonly description: string;
}

export type { Variant };

/** In which script drafts should be, and where that is said. */
export interface VariantSetting {
  readonly variant: Variant;
  /** null: there is no config file, the client's own setting holds */
  readonly config: Omit<Decision, 'change'> | null;
}

/** What an editor decides of a finding that is to stay, and the file that is to hold it. */
export interface Decision {
  readonly uri: string;
  readonly change: { readonly ignore: Ignored } | ConfigChange;
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
  /** the text of a file with a decision in it */
  decide: new RequestType<DecideParams, DecideResult, void>('gaojian/decide'),
  variant: new RequestType<DocumentParams, VariantSetting, void>('gaojian/variant'),
  /** family by family */
  rules: new RequestType0<readonly RuleInfo[], void>('gaojian/rules'),
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

export type CleanDraftResult = WorkspaceEdit | null;
export type ConvertDraftResult = WorkspaceEdit | null;

const LANGUAGE_OF_EXTENSION: Readonly<Record<string, string>> = {
  '.txt': 'plaintext',
  '.gaojian': 'gaojian',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'plaintext',
};
/** How the names of drafts end. */
export const DRAFT_EXTENSIONS = Object.keys(LANGUAGE_OF_EXTENSION);
/** Glob for the drafts of a folder and those below it. */
export const ANY_DRAFT = `**/*{${DRAFT_EXTENSIONS.join(',')}}`;

/** The folder `.gaojian` has none. */
const extensionOf = (file: string): string => /(?<=[^/\\])\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '';

/** What Word puts beside a document while somebody has it open is none. */
export const isDraftFile = (file: string): boolean =>
  extensionOf(file) in LANGUAGE_OF_EXTENSION && !/(?:^|[/\\])~(?:\$|%24)[^/\\]*$/.test(file);
/** Whether its text lies in a Word file, which nobody may write as text. */
export const isWordFile = (file: string): boolean => extensionOf(file) === '.docx';
/** @param file a path or a URI */
export const languageOf = (file: string): string => LANGUAGE_OF_EXTENSION[extensionOf(file)] ?? 'plaintext';

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
