import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Feature } from '../session.ts';

/** The workspace knows which drafts are open. */
export const synchronisation: Feature = ({ documents, workspace }) => {
  documents.onDidOpen(({ document }) => workspace.opened(document.uri));
  documents.onDidClose(({ document }) => workspace.closed(document.uri));
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false } };
};
