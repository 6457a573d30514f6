import { commands, Disposable, l10n, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface MenuItem extends QuickPickItem {
  readonly command: string;
  readonly argument?: string;
}

const items = (): readonly MenuItem[] => [
  { label: `$(warning) ${l10n.t('Show all findings')}`, command: 'workbench.actions.view.problems' },
  { label: `$(check-all) ${l10n.t('Fix everything that is safe')}`, command: 'gaojian.fixAll' },
  { label: `$(sparkle) ${l10n.t('Clean draft…')}`, command: 'gaojian.cleanDraft' },
  { label: `$(arrow-swap) ${l10n.t('Convert the whole draft to…')}`, command: 'gaojian.convertDraft' },
  { label: `$(checklist) ${l10n.t('Check all drafts')}`, command: 'gaojian.checkAll' },
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
