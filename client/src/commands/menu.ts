import { commands, Disposable, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Switch } from '../draft/switch.ts';

interface MenuItem extends QuickPickItem {
  readonly command: string;
  readonly argument?: string;
}

const group = (label: string): MenuItem => ({ label, kind: QuickPickItemKind.Separator, command: '' });

const items = (isPaused: boolean): readonly MenuItem[] => [
  group(l10n.t('This draft')),
  { label: `$(sparkle) ${l10n.t('Clean Draft…')}`, command: 'gaojian.cleanDraft' },
  { label: `$(check-all) ${l10n.t('Fix Everything That Is Safe')}`, command: 'gaojian.fixAll' },
  { label: `$(arrow-down) ${l10n.t('Next to Decide')}`, command: 'gaojian.nextUndecided' },
  { label: `$(diff) ${l10n.t('Compare with Original')}`, command: 'gaojian.compareWithOriginal' },
  { label: `$(copy) ${l10n.t('Copy Clean Draft')}`, command: 'gaojian.copyClean' },
  { label: `$(save-as) ${l10n.t('Save Clean Draft As…')}`, command: 'gaojian.saveClean' },
  { label: `$(history) ${l10n.t('List of Changes…')}`, command: 'gaojian.exportChanges' },
  { label: `$(arrow-swap) ${l10n.t('Convert the Whole Draft to…')}`, command: 'gaojian.convertDraft' },
  { label: `$(split-horizontal) ${l10n.t('Split into Articles')}`, command: 'gaojian.splitDraft' },
  { label: `$(symbol-text) ${l10n.t('Script of the Drafts…')}`, command: 'gaojian.chooseVariant' },
  { label: `$(graph) ${l10n.t('Draft Report')}`, command: 'gaojian.report' },
  isPaused
    ? { label: `$(play) ${l10n.t('Check This Draft Again')}`, command: 'gaojian.resumeDraft' }
    : { label: `$(debug-pause) ${l10n.t('Pause Checking This Draft')}`, command: 'gaojian.pauseDraft' },
  group(l10n.t('All drafts')),
  { label: `$(new-file) ${l10n.t('New Draft')}`, command: 'gaojian.newDraft' },
  { label: `$(clippy) ${l10n.t('Paste and Clean')}`, command: 'gaojian.pasteClean' },
  { label: `$(list-tree) ${l10n.t('All Findings')}`, command: 'gaojian.findings.focus' },
  { label: `$(checklist) ${l10n.t('Check All Drafts')}`, command: 'gaojian.checkAll' },
  { label: `$(check-all) ${l10n.t('Fix All Drafts…')}`, command: 'gaojian.fixAllDrafts' },
  { label: `$(list-unordered) ${l10n.t('Word List')}`, command: 'gaojian.openWordList' },
  { label: `$(eye-closed) ${l10n.t('Ignored…')}`, command: 'gaojian.ignored' },
  group(l10n.t('Gaojian')),
  {
    label: `$(settings-gear) ${l10n.t('Settings')}`,
    command: 'workbench.action.openSettings',
    argument: '@ext:gaojian.gaojian',
  },
  { label: `$(book) ${l10n.t('First Steps')}`, command: 'gaojian.openWalkthrough' },
  { label: `$(output) ${l10n.t('Log')}`, command: 'gaojian.showLog' },
];

/** What the status item opens, and the commands that only say where something is. */
export const registerMenu = (client: BaseLanguageClient, isOn: Switch): Disposable =>
  Disposable.from(
    commands.registerCommand('gaojian.menu', async (): Promise<void> => {
      const document = window.activeTextEditor?.document;
      const isPaused = document !== undefined && !isOn.isOn(document);
      const placeHolder = l10n.t('Gaojian');
      const chosen = await window.showQuickPick(items(isPaused), { placeHolder });
      if (!chosen) return;
      await commands.executeCommand(chosen.command, ...(chosen.argument ? [chosen.argument] : []));
    }),
    commands.registerCommand('gaojian.showLog', () => client.outputChannel.show()),
    commands.registerCommand('gaojian.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'gaojian.gaojian#start', false),
    ),
  );
