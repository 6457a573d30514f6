import { Disposable, window } from 'vscode';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import type { OutlineChoices } from './outlineChoices.ts';
import type { OutlineView } from './outlineView.ts';

const CURSOR_PAUSE_MS = 150;

/** Shows in the outline what is named under the cursor. Away from a name the outline stays as it is. */
export function followCursor(view: OutlineView, draft: ActiveDraft, choices: OutlineChoices): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    const editor = window.activeTextEditor;
    const { outlined } = draft;
    if (!choices.followsCursor || !editor || editor.document !== outlined?.document) return;
    // While somebody types the positions are of the text before; the next outline comes through here too.
    if (outlined.outline.version === editor.document.version) view.showMentionAt(editor.selection.active);
  };
  const followSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(follow, CURSOR_PAUSE_MS);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) followSoon();
    }),
    draft.onDidChange(followSoon),
    choices.onDidChange(followSoon),
    new Disposable(() => clearTimeout(timer)),
  );
}
