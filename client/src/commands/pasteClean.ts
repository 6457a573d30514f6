import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  type Disposable,
  type DocumentSelector,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type CheckParams } from '../../../server/src/protocol.ts';

const PLAIN = 'text/plain';

/** Offers the text with its safe fixes beside the paste as it is, which stays the first choice. */
export function registerPasteClean(client: BaseLanguageClient, selector: DocumentSelector): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('gaojian', 'clean');
  return languages.registerDocumentPasteEditProvider(
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
        const edit = new DocumentPasteEdit(fixed.text, l10n.t('Paste clean'), kind);
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { pasteMimeTypes: [PLAIN], providedPasteEditKinds: [kind] },
  );
}
