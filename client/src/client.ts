import { commands, Disposable, Uri, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { isDraftFile, type ServerOptions } from '../../server/src/protocol.ts';
import { ActiveDraft } from './draft/activeDraft.ts';
import { registerChooseVariant } from './draft/chooseVariant.ts';
import { registerCleanDraft } from './commands/cleanDraft.ts';
import { registerConvertDraft } from './commands/convertDraft.ts';
import { registerCopyOutline } from './outline/copyOutline.ts';
import { registerDecide } from './commands/decide.ts';
import { draftSelector, isDraft } from './draft/drafts.ts';
import { AllDrafts } from './findings/allDrafts.ts';
import { FindingsView } from './findings/findingsView.ts';
import { registerFixAllDrafts } from './commands/fixAllDrafts.ts';
import { registerFixAll } from './commands/fixAll.ts';
import { followCursor } from './outline/followCursor.ts';
import { OutlineChoices } from './outline/outlineChoices.ts';
import { registerMenu } from './commands/menu.ts';
import { OutlineView } from './outline/outlineView.ts';
import { registerPasteClean } from './commands/pasteClean.ts';
import { serveFiles } from './draft/readFile.ts';
import { registerReopen } from './draft/reopen.ts';
import { ReportPanel } from './report/reportPanel.ts';
import { registerRulePages } from './findings/rulePages.ts';
import { registerSample } from './commands/sample.ts';
import { StatusItem } from './draft/statusItem.ts';
import { registerWordCommands } from './word/wordCommands.ts';
import { WordEditor } from './word/wordEditor.ts';
import { isWordDraft, URI_CONVERTERS } from './word/wordUri.ts';

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
    documentSelector: selector,
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
    middleware: {
      // Nobody can type in the text of a Word file: what remains is to leave a finding.
      provideCodeActions: async (document, range, context, token, next) => {
        const actions = await next(document, range, context, token);
        return isWordDraft(document) ? actions?.filter((action) => action.command !== undefined) : actions;
      },
      workspace: {
        didChangeWatchedFile: async (event, next) => {
          await next(event);
          draft.refresh();
          if (!isDraftFile(event.uri)) allDrafts.refresh();
        },
        didChangeConfiguration: async (sections, next) => {
          await next(sections);
          draft.refresh();
          allDrafts.refresh();
        },
      },
    },
  });
  serveFiles(client);
  const wordEditor = new WordEditor(client);
  const draft = new ActiveDraft(client, selector);
  const outlineChoices = new OutlineChoices(context.workspaceState);
  const allDrafts = new AllDrafts(client);
  const findingsView = new FindingsView(client, allDrafts);
  const outlineView = new OutlineView(draft, outlineChoices);
  const restart = async (): Promise<void> => {
    if (client.needsStop()) await client.stop();
    await client.start();
    findingsView.forgetRules();
    draft.refresh();
    allDrafts.refresh();
  };
  context.subscriptions.push(
    draft,
    outlineChoices,
    outlineView,
    followCursor(outlineView, draft, outlineChoices),
    registerCopyOutline(client, draft),
    new StatusItem(draft),
    registerCleanDraft(client, draft),
    registerConvertDraft(client, draft),
    registerChooseVariant(client, draft),
    registerFixAll(draft),
    allDrafts,
    findingsView,
    registerFixAllDrafts(client, draft),
    registerDecide(client),
    registerMenu(client),
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
    }),
    startWithFirstDraft(client, selector),
    { dispose: () => void client.dispose() },
  );
  return { client, outlineView, findingsView };
}

const locale = (): NonNullable<ServerOptions['locale']> =>
  workspace.getConfiguration('gaojian').get('locale', 'zh-CN');

function startWithFirstDraft(
  client: BaseLanguageClient,
  selector: ReturnType<typeof draftSelector>,
): Disposable {
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
