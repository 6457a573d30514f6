import { commands, l10n, Range, window, workspace, type CodeAction, type Disposable } from 'vscode';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { isWordDraft } from '../word/wordUri.ts';
import { tellChanged, tellNoDraft } from './messages.ts';

const KIND = 'source.fixAll.gaojian';

/** Every safe fix of the draft, as saving does with `editor.codeActionsOnSave`. */
export const registerFixAll = (draft: ActiveDraft): Disposable =>
  commands.registerCommand('gaojian.fixAll', async (): Promise<void> => {
    const { activeTextEditor: editor } = window;
    if (!editor || !draft.accepts(editor.document)) {
      tellNoDraft();
      return;
    }
    if (isWordDraft(editor.document)) {
      await commands.executeCommand('gaojian.writeWord');
      return;
    }
    const { document } = editor;
    const { uri, version } = document;
    const everything = new Range(0, 0, document.lineCount, 0);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      everything,
      KIND,
    );
    const edit = actions.find(({ kind }) => kind?.value === KIND)?.edit;
    if (!edit) {
      void window.showInformationMessage(l10n.t('Nothing in this draft can be fixed without a decision.'));
      return;
    }
    if (document.version !== version) {
      tellChanged();
      return;
    }
    await workspace.applyEdit(edit);
  });
