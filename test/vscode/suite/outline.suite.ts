import assert from 'node:assert/strict';
import {
  commands,
  env,
  Range,
  Selection,
  TreeItemCollapsibleState,
  window,
  workspace,
  type CompletionList,
  type Event,
  type Location,
  type SemanticTokens,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { outlineTree, type OutlineNode } from '../../../client/src/outline/outlineTree.ts';
import type { OutlineView } from '../../../client/src/outline/outlineView.ts';
import { Requests, type Outline, type OutlineParams } from '../../../server/src/protocol.ts';
import { closeEverything, gaojian, openFixture, openUntitled, rangeOf, replace, until } from './editor.ts';
import { fakeOutline } from './fakeOutline.ts';

const outlineOf = async (document: TextDocument): Promise<Outline> => {
  const { client } = await gaojian();
  const params: OutlineParams = { textDocument: { uri: document.uri.toString() } };
  // By name: a request made by this bundle's own copy of the library is none to the client's.
  return client.sendRequest<Outline>(Requests.outline.method, params);
};

const idsIn = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap((node) => [node.id, ...idsIn(node.children)]);

const nodesOf = (view: OutlineView): OutlineNode[] => view.getChildren();

const untilTree = (view: OutlineView, what: string, holds: (ids: string[]) => boolean): Promise<string[]> =>
  until(view.onDidChange as Event<unknown>, what, () => {
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

describe('outline at work', () => {
  const run = (command: string): Thenable<unknown> => commands.executeCommand(`gaojian.${command}`);
  const topPeople = (view: OutlineView): string[] =>
    nodesOf(view)
      .find(({ id }) => id === 'people')!
      .children.map(({ label }) => label);
  const shownPeople = (view: OutlineView): Promise<unknown> =>
    untilTree(view, 'the people', (ids) => ids.includes('people/李川') && ids.includes('people/周岩'));
  const DESK = '青山市委书记李川到访。\n东湖县县长周岩说，周岩去过。\n😀李川说好，周岩也说好。\n';

  afterEach(async () => {
    await run('sortOutlineByText');
    await run('followCursor');
    await closeEverything();
  });

  it('sorts by count and by place in the text', async () => {
    const { outlineView } = await gaojian();
    await openUntitled(DESK);
    await shownPeople(outlineView);
    assert.deepEqual(topPeople(outlineView), ['李川', '周岩']);
    await run('sortOutlineByCount');
    assert.deepEqual(topPeople(outlineView), ['周岩', '李川']);
    await run('sortOutlineByText');
    assert.deepEqual(topPeople(outlineView), ['李川', '周岩']);
  });

  it('follows the cursor, and marks every mention until Escape', async () => {
    const { outlineView } = await gaojian();
    const editor = await openUntitled(DESK);
    await shownPeople(outlineView);
    await commands.executeCommand('gaojian.outline.focus');
    await window.showTextDocument(editor.document);
    const marked = (): string[] =>
      outlineView.highlights.ranges.map((range) => editor.document.getText(range));
    const put = (words: string): void => {
      const { start } = rangeOf(editor.document, words);
      editor.selection = new Selection(start, start);
    };
    const untilMarked = (who: string, expected: string): Promise<unknown> =>
      until(
        outlineView.highlights.onDidChange,
        `${who} is marked`,
        () => (outlineView.selected === `people/${who}` && marked().join(' ') === expected) || undefined,
      );
    put('周岩去过');
    await untilMarked('周岩', '东湖县县长周岩 周岩 周岩');
    put('李川说好');
    await untilMarked('李川', '青山市委书记李川 李川');
    await replace(editor, new Range(0, 0, 0, 0), '导语\n');
    const first = (): number => outlineView.highlights.ranges[0]!.start.line;
    await until(outlineView.highlights.onDidChange, 'a line further down', () => first() === 1 || undefined);
    assert.deepEqual(marked(), ['青山市委书记李川', '李川']);
    await run('clearHighlights');
    assert.deepEqual(marked(), []);
  });

  it('every line has an icon, a tooltip and words for a screen reader', async () => {
    const { outlineView } = await gaojian();
    await openFixture('山海协作 考察.txt');
    await untilTree(outlineView, 'the tree', (ids) => ids.includes('people/李川'));
    const visit = (nodes: readonly OutlineNode[]): void => {
      for (const node of nodes) {
        const { iconPath, tooltip, accessibilityInformation } = outlineView.getTreeItem(node);
        assert.ok(iconPath && tooltip && accessibilityInformation?.label, node.id);
        assert.equal(
          outlineView.getParent(node)?.children.includes(node) ?? nodesOf(outlineView).includes(node),
          true,
        );
        visit(node.children);
      }
    };
    visit(nodesOf(outlineView));
  });

  it('stays with the draft while no text is active: settings, a preview', async () => {
    const { outlineView } = await gaojian();
    const { document } = await openFixture('山海协作 考察.txt');
    await untilTree(outlineView, 'the tree', (ids) => ids.includes('people/李川'));
    await commands.executeCommand('workbench.action.openSettings2');
    await until(
      window.onDidChangeActiveTextEditor,
      'no text is active',
      () => !window.activeTextEditor || undefined,
    );
    // It asks for what is active now, without the pause after a switch.
    await commands.executeCommand('gaojian.revealMention', 'people/李川');
    assert.equal(outlineView.document, document);
    assert.equal(window.activeTextEditor?.document, document);
  });

  it('is copied as the command line writes it', async () => {
    const { outlineView } = await gaojian();
    await openFixture('山海协作 考察.txt');
    await untilTree(outlineView, 'the tree', (ids) => ids.includes('people/李川'));
    await run('copyOutline');
    const copied = await env.clipboard.readText();
    assert.match(copied, /^# drafts\/山海协作 考察\.txt\n\n## 地区\n/);
    assert.match(copied, /\n- 李川 江川省委副书记、青山市委书记 ×2\n/);
  });
});

describe('features of the language server', () => {
  afterEach(closeEverything);

  it('rename, references, completion and semantic tokens reach the editor', async () => {
    const editor = await openUntitled('青山市委书记陈伟到访。\n😀陈书记说，陈伟在这里。\n昨天，陈');
    const { document } = editor;
    const { outlineView } = await gaojian();
    await untilTree(outlineView, '陈伟', (ids) => ids.includes('people/陈伟'));
    const at = rangeOf(document, '陈书记').start;
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['陈伟', '陈', '陈伟'],
    );
    const end = document.positionAt(document.getText().length);
    const offered = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    assert.ok(offered.items.some(({ label }) => label === '青山市委书记陈伟'));
    const tokens = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    // Title and name in the first line, surname and title and name in the second.
    assert.equal(tokens.data.length, 5 * 5);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      '欧阳立',
    );
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), '青山市委书记欧阳立到访。\n😀欧阳书记说，欧阳立在这里。\n昨天，陈');
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
    const watch = outlineView.onDidChange(() => redrawn++);
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
    (typeof type === 'string' ? type : type.method) === Requests.outline.method
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
