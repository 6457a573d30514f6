import {
  commands,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Location,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type Event,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type RuleInfo } from '../../../server/src/protocol.ts';
import type { AllDrafts } from './allDrafts.ts';
import { allFindings, ruleOf } from './findings.ts';
import {
  findingsTree,
  type CheckedDraft,
  type FindingsNode,
  type GroupNode,
  type Severity,
} from './findingsTree.ts';
import { rulePage } from './rulePages.ts';
import { TreeRefresh } from './treeRefresh.ts';

const VIEW = 'gaojian.findings';
/** Somebody types, or many drafts are checked. */
const PAUSE_MS = 300;
const MOST_NAMES = 5;

export type ShownNode = FindingsNode<Location>;

/** The findings of all drafts that are open or were checked, by what is wrong. */
export class FindingsView implements TreeDataProvider<ShownNode>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #all: AllDrafts;
  readonly #refresh = new TreeRefresh(() => this.#view.visible);
  readonly #view: TreeView<ShownNode>;
  readonly #subscriptions: Disposable;
  #rules: readonly RuleInfo[] | undefined;
  #roots: readonly GroupNode<Location>[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** how many trees there were */
  #trees = 0;

  readonly onDidChangeTreeData: Event<void> = this.#refresh.onDidChange;

  constructor(client: BaseLanguageClient, all: AllDrafts) {
    this.#client = client;
    this.#all = all;
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#refresh,
      this.#view,
      new Disposable(() => clearTimeout(this.#timer)),
      languages.onDidChangeDiagnostics(() => this.#schedule()),
      this.#view.onDidChangeVisibility(() => this.#schedule()),
      all.onDidCheck(() => this.#schedule()),
      commands.registerCommand('gaojian.explainRule', (node: ShownNode) =>
        node.kind === 'rule' ? commands.executeCommand('vscode.open', rulePage(node.rule!.id)) : undefined,
      ),
    );
  }

  /** The language of the findings has changed. */
  forgetRules(): void {
    this.#rules = undefined;
  }

  getChildren(node?: ShownNode): ShownNode[] {
    this.#refresh.asked(node === undefined);
    return [...(node ? node.children : this.#roots)];
  }

  getTreeItem(node: ShownNode): TreeItem {
    const item = new TreeItem(node.label, stateOf(node));
    item.id = node.id;
    item.contextValue = node.kind;
    const told = spoken(node);
    switch (node.kind) {
      case 'family':
        item.iconPath = iconOf(node.severity);
        item.description = String(node.count);
        break;
      case 'rule':
        item.iconPath = iconOf(node.severity);
        item.description = String(node.count);
        item.tooltip = [node.rule!.description, node.rule!.id].join('\n');
        break;
      case 'draft':
        item.iconPath = ThemeIcon.File;
        item.description = [node.count, node.folder].filter((part) => part !== '').join(' · ');
        break;
      case 'finding':
        item.iconPath = iconOf(node.severity);
        item.description = lineOf(node.line);
        item.tooltip = node.message;
        item.command = {
          command: 'vscode.open',
          title: l10n.t('Go to Finding'),
          arguments: [node.target.uri, { selection: node.target.range }],
        };
        break;
    }
    item.tooltip ??= told.join('\n');
    item.accessibilityInformation = { label: told.join(', ') };
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #schedule(): void {
    if (!this.#view.visible) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), PAUSE_MS);
  }

  async #update(): Promise<void> {
    const drafts = allFindings().map(({ uri, findings }): CheckedDraft<Location> => ({
      uri: uri.toString(),
      path: workspace.asRelativePath(uri),
      findings: findings.map((found) => ({
        ruleId: ruleOf(found),
        severity: Math.min(found.severity, DiagnosticSeverity.Information) as Severity,
        message: found.message,
        line: found.range.start.line,
        target: new Location(uri, found.range),
      })),
    }));
    if (drafts.length > 0) this.#rules ??= await this.#client.sendRequest(Requests.rules);
    this.#roots = findingsTree(drafts, this.#rules ?? []);
    const count = this.#roots.reduce((sum, family) => sum + family.count, 0);
    this.#view.description = count > 0 ? l10n.t('{0} in {1} drafts', count, drafts.length) : '';
    this.#view.message = this.#messageOf(count);
    this.#refresh.show(String(++this.#trees));
  }

  /** What an editor has to know beside the findings; empty: there is a welcome view instead. */
  #messageOf(count: number): string {
    const { checked } = this.#all;
    if (!checked) return '';
    const { drafts, unread, isCancelled, isCut } = checked;
    const parts = [l10n.t('{0} drafts were checked.', drafts)];
    if (isCancelled) parts.push(l10n.t('The check was cancelled: others were not looked at.'));
    if (isCut)
      parts.push(
        l10n.t(
          'There are too many findings: other drafts were not looked at. Check an archive by the command line.',
        ),
      );
    if (unread.length > 0) {
      const names = unread.slice(0, MOST_NAMES).map((uri) => workspace.asRelativePath(uri));
      parts.push(l10n.t('{0} could not be read: {1}', unread.length, names.join('、')));
    }
    if (count === 0 && parts.length === 1) parts.push(l10n.t('Nothing was found.'));
    return parts.join(' ');
  }
}

const stateOf = ({ kind }: ShownNode): TreeItemCollapsibleState => {
  if (kind === 'finding') return TreeItemCollapsibleState.None;
  return kind === 'family' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
};

const ICONS = [
  ['error', 'problemsErrorIcon.foreground'],
  ['warning', 'problemsWarningIcon.foreground'],
  ['info', 'problemsInfoIcon.foreground'],
] as const satisfies Record<Severity, readonly [string, string]>;

const iconOf = (severity: Severity): ThemeIcon => {
  const [icon, colour] = ICONS[severity];
  return new ThemeIcon(icon, new ThemeColor(colour));
};

const severityName = (severity: Severity): string =>
  [l10n.t('Error'), l10n.t('Warning'), l10n.t('Note')][severity]!;

const lineOf = (line: number): string => l10n.t('line {0}', line + 1);

/** What a screen reader says. */
function spoken(node: ShownNode): string[] {
  if (node.kind === 'finding') return [severityName(node.severity), node.label, lineOf(node.line)];
  const count = l10n.t('{0} findings', node.count);
  return node.kind === 'draft' ? [node.label, node.folder, count].filter(Boolean) : [node.label, count];
}
