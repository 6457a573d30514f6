import { commands, Disposable, l10n, Range, Selection, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE_COMMAND, Requests } from '../../../server/src/protocol.ts';
import type { OutlineNode } from './outlineTree.ts';
import { describe, iconOf } from './outlineItem.ts';
import type { OutlineView } from './outlineView.ts';

interface NodeItem extends QuickPickItem {
  readonly node: OutlineNode;
}

const WANTED: ReadonlySet<string> = new Set(['person', 'place', 'policy', 'section']);

/** 在提纲里查找: by name, by post, by where a place lies; the tree's own search knows names only. */
export const registerOutlinePick = (view: OutlineView, client: BaseLanguageClient): Disposable =>
  Disposable.from(
    commands.registerCommand('gaojian.filterOutline', async (): Promise<void> => {
      const items = view.nodes
        .filter(({ kind, targets }) => WANTED.has(kind) && targets.length > 0)
        .map((node): NodeItem => {
          const above = node.kind === 'place' ? node.id.split('/').slice(1, -1).join(' › ') : '';
          const description = [describe(node), above].filter((part) => part !== '').join(' · ');
          return { label: node.label, description, iconPath: new ThemeIcon(iconOf(node.kind)), node };
        });
      const placeHolder = l10n.t('Name, post, place or policy');
      const chosen = await window.showQuickPick(items, { matchOnDescription: true, placeHolder });
      if (chosen) await commands.executeCommand('gaojian.revealMention', chosen.node.id);
    }),
    commands.registerCommand('gaojian.renamePerson', (node: OutlineNode) => renamePerson(view, node)),
    commands.registerCommand('gaojian.addToRoster', (node: OutlineNode) => addToRoster(view, client, node)),
  );

/** 记入名册: the posts that the draft gives, into the roster that the config names, or into a new one. */
async function addToRoster(
  { document }: OutlineView,
  client: BaseLanguageClient,
  { kind, label }: OutlineNode,
): Promise<void> {
  if (kind !== 'person' || !document) return;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const decisions = await client.sendRequest(Requests.rosterDecisions, { textDocument, name: label });
  if (!decisions) {
    void window.showInformationMessage(
      l10n.t('The draft gives {0} no full post, or lies in no folder: nothing was written.', label),
    );
    return;
  }
  // The roster first: a config that names a file which is not there has a problem.
  for (const decision of decisions)
    if (!(await commands.executeCommand<boolean>(DECIDE_COMMAND, decision))) return;
}

/** VS Code's own renaming, at the first place that names the person. */
async function renamePerson(view: OutlineView, { kind, label, targets }: OutlineNode): Promise<void> {
  const { document } = view;
  const first = targets[0];
  if (kind !== 'person' || !document || !first) return;
  const range = new Range(first.start.line, first.start.character, first.end.line, first.end.character);
  const at = document.offsetAt(range.start) + Math.max(0, document.getText(range).indexOf(label));
  const editor = await window.showTextDocument(document);
  const position = document.positionAt(at);
  editor.selection = new Selection(position, position);
  await commands.executeCommand('editor.action.rename');
}
