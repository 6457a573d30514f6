import assert from 'node:assert/strict';
import {
  findingsTree,
  type CheckedDraft,
  type FindingsNode,
  type FoundInDraft,
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

const found = (ruleId: string, line: number, severity: 0 | 1 | 2 = 1): FoundInDraft<string> => ({
  ruleId,
  severity,
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

describe('findings tree', () => {
  it('of nothing is empty', () => assert.deepEqual(findingsTree([], RULES), []));

  it('is family, rule, draft, finding, with counts and the worst level', () => {
    const drafts = [
      draft('要闻/乙.txt', found('width', 3), found('width', 1, 2)),
      draft('甲.txt', found('gloss', 0, 0), found('width', 2), found('mixed', 4)),
    ];
    assert.deepEqual(shown(findingsTree(drafts, RULES)), [
      '类 pinyin 1 !0',
      '  题 gloss 1 !0',
      '    甲.txt 1',
      '      gloss 0 !0',
      '类 script 4 !1',
      '  题 width 3 !1',
      '    甲.txt 1',
      '      width 2 !1',
      '    乙.txt 2',
      '      width 1 !2',
      '      width 3 !1',
      '  题 mixed 1 !1',
      '    甲.txt 1',
      '      mixed 4 !1',
    ]);
  });

  it('tells drafts of one name apart by their folders', () => {
    const [family] = findingsTree(
      [draft('b/x.txt', found('gloss', 1)), draft('a/x.txt', found('gloss', 1))],
      RULES,
    );
    const drafts = family!.children[0]!.children;
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
      draft('甲.txt', found('gloss', 1), found('gloss', 1)),
      draft('乙.txt', found('gloss', 1)),
    ];
    const before = ids(findingsTree(drafts, RULES));
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(ids(findingsTree(drafts.toReversed(), RULES)), before);
  });

  it('leaves out what is no rule of ours', () =>
    assert.deepEqual(findingsTree([draft('甲.txt', found('other', 1))], RULES), []));
});
