import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace, type TextDocument } from 'vscode';

const SCHEME = 'gaojian-original';
/** Drafts whose text as it came is remembered. */
const MOST = 50;

/** Drafts as they were before the first change that we made in them, to be held against what they are now. */
export class Originals implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;

  constructor() {
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: ({ query }) => this.#texts.get(query) ?? '',
      }),
      commands.registerCommand('gaojian.compareWithOriginal', () => this.#compare()),
    );
  }

  /** To be called before a draft is changed; what was kept first stays. */
  keep(document: TextDocument): void {
    const key = document.uri.toString();
    if (this.#texts.has(key)) return;
    this.#texts.set(key, document.getText());
    this.#changed.fire(originalUri(document.uri));
    if (this.#texts.size > MOST) this.#texts.delete(this.#texts.keys().next().value!);
  }

  of(uri: Uri): string | undefined {
    return this.#texts.get(uri.toString());
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #compare(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || this.of(document.uri) === undefined) {
      void window.showInformationMessage(l10n.t('Nothing was cleaned in this draft since it was opened.'));
      return;
    }
    const title = l10n.t('{0}: as it came ↔ now', workspace.asRelativePath(document.uri));
    await commands.executeCommand('vscode.diff', originalUri(document.uri), document.uri, title);
  }
}

const originalUri = (uri: Uri): Uri => Uri.from({ scheme: SCHEME, path: uri.path, query: uri.toString() });
