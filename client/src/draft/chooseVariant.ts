import { commands, ConfigurationTarget, l10n, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE_COMMAND, Requests, type DocumentParams, type Variant } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from './activeDraft.ts';
import { tellNoDraft } from '../commands/messages.ts';

/** In which script drafts should be, for the folder of this one: written where it holds, config file or setting. */
export const registerChooseVariant = (client: BaseLanguageClient, draft: ActiveDraft): Disposable =>
  commands.registerCommand('gaojian.chooseVariant', async (): Promise<void> => {
    const { activeTextEditor: editor } = window;
    if (!editor || !draft.accepts(editor.document)) {
      tellNoDraft();
      return;
    }
    const { document } = editor;
    const params: DocumentParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    };
    const { variant: current, config } = await client.sendRequest(Requests.variant, params);
    const items = Object.entries(names()).map(([variant, label]) => ({
      label,
      description: variant === current ? l10n.t('now') : '',
      variant: variant as Variant,
    }));
    const placeHolder = l10n.t('In which script should the drafts be?');
    const chosen = await window.showQuickPick(items, { placeHolder });
    if (!chosen || chosen.variant === current) return;
    const { variant } = chosen;
    if (config) {
      await commands.executeCommand(DECIDE_COMMAND, { ...config, change: { variant } });
      return;
    }
    const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await workspace.getConfiguration('gaojian', document.uri).update('variant', variant, target);
  });

const names = (): Record<Variant, string> => ({
  auto: l10n.t('As each draft is written'),
  hans: l10n.t('Simplified'),
  'hant-tw': l10n.t('Traditional, Taiwan'),
  'hant-hk': l10n.t('Traditional, Hong Kong'),
});
