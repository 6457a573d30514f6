import assert from 'node:assert/strict';
import {
  findingsTree as treeOf,
  type CheckedDraft,
  type FindingsNode,
  type FoundInDraft,
  type Grouping,
} from '../../client/src/findings/findingsTree.ts';
import type { RuleInfo } from '../../server/src/protocol.ts';

const rule = (id: string, family: string): RuleInfo => ({
  id,
  family,
  familyLabel: `类 ${family}`,
  title: `题 ${id}`,
  description: '',
});
const RULES = [rule('gloss', 'pinyin'), rule('mixed', 'script'), rule('width', 'script')];

const found = (
  ruleId: string,
  line: number,
  severity: 0 | 1 | 2 = 1,
  isCertain = false,
): FoundInDraft<string> => ({
  ruleId,
  severity,
  isCertain,
  message: `${ruleId} ${line}`,
  line,
  target: `${ruleId}:${line}`,
});
const draft = (path: string, ...findings: FoundInDraft<string>[]): CheckedDraft<string> => ({
  uri: `file:///${path}`,
  path,
  findings,
});

const shown = (nodes: readonly FindingsNode<string>[], indent = ''): string[] =>
  nodes.flatMap((node) => [
    `${indent}${node.label}${'count' in node ? ` ${node.count}` : ''}${'severity' in node ? ` !${node.severity}` : ''}`,
    ...shown(node.children, `${indent}  `),
  ]);

const LABELS = { undecided: '待您决定', certain: '有把握' };
const findingsTree = (drafts: readonly CheckedDraft<string>[], grouping: Grouping = 'rule') =>
  treeOf(drafts, RULES, { grouping, labels: LABELS });

const TWO_DRAFTS = [
  draft('要闻/乙.txt', found('width', 3), found('width', 1, 2)),
  draft('甲.txt', found('gloss', 0, 0, true), found('width', 2), found('mixed', 4)),
];

describe('findings tree', () => {
  it('of nothing is empty', () => assert.deepEqual(findingsTree([]), []));

  it('is what a person decides and what is certain, by rule, draft, finding, with counts and the worst level', () =>
    assert.deepEqual(shown(findingsTree(TWO_DRAFTS)), [
      '待您决定 4 !1',
      '  题 width 3 !1',
      '    甲.txt 1',
      '      width 2 !1',
      '    乙.txt 2',
      '      width 1 !2',
      '      width 3 !1',
      '  题 mixed 1 !1',
      '    甲.txt 1',
      '      mixed 4 !1',
      '有把握 1 !0',
      '  题 gloss 1 !0',
      '    甲.txt 1',
      '      gloss 0 !0',
    ]));

  it('by draft has no rules in between', () =>
    assert.deepEqual(shown(findingsTree(TWO_DRAFTS, 'draft')), [
      '待您决定 4 !1',
      '  甲.txt 2',
      '    width 2 !1',
      '    mixed 4 !1',
      '  乙.txt 2',
      '    width 1 !2',
      '    width 3 !1',
      '有把握 1 !0',
      '  甲.txt 1',
      '    gloss 0 !0',
    ]));

  it('of one draft has no line for it', () => {
    assert.deepEqual(shown(findingsTree([TWO_DRAFTS[0]!])), [
      '待您决定 2 !1',
      '  题 width 2 !1',
      '    width 1 !2',
      '    width 3 !1',
    ]);
    assert.deepEqual(shown(findingsTree([TWO_DRAFTS[0]!], 'draft')), [
      '待您决定 2 !1',
      '  width 1 !2',
      '  width 3 !1',
    ]);
  });

  it('shows the words of the draft where they are at hand, and names the rule', () => {
    const [group] = findingsTree([draft('甲.txt', { ...found('gloss', 1), words: '…书记李川…' })]);
    const [finding] = group!.children[0]!.children;
    assert.ok(finding?.kind === 'finding');
    assert.deepEqual([finding.label, finding.name], ['…书记李川…', '题 gloss']);
  });

  it('tells drafts of one name apart by their folders', () => {
    const [group] = findingsTree([draft('b/x.txt', found('gloss', 1)), draft('a/x.txt', found('gloss', 1))]);
    const drafts = group!.children[0]!.children;
    assert.deepEqual(
      drafts.map((node) => node.kind === 'draft' && [node.label, node.folder]),
      [
        ['x.txt', 'a'],
        ['x.txt', 'b'],
      ],
    );
  });

  it('names every line once, and the same line the same after another check', () => {
    const ids = (nodes: readonly FindingsNode<string>[]): string[] =>
      nodes.flatMap((node) => [node.id, ...ids(node.children)]);
    const drafts = [
      draft('甲.txt', found('gloss', 1), found('gloss', 1), found('gloss', 1, 1, true)),
      draft('乙.txt', found('gloss', 1)),
    ];
    for (const grouping of ['rule', 'draft'] as const) {
      const before = ids(findingsTree(drafts, grouping));
      assert.equal(new Set(before).size, before.length);
      assert.deepEqual(ids(findingsTree(drafts.toReversed(), grouping)), before);
    }
  });

  it('leaves out what is no rule of ours', () =>
    assert.deepEqual(findingsTree([draft('甲.txt', found('other', 1))]), []));
});
