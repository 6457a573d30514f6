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
  type Diagnostic,
  type Event,
  type Memento,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { LANGUAGE_IDS, type RuleInfo } from '../../../server/src/protocol.ts';
import { hasTab } from '../draft/draftFiles.ts';
import type { AllDrafts } from './allDrafts.ts';
import { allFindings, isCertain, ruleOf } from './findings.ts';
import type { Rules } from './rules.ts';
import {
  findingsTree,
  type CheckedDraft,
  type FindingsNode,
  type Grouping,
  type GroupNode,
  type Severity,
} from './findingsTree.ts';
import { rulePage } from './rulePages.ts';
import { TreeRefresh } from './treeRefresh.ts';

const VIEW = 'gaojian.findings';
const GROUPING = 'gaojian.findingsGrouping';
/** Somebody types, or many drafts are checked. */
const PAUSE_MS = 300;
const MOST_NAMES = 5;

export type ShownNode = FindingsNode<Location>;

/** The findings of all drafts that are open or were checked, by what is wrong. */
export class FindingsView implements TreeDataProvider<ShownNode>, Disposable {
  readonly #rules: Rules;
  readonly #memory: Memento;
  readonly #all: AllDrafts;
  readonly #refresh = new TreeRefresh(() => this.#view.visible);
  readonly #view: TreeView<ShownNode>;
  readonly #subscriptions: Disposable;
  #roots: readonly GroupNode<Location>[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** how many trees there were */
  #trees = 0;

  readonly onDidChangeTreeData: Event<void> = this.#refresh.onDidChange;

  constructor(rules: Rules, all: AllDrafts, memory: Memento) {
    this.#rules = rules;
    this.#memory = memory;
    this.#all = all;
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#refresh,
      this.#view,
      new Disposable(() => clearTimeout(this.#timer)),
      languages.onDidChangeDiagnostics(() => this.#schedule()),
      this.#view.onDidChangeVisibility(() => this.#schedule()),
      all.onDidCheck(() => this.#schedule()),
      commands.registerCommand('gaojian.findingsByRule', () => this.#group('rule')),
      commands.registerCommand('gaojian.findingsByDraft', () => this.#group('draft')),
      commands.registerCommand('gaojian.explainRule', (node: ShownNode) =>
        node.kind === 'rule' ? commands.executeCommand('vscode.open', rulePage(node.rule!.id)) : undefined,
      ),
    );
    this.#tellGrouping();
  }

  get #grouping(): Grouping {
    return this.#memory.get(GROUPING, 'rule');
  }

  async #group(by: Grouping): Promise<void> {
    await this.#memory.update(GROUPING, by);
    this.#tellGrouping();
    await this.#update();
  }

  #tellGrouping(): void {
    void commands.executeCommand('setContext', GROUPING, this.#grouping);
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
      case 'undecided':
      case 'certain':
        item.iconPath = new ThemeIcon(node.kind === 'certain' ? 'sparkle' : 'question');
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
        item.description = [lineOf(node.line), node.words === undefined ? '' : node.message]
          .filter(Boolean)
          .join(' · ');
        item.tooltip = `${node.name}\n${node.message}`;
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
    const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    const drafts = allFindings().map(({ uri, findings }): CheckedDraft<Location> => ({
      uri: uri.toString(),
      path: workspace.asRelativePath(uri),
      findings: findings.map((found) => ({
        ruleId: ruleOf(found),
        severity: Math.min(found.severity, DiagnosticSeverity.Information) as Severity,
        isCertain: isCertain(found),
        message: found.message,
        ...wordsAt(found, open.get(uri.toString())),
        line: found.range.start.line,
        target: new Location(uri, found.range),
      })),
    }));
    const rules: readonly RuleInfo[] = drafts.length > 0 ? await this.#rules.all() : [];
    const labels = {
      undecided: l10n.t('For you to decide'),
      certain: l10n.t('Certain: put right in one go'),
    };
    this.#roots = findingsTree(drafts, rules, { grouping: this.#grouping, labels });
    const count = this.#roots.reduce((sum, family) => sum + family.count, 0);
    this.#view.description = count > 0 ? l10n.t('{0} in {1} drafts', count, drafts.length) : '';
    this.#view.message = this.#messageOf(drafts);
    this.#refresh.show(String(++this.#trees));
  }

  /** What an editor has to know beside the findings; empty: there is a welcome view instead. */
  #messageOf(found: readonly CheckedDraft<Location>[]): string {
    const { checked, isChecking } = this.#all;
    if (isChecking) return '';
    const findings = found.flatMap((draft) => draft.findings);
    const hasOpen = workspace.textDocuments.some(
      ({ languageId, uri }) => hasTab(uri) && isDraftLanguage(languageId),
    );
    if (!checked) return findings.length === 0 && hasOpen ? l10n.t('The open drafts have no findings.') : '';
    const { drafts, unread, isCancelled, isCut } = checked;
    const certain = findings.filter((finding) => finding.isCertain).length;
    const parts =
      findings.length === 0
        ? [l10n.t('{0} drafts were checked.', drafts)]
        : [
            l10n.t(
              '{0} drafts were checked, {1} have findings: {2} to put right in one go, {3} for you to decide.',
              drafts,
              found.length,
              certain,
              findings.length - certain,
            ),
          ];
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
    if (findings.length === 0 && parts.length === 1) parts.push(l10n.t('Nothing was found.'));
    return parts.join(' ');
  }
}

const stateOf = ({ kind }: ShownNode): TreeItemCollapsibleState => {
  if (kind === 'finding') return TreeItemCollapsibleState.None;
  return kind === 'undecided' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
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

/** Around a finding in its line. */
const AROUND = 8;

/** The draft's own words at a finding: …最后湖州市委书记李川作了…, which say more than the message does. */
function wordsAt({ range }: Diagnostic, document: TextDocument | undefined): { words?: string } {
  if (!document || range.start.line >= document.lineCount) return {};
  const { text } = document.lineAt(range.start.line);
  const end = range.end.line === range.start.line ? range.end.character : text.length;
  const from = Math.max(0, range.start.character - AROUND);
  const to = Math.min(text.length, Math.min(end, range.start.character + MOST_WORDS) + AROUND);
  const words = text.slice(from, to).toWellFormed().trim();
  return words === '' ? {} : { words: `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}` };
}

const MOST_WORDS = 24;

const isDraftLanguage = (languageId: string): boolean =>
  (LANGUAGE_IDS as readonly string[]).includes(languageId);

/** What a screen reader says. */
function spoken(node: ShownNode): string[] {
  if (node.kind === 'finding') return [severityName(node.severity), node.label, lineOf(node.line)];
  const count = l10n.t('{0} findings', node.count);
  return node.kind === 'draft' ? [node.label, node.folder, count].filter(Boolean) : [node.label, count];
}
