import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type Event,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { ActiveDraft } from './activeDraft.ts';
import { outlineTree, type Group, type OutlineNode, type OutlineNodeKind } from './outlineTree.ts';
import { revealMention } from './revealMention.ts';
import { variantName } from './variantName.ts';

const VIEW = 'gaojian.outline';

const ICONS: Readonly<Record<OutlineNodeKind, string | undefined>> = {
  places: 'globe',
  policies: 'law',
  people: 'organization',
  sections: 'list-tree',
  place: 'location',
  policy: 'bookmark',
  person: 'person',
  section: 'note',
  mention: undefined,
};

const groupLabels = (): Record<Group, string> => ({
  places: l10n.t('Places'),
  policies: l10n.t('Policies'),
  people: l10n.t('People'),
  sections: l10n.t('Sections'),
});

const policyKinds = (): Record<string, string> => ({
  document: l10n.t('document'),
  slogan: l10n.t('slogan'),
  project: l10n.t('project'),
  meeting: l10n.t('meeting'),
});

/** The outline of the active draft: places, policies, people and sections. */
export class OutlineView implements TreeDataProvider<OutlineNode>, Disposable {
  readonly #draft: ActiveDraft;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<OutlineNode>;
  readonly #subscriptions: Disposable;
  #roots: readonly OutlineNode[] = [];
  #byId: ReadonlyMap<string, OutlineNode> = new Map();
  #shape = '';
  /** of the draft that the tree is of */
  #uri = '';

  readonly onDidChangeTreeData: Event<void> = this.#changed.event;

  constructor(draft: ActiveDraft) {
    this.#draft = draft;
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#view,
      draft.onDidChange(() => this.#update()),
      commands.registerCommand('gaojian.refreshOutline', () => draft.refresh()),
      commands.registerCommand('gaojian.revealMention', (id: string) => this.#reveal(id)),
    );
    this.#update();
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    return [...(node ? node.children : this.#roots)];
  }

  getTreeItem(node: OutlineNode): TreeItem {
    const { id, kind, label, detail, targets } = node;
    const item = new TreeItem(label || groupLabels()[kind as Group], collapsibleState(node));
    // With the draft in it: VS Code takes an answer about a node of the tree before for one about this tree, when a
    // refresh comes while it still loads, and the node stays without children.
    item.id = `${this.#uri}#${id}`;
    const icon = ICONS[kind];
    if (icon) item.iconPath = new ThemeIcon(icon);
    item.description = describe(node);
    item.tooltip = kind === 'person' && detail ? `${label}\n${detail}` : label;
    if (targets.length > 0) {
      // By id: the positions are looked up when it is clicked, after the latest edit.
      item.command = { command: 'gaojian.revealMention', title: l10n.t('Go to Mention'), arguments: [id] };
    }
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const { document, outlined } = this.#draft;
    void commands.executeCommand('setContext', 'gaojian.hasDraft', document !== undefined);
    this.#roots = outlined ? outlineTree(outlined.outline) : [];
    this.#uri = outlined?.document.uri.toString() ?? '';
    this.#byId = new Map(withDescendants(this.#roots).map((node) => [node.id, node]));
    this.#view.description = outlined
      ? [variantName(outlined.outline.variant), outlined.outline.date].filter(Boolean).join(' · ')
      : '';
    this.#view.message =
      outlined && this.#roots.length === 0
        ? l10n.t('No places, policies, people or sections were recognised in this draft.')
        : '';
    // Only what the view shows: most edits move positions and leave the lines as they are.
    const shape = JSON.stringify([
      this.#uri,
      ...[...this.#byId.values()].map((node) => [node.id, node.label, describe(node)]),
    ]);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#changed.fire();
  }

  async #reveal(id: string): Promise<void> {
    const outlined = await this.#draft.latest();
    const node = this.#byId.get(id);
    if (outlined && node) await revealMention(outlined.document, node.targets, node.label);
  }
}

function collapsibleState({ kind, children }: OutlineNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  const opens = kind !== 'person' && kind !== 'policy' && children[0]!.kind !== 'mention';
  return opens ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function describe({ kind, detail, targets, children }: OutlineNode): string {
  switch (kind) {
    case 'mention':
      return l10n.t('line {0}', targets[0]!.start.line + 1);
    case 'place':
      return targets.length > 0 ? String(targets.length) : '';
    case 'policy':
      return [targets.length, policyKinds()[detail] ?? detail].join(' · ');
    case 'person':
      return [targets.length, detail].filter((part) => part !== '').join(' · ');
    case 'section':
      return '';
    case 'places':
      // What the draft names, not the provinces above it.
      return String(withDescendants(children).filter((node) => isNamedPlace(node)).length);
    default:
      return String(children.length);
  }
}

const isNamedPlace = ({ kind, targets }: OutlineNode): boolean => kind === 'place' && targets.length > 0;

const withDescendants = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...withDescendants(node.children)]);
