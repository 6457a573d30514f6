import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type DocumentParams } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { isWordDraft } from '../word/wordUri.ts';
import { tellChanged, tellNoDraft } from './messages.ts';

/**
 * Every preferred fix of the draft at once. VS Code's own refactor preview opens when some of them are for a person
 * to decide; what is only safe is changed on the spot, in one step of undo.
 */
export const registerCleanDraft = (client: BaseLanguageClient, draft: ActiveDraft): Disposable =>
  commands.registerCommand('gaojian.cleanDraft', async (): Promise<void> => {
    const { activeTextEditor: editor } = window;
    if (!editor || !draft.accepts(editor.document)) {
      tellNoDraft();
      return;
    }
    if (isWordDraft(editor.document)) {
      await commands.executeCommand('gaojian.writeWord');
      return;
    }
    const params: DocumentParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
    };
    const result = await client.sendRequest(Requests.cleanDraft, params);
    if (!result) {
      void window.showInformationMessage(l10n.t('Nothing to clean in this draft.'));
      return;
    }
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result);
    if (!client.validateWorkspaceEdit(result)) {
      tellChanged();
      return;
    }
    await workspace.applyEdit(edit, { isRefactoring: true });
  });
