import {
  commands,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  env,
  languages,
  window,
  workspace,
  type DocumentSelector,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type CheckParams } from '../../../server/src/protocol.ts';

const PLAIN = 'text/plain';

/** Offers the text with its safe fixes beside the paste as it is, which stays the first choice. */
export function registerPasteClean(client: BaseLanguageClient, selector: DocumentSelector): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('gaojian', 'clean');
  const paste = languages.registerDocumentPasteEditProvider(
    selector,
    {
      async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
        const text = await data.get(PLAIN)?.asString();
        if (!text) return undefined;
        const { uri, languageId } = document;
        const params: CheckParams = {
          document: { uri: client.code2ProtocolConverter.asUri(uri), languageId, text },
          fix: 'safe',
        };
        const { fixed } = await client.sendRequest(Requests.check, params, token);
        if (!fixed || fixed.text === text) return undefined;
        const edit = new DocumentPasteEdit(fixed.text, l10n.t('Paste and Clean'), kind);
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { pasteMimeTypes: [PLAIN], providedPasteEditKinds: [kind] },
  );
  return Disposable.from(
    paste,
    commands.registerCommand('gaojian.newDraft', () => newDraft('')),
    commands.registerCommand('gaojian.pasteClean', () => pasteClean(client, selector)),
  );
}

async function newDraft(content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ content, language: 'gaojian' }));
}

/** What was copied, with its safe fixes: into the draft that is open, or else into a new one. */
async function pasteClean(client: BaseLanguageClient, selector: DocumentSelector): Promise<void> {
  const text = await env.clipboard.readText();
  if (text === '') {
    void window.showInformationMessage(l10n.t('There is no text on the clipboard.'));
    return;
  }
  if (!client.isRunning()) await client.start();
  const editor = window.activeTextEditor;
  const into = editor && languages.match(selector, editor.document) > 0 ? editor : undefined;
  const document = into
    ? {
        uri: client.code2ProtocolConverter.asUri(into.document.uri),
        languageId: into.document.languageId,
        text,
      }
    : { uri: 'untitled:draft', languageId: 'gaojian', text };
  const params: CheckParams = { document, fix: 'safe' };
  const { fixed } = await client.sendRequest(Requests.check, params);
  const clean = fixed?.text ?? text;
  if (into) await into.edit((edit) => into.selections.forEach((selection) => edit.replace(selection, clean)));
  else await newDraft(clean);
}
