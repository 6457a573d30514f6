import type { Uri } from 'vscode';
import { commands, Disposable, env, l10n, window, workspace, type SaveDialogOptions } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type CheckParams } from '../../../server/src/protocol.ts';
import { tellNoDraft } from '../commands/messages.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';

/** The clean draft for somewhere else, a CMS or a file of its own: the draft itself stays as it is. */
export const registerCleanCopy = (client: BaseLanguageClient, draft: ActiveDraft): Disposable =>
  Disposable.from(
    commands.registerCommand('gaojian.copyClean', async (): Promise<void> => {
      const clean = await cleanTextOf(client, draft);
      if (!clean) return;
      await env.clipboard.writeText(clean.text);
      void window.showInformationMessage(
        clean.undecided > 0
          ? l10n.t('The clean draft is on the clipboard; {0} places in it are not decided.', clean.undecided)
          : l10n.t('The clean draft is on the clipboard.'),
      );
    }),
    commands.registerCommand('gaojian.saveClean', async (): Promise<void> => {
      const clean = await cleanTextOf(client, draft);
      if (!clean) return;
      const uri = await window.showSaveDialog(nameOf(clean.uri));
      if (!uri) return;
      await workspace.fs.writeFile(uri, new TextEncoder().encode(clean.text));
      await window.showTextDocument(await workspace.openTextDocument(uri));
    }),
  );

interface CleanText {
  readonly uri: Uri;
  readonly text: string;
  readonly undecided: number;
}

async function cleanTextOf(client: BaseLanguageClient, draft: ActiveDraft): Promise<CleanText | undefined> {
  const document = window.activeTextEditor?.document;
  if (!document || !draft.accepts(document)) {
    tellNoDraft();
    return undefined;
  }
  const text = document.getText();
  const { uri, languageId } = document;
  const params: CheckParams = {
    document: { uri: client.code2ProtocolConverter.asUri(uri), languageId, text },
    fix: 'safe',
  };
  const { fixed } = await client.sendRequest(Requests.check, params);
  return { uri, text: fixed?.text ?? text, undecided: fixed?.findings.length ?? 0 };
}

/** 考察.txt → 考察-干净稿.txt, beside it. */
function nameOf(uri: Uri): SaveDialogOptions {
  if (uri.scheme === 'untitled') return {};
  const cut = uri.path.lastIndexOf('.');
  const [stem, ending] =
    cut > uri.path.lastIndexOf('/') ? [uri.path.slice(0, cut), uri.path.slice(cut)] : [uri.path, ''];
  return { defaultUri: uri.with({ path: `${stem}-${l10n.t('clean')}${ending}` }) };
}
