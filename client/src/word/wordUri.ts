import { Uri, type TextDocument } from 'vscode';
import { isWordFile } from '../../../server/src/protocol.ts';

/** Of the text of a Word file: a document of its own, that nobody can type in. */
export const WORD_SCHEME = 'gaojian-docx';

const toWord = (file: Uri): Uri =>
  file.with({ scheme: WORD_SCHEME, query: file.scheme === 'file' ? '' : file.scheme });

/** The file that a document is of, Word file or not. */
export const fileOf = (uri: Uri): Uri =>
  uri.scheme === WORD_SCHEME ? uri.with({ scheme: uri.query || 'file', query: '' }) : uri;

/** The document that shows a file as text: its own, but for a Word file. */
export const shownAs = (file: Uri): Uri =>
  isWordFile(file.path) && file.scheme !== WORD_SCHEME ? toWord(file) : file;

export const isWordDraft = ({ uri }: TextDocument): boolean => uri.scheme === WORD_SCHEME;

/** For the server a Word draft is its file, and has the config of its folder. */
export const URI_CONVERTERS = {
  code2Protocol: (uri: Uri): string => fileOf(uri).toString(),
  protocol2Code: (value: string): Uri => shownAs(Uri.parse(value)),
};
