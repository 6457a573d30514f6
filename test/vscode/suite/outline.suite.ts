import assert from 'node:assert/strict';
import { commands, Range, TreeItemCollapsibleState, window, type Event, type TextDocument } from 'vscode';
import { outlineTree, type OutlineNode } from '../../../client/src/outlineTree.ts';
import type { OutlineView } from '../../../client/src/outlineView.ts';
import { Requests, type Outline, type OutlineParams } from '../../../server/src/protocol.ts';
import { closeEverything, gaojian, openFixture, openUntitled, rangeOf, replace, until } from './editor.ts';
import { fakeOutline } from './fakeOutline.ts';

const outlineOf = async (document: TextDocument): Promise<Outline> => {
  const { client } = await gaojian();
  const params: OutlineParams = { textDocument: { uri: document.uri.toString() } };
  return (await client.sendRequest<Outline | null>(Requests.outline, params))!;
};

const idsIn = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap((node) => [node.id, ...idsIn(node.children)]);

const nodesOf = (view: OutlineView): OutlineNode[] => view.getChildren();

const untilTree = (view: OutlineView, what: string, holds: (ids: string[]) => boolean): Promise<string[]> =>
  until(view.onDidChangeTreeData as Event<unknown>, what, () => {
    const ids = idsIn(nodesOf(view));
    return holds(ids) ? ids : undefined;
  });

describe('outline', () => {
  afterEach(closeEverything);

  it('the tree is the outline of the active draft', async () => {
    const { outlineView } = await gaojian();
    const { document } = await openFixture('山海协作 考察.txt');
    const outline = await outlineOf(document);
    assert.equal(outline.version, document.version);
    assert.equal(outline.variant, 'hans');
    const expected = idsIn(outlineTree(outline));
    await untilTree(outlineView, 'the tree of the draft', (ids) => ids.join() === expected.join());
  });

  it('lists the places, policies and people of the draft', async () => {
    const { document } = await openFixture('山海协作 考察.txt');
    const { places, policies, people } = await outlineOf(document);
    const names = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name);
    assert.deepEqual(names(places), ['嘉兴市', '绍兴市', '宁波市', '镇海区', '金华市', '义乌市']);
    assert.deepEqual(names(policies), ['《青山市产业协作三年行动方案》', '八八战略']);
    assert.deepEqual(names(people), ['李川', '周岩']);
  });

  it('a click goes to the first mention, the next click to the next', async () => {
    const { document } = await openFixture('山海协作 考察.txt');
    const { places, people } = await outlineOf(document);
    for (const { path, mentions } of places) await checkCycle(`places/${path.join('/')}`, mentions);
    for (const { name, mentions } of people) await checkCycle(`people/${name}`, mentions);
  });
});

describe('outline view', () => {
  afterEach(async () => {
    await closeEverything();
    delete (await gaojian()).client.middleware.sendRequest;
  });

  it('shows groups, places by hierarchy, posts and lines', async () => {
    const { outlineView } = await withFakeOutline();
    await openUntitled(DRAFT);
    await untilTree(outlineView, 'the fake outline', (ids) => ids.includes('places/浙江省/嘉兴市'));
    assert.deepEqual(shown(outlineView), [
      'Places 1',
      '  浙江省',
      '    嘉兴市 2',
      '      嘉兴市 line 1',
      '      嘉兴 line 2',
      'People 1',
      '  李川 1 · 青山市委书记',
    ]);
  });

  it('click and cycle select the mentions, also after an edit above them', async () => {
    const { outlineView } = await withFakeOutline();
    const editor = await openUntitled(DRAFT);
    await untilTree(outlineView, 'the fake outline', (ids) => ids.includes('people/李川'));
    const reveal = async (): Promise<string> => {
      await commands.executeCommand('gaojian.revealMention', 'places/浙江省/嘉兴市');
      const { document, selection } = window.activeTextEditor!;
      return `${selection.start.line}:${document.getText(selection)}`;
    };
    assert.deepEqual([await reveal(), await reveal(), await reveal()], ['0:嘉兴市', '1:嘉兴', '0:嘉兴市']);
    await replace(editor, new Range(0, 0, 0, 0), '导语\n');
    // The first one, still selected, is a line further down; so this goes to the second.
    assert.equal(await reveal(), '2:嘉兴');
  });

  it('keeps its nodes while somebody types, and redraws only when a line of it changes', async () => {
    const { outlineView } = await withFakeOutline();
    const editor = await openUntitled(DRAFT);
    const before = await untilTree(outlineView, 'the fake outline', (ids) => ids.includes('people/李川'));
    let redrawn = 0;
    const watch = outlineView.onDidChangeTreeData(() => redrawn++);
    const end = (): Range => rangeOf(editor.document, '。');
    await replace(editor, end(), '，');
    await commands.executeCommand('gaojian.revealMention', 'people/李川');
    assert.equal(redrawn, 0);
    await replace(editor, rangeOf(editor.document, '李川'), '周岩');
    const after = await untilTree(outlineView, '周岩', (ids) => ids.includes('people/周岩'));
    watch.dispose();
    assert.deepEqual(
      after.filter((id) => id.startsWith('places')),
      before.filter((id) => id.startsWith('places')),
    );
  });

  it('is empty when no draft is open', async () => {
    const { outlineView } = await withFakeOutline();
    await openUntitled(DRAFT);
    await untilTree(outlineView, 'the fake outline', (ids) => ids.length > 0);
    await closeEverything();
    await untilTree(outlineView, 'an empty tree', (ids) => ids.length === 0);
  });
});

const DRAFT = '青山市委书记李川到嘉兴市考察。\n嘉兴的同志说，欢迎常来';

/** The view is tested apart from what the server recognises. */
async function withFakeOutline(): Promise<{ outlineView: OutlineView }> {
  const { client, outlineView } = await gaojian();
  // What the test before has closed may still be shown, with the same nodes.
  await untilTree(outlineView, 'an empty tree', (ids) => ids.length === 0);
  client.middleware.sendRequest = (type, param, token, next) =>
    type === Requests.outline
      ? (Promise.resolve(fakeOutline(window.activeTextEditor!.document)) as Promise<never>)
      : next(type, param, token);
  return { outlineView };
}

function shown(view: OutlineView, node?: OutlineNode, indent = ''): string[] {
  return view.getChildren(node).flatMap((child) => {
    const { label, description, collapsibleState } = view.getTreeItem(child);
    const isLeaf = collapsibleState === TreeItemCollapsibleState.None;
    assert.equal(isLeaf, child.children.length === 0);
    const line = `${indent}${label as string} ${description as string}`.trimEnd();
    return [line, ...shown(view, child, `${indent}  `)];
  });
}

async function checkCycle(id: string, mentions: Outline['places'][number]['mentions']): Promise<void> {
  for (const { range } of mentions) {
    await commands.executeCommand('gaojian.revealMention', id);
    const { start, end } = window.activeTextEditor!.selection;
    assert.deepEqual(
      [start.line, start.character, end.line, end.character],
      [range.start.line, range.start.character, range.end.line, range.end.character],
      id,
    );
  }
}
