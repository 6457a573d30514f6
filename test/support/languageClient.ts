import { PassThrough } from 'node:stream';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { nodeRuntime } from '../../server/src/workspace/node/runtime.ts';
import type { Runtime } from '../../server/src/workspace/runtime.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { ServerOptions } from '../../server/src/protocol.ts';
import { othersOff } from './rules.ts';

export const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true }, workspaceFolders: true },
};
export const PUSHING: ClientCapabilities = { workspace: { configuration: true, workspaceFolders: true } };

export interface ClientSetup {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly rootUri?: string;
  /** the editor's `gaojian` settings for a draft */
  readonly settings?: (scopeUri: string | undefined) => unknown;
  readonly options?: Omit<ServerOptions, 'overrides'> & {
    readonly overrides?: { readonly rules: Readonly<Record<string, string>> };
  };
  readonly runtime?: Runtime;
  /** all other rules off; true unless said otherwise */
  readonly onlyGlosses?: boolean;
}

/** An editor's side of a real connection to the language server. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly logged: string[] = [];
  readonly registered: Registration[] = [];
  /** what the server has told, and what it wants changed; this client says yes and does nothing */
  readonly told: string[] = [];
  readonly edits: WorkspaceEdit[] = [];
  refreshes = 0;
  #onRefresh: (() => void) | undefined;
  /** `begin` … `end` of every work that showed its progress */
  readonly progress: { readonly kind: string; readonly title?: string }[] = [];
  initialized!: InitializeResult;
  readonly #published: PublishDiagnosticsParams[] = [];
  #onPublished: (() => void) | undefined;

  constructor({ settings, runtime = nodeRuntime }: ClientSetup) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    startServer(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      runtime,
    );
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map((item) => settings?.(item.scopeUri) ?? null),
    );
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations);
    });
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.#onRefresh?.();
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.connection.onProgress(WorkDoneProgress.type, token, (value) => {
        this.progress.push(value);
      });
    });
    this.connection.onRequest(ShowMessageRequest.type, ({ message }) => {
      this.told.push(message);
      return null;
    });
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      this.edits.push(edit);
      return { applied: true };
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.push(params);
      this.#onPublished?.();
    });
    this.connection.listen();
  }

  async initialize({
    capabilities = PULLING,
    folders,
    rootUri,
    options,
    onlyGlosses = true,
  }: ClientSetup): Promise<void> {
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: rootUri ?? null,
      capabilities,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      initializationOptions: {
        ...options,
        overrides: {
          rules: { ...(onlyGlosses && othersOff('pinyin-gloss')), ...options?.overrides?.rules },
        },
      },
    });
    await this.connection.sendNotification('initialized', {});
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics of a draft, pulled. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  /** Comes back when the server asks for another look at the diagnostics, once more than `seen` times. */
  async refreshed(seen = this.refreshes): Promise<void> {
    while (this.refreshes <= seen) await new Promise<void>((resolve) => (this.#onRefresh = resolve));
  }

  async actions(
    uri: string,
    range: Range,
    only?: string[],
    diagnostics: Diagnostic[] = [],
  ): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only && { only }) },
    });
    return (actions ?? []) as CodeAction[];
  }

  /** Diagnostics that were sent and not asked for yet. */
  get waiting(): readonly PublishDiagnosticsParams[] {
    return this.#published;
  }

  /** The next diagnostics that are sent for `uri`, those already here first. */
  async published(uri: string): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const index = this.#published.findIndex((params) => params.uri === uri);
      if (index !== -1) return this.#published.splice(index, 1)[0]!;
      await new Promise<void>((resolve) => (this.#onPublished = resolve));
    }
  }

  /** Comes back when the server has dealt with everything sent so far. */
  async settled(): Promise<void> {
    await this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: 'none:' } });
  }

  /** No `exit`: the server is in this process. */
  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }
}

/** Answers a maker of clients that are stopped after each test of the suite it is called in. */
export function useLanguageClients(): (setup?: ClientSetup) => Promise<LanguageClient> {
  const clients: LanguageClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.stop();
  });
  return async (setup = {}) => {
    const client = new LanguageClient(setup);
    clients.push(client);
    await client.initialize(setup);
    return client;
  };
}

/** A file system of a test's own. */
export const filesRuntime = (files: Map<string, string>): Runtime => ({
  readFile: async (uri) => files.get(uri),
});
