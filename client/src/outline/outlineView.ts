import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  window,
  type Event,
  type Position,
  type TreeDataProvider,
  type TreeItem,
  type TextDocument,
  type TreeView,
} from 'vscode';
import type { Range as LspRange } from 'vscode-languageserver-types';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { MentionHighlights } from './mentionHighlights.ts';
import type { OutlineChoices } from './outlineChoices.ts';
import { describe, outlineItem } from './outlineItem.ts';
import { contains, nodeAt, outlineTree, withDescendants, type OutlineNode } from './outlineTree.ts';
import { revealMention } from './revealMention.ts';
import { findingsOf, ruleOf } from '../findings/findings.ts';
import { TreeRefresh } from '../findings/treeRefresh.ts';
import { variantName } from '../draft/variantName.ts';

const VIEW = 'gaojian.outline';

/** The outline of the active draft: places, policies, people and sections. */
export class OutlineView implements TreeDataProvider<OutlineNode>, Disposable {
  readonly #draft: ActiveDraft;
  readonly #choices: OutlineChoices;
  readonly #refresh = new TreeRefresh(() => this.#view.visible);
  readonly #rebuilt = new EventEmitter<void>();
  readonly #view: TreeView<OutlineNode>;
  readonly #subscriptions: Disposable;
  /** every mention of what is selected */
  readonly highlights = new MentionHighlights();
  #roots: readonly OutlineNode[] = [];
  #byId: ReadonlyMap<string, OutlineNode> = new Map();
  #parents: ReadonlyMap<string, OutlineNode> = new Map();
  #highlighted: string | undefined;
  #shape = '';
  /** of the draft that the tree is of */
  #uri = '';

  readonly onDidChangeTreeData: Event<void> = this.#refresh.onDidChange;
  /** there is another tree, whether or not VS Code shows it */
  readonly onDidChange: Event<void> = this.#rebuilt.event;

  constructor(draft: ActiveDraft, choices: OutlineChoices) {
    this.#draft = draft;
    this.#choices = choices;
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#refresh,
      this.#rebuilt,
      this.#view,
      this.highlights,
      draft.onDidChange(() => this.#update()),
      choices.onDidChange(() => this.#update()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.#uri)) this.#update();
      }),
      this.#view.onDidChangeVisibility(() => this.#refresh.retry()),
      this.#view.onDidChangeSelection(({ selection }) => this.#highlight(selection[0]?.id)),
      commands.registerCommand('gaojian.refreshOutline', () => draft.refresh()),
      commands.registerCommand('gaojian.clearHighlights', () => this.#highlight(undefined)),
      commands.registerCommand('gaojian.revealMention', (id: string) => this.#reveal(id)),
    );
    this.#update();
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    this.#refresh.asked(node === undefined);
    return [...(node ? node.children : this.#roots)];
  }

  getParent({ id }: OutlineNode): OutlineNode | undefined {
    return this.#parents.get(id);
  }

  getTreeItem(node: OutlineNode): TreeItem {
    const { id, targets } = node;
    const item = outlineItem(node, this.#doubts(node));
    item.id = id;
    if (targets.length > 0) {
      // By id: the positions are looked up when it is clicked, after the latest edit.
      item.command = { command: 'gaojian.revealMention', title: l10n.t('Go to Mention'), arguments: [id] };
    }
    return item;
  }

  /** everything that the tree has, groups and mentions too */
  get nodes(): readonly OutlineNode[] {
    return [...this.#byId.values()];
  }

  /** the draft that the tree is of */
  get document(): TextDocument | undefined {
    return this.#draft.outlined?.document;
  }

  /** id of the selected node */
  get selected(): string | undefined {
    return this.#view.selection[0]?.id;
  }

  /**
   * Selects what is named at a position of the draft, unless one of its lines is selected already.
   * False: something is named there, and VS Code did not select it.
   */
  async showMentionAt(position: Position): Promise<boolean> {
    if (!this.#view.visible) return true;
    const current = this.#byId.get(this.selected ?? '');
    if (current?.targets.some((range) => contains(range, position))) return true;
    const node = nodeAt([...this.#byId.values()], position);
    if (!node) return true;
    try {
      await this.#view.reveal(node, { select: true, focus: false });
    } catch {
      // The tree was drawn anew in between.
      return false;
    }
    return this.selected === node.id;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const { document, outlined } = this.#draft;
    void commands.executeCommand('setContext', 'gaojian.hasDraft', document !== undefined);
    this.#roots = outlined ? outlineTree(outlined.outline, this.#choices.order) : [];
    const uri = outlined?.document.uri.toString() ?? '';
    const isOther = uri !== this.#uri;
    this.#uri = uri;
    this.#byId = new Map(withDescendants(this.#roots).map((node) => [node.id, node]));
    this.#parents = new Map(
      [...this.#byId.values()].flatMap((node) => node.children.map((child) => [child.id, node])),
    );
    if (this.#highlighted) this.#highlight(isOther ? undefined : this.#highlighted);
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
      ...[...this.#byId.values()].map((node) => [node.id, node.label, describe(node), ...this.#doubts(node)]),
    ]);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#rebuilt.fire();
    this.#refresh.show(shape);
  }

  /** What is to be decided about a person or a policy: posts that conflict, wordings that differ. */
  #doubts({ kind, targets }: OutlineNode): string[] {
    const rules = DOUBTS[kind];
    const { document } = this;
    if (!rules || !document) return [];
    const own = findingsOf(document.uri).filter((found) => rules.has(ruleOf(found)));
    const doubts = own.filter(({ range }) => targets.some((target) => toRange(target).intersection(range)));
    return [...new Set(doubts.map(({ message }) => message))];
  }

  #highlight(id: string | undefined): void {
    const node = id === undefined ? undefined : this.#byId.get(id);
    this.#highlighted = node?.id;
    if (node) this.highlights.show(this.#draft.outlined?.document, node.targets.map(toRange));
    else this.highlights.clear();
  }

  async #reveal(id: string): Promise<void> {
    const outlined = await this.#draft.latest();
    const node = this.#byId.get(id);
    if (outlined && node) await revealMention(outlined.document, node.targets, node.label);
  }
}

const PERSON_RULES = ['title-conflict', 'post-conflict', 'name-variant', 'title-roster', 'title-malformed'];
const DOUBTS: Readonly<Record<string, ReadonlySet<string>>> = {
  person: new Set(PERSON_RULES),
  policy: new Set(['policy-wording', 'term-usage']),
  place: new Set(['place-hierarchy', 'place-name']),
};

const toRange = ({ start, end }: LspRange): Range =>
  new Range(start.line, start.character, end.line, end.character);
