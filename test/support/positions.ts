import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { unmark } from './marks.ts';

const documentOf = (text: string): TextDocument =>
  TextDocument.create('file:///draft.txt', 'plaintext', 0, text);

/** The LSP range of `[start, end)`. */
export function rangeAt(text: string, start: number, end = start): Range {
  const document = documentOf(text);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The text without its marks, and the LSP ranges of what they mark. */
export function unmarkRanges(marked: string): { text: string; ranges: Range[] } {
  const { text, ranges } = unmark(marked);
  return { text, ranges: ranges.map(({ start, end }) => rangeAt(text, start, end)) };
}

/** The text after the edits, as an editor applies them. */
export const applyTextEdits = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(documentOf(text), edits);
