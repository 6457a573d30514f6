import type { Position, Range } from 'vscode-languageserver-types';
import type {
  Outline,
  OutlinePerson,
  OutlinePlace,
  OutlinePolicy,
  OutlineSection,
  TextMention,
} from '../../../server/src/protocol.ts';

const GROUPS = ['places', 'policies', 'people', 'sections', 'provenance'] as const;
export type Group = (typeof GROUPS)[number];
export type OutlineNodeKind = Group | 'place' | 'policy' | 'person' | 'section' | 'statement' | 'mention';

/** What a draft says of itself, in the order shown. */
const STATEMENTS = ['date', 'source', 'author', 'editor'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** A line of the outline view, as plain data. */
export interface OutlineNode {
  /** names the same thing in every version of the draft, so that it stays expanded and selected while typing */
  readonly id: string;
  readonly kind: OutlineNodeKind;
  /** empty for groups: the view names them */
  readonly label: string;
  /** posts of a person, kind of a policy, which `Statement` it is */
  readonly detail: string;
  /** where a click goes, one after the other */
  readonly targets: readonly Range[];
  readonly children: readonly OutlineNode[];
}

/** As first named in the text, or the most often named first. Sections always stand as in the text. */
export type OutlineOrder = 'text' | 'count';

/** Groups that have something in them, in a fixed order. */
export function outlineTree(outline: Outline, order: OutlineOrder = 'text'): OutlineNode[] {
  const { places, policies, people, sections } = outline;
  const sorted = (nodes: OutlineNode[]): OutlineNode[] => (order === 'count' ? byCount(nodes) : nodes);
  const children: Record<Group, readonly OutlineNode[]> = {
    places: sorted(placeNodes(places)),
    policies: sorted(withUniqueIds(policies.map(policyNode))),
    people: sorted(withUniqueIds(people.map(personNode))),
    sections: sectionNodes(sections),
    provenance: statementNodes(outline),
  };
  return GROUPS.filter((group) => children[group].length > 0).map((group) => ({
    id: group,
    kind: group,
    label: '',
    detail: '',
    targets: [],
    children: children[group],
  }));
}

interface PlaceBranch {
  readonly name: string;
  readonly targets: Range[];
  readonly mentions: TextMention[];
  readonly below: Map<string, PlaceBranch>;
}

const newBranch = (name: string): PlaceBranch => ({ name, targets: [], mentions: [], below: new Map() });

/** Province, prefecture, county; what a draft only implies stands without mentions. */
function placeNodes(places: readonly OutlinePlace[]): OutlineNode[] {
  const top = newBranch('');
  for (const { name, path, mentions } of places) {
    let branch = top;
    for (const step of path.length > 0 ? path : [name]) {
      let next = branch.below.get(step);
      if (!next) branch.below.set(step, (next = newBranch(step)));
      branch = next;
    }
    branch.mentions.push(...mentions);
    branch.targets.push(...mentions.map(({ range }) => range));
  }
  const nodesOf = ({ below }: PlaceBranch, idAbove: string): OutlineNode[] =>
    [...below.values()].map((branch): OutlineNode => {
      const { name, targets, mentions } = branch;
      const id = `${idAbove}/${name}`;
      const children = branch.below.size > 0 ? nodesOf(branch, id) : mentionNodes(id, mentions);
      return { id, kind: 'place', label: name, detail: '', targets, children };
    });
  return nodesOf(top, 'places');
}

const policyNode = ({ name, kind, mentions }: OutlinePolicy): OutlineNode =>
  namedNode('policy', `policies/${kind}/${name}`, name, kind, mentions);

const personNode = ({ name, posts, mentions }: OutlinePerson): OutlineNode =>
  namedNode('person', `people/${name}`, name, posts.join('、'), mentions);

const namedNode = (
  kind: 'policy' | 'person',
  id: string,
  label: string,
  detail: string,
  mentions: readonly TextMention[],
): OutlineNode => ({
  id,
  kind,
  label,
  detail,
  targets: mentions.map(({ range }) => range),
  children: mentionNodes(id, mentions),
});

/** One mention is reached by its owner; from two on each has its line. */
const mentionNodes = (id: string, mentions: readonly TextMention[]): OutlineNode[] =>
  mentions.length < 2
    ? []
    : mentions.map(({ text, range }, index) => ({
        id: `${id}#${index}`,
        kind: 'mention',
        label: text,
        detail: '',
        targets: [range],
        children: [],
      }));

/** Sections below the nearest one before them of a smaller level. */
function sectionNodes(sections: readonly OutlineSection[]): OutlineNode[] {
  const top: OutlineNode[] = [];
  const open: { level: number; children: OutlineNode[] }[] = [{ level: -Infinity, children: top }];
  for (const { title, level, titleRange, continues } of sections) {
    while (open.at(-1)!.level >= level) open.pop();
    const children: OutlineNode[] = [];
    const id = `sections/${level}/${title}`;
    open.at(-1)!.children.push({
      id,
      kind: 'section',
      label: title,
      detail: continues?.text ?? '',
      targets: [titleRange],
      children,
    });
    open.push({ level, children });
  }
  return withUniqueIds(top);
}

/** The date alone stands above the tree. */
function statementNodes(outline: Outline): OutlineNode[] {
  if (!outline.source && !outline.author && !outline.editor) return [];
  return STATEMENTS.flatMap((statement) => {
    const label = outline[statement];
    if (!label) return [];
    return [
      {
        id: `provenance/${statement}`,
        kind: 'statement',
        label,
        detail: statement,
        targets: [],
        children: [],
      },
    ];
  });
}

/** The most often named first; a place counts with those in it. Mentions stay in order of the text. */
function byCount(nodes: readonly OutlineNode[]): OutlineNode[] {
  if (nodes[0]?.kind === 'mention') return [...nodes];
  return nodes
    .map((node) => ({ ...node, children: byCount(node.children) }))
    .sort((a, b) => countOf(b) - countOf(a));
}

/** Mentions of a node and of the places in it. */
function countOf({ targets, children }: OutlineNode): number {
  const below = children.filter(({ kind }) => kind === 'place');
  return below.reduce((sum, child) => sum + countOf(child), targets.length);
}

/** Two people may share a name, two sections a title. */
function withUniqueIds(nodes: readonly OutlineNode[], seen = new Map<string, number>()): OutlineNode[] {
  return nodes.map((node) => {
    const count = (seen.get(node.id) ?? 0) + 1;
    seen.set(node.id, count);
    const id = count === 1 ? node.id : `${node.id}~${count}`;
    return { ...node, id, children: withUniqueIds(node.children, seen) };
  });
}

/** The nodes, each before those below it. */
export const withDescendants = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...withDescendants(node.children)]);

/** What is named at a position, or ends there; of two, one in the other, the smaller: 杭州市 in 杭州市市长李川. */
export function nodeAt(nodes: readonly OutlineNode[], at: Position): OutlineNode | undefined {
  let best: { node: OutlineNode; range: Range } | undefined;
  for (const node of nodes) {
    if (node.kind === 'mention') continue;
    for (const range of node.targets)
      if (contains(range, at) && (!best || isBetter(range, best.range, at))) best = { node, range };
  }
  return best?.node;
}

export const contains = ({ start, end }: Range, at: Position): boolean =>
  compare(start, at) <= 0 && compare(at, end) <= 0;

/** Of two names side by side the one that begins at the cursor. */
function isBetter(range: Range, than: Range, at: Position): boolean {
  const endsHere = compare(range.end, at) === 0;
  if (endsHere !== (compare(than.end, at) === 0)) return !endsHere;
  return compare(range.start, than.start) >= 0 && compare(range.end, than.end) <= 0;
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
