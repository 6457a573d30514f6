import { commands, l10n, QuickPickItemKind, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { IGNORED_FINDINGS, type Ignored } from '../../../server/src/protocol.ts';
import { readIgnored } from '../findings/ignoredLists.ts';
import type { Rules } from '../findings/rules.ts';

/** 已忽略的…: what editors have decided to leave, in every folder of the workspace, to be taken up again. */
export const registerIgnored = (client: BaseLanguageClient, rules: Rules): Disposable =>
  commands.registerCommand('gaojian.ignored', async (): Promise<void> => {
    if (!client.isRunning()) await client.start();
    const lists = (
      await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => listIn(uri)))
    ).flat();
    const items = await Promise.all(
      lists.flatMap(({ file, entries }) => [
        Promise.resolve({
          label: workspace.asRelativePath(file),
          kind: QuickPickItemKind.Separator,
          file,
          entry: undefined as Ignored | undefined,
        }),
        ...entries.map(async (entry) => ({ ...(await labelOf(entry, rules)), file, entry })),
      ]),
    );
    if (items.length === 0) {
      void window.showInformationMessage(l10n.t('Nothing is ignored in this workspace.'));
      return;
    }
    const placeHolder = l10n.t('What is ticked is checked again');
    const chosen = await window.showQuickPick(items, {
      canPickMany: true,
      matchOnDescription: true,
      placeHolder,
    });
    if (!chosen || chosen.length === 0) return;
    for (const { file } of lists) {
      const again = new Set(
        chosen.filter((item) => item.file === file).map(({ entry }) => JSON.stringify(entry)),
      );
      if (again.size > 0) await restore(file, again);
    }
    void window.showInformationMessage(l10n.t('{0} are checked again.', chosen.length));
  });

interface IgnoredFile {
  readonly file: Uri;
  readonly entries: readonly Ignored[];
}

async function listIn(folder: Uri): Promise<IgnoredFile[]> {
  const file = Uri.joinPath(folder, IGNORED_FINDINGS);
  const entries = await readIgnored(file);
  return entries.length > 0 ? [{ file, entries }] : [];
}

async function labelOf(entry: Ignored, rules: Rules): Promise<{ label: string; description: string }> {
  if ('word' in entry)
    return { label: l10n.t('Do not flag “{0}” in this draft', entry.word), description: entry.draft };
  const name = await rules.nameOf(entry.rule);
  return 'draft' in entry
    ? { label: l10n.t('No “{0}” in this draft', name), description: entry.draft }
    : { label: `“${entry.text}”`, description: name };
}

/** What else was written to the file meanwhile stays. */
async function restore(file: Uri, again: ReadonlySet<string>): Promise<void> {
  const left = (await readIgnored(file)).filter((entry) => !again.has(JSON.stringify(entry)));
  await workspace.fs.writeFile(
    file,
    new TextEncoder().encode(`${JSON.stringify({ version: 1, ignored: left }, undefined, 2)}\n`),
  );
}
