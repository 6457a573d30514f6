import {
  commands,
  Disposable,
  env,
  l10n,
  Uri,
  ViewColumn,
  window,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type DocumentParams, type DraftReport } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { tellNoDraft } from '../commands/messages.ts';
import { revealMention } from '../outline/revealMention.ts';
import { html } from './html.ts';
import { readMessage, type ToReport } from './messages.ts';
import { reportHtml } from './reportHtml.ts';
import { shellHtml } from './shellHtml.ts';
import { Targets } from './targets.ts';

/** Type of the panel. */
const VIEW_TYPE = 'gaojian.report';

/** The report of the active draft beside it. */
export class ReportPanel implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #draft: ActiveDraft;
  readonly #folder: Uri;
  /** The panel is none of them: VS Code keeps it over a reload. */
  readonly #subscriptions: Disposable;
  #panel: WebviewPanel | undefined;
  #targets = new Targets();

  constructor(client: BaseLanguageClient, draft: ActiveDraft, extension: Uri) {
    this.#client = client;
    this.#draft = draft;
    this.#folder = Uri.joinPath(extension, 'dist/client/webview');
    this.#subscriptions = Disposable.from(
      commands.registerCommand('gaojian.report', () => this.#open()),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel) => this.#adopt(panel),
      }),
      draft.onDidChange(() => void this.#update()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #open(): void {
    const { activeTextEditor: editor } = window;
    if (this.#panel) this.#panel.reveal(undefined, true);
    else if (!editor || !this.#draft.accepts(editor.document)) tellNoDraft();
    else {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#adopt(window.createWebviewPanel(VIEW_TYPE, l10n.t('Draft Report'), place));
    }
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel = panel;
    const { webview } = panel;
    const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(this.#folder, name)).toString();
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.onDidChangeViewState(() => void this.#update());
    webview.options = { enableScripts: true, localResourceRoots: [this.#folder] };
    webview.onDidReceiveMessage((message: unknown) => {
      const read = readMessage(message);
      if (!read) return;
      if ('go' in read) void this.#go(read.go);
      else if (this.#draft.document) void this.#update();
      else this.#post(html`<p class="quiet">${l10n.t('Open a draft to see its report.')}</p>`.text);
    });
    webview.html = shellHtml({
      script: file('report.js'),
      style: file('report.css'),
      cspSource: webview.cspSource,
      nonce: crypto.randomUUID(),
      language: env.language,
      title: l10n.t('Draft Report'),
    });
  }

  async #update(): Promise<void> {
    const { document } = this.#draft;
    if (!this.#panel?.visible || !document) return;
    const report = await this.#ask(document);
    // Somebody types, or has opened another draft: the draft tells when it is known anew.
    if (report?.version === document.version && document === this.#draft.document)
      this.#show(document, report);
  }

  async #ask(document: TextDocument): Promise<DraftReport | undefined> {
    const params: DocumentParams = {
      textDocument: this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    };
    const report = await this.#client
      .sendRequest(Requests.report, params)
      // The client has logged it; the next change asks again.
      .catch(() => null);
    return report ?? undefined;
  }

  #show(document: TextDocument, report: DraftReport): void {
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const { body, targets } = reportHtml(name, report, l10n);
    this.#targets = targets;
    if (this.#panel) this.#panel.title = l10n.t('Report: {0}', name);
    this.#post(body);
  }

  #post(body: string): void {
    const message: ToReport = { body };
    void this.#panel?.webview.postMessage(message);
  }

  /** To where the thing clicked on stands now, after the latest edit. */
  async #go(key: string): Promise<void> {
    const outlined = await this.#draft.latest();
    await this.#update();
    const target = this.#targets.get(key);
    if (outlined && target) await revealMention(outlined.document, target.ranges, target.name);
  }
}
