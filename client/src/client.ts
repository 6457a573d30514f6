import { commands, Disposable, Uri, workspace, type DocumentFilter, type ExtensionContext } from 'vscode';
import {
  DocumentDiagnosticRequest,
  SemanticTokensRegistrationType,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { ServerOptions } from '../../server/src/protocol.ts';
import { ActiveDraft } from './draft/activeDraft.ts';
import { registerAtCursor } from './commands/atCursor.ts';
import { registerChooseVariant } from './draft/chooseVariant.ts';
import { registerCleanCopy } from './clean/cleanCopy.ts';
import { registerCleanDraft, registerFixAll } from './clean/cleanDraft.ts';
import { Originals } from './clean/originals.ts';
import { Trace } from './clean/trace.ts';
import { registerConvertDraft } from './commands/convertDraft.ts';
import { registerSplitDraft } from './commands/splitDraft.ts';
import { registerWordList } from './commands/wordList.ts';
import { registerCopyOutline } from './outline/copyOutline.ts';
import { registerDecide } from './commands/decide.ts';
import { draftSelector, isDraft, ownFileSelector } from './draft/drafts.ts';
import { AllDrafts } from './findings/allDrafts.ts';
import { FindingsView } from './findings/findingsView.ts';
import { registerFixAllDrafts } from './commands/fixAllDrafts.ts';
import { registerIgnored } from './commands/ignored.ts';
import { followCursor } from './outline/followCursor.ts';
import { OutlineChoices } from './outline/outlineChoices.ts';
import { registerMenu } from './commands/menu.ts';
import { OutlineView } from './outline/outlineView.ts';
import { registerPasteClean } from './commands/pasteClean.ts';
import { serveFiles } from './draft/readFile.ts';
import { registerReopen } from './draft/reopen.ts';
import { ReportPanel } from './report/reportPanel.ts';
import { registerRulePages } from './findings/rulePages.ts';
import { Rules } from './findings/rules.ts';
import { UndecidedMarks } from './findings/undecidedMarks.ts';
import { registerUndecided } from './findings/undecided.ts';
import { middlewareFor } from './middleware.ts';
import { locale } from './settings.ts';
import { registerSample } from './commands/sample.ts';
import { WrongEncoding } from './draft/wrongEncoding.ts';
import { registerOutlinePick } from './outline/outlinePick.ts';
import { StatusItem } from './draft/statusItem.ts';
import { Switch } from './draft/switch.ts';
import { registerWordCommands } from './word/wordCommands.ts';
import { WordEditor } from './word/wordEditor.ts';
import { URI_CONVERTERS } from './word/wordUri.ts';

/** A language client that reaches the server in the way of its host. */
export type NewClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What `activate` gives to other extensions, and to the tests in a real VS Code. */
export interface Gaojian {
  readonly client: BaseLanguageClient;
  readonly outlineView: OutlineView;
  readonly findingsView: FindingsView;
}

/** Registers every feature; the server itself starts with the first draft that is opened. */
export function startClient(context: ExtensionContext, newClient: NewClient): Gaojian {
  const selector = draftSelector();
  const rulePages = registerRulePages(context);
  const client = newClient('gaojian', 'Gaojian 稿检', {
    documentSelector: [...selector, ...ownFileSelector()],
    uriConverters: URI_CONVERTERS,
    initializationOptions: (): ServerOptions => ({
      locale: locale(),
      rulePages,
      dictionaries: `${Uri.joinPath(context.extensionUri, 'dist/dictionaries').toString(true)}/`,
      canReopen: true,
      canDecide: true,
    }),
    // Answers that an edit has overtaken are dropped by the client, so squiggles never jump back while typing.
    diagnosticPullOptions: { onChange: true },
    middleware: middlewareFor(() => ({ isOn, rules, trace, draft, allDrafts })),
  });
  serveFiles(client);
  const isOn = new Switch();
  const rules = new Rules(client);
  const trace = new Trace(client, rules);
  const originals = new Originals();
  const wordEditor = new WordEditor(client);
  const draft = new ActiveDraft(client, selector);
  const cleaning = { client, draft, originals, trace };
  const outlineChoices = new OutlineChoices(context.workspaceState);
  const allDrafts = new AllDrafts(client, rules);
  const findingsView = new FindingsView(rules, allDrafts, context.workspaceState);
  const outlineView = new OutlineView(draft, outlineChoices);
  const restart = async (): Promise<void> => {
    if (client.needsStop()) await client.stop();
    await client.start();
    rules.forget();
    draft.refresh();
    allDrafts.refresh();
  };
  context.subscriptions.push(
    draft,
    outlineChoices,
    outlineView,
    followCursor(outlineView, draft, outlineChoices),
    registerCopyOutline(client, draft),
    isOn,
    trace,
    originals,
    new StatusItem(draft, isOn),
    isOn.onDidChange(() => askAgain(client)),
    registerCleanDraft(cleaning),
    registerFixAll(cleaning),
    registerCleanCopy(client, draft),
    registerAtCursor(draft),
    registerUndecided(draft),
    new UndecidedMarks(),
    new WrongEncoding(),
    registerOutlinePick(outlineView, client),
    registerIgnored(client, rules),
    registerConvertDraft(client, draft),
    registerSplitDraft(client, draft),
    registerWordList(client, draft),
    registerChooseVariant(client, draft),
    allDrafts,
    findingsView,
    registerFixAllDrafts(client, draft),
    registerDecide(client, rules),
    registerMenu(client, isOn),
    registerPasteClean(client, selector),
    registerSample(context),
    registerReopen(),
    wordEditor,
    registerWordCommands(client, wordEditor),
    new ReportPanel(client, draft, context.extensionUri),
    commands.registerCommand('gaojian.restart', restart),
    // The server learns the locale only when it starts.
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('gaojian.locale') && client.needsStop()) void restart();
      if (change.affectsConfiguration('gaojian.highlightMentions')) colourAgain(client);
    }),
    startWithFirstDraft(client, [...selector, ...ownFileSelector()]),
    { dispose: () => void client.dispose() },
  );
  return { client, outlineView, findingsView };
}

/** Findings of every open draft are asked for anew. */
function askAgain(client: BaseLanguageClient): void {
  const feature = client.getFeature(DocumentDiagnosticRequest.method);
  for (const document of workspace.textDocuments)
    feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
}

/** Colours of every open draft are asked for anew. */
function colourAgain(client: BaseLanguageClient): void {
  const feature = client.getFeature(SemanticTokensRegistrationType.method);
  for (const document of workspace.textDocuments)
    feature.getProvider(document)?.onDidChangeSemanticTokensEmitter.fire();
}

function startWithFirstDraft(client: BaseLanguageClient, selector: readonly DocumentFilter[]): Disposable {
  if (workspace.textDocuments.some((document) => isDraft(document, selector))) {
    void client.start();
    return new Disposable(() => undefined);
  }
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (!isDraft(document, selector)) return;
    waiting.dispose();
    void client.start();
  });
  return waiting;
}
