import {
  commands,
  Disposable,
  FileSystemError,
  l10n,
  Uri,
  window,
  workspace,
  CodeAction,
  type Command,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  Requests,
  type ChangeListParams,
  type DraftChange,
  type ListedChange,
} from '../../../server/src/protocol.ts';
import type { Rules } from '../findings/rules.ts';

const TRACED = 'gaojian.recordChange';

/**
 * 改动清单: what was changed in each draft, why, by whom and when. It is kept for as long as the window is open; with
 * `gaojian.trace` it is written beside the drafts, one file a draft below `.gaojian/changes`. What is typed by hand is
 * not in it.
 */
export class Trace implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #rules: Rules;
  readonly #changes = new Map<string, ListedChange[]>();
  readonly #subscriptions: Disposable;
  /** files are written one after another */
  #writing: Promise<void> = Promise.resolve();

  constructor(client: BaseLanguageClient, rules: Rules) {
    this.#client = client;
    this.#rules = rules;
    this.#subscriptions = Disposable.from(
      commands.registerCommand('gaojian.exportChanges', () => this.#export()),
      commands.registerCommand(TRACED, (uri: string, changes: readonly DraftChange[]) => {
        const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
        if (document) this.record(document, changes, 'person');
      }),
    );
  }

  record(document: TextDocument, changes: readonly DraftChange[], by: 'machine' | 'person'): void {
    if (changes.length === 0) return;
    const at = new Date().toISOString();
    const who = by === 'person' ? { by: editorName() } : {};
    const draft = workspace.asRelativePath(document.uri);
    const listed = changes.map((change): ListedChange => ({ ...change, draft, ...who, at }));
    const key = document.uri.toString();
    const all = this.#changes.get(key);
    if (all) for (const change of listed) all.push(change);
    else this.#changes.set(key, listed);
    this.#keep(document, listed);
  }

  /** A quick fix that somebody chooses is a change that a person decides: it is recorded when it is made. */
  async tracing(document: TextDocument, actions: readonly (Command | CodeAction)[]): Promise<void> {
    for (const action of actions) {
      if (
        !(action instanceof CodeAction) ||
        !action.edit ||
        action.command ||
        action.kind?.value !== 'quickfix'
      )
        continue;
      const code = action.diagnostics?.[0]?.code;
      const ruleId = String(typeof code === 'object' ? code.value : (code ?? ''));
      const names = [await this.#rules.nameOf(ruleId)];
      const changes = action.edit.get(document.uri).map(({ range, newText }): DraftChange => ({
        line: range.start.line + 1,
        before: document.getText(range),
        after: newText,
        rules: [ruleId],
        names,
        isCertain: false,
      }));
      action.command = {
        title: action.title,
        command: TRACED,
        arguments: [document.uri.toString(), changes],
      };
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #keep({ uri }: TextDocument, changes: readonly ListedChange[]): void {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder || !workspace.getConfiguration('gaojian', uri).get<boolean>('trace', false)) return;
    const path = workspace.asRelativePath(uri, false);
    const file = Uri.joinPath(folder.uri, '.gaojian', 'changes', `${path}.jsonl`);
    this.#writing = this.#writing
      .then(() => append(file, changes))
      .catch((error: unknown) => {
        this.#client.error(String(error));
        void window.showWarningMessage(
          l10n.t('The list of changes could not be written: {0}', String(error)),
        );
      });
  }

  async #export(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    const changes = uri && this.#changes.get(uri.toString());
    if (!uri || !changes) {
      void window.showInformationMessage(l10n.t('Nothing was changed in this draft since it was opened.'));
      return;
    }
    const name = l10n.t('changes');
    const file = await window.showSaveDialog({
      ...(uri.scheme !== 'untitled' && { defaultUri: uri.with({ path: `${uri.path}-${name}.html` }) }),
      filters: { HTML: ['html'], CSV: ['csv'], Markdown: ['md'] },
    });
    if (!file) return;
    const format = file.path.endsWith('.csv') ? 'csv' : file.path.endsWith('.md') ? 'markdown' : 'html';
    const params: ChangeListParams = { changes, format };
    const text = await this.#client.sendRequest(Requests.changeList, params);
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const show = l10n.t('Show File');
    const told = l10n.t('{0} changes were written to {1}.', changes.length, workspace.asRelativePath(file));
    if ((await window.showInformationMessage(told, show)) === show)
      await commands.executeCommand('vscode.open', file);
  }
}

const editorName = (): string =>
  workspace.getConfiguration('gaojian').get<string>('editorName', '') || l10n.t('an editor');

/** One entry a line, so that what others have written meanwhile stays. */
async function append(file: Uri, changes: readonly ListedChange[]): Promise<void> {
  const before = await workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    (error: unknown) => {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
      throw error;
    },
  );
  const lines = changes.map((change) => `${JSON.stringify(change)}\n`).join('');
  await workspace.fs.writeFile(file, new TextEncoder().encode(before + lines));
}
