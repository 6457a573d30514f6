import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

export type OpenDocuments = TextDocuments<TextDocument>;
