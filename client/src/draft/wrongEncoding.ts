import { commands, Disposable, l10n, languages, window, workspace, type Uri } from 'vscode';
import { REOPEN_COMMAND } from '../../../server/src/protocol.ts';
import { encodingOf, findingsOf } from '../findings/findings.ts';

/** Says so, with the way out, when a draft was opened in the wrong encoding: nobody looks for a light bulb in mojibake. */
export class WrongEncoding implements Disposable {
  /** drafts of which it was said, until they are closed */
  readonly #told = new Set<string>();
  readonly #subscriptions = Disposable.from(
    languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => void this.#look(uri))),
    workspace.onDidCloseTextDocument(({ uri }) => this.#told.delete(uri.toString())),
  );

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #look(uri: Uri): Promise<void> {
    const key = uri.toString();
    const isShown = window.visibleTextEditors.some(({ document }) => document.uri.toString() === key);
    if (!isShown || this.#told.has(key)) return;
    const encoding = findingsOf(uri).flatMap((found) => encodingOf(found) ?? [])[0];
    if (encoding === undefined) return;
    this.#told.add(key);
    const reopen = l10n.t('Reopen as {0}', encoding.toUpperCase());
    const text = l10n.t(
      '{0} seems to be in {1} and was opened in another encoding: that is why it cannot be read.',
      workspace.asRelativePath(uri),
      encoding.toUpperCase(),
    );
    if ((await window.showWarningMessage(text, reopen)) === reopen)
      await commands.executeCommand(REOPEN_COMMAND, key, encoding);
  }
}
