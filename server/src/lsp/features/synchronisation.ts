import { TextDocumentSyncKind } from 'vscode-languageserver';
import { ownFileOf } from '../../protocol.ts';
import type { Feature } from '../session.ts';

/** The workspace knows which drafts are open. */
export const synchronisation: Feature = ({ documents, workspace }) => {
  documents.onDidOpen(({ document: { uri } }) => {
    if (!ownFileOf(uri)) workspace.opened(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!ownFileOf(uri)) workspace.closed(uri);
  });
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false } };
};
