import {
  commands,
  DecorationRangeBehavior,
  Disposable,
  EventEmitter,
  OverviewRulerLane,
  ThemeColor,
  window,
  type Range,
  type TextDocument,
} from 'vscode';
import { mentionsShown } from '../settings.ts';

/** Marks places of one draft in every editor that shows it, as VS Code marks the occurrences of a word. */
export class MentionHighlights implements Disposable {
  readonly #mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightTextBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('gaojian.mentionBorder'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.wordHighlightTextForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions = Disposable.from(
    this.#mark,
    this.#changed,
    window.onDidChangeVisibleTextEditors(() => this.#draw()),
  );
  readonly onDidChange = this.#changed.event;
  #document: TextDocument | undefined;
  #ranges: readonly Range[] = [];

  get ranges(): readonly Range[] {
    return this.#ranges;
  }

  show(document: TextDocument | undefined, ranges: readonly Range[]): void {
    const isShown = mentionsShown() !== 'never';
    this.#document = document;
    this.#ranges = isShown ? ranges : [];
    this.#draw();
    this.#changed.fire();
    void commands.executeCommand('setContext', 'gaojian.hasHighlights', ranges.length > 0);
  }

  clear(): void {
    this.show(undefined, []);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(): void {
    for (const editor of window.visibleTextEditors)
      editor.setDecorations(this.#mark, editor.document === this.#document ? this.#ranges : []);
  }
}
