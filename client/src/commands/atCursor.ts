import { CodeAction, commands, Disposable, l10n, window, workspace, type TextDocument } from 'vscode';
import { DECIDE_COMMAND, type Decision } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { tellNoDraft } from './messages.ts';

type IsWanted = (action: CodeAction, document: TextDocument) => boolean;

const changeOf = ({ command }: CodeAction): Decision['change'] | undefined =>
  command?.command === DECIDE_COMMAND ? (command.arguments![0] as Decision).change : undefined;

/** What of the light bulb is meant by each command: keys, macros and voice reach no menu. */
const COMMANDS: Readonly<Record<string, IsWanted>> = {
  'gaojian.leaveHere': (action) => {
    const change = changeOf(action);
    return change !== undefined && 'ignore' in change && !('draft' in change.ignore);
  },
  'gaojian.leaveInDraft': (action) => {
    const change = changeOf(action);
    return change !== undefined && 'ignore' in change && 'draft' in change.ignore && 'rule' in change.ignore;
  },
  'gaojian.leaveWordInDraft': (action) => {
    const change = changeOf(action);
    return change !== undefined && 'ignore' in change && 'word' in change.ignore;
  },
  'gaojian.leaveWord': (action) => {
    const change = changeOf(action);
    return change !== undefined && 'word' in change;
  },
  'gaojian.fixHere': ({ isPreferred }) => isPreferred === true,
  'gaojian.fixAlike': ({ isPreferred, edit }, { uri }) => !isPreferred && (edit?.get(uri).length ?? 0) > 1,
};

/** Commands for what the light bulb offers at the cursor. */
export const registerAtCursor = (draft: ActiveDraft): Disposable =>
  Disposable.from(
    ...Object.entries(COMMANDS).map(([id, isWanted]) =>
      commands.registerCommand(id, () => doAtCursor(draft, isWanted)),
    ),
  );

async function doAtCursor(draft: ActiveDraft, isWanted: IsWanted): Promise<void> {
  const { activeTextEditor: editor } = window;
  if (!editor || !draft.accepts(editor.document)) {
    tellNoDraft();
    return;
  }
  const { document, selection } = editor;
  const offered = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    'quickfix',
  );
  const action = offered.find((one) => one instanceof CodeAction && isWanted(one, document));
  if (!action) {
    void window.showInformationMessage(l10n.t('Nothing of the kind at the cursor.'));
    return;
  }
  if (action.edit && !(await workspace.applyEdit(action.edit))) return;
  if (action.command)
    await commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[]));
}
