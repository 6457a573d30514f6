import type { RuleInfo } from '../../../server/src/protocol.ts';

/** As VS Code counts them: 0 error, 1 warning, 2 information. */
export type Severity = 0 | 1 | 2;

/** A finding, wherever it comes from; `T` is what leads to it. */
export interface FoundInDraft<T> {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
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
  readonly kind: 'family' | 'rule';
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
  readonly children: readonly [];
}

/**
 * Family, rule, draft, finding. Families stand in the order of `rules`, the rules of each by how much they found,
 * drafts by path, findings as in the draft.
 */
export function findingsTree<T>(
  drafts: readonly CheckedDraft<T>[],
  rules: readonly RuleInfo[],
): GroupNode<T>[] {
  const byRule = new Map<string, Map<CheckedDraft<T>, FoundInDraft<T>[]>>();
  const sorted = drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const draft of sorted) {
    for (const finding of draft.findings) {
      const ofRule = byRule.get(finding.ruleId) ?? new Map<CheckedDraft<T>, FoundInDraft<T>[]>();
      byRule.set(finding.ruleId, ofRule);
      ofRule.set(draft, [...(ofRule.get(draft) ?? []), finding]);
    }
  }
  const families = [...new Set(rules.map(({ family }) => family))];
  return families.flatMap((family): GroupNode<T>[] => {
    const own = rules.filter((rule) => rule.family === family);
    const children = own
      .flatMap((rule) => ruleNode(rule, byRule.get(rule.id)))
      .sort((a, b) => b.count - a.count);
    return children.length > 0 ? [groupNode('family', family, own[0]!.familyLabel, children)] : [];
  });
}

function ruleNode<T>(
  rule: RuleInfo,
  drafts: ReadonlyMap<CheckedDraft<T>, readonly FoundInDraft<T>[]> = new Map(),
): GroupNode<T>[] {
  if (drafts.size === 0) return [];
  const children = [...drafts].map(([{ uri, path }, findings]): DraftNode<T> => {
    const id = `${rule.id}/${uri}`;
    const cut = path.lastIndexOf('/');
    return {
      kind: 'draft',
      id,
      label: path.slice(cut + 1),
      folder: path.slice(0, Math.max(0, cut)),
      uri,
      count: findings.length,
      children: findings
        .toSorted((a, b) => a.line - b.line)
        .map((finding, i) => ({
          ...finding,
          kind: 'finding',
          id: `${id}#${i}`,
          label: finding.message,
          children: [],
        })),
    };
  });
  return [{ ...groupNode('rule', rule.id, rule.title, children), rule }];
}

function groupNode<T>(
  kind: GroupNode<T>['kind'],
  id: string,
  label: string,
  children: readonly (GroupNode<T> | DraftNode<T>)[],
): GroupNode<T> {
  const count = children.reduce((sum, child) => sum + child.count, 0);
  return { kind, id: `${kind}:${id}`, label, severity: worstOf(children), count, children };
}

const worstOf = <T>(nodes: readonly FindingsNode<T>[]): Severity =>
  nodes.reduce<Severity>((worst, node) => {
    const own = node.kind === 'draft' ? worstOf(node.children) : node.severity;
    return own < worst ? own : worst;
  }, 2);
