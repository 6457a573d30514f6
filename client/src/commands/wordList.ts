import { commands, Disposable, l10n, Uri, window, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE_COMMAND, Requests, type WordListParams } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { tellNoDraft } from './messages.ts';

type Word = NonNullable<WordListParams['word']>;

/** 本社词表: the list itself, and a word of the draft that goes into it. */
export function registerWordList(client: BaseLanguageClient, draft: ActiveDraft): Disposable {
  /** Writes what has to be written; answers where the list is. */
  const write = async ({ document }: TextEditor, word: Word | null): Promise<Uri | undefined> => {
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const list = await client.sendRequest(Requests.wordListDecisions, { textDocument, word });
    if (!list) {
      void window.showInformationMessage(
        l10n.t('The draft lies in no folder: there is no word list for it.'),
      );
      return undefined;
    }
    for (const decision of list.decisions)
      if (!(await commands.executeCommand<boolean>(DECIDE_COMMAND, decision))) return undefined;
    return Uri.parse(list.uri, true);
  };
  const onDraft = (act: (editor: TextEditor) => Promise<void>) => async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor && draft.accepts(editor.document)) await act(editor);
    else tellNoDraft();
  };
  return Disposable.from(
    commands.registerCommand(
      'gaojian.openWordList',
      onDraft(async (editor) => {
        const uri = await write(editor, null);
        if (uri) await window.showTextDocument(uri);
      }),
    ),
    commands.registerCommand(
      'gaojian.addToWordList',
      onDraft(async (editor) => {
        const word = await askForWord(editor);
        if (word) await write(editor, word);
      }),
    ),
  );
}

/** undefined: somebody has changed their mind */
async function askForWord({ document, selection }: TextEditor): Promise<Word | undefined> {
  const title = l10n.t('Word List');
  const selected = document.getText(selection).trim();
  const word =
    selected !== '' && !/[\r\n]/.test(selected)
      ? selected
      : (await window.showInputBox({ title, prompt: l10n.t('Which word?') }))?.trim();
  if (!word) return undefined;
  const instead = await window.showInputBox({
    title,
    prompt: l10n.t('What should stand instead of “{0}”? Empty: it is right, and is never flagged.', word),
    ignoreFocusOut: true,
  });
  if (instead === undefined) return undefined;
  const note = await window.showInputBox({
    title,
    prompt: l10n.t('Why? It is shown with the finding, and may be left empty.'),
    ignoreFocusOut: true,
  });
  if (note === undefined) return undefined;
  const right = instead.trim();
  const isRight = right === '' || right === word;
  return { term: isRight ? word : right, wrong: isRight ? '' : word, note: note.trim() };
}
