import { commands, Disposable, l10n, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReviseWordParams } from '../../../server/src/protocol.ts';
import { tellChanged } from '../commands/messages.ts';
import { fromBase64 } from './base64.ts';
import { isSame, replaceFile } from './replaceFile.ts';
import type { WordEditor } from './wordEditor.ts';
import { readWord, reviseWord } from './wordFiles.ts';
import { fileOf, isWordDraft } from './wordUri.ts';

interface Mode extends QuickPickItem {
  readonly mode: ReviseWordParams['mode'];
}

/** What is done with a Word draft: its fixes go into the file as tracked changes, or its text becomes a draft of its own. */
export const registerWordCommands = (client: BaseLanguageClient, editor: WordEditor): Disposable =>
  Disposable.from(
    commands.registerCommand('gaojian.writeWord', () => writeWord(client, editor)),
    commands.registerCommand('gaojian.importWord', () => importWord(client)),
  );

function activeWord(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (document && isWordDraft(document)) return document;
  void window.showInformationMessage(l10n.t('Open a Word file (.docx) first.'));
  return undefined;
}

/** From the file as it is now: what is shown of one that has just been written may be a moment behind. */
async function importWord(client: BaseLanguageClient): Promise<void> {
  const document = activeWord();
  if (!document) return;
  const answer = await readWord(client, fileOf(document.uri));
  if ('problem' in answer) {
    void window.showErrorMessage(answer.problem);
    return;
  }
  await window.showTextDocument(
    await workspace.openTextDocument({ content: answer.text, language: 'gaojian' }),
  );
}

async function writeWord(client: BaseLanguageClient, editor: WordEditor): Promise<void> {
  const document = activeWord();
  if (!document) return;
  const modes: Mode[] = [
    { label: l10n.t('What is safe as tracked changes, the rest as comments'), mode: 'safe' },
    { label: l10n.t('Every suggestion as a tracked change'), mode: 'all' },
  ];
  const placeHolder = l10n.t('What should be written into the Word file?');
  const chosen = await window.showQuickPick(modes, { placeHolder });
  if (!chosen) return;
  const file = fileOf(document.uri);
  const before = await workspace.fs.readFile(file);
  const answer = await reviseWord(client, file, before, chosen.mode);
  if ('problem' in answer) {
    void window.showErrorMessage(answer.problem);
    return;
  }
  const { content, changes, remarks } = answer;
  if (content === null) {
    void window.showInformationMessage(l10n.t('There is nothing to write into this Word file.'));
    return;
  }
  // Word may have saved it while the server was at work.
  const now = await workspace.fs.readFile(file);
  if (!isSame(now, before)) {
    tellChanged();
    return;
  }
  const copy = file.with({ path: `${file.path}.${Date.now()}.bak` });
  const replaced = await replaceFile(workspace.fs, file, { before, after: fromBase64(content), copy });
  editor.reload(file);
  if (!replaced.done) {
    const reason = replaced.reason instanceof Error ? replaced.reason.message : String(replaced.reason);
    void window.showErrorMessage(
      replaced.lost
        ? l10n.t(
            'The Word file was damaged while it was written ({0}). What it was is in {1}.',
            reason,
            copy.path,
          )
        : l10n.t('The Word file could not be written, it is as it was: {0}', reason),
    );
    return;
  }
  void window.showInformationMessage(
    l10n.t(
      '{0} tracked changes and {1} comments are in the file: accept or reject them in Word.',
      changes,
      remarks,
    ),
  );
}
