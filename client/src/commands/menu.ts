import { commands, Disposable, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface MenuItem extends QuickPickItem {
  readonly command: string;
  readonly argument?: string;
}

const group = (label: string): MenuItem => ({ label, kind: QuickPickItemKind.Separator, command: '' });

const items = (): readonly MenuItem[] => [
  group(l10n.t('This draft')),
  { label: `$(check-all) ${l10n.t('Fix everything that is safe')}`, command: 'gaojian.fixAll' },
  { label: `$(sparkle) ${l10n.t('Clean draft…')}`, command: 'gaojian.cleanDraft' },
  { label: `$(arrow-swap) ${l10n.t('Convert the whole draft to…')}`, command: 'gaojian.convertDraft' },
  { label: `$(symbol-text) ${l10n.t('Script of the drafts…')}`, command: 'gaojian.chooseVariant' },
  { label: `$(graph) ${l10n.t('Draft Report')}`, command: 'gaojian.report' },
  group(l10n.t('All drafts')),
  { label: `$(list-tree) ${l10n.t('Findings by rule')}`, command: 'gaojian.findings.focus' },
  { label: `$(checklist) ${l10n.t('Check all drafts')}`, command: 'gaojian.checkAll' },
  { label: `$(check-all) ${l10n.t('Fix all drafts…')}`, command: 'gaojian.fixAllDrafts' },
  group(l10n.t('Gaojian')),
  {
    label: `$(settings-gear) ${l10n.t('Settings')}`,
    command: 'workbench.action.openSettings',
    argument: '@ext:gaojian.gaojian',
  },
  { label: `$(book) ${l10n.t('First steps')}`, command: 'gaojian.openWalkthrough' },
  { label: `$(output) ${l10n.t('Log of the language server')}`, command: 'gaojian.showLog' },
];

/** What the status item opens, and the commands that only say where something is. */
export const registerMenu = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    commands.registerCommand('gaojian.menu', async (): Promise<void> => {
      const placeHolder = l10n.t('Gaojian');
      const chosen = await window.showQuickPick(items(), { placeHolder });
      if (!chosen) return;
      await commands.executeCommand(chosen.command, ...(chosen.argument ? [chosen.argument] : []));
    }),
    commands.registerCommand('gaojian.showLog', () => client.outputChannel.show()),
    commands.registerCommand('gaojian.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'gaojian.gaojian#start', false),
    ),
  );
