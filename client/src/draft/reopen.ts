import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { REOPEN_COMMAND } from '../../../server/src/protocol.ts';

/** What VS Code calls the encodings that the server knows. */
const NAMES: Readonly<Record<string, string>> = { 'utf-8': 'utf8', gb18030: 'gb18030', big5: 'cp950' };

/** Reads the file of a draft anew: behind the quick fix for drafts that were read in the wrong encoding as a whole. */
export const registerReopen = (): Disposable =>
  commands.registerCommand(REOPEN_COMMAND, async (uri: string, encoding: string): Promise<void> => {
    const document = workspace.textDocuments.find(
      (open) => open.uri.toString() === Uri.parse(uri).toString(),
    );
    if (document?.isDirty || document?.isUntitled) {
      void window.showInformationMessage(
        l10n.t('Save the draft or undo its changes first: reopening reads the file.'),
      );
      return;
    }
    await workspace.openTextDocument(Uri.parse(uri), { encoding: NAMES[encoding] ?? encoding });
  });
