import { Disposable, window } from 'vscode';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import type { OutlineChoices } from './outlineChoices.ts';
import type { OutlineView } from './outlineView.ts';

const CURSOR_PAUSE_MS = 150;
/** VS Code passes over what it is asked to select while it still draws the outline. */
const TRIES = 20;

/** Shows in the outline what is named under the cursor. Away from a name the outline stays as it is. */
export function followCursor(view: OutlineView, draft: ActiveDraft, choices: OutlineChoices): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let following = Promise.resolve();
  const follow = async (tries: number): Promise<void> => {
    const editor = window.activeTextEditor;
    const { outlined } = draft;
    if (!choices.followsCursor || !editor || editor.document !== outlined?.document) return;
    // While somebody types the positions are of the text before; the next outline comes through here too.
    if (outlined.outline.version !== editor.document.version) return;
    const isShown = await view.showMentionAt(editor.selection.active);
    if (!isShown && tries > 1) followSoon(tries - 1);
  };
  const followSoon = (tries = TRIES): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after another: of two at once the older may be selected last.
      following = following.then(() => follow(tries));
    }, CURSOR_PAUSE_MS);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) followSoon();
    }),
    draft.onDidChange(() => followSoon()),
    choices.onDidChange(() => followSoon()),
    new Disposable(() => clearTimeout(timer)),
  );
}
