import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { CheckedFinding } from '../protocol.ts';
import type { Edit, Finding, OffsetRange } from '../service/service.ts';

// The only place that knows offsets and positions together.

export const toRange = (document: TextDocument, { start, end }: OffsetRange): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toOffsets = (document: TextDocument, { start, end }: Range): OffsetRange => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const toTextEdit = (document: TextDocument, { range, text }: Edit): TextEdit => ({
  range: toRange(document, range),
  newText: text,
});

export const toCheckedFinding = (document: TextDocument, finding: Finding): CheckedFinding => ({
  ...finding,
  position: toRange(document, finding.range),
});
