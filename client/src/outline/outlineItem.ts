import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import {
  withDescendants,
  type Group,
  type OutlineNode,
  type OutlineNodeKind,
  type Statement,
} from './outlineTree.ts';

const ICONS: Readonly<Record<OutlineNodeKind, string>> = {
  places: 'globe',
  policies: 'law',
  people: 'organization',
  sections: 'list-tree',
  provenance: 'info',
  place: 'location',
  policy: 'bookmark',
  person: 'person',
  section: 'note',
  statement: 'tag',
  mention: 'quote',
};

export const iconOf = (kind: OutlineNodeKind): string => ICONS[kind];

const groupLabels = (): Record<Group, string> => ({
  places: l10n.t('Places'),
  policies: l10n.t('Policies'),
  people: l10n.t('People'),
  sections: l10n.t('Sections'),
  provenance: l10n.t('Source and Byline'),
});

const statementLabels = (value: string): Record<Statement, string> => ({
  date: l10n.t('Date: {0}', value),
  source: l10n.t('Source: {0}', value),
  author: l10n.t('Author: {0}', value),
  editor: l10n.t('Editor: {0}', value),
});

function labelOf({ kind, label, detail }: OutlineNode): string {
  if (kind === 'statement') return statementLabels(label)[detail as Statement];
  return label || groupLabels()[kind as Group];
}

const policyKinds = (): Record<string, string> => ({
  document: l10n.t('document'),
  slogan: l10n.t('slogan'),
  project: l10n.t('project'),
  meeting: l10n.t('meeting'),
});

/** A node as VS Code shows it; the view adds the id and what a click does. */
export function outlineItem(node: OutlineNode, doubts: readonly string[] = []): TreeItem {
  const label = labelOf(node);
  const item = new TreeItem(label, collapsibleState(node));
  const lines = [...tooltipLines(node, label), ...doubts.map((doubt) => `⚠ ${doubt}`)];
  item.iconPath =
    doubts.length > 0
      ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
      : new ThemeIcon(iconOf(node.kind));
  item.description = describe(node);
  item.contextValue = node.kind;
  item.tooltip = lines.join('\n');
  item.accessibilityInformation = { label: lines.join(', ') };
  return item;
}

/** What the view shows beside a label. */
export function describe({ kind, detail, targets, children }: OutlineNode): string {
  switch (kind) {
    case 'mention':
      return lineOf(targets);
    case 'place':
      return targets.length > 0 ? String(targets.length) : '';
    case 'policy':
      return [targets.length, policyKinds()[detail] ?? detail].join(' · ');
    case 'person':
      return [targets.length, detail].filter((part) => part !== '').join(' · ');
    case 'section':
    case 'statement':
      return '';
    case 'provenance':
      return children.map(({ label }) => label).join(' · ');
    case 'places':
      // What the draft names, not the provinces above it.
      return String(withDescendants(children).filter(isNamedPlace).length);
    default:
      return String(children.length);
  }
}

const isNamedPlace = ({ kind, targets }: OutlineNode): boolean => kind === 'place' && targets.length > 0;

/** The whole of what the width of the view may cut, the counts in words. */
function tooltipLines(node: OutlineNode, label: string): string[] {
  const { kind, detail, targets } = node;
  switch (kind) {
    case 'mention':
      return [label, lineOf(targets)];
    case 'section':
      return [label, detail && l10n.t('continues “{0}”', detail), lineOf(targets)].filter(Boolean);
    case 'place':
      return [label, targets.length > 0 ? mentionCount(node) : l10n.t('not named itself')];
    case 'policy':
      return [label, policyKinds()[detail] ?? detail, mentionCount(node)];
    case 'statement':
      return [label];
    case 'provenance':
      return [label, ...node.children.map(labelOf)];
    case 'person':
      return [label, ...detail.split('、').filter(Boolean), mentionCount(node)];
    default:
      return [label, l10n.t('{0} in this draft', describe(node))];
  }
}

const lineOf = (targets: OutlineNode['targets']): string => l10n.t('line {0}', targets[0]!.start.line + 1);

const mentionCount = ({ targets }: OutlineNode): string =>
  targets.length === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', targets.length);

function collapsibleState({ kind, children }: OutlineNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  const opens =
    kind !== 'person' && kind !== 'policy' && kind !== 'provenance' && children[0]!.kind !== 'mention';
  return opens ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
