import { l10n, Range, Selection, TextEditorRevealType, window, type TextDocument } from 'vscode';
import type { Range as LspRange } from 'vscode-languageserver-types';

const HINT_MS = 3000;

/** Selects the first of `targets`; where one of them is selected already, the next, and after the last the first. */
export async function revealMention(
  document: TextDocument,
  targets: readonly LspRange[],
  name: string,
): Promise<void> {
  const ranges = targets.map(
    ({ start, end }) => new Range(start.line, start.character, end.line, end.character),
  );
  if (ranges.length === 0) return;
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const current = shown ? ranges.findIndex((range) => range.isEqual(shown.selection)) : -1;
  const index = (current + 1) % ranges.length;
  const range = ranges[index]!;
  const editor = await window.showTextDocument(document, shown?.viewColumn);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  if (ranges.length > 1) {
    window.setStatusBarMessage(l10n.t('{0}: mention {1} of {2}', name, index + 1, ranges.length), HINT_MS);
  }
}
