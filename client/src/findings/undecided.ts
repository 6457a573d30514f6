import { commands, Disposable, l10n, Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { tellNoDraft } from '../commands/messages.ts';
import { findingsOf, isCertain } from './findings.ts';

/** 下一处待定, 上一处待定: from one place that a person has to decide to another, round the draft. */
export const registerUndecided = (draft: ActiveDraft): Disposable =>
  Disposable.from(
    commands.registerCommand('gaojian.nextUndecided', () => go(draft, 'next')),
    commands.registerCommand('gaojian.previousUndecided', () => go(draft, 'previous')),
  );

async function go(draft: ActiveDraft, to: 'next' | 'previous'): Promise<void> {
  const { activeTextEditor: editor } = window;
  if (!editor || !draft.accepts(editor.document)) {
    tellNoDraft();
    return;
  }
  const ranges = findingsOf(editor.document.uri)
    .filter((found) => !isCertain(found))
    .map(({ range }) => range)
    .sort((a, b) => a.start.compareTo(b.start));
  const { active } = editor.selection;
  const range =
    to === 'next'
      ? (ranges.find(({ start }) => start.isAfter(active)) ?? ranges[0])
      : (ranges.findLast(({ start }) => start.isBefore(active)) ?? ranges.at(-1));
  if (!range) {
    void window.showInformationMessage(l10n.t('Nothing in this draft is left to decide.'));
    return;
  }
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(new Range(range.start, range.end), TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}
