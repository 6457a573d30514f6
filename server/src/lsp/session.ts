import {
  Emitter,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ownFileOf, type ServerOptions } from '../protocol.ts';
import type { OwnFile } from '../service/service.ts';
import type { Runtime } from '../workspace/runtime.ts';
import { isTooLarge } from '../workspace/drafts/largest.ts';
import { Workspace, type AnalysedDraft, type OpenDrafts } from '../workspace/workspace.ts';
import { reporterOf } from './reporter.ts';
import { runSafe } from './runSafe.ts';

/** Registers its handlers, and answers what it adds to the server's capabilities. */
export type Feature = (session: Session) => ServerCapabilities;

/** The folder of a client that does not know workspace folders. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- such clients send nothing else
const rootOf = ({ rootUri }: InitializeParams): readonly string[] => (rootUri ? [rootUri] : []);

/** One client that has said what it is and what it can do; what every feature has at hand. */
export class Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly runtime: Runtime;
  readonly client: ClientCapabilities;
  readonly options: ServerOptions;
  /** folder of the rule pages as a URI */
  readonly rulePages: string | undefined;
  readonly workspace: Workspace;
  folders: readonly string[];
  readonly #fileRead = new Emitter<string>();
  readonly #configChange = new Emitter<void>();
  readonly #staleFindings = new Emitter<void>();

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    runtime: Runtime,
    params: InitializeParams,
  ) {
    this.connection = connection;
    this.documents = documents;
    this.runtime = runtime;
    this.client = params.capabilities;
    this.options = (params.initializationOptions ?? {}) as ServerOptions;
    if (this.options.dictionaries) runtime.useDictionaries?.(this.options.dictionaries);
    this.rulePages = this.options.rulePages ?? runtime.rulePages;
    this.folders = params.workspaceFolders?.map((folder) => folder.uri) ?? rootOf(params);
    this.workspace = new Workspace({
      runtime,
      options: this.options,
      folders: () => this.folders,
      open: draftsAmong(documents),
      editorSettings: async (uri) =>
        this.client.workspace?.configuration
          ? ((await connection.workspace.getConfiguration({ scopeUri: uri, section: 'gaojian' })) as unknown)
          : undefined,
      onFileRead: (uri) => void this.#fileRead.fire(uri),
      onOthersChanged: () => void this.#staleFindings.fire(),
      reporter: reporterOf(connection),
    });
  }

  /** A file besides configs was read for the settings of a draft. */
  readonly onFileRead = this.#fileRead.event;
  /** Configs, settings or folders have changed, and the workspace knows. */
  readonly onConfigChange = this.#configChange.event;
  /** The open drafts have to be looked at again. */
  readonly onStaleFindings = this.#staleFindings.event;

  ignoredChanged(): void {
    this.workspace.ignoredChanged();
    this.#configChange.fire();
    this.#staleFindings.fire();
  }

  configChanged(): void {
    this.workspace.configChanged();
    this.#configChange.fire();
    this.#staleFindings.fire();
  }

  /**
   * A handler of requests about one open draft; `none` is the answer where it is not open.
   *
   * @param ofOwnFile answers for a file of the newsroom's own
   */
  ofDraft<P extends OfDocument, A, N>(
    none: N,
    answer: (draft: AnalysedDraft, params: P) => A | Promise<A>,
    ofOwnFile?: (file: OpenOwnFile, params: P) => A | Promise<A>,
  ): (params: P, token: CancellationToken) => Promise<A | N> {
    return (params, token) =>
      runSafe(this.connection, token, none, async () => {
        const { uri } = params.textDocument;
        const kind = ownFileOf(uri);
        const document = kind && this.documents.get(uri);
        if (document) return ofOwnFile ? ofOwnFile({ kind, document }, params) : none;
        const draft = await this.workspace.draftOf(uri);
        return draft ? answer(draft, params) : none;
      });
  }
}

/** A file of the newsroom's own as it is in the client. */
export interface OpenOwnFile {
  readonly kind: OwnFile;
  readonly document: TextDocument;
}

/** Clients open configs and rosters too, for what is said of their keys, and dumps that are no drafts. */
const isDraft = (document: TextDocument): boolean =>
  !ownFileOf(document.uri) && !isTooLarge(document.getText());

const draftsAmong = (documents: TextDocuments<TextDocument>): OpenDrafts => ({
  get: (uri) => {
    const document = documents.get(uri);
    return document && isDraft(document) ? document : undefined;
  },
  all: () => documents.all().filter(isDraft),
});

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}
