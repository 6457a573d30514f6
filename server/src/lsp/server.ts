import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  ANY_DRAFT,
  CONFIG_FILE_NAMES,
  DECIDE_COMMAND,
  IGNORE_FILE_NAME,
  IGNORED_FINDINGS,
  isDraftFile,
  Requests,
  type ChangeListParams,
  type CheckParams,
  type CheckResult,
  type CleanDraftParams,
  type CleanDraftResult,
  type ConvertDraftParams,
  type ConvertDraftResult,
  type ConvertTextParams,
  type DecideParams,
  type Decision,
  type DocumentParams,
  type DraftReport,
  type FindingCounts,
  type Outline,
  type OutlineParams,
  type ServerOptions,
  type SettingsDigest,
  type SettingsDigestParams,
  type VariantSetting,
} from '../protocol.ts';
import { changeList, format, type Localized } from '../service/service.ts';
import { AnalysisCache, type Analysis } from './analysisCache.ts';
import { analyseInline, check } from './check.ts';
import { cleanDraft } from './cleanDraft.ts';
import { convertOpenDraft, convertText } from './convertDraft.ts';
import { codeActions, CODE_ACTION_KINDS, resolveAction } from './codeActions.ts';
import { ConfigProblems } from './configProblems.ts';
import { registerPull, registerPush, type DiagnosticsFeature } from './diagnostics.ts';
import { countsOf } from './draftChanges.ts';
import { foldingRanges } from './folding.ts';
import { hoverOf } from './hover.ts';
import { carryOut, decide } from './leave.ts';
import { MENTION_CAPABILITIES, registerMentionRequests } from './mentionRequests.ts';
import { documentSymbols, outlineOf } from './outline.ts';
import { draftReport } from './report.ts';
import { ruleInfos } from './ruleInfos.ts';
import { runSafe } from './runSafe.ts';
import type { Runtime } from './runtime.ts';
import { SettingsReader } from './settings.ts';
import { settingsDigest } from './settingsDigest.ts';
import { registerWordRequests } from './wordRequests.ts';
import { WorkspaceIndex } from './workspaceIndex.ts';
import { parentOf } from './uri.ts';

const MESSAGES = {
  ruleFailed: { 'zh-CN': '规则 {ruleId} 出错：{error}', en: 'Rule {ruleId} failed: {error}' },
} as const satisfies Record<string, Localized>;

/** The folder of a client that does not know workspace folders. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- such clients send nothing else
const rootOf = ({ rootUri }: InitializeParams): readonly string[] => (rootUri ? [rootUri] : []);

const lastPartOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

/** Registers every feature on `connection` and starts to listen. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  let options: ServerOptions = {};
  let client: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  let diagnostics: DiagnosticsFeature | undefined;

  const settings = new SettingsReader({
    runtime,
    get options() {
      return options;
    },
    editorSettings: async (uri) =>
      client.workspace?.configuration
        ? ((await connection.workspace.getConfiguration({ scopeUri: uri, section: 'gaojian' })) as unknown)
        : undefined,
    onFileRead: (uri) => watch(uri),
    workFolders: () => folders,
  });
  const index = new WorkspaceIndex({
    connection,
    files: runtime.drafts,
    settings,
    folders: () => folders,
    onChange: () => {
      if (analyses.othersChanged()) diagnostics?.refresh();
    },
  });
  const analyses = new AnalysisCache(settings, index);
  const configProblems = new ConfigProblems(connection);

  const configChanged = (): void => {
    analyses.configChanged();
    index.restart();
    configProblems.clear();
    diagnostics?.refresh();
  };

  const onAnalysis = ({ settings: { config, problems }, result }: Analysis): void => {
    configProblems.report(problems);
    for (const { ruleId, error } of result.failures) {
      connection.console.error(format(MESSAGES.ruleFailed, config.locale, { ruleId, error: String(error) }));
    }
  };

  /** Asks the client to tell when a roster or glossary changes; what a config names is known only when it is read. */
  const watched = new Set<string>();
  const watch = (uri: string): void => {
    const name = lastPartOf(uri);
    if (watched.has(name)) return;
    watched.add(name);
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/${decodeURIComponent(name)}` }],
    });
  };

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    options = (params.initializationOptions ?? {}) as ServerOptions;
    folders = params.workspaceFolders?.map((folder) => folder.uri) ?? rootOf(params);
    const rulePages = options.rulePages ?? runtime.rulePages;
    const host = { connection, documents, analyses, rulePages, onAnalysis };
    const canPull = client.textDocument?.diagnostic !== undefined;
    diagnostics = canPull
      ? registerPull(host, client.workspace?.diagnostics?.refreshSupport === true)
      : registerPush(host);
    const canResolve = client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
    connection.onCodeAction((request, token) =>
      runSafe(connection, token, [], async () => {
        const document = documents.get(request.textDocument.uri);
        return document
          ? codeActions(document, await analyses.analysisOf(document), request, {
              rulePages,
              canReopen: options.canReopen === true,
              canDecide: options.canDecide === true || runtime.writeFile !== undefined,
              canResolve,
            })
          : [];
      }),
    );
    connection.onCodeActionResolve((action, token) =>
      runSafe(connection, token, action, () =>
        resolveAction(
          action,
          (uri) => documents.get(uri),
          (document) => analyses.analysisOf(document),
        ),
      ),
    );
    registerMentionRequests(host, { runtime, settings, folders: () => folders }, client);
    const decidesHere = !options.canDecide && runtime.writeFile !== undefined;
    if (decidesHere) {
      connection.onExecuteCommand(async ({ arguments: [decision] = [] }) => {
        await carryOut(decision as Decision, { connection, documents, runtime, locale: settings.locale });
        configChanged();
      });
    }
    return {
      serverInfo: { name: 'gaojian' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: canResolve },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        ...MENTION_CAPABILITIES,
        ...(decidesHere && { executeCommandProvider: { commands: [DECIDE_COMMAND] } }),
        ...(canPull && {
          diagnosticProvider: {
            identifier: 'gaojian',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'gaojian' });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const names = [...CONFIG_FILE_NAMES, IGNORE_FILE_NAME].join(',');
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        // Where a whole folder is deleted, no event tells of the files in it.
        watchers: [
          `**/{${names}}`,
          `**/${IGNORED_FINDINGS}`,
          `**/${parentOf(IGNORED_FINDINGS)!}`,
          ANY_DRAFT,
        ].map((globPattern) => ({ globPattern })),
      });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
        configChanged();
      });
    }
  });
  connection.onDidChangeConfiguration(configChanged);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isDraft = ({ uri }: FileEvent): boolean => isDraftFile(uri) && !watched.has(lastPartOf(uri));
    if (changes.some((change) => !isDraft(change))) configChanged();
    void index.filesChanged(changes.filter(isDraft));
  });
  connection.onShutdown(() => index.stop());
  documents.onDidOpen(({ document }) => index.opened(document.uri));
  documents.onDidClose(({ document }) => {
    analyses.forget(document.uri);
    void index.closed(document.uri);
  });

  connection.onDocumentSymbol((params, token) =>
    runSafe(connection, token, [], async () => {
      const document = documents.get(params.textDocument.uri);
      return document ? documentSymbols(document, (await analyses.analysisOf(document)).article) : [];
    }),
  );
  connection.onFoldingRanges((params, token) =>
    runSafe(connection, token, [], async () => {
      const document = documents.get(params.textDocument.uri);
      return document ? foldingRanges(document, await analyses.analysisOf(document)) : [];
    }),
  );
  connection.onHover((params, token) =>
    runSafe(connection, token, null, async () => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return null;
      const analysis = await analyses.analysisOf(document);
      return hoverOf(document, analysis, document.offsetAt(params.position));
    }),
  );
  connection.onRequest(
    Requests.outline,
    ({ textDocument, document: inline }: OutlineParams, token: CancellationToken) =>
      runSafe(connection, token, null, async (): Promise<Outline | null> => {
        if (inline) {
          const { document, analysis } = await analyseInline(inline, settings);
          return outlineOf(document, analysis.article);
        }
        const document = textDocument && documents.get(textDocument.uri);
        return document ? outlineOf(document, (await analyses.analysisOf(document)).article) : null;
      }),
  );
  connection.onRequest(Requests.report, ({ textDocument }: DocumentParams, token: CancellationToken) =>
    runSafe(connection, token, null, async (): Promise<DraftReport | null> => {
      const document = documents.get(textDocument.uri);
      return document ? draftReport(document, await analyses.analysisOf(document)) : null;
    }),
  );
  connection.onRequest(
    Requests.cleanDraft,
    ({ textDocument, document: inline, ...which }: CleanDraftParams, token: CancellationToken) =>
      runSafe(connection, token, null, async (): Promise<CleanDraftResult> => {
        if (inline) {
          const { document, analysis } = await analyseInline(inline, settings);
          return cleanDraft(document, analysis, null, which);
        }
        const document = textDocument && documents.get(textDocument.uri);
        if (!document) return null;
        return cleanDraft(document, await analyses.analysisOf(document), document.version, which);
      }),
  );
  connection.onRequest(Requests.counts, ({ textDocument }: DocumentParams, token: CancellationToken) =>
    runSafe(connection, token, null, async (): Promise<FindingCounts | null> => {
      const document = documents.get(textDocument.uri);
      return document ? countsOf((await analyses.analysisOf(document)).result.findings) : null;
    }),
  );
  connection.onRequest(
    Requests.variant,
    async ({ textDocument }: DocumentParams): Promise<VariantSetting> => {
      const { config, decisions } = await settings.settingsOf(textDocument.uri);
      return { variant: config.variant, config: decisions?.hasConfig ? decisions.config : null };
    },
  );
  connection.onRequest(Requests.rules, () => ruleInfos(settings.locale));
  connection.onRequest(Requests.readDraft, async ({ uri }: { uri: string }): Promise<string | null> => {
    const draft = uri.startsWith('file:') ? await runtime.drafts?.read(uri) : undefined;
    return draft?.text ?? null;
  });
  connection.onRequest(Requests.drafts, ({ folder }: { folder: string }) =>
    // Other folders are the client's to read.
    folder.startsWith('file:') && runtime.drafts ? runtime.drafts.list(folder) : null,
  );
  connection.onRequest(
    Requests.convertDraft,
    ({ textDocument, to }: ConvertDraftParams, token: CancellationToken) =>
      runSafe(connection, token, null, async (): Promise<ConvertDraftResult> => {
        const document = documents.get(textDocument.uri);
        return document ? convertOpenDraft(document, await analyses.analysisOf(document), to) : null;
      }),
  );
  connection.onRequest(Requests.convertText, (params: ConvertTextParams) => convertText(params));
  connection.onRequest(Requests.changeList, ({ changes, format: target }: ChangeListParams) =>
    changeList(changes, target, settings.locale),
  );
  registerWordRequests(connection, settings);
  connection.onRequest(Requests.decide, (params: DecideParams) => decide(params));
  connection.onRequest(Requests.check, async (params: CheckParams): Promise<CheckResult> => {
    if (!params.comparesWithWorkspace) return check(params, settings);
    await index.loaded();
    return check({ ...params, elsewhere: index.stillAgainst(params.document.uri) }, settings);
  });
  connection.onRequest(Requests.settingsDigest, ({ uri }: SettingsDigestParams): Promise<SettingsDigest> =>
    settingsDigest(uri, settings),
  );

  documents.listen(connection);
  connection.listen();
}
