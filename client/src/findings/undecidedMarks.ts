import {
  Disposable,
  languages,
  OverviewRulerLane,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type Diagnostic,
  type TextEditor,
} from 'vscode';
import { findingsOf, isCertain } from './findings.ts';

/**
 * What is for a person to decide stands out from what the machine puts right: among 260 wavy lines the five of them are
 * on a ground of their own, in the draft and beside its scroll bar. With `gaojian.inlineText` the end of the line says
 * what they are.
 */
export class UndecidedMarks implements Disposable {
  readonly #mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('gaojian.undecidedBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('gaojian.undecidedBorder'),
    borderRadius: '2px',
    overviewRulerColor: new ThemeColor('gaojian.undecidedRuler'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  readonly #text = window.createTextEditorDecorationType({
    after: { margin: '0 0 0 2em', color: new ThemeColor('editorCodeLens.foreground') },
  });
  readonly #subscriptions = Disposable.from(
    this.#mark,
    this.#text,
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#draw(editor))),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      for (const editor of window.visibleTextEditors)
        if (changed.has(editor.document.uri.toString())) this.#draw(editor);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('gaojian.inlineText'))
        window.visibleTextEditors.forEach((editor) => this.#draw(editor));
    }),
  );

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(editor: TextEditor): void {
    const undecided = findingsOf(editor.document.uri).filter((found) => !isCertain(found));
    const ranges = undecided.map(({ range }) => range);
    editor.setDecorations(this.#mark, ranges);
    const hasText = workspace.getConfiguration('gaojian').get<boolean>('inlineText', false);
    editor.setDecorations(this.#text, hasText ? textsOf(undecided, editor) : []);
  }
}

function textsOf(undecided: readonly Diagnostic[], { document }: TextEditor): DecorationOptions[] {
  const lines = new Map<number, string>();
  for (const { range, message } of undecided) {
    const before = lines.get(range.start.line);
    lines.set(range.start.line, before === undefined ? message : `${before}　${message}`);
  }
  return [...lines].map(([line, contentText]): DecorationOptions => {
    const { range } = document.lineAt(Math.min(line, document.lineCount - 1));
    return { range: range.with(range.end), renderOptions: { after: { contentText } } };
  });
}
