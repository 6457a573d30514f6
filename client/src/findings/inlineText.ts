import {
  Disposable,
  languages,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type TextEditor,
} from 'vscode';
import { findingsOf, isCertain } from './findings.ts';

/** With `gaojian.inlineText`: what is for a person to decide, said at the end of its line. */
export class InlineText implements Disposable {
  readonly #text = window.createTextEditorDecorationType({
    after: { margin: '0 0 0 2em', color: new ThemeColor('editorCodeLens.foreground') },
  });
  readonly #subscriptions = Disposable.from(
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
    const isOn = workspace.getConfiguration('gaojian').get<boolean>('inlineText', false);
    const undecided = isOn ? findingsOf(editor.document.uri).filter((found) => !isCertain(found)) : [];
    const lines = new Map<number, string>();
    for (const { range, message } of undecided) {
      const before = lines.get(range.start.line);
      lines.set(range.start.line, before === undefined ? message : `${before}　${message}`);
    }
    editor.setDecorations(
      this.#text,
      [...lines].map(([line, contentText]): DecorationOptions => {
        const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1));
        return { range: range.with(range.end), renderOptions: { after: { contentText } } };
      }),
    );
  }
}
