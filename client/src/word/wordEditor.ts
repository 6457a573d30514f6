import {
  Disposable,
  EventEmitter,
  l10n,
  window,
  workspace,
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  type TextDocumentContentProvider,
  type Uri,
  type WebviewPanel,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { html } from '../report/html.ts';
import { readWord } from './wordFiles.ts';
import { fileOf, shownAs, WORD_SCHEME } from './wordUri.ts';

const VIEW_TYPE = 'gaojian.word';

/** Shows Word files as drafts: a click on one opens its text, which has findings, outline and report as any other. */
export class WordEditor implements CustomReadonlyEditorProvider, TextDocumentContentProvider, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const watcher = workspace.createFileSystemWatcher('**/*.docx');
    this.#subscriptions = Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidChange((file) => this.reload(file)),
      watcher.onDidCreate((file) => this.reload(file)),
      workspace.registerTextDocumentContentProvider(WORD_SCHEME, this),
      window.registerCustomEditorProvider(VIEW_TYPE, this),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The file has changed. */
  reload(file: Uri): void {
    this.#changed.fire(shownAs(file));
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const answer = await readWord(this.#client, fileOf(uri));
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.text;
  }

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): Promise<void> {
    const answer = await readWord(this.#client, uri).catch((error: unknown) => ({ problem: String(error) }));
    if ('problem' in answer) {
      panel.webview.html = page(answer.problem);
      return;
    }
    panel.webview.html = page(l10n.t('The text of this Word file opens beside.'));
    const document = await workspace.openTextDocument(shownAs(uri));
    await window.showTextDocument(document, { viewColumn: panel.viewColumn ?? 1, preview: false });
    panel.dispose();
  }
}

const page = (text: string): string =>
  html`<!doctype html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
      </head>
      <body>
        <p>${text}</p>
      </body>
    </html>`.text;
