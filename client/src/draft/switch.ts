import { commands, Disposable, EventEmitter, window, workspace, type TextDocument, type Uri } from 'vscode';

/** Whether a draft is checked: `gaojian.enable` for a folder or a language, 本稿暂停检查 for one draft until VS Code ends. */
export class Switch implements Disposable {
  readonly #paused = new Set<string>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('gaojian.enable')) this.#tell();
      }),
      window.onDidChangeActiveTextEditor(() => this.#tellContext()),
      commands.registerCommand('gaojian.pauseDraft', () => this.#set((paused, key) => paused.add(key))),
      commands.registerCommand('gaojian.resumeDraft', () => this.#set((paused, key) => paused.delete(key))),
    );
    this.#tellContext();
  }

  isOn(document: TextDocument): boolean {
    return !this.#paused.has(document.uri.toString()) && isEnabled(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #set(change: (paused: Set<string>, key: string) => void): void {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    change(this.#paused, document.uri.toString());
    this.#tell();
  }

  #tell(): void {
    this.#tellContext();
    this.#changed.fire();
  }

  #tellContext(): void {
    const key = window.activeTextEditor?.document.uri.toString();
    void commands.executeCommand(
      'setContext',
      'gaojian.isPaused',
      key !== undefined && this.#paused.has(key),
    );
  }
}

/** @param scope a document, or the URI of one that is not open */
export const isEnabled = (scope: TextDocument | Uri): boolean =>
  workspace.getConfiguration('gaojian', scope).get<boolean>('enable', true);
