import type { RuleInfo } from '../../../server/src/protocol.ts';

/** As VS Code counts them: 0 error, 1 warning, 2 information. */
export type Severity = 0 | 1 | 2;

/** What editors look at first: the rule, or the draft that is not done yet. */
export type Grouping = 'rule' | 'draft';

/** A finding, wherever it comes from; `T` is what leads to it. */
export interface FoundInDraft<T> {
  readonly ruleId: string;
  readonly severity: Severity;
  /** 有把握; else 待定 */
  readonly isCertain: boolean;
  readonly message: string;
  /** the draft's own words at it; the message stands for them where they are not at hand */
  readonly words?: string;
  /** from 0 */
  readonly line: number;
  readonly target: T;
}

export interface CheckedDraft<T> {
  readonly uri: string;
  /** of the file, from the folder of the workspace */
  readonly path: string;
  readonly findings: readonly FoundInDraft<T>[];
}

/** A line of the findings view, as plain data. */
export type FindingsNode<T> = GroupNode<T> | DraftNode<T> | FindingNode<T>;

interface Node {
  /** names the same thing after each check, so that it stays open and selected */
  readonly id: string;
  readonly label: string;
}

export interface GroupNode<T> extends Node {
  readonly kind: 'undecided' | 'certain' | 'rule';
  /** of the worst finding in it */
  readonly severity: Severity;
  readonly count: number;
  /** of a rule */
  readonly rule?: RuleInfo;
  readonly children: readonly FindingsNode<T>[];
}

export interface DraftNode<T> extends Node {
  readonly kind: 'draft';
  readonly uri: string;
  /** of the folder it lies in; empty at the top */
  readonly folder: string;
  readonly count: number;
  readonly children: readonly FindingNode<T>[];
}

export interface FindingNode<T> extends Node, FoundInDraft<T> {
  readonly kind: 'finding';
  /** what the rule is called */
  readonly name: string;
  readonly children: readonly [];
}

const KINDS = [
  { kind: 'undecided', isCertain: false },
  { kind: 'certain', isCertain: true },
] as const;

/** A draft with some of its findings, in their order. */
type Part<T> = readonly [CheckedDraft<T>, readonly FoundInDraft<T>[]];

/**
 * What a person decides, then what is certain; in each by rule, those that found most first, and by draft, or by draft
 * alone. Where there is one draft only, it has no line of its own.
 */
export function findingsTree<T>(
  drafts: readonly CheckedDraft<T>[],
  rules: readonly RuleInfo[],
  {
    grouping,
    labels,
  }: { readonly grouping: Grouping; readonly labels: Readonly<Record<'undecided' | 'certain', string>> },
): GroupNode<T>[] {
  const names = new Map(rules.map((rule) => [rule.id, rule]));
  const sorted = drafts
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((draft): Part<T> => [
      draft,
      draft.findings.filter(({ ruleId }) => names.has(ruleId)).toSorted(byLine),
    ]);
  return KINDS.flatMap(({ kind, isCertain }): GroupNode<T>[] => {
    const parts = only(sorted, (finding) => finding.isCertain === isCertain);
    if (parts.length === 0) return [];
    const inDrafts = (id: string, own: readonly Part<T>[]): readonly (DraftNode<T> | FindingNode<T>)[] =>
      drafts.length === 1
        ? own.flatMap(([draft, found]) => findingNodes(`${id}/${draft.uri}`, found, names))
        : own.map(([draft, found]) => draftNode(`${id}/${draft.uri}`, draft, found, names));
    const children =
      grouping === 'draft'
        ? inDrafts(kind, parts)
        : rules
            .flatMap((rule): GroupNode<T>[] => {
              const own = only(parts, ({ ruleId }) => ruleId === rule.id);
              const id = `${kind}:${rule.id}`;
              return own.length > 0
                ? [{ ...groupNode('rule', id, rule.title, inDrafts(id, own)), rule }]
                : [];
            })
            .sort((a, b) => b.count - a.count);
    return [groupNode(kind, kind, labels[kind], children)];
  });
}

const byLine = (a: { readonly line: number }, b: { readonly line: number }): number => a.line - b.line;

const only = <T>(
  parts: readonly Part<T>[],
  wants: (finding: FoundInDraft<T>) => boolean,
): readonly Part<T>[] =>
  parts
    .map(([draft, findings]): Part<T> => [draft, findings.filter(wants)])
    .filter(([, findings]) => findings.length > 0);

function draftNode<T>(
  id: string,
  { uri, path }: CheckedDraft<T>,
  findings: readonly FoundInDraft<T>[],
  names: ReadonlyMap<string, RuleInfo>,
): DraftNode<T> {
  const cut = path.lastIndexOf('/');
  return {
    kind: 'draft',
    id,
    label: path.slice(cut + 1),
    folder: path.slice(0, Math.max(0, cut)),
    uri,
    count: findings.length,
    children: findingNodes(id, findings, names),
  };
}

const findingNodes = <T>(
  id: string,
  findings: readonly FoundInDraft<T>[],
  names: ReadonlyMap<string, RuleInfo>,
): FindingNode<T>[] =>
  findings.map((finding, i) => ({
    ...finding,
    kind: 'finding',
    id: `${id}#${i}`,
    label: finding.words ?? finding.message,
    name: names.get(finding.ruleId)!.title,
    children: [],
  }));

function groupNode<T>(
  kind: GroupNode<T>['kind'],
  id: string,
  label: string,
  children: readonly FindingsNode<T>[],
): GroupNode<T> {
  const count = children.reduce((sum, child) => sum + (child.kind === 'finding' ? 1 : child.count), 0);
  return { kind, id, label, severity: worstOf(children), count, children };
}

const worstOf = <T>(nodes: readonly FindingsNode<T>[]): Severity =>
  nodes.reduce<Severity>((worst, node) => {
    const own = node.kind === 'draft' ? worstOf(node.children) : node.severity;
    return own < worst ? own : worst;
  }, 2);
