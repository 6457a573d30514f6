import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type ConvertDraftParams } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { isWordDraft } from '../word/wordUri.ts';
import { tellChanged, tellNoDraft, tellReadOnly } from './messages.ts';

/** Asks for a script, and puts the whole draft into it: one step of undo. */
export const registerConvertDraft = (client: BaseLanguageClient, draft: ActiveDraft): Disposable =>
  commands.registerCommand('gaojian.convertDraft', async (argument?: unknown): Promise<void> => {
    const { activeTextEditor: editor } = window;
    if (!editor || !draft.accepts(editor.document)) {
      tellNoDraft();
      return;
    }
    if (isWordDraft(editor.document)) {
      tellReadOnly();
      return;
    }
    // A key binding may name the script; a menu gives the document.
    const target = targets().find(({ to }) => to === argument)?.to ?? (await pickTarget());
    if (!target) return;
    const params: ConvertDraftParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
      to: target,
    };
    const result = await client.sendRequest(Requests.convertDraft, params);
    if (!result) {
      void window.showInformationMessage(l10n.t('Nothing to convert in this draft.'));
      return;
    }
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result);
    if (!client.validateWorkspaceEdit(result)) {
      tellChanged();
      return;
    }
    await workspace.applyEdit(edit);
  });

interface Target {
  readonly label: string;
  readonly to: ConvertDraftParams['to'];
}

const targets = (): readonly Target[] => [
  { label: l10n.t('Simplified'), to: 'hans' },
  { label: l10n.t('Traditional, Taiwan'), to: 'hant-tw' },
  { label: l10n.t('Traditional, Hong Kong'), to: 'hant-hk' },
];

async function pickTarget(): Promise<Target['to'] | undefined> {
  const placeHolder = l10n.t('Convert the Whole Draft to…');
  return (await window.showQuickPick(targets(), { placeHolder }))?.to;
}
