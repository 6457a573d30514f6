import assert from 'node:assert/strict';
import { commands, Selection, Uri, workspace, type Event } from 'vscode';
import type { OutlineNode } from '../../../client/src/outline/outlineTree.ts';
import { closeEverything, gaojian, openFixture, openUntitled, until } from './editor.ts';

const FIRST = '江川省水利厅昨天召开现场会，部署冬修工作，要求各地在春汛之前完成水库加固，不留死角。';
const SECOND = '东湖区图书馆新馆本周六开放，馆内设有三百个座位，读者凭身份证就能借书，周末开到晚上九点。';
const PAGE = `冬修工作全面展开\n\n本报青山5月10日电（记者 李川）${FIRST}\n\n东湖图书馆新馆开放\n\n本报讯（记者 周岩）${SECOND}\n`;

describe('split draft', () => {
  afterEach(closeEverything);

  it('opens each article as a new draft, and leaves the page as it is', async () => {
    const { document } = await openUntitled(PAGE);
    await commands.executeCommand('gaojian.splitDraft');
    const articles = workspace.textDocuments
      .filter((other) => other.isUntitled && other !== document && other.languageId === 'plaintext')
      .map((other) => other.getText());
    assert.equal(
      articles.filter((text) => text.startsWith('冬修工作全面展开') && !text.includes('图书馆')).length,
      1,
    );
    assert.equal(
      articles.filter((text) => text.startsWith('东湖图书馆新馆开放') && text.includes(SECOND)).length,
      1,
    );
    assert.equal(document.getText(), PAGE);
  });
});

describe('roster from the outline', () => {
  const folder = workspace.workspaceFolders![0]!.uri;
  const FILES = ['名册.yaml', 'gaojian.config.yaml'].map((name) => Uri.joinPath(folder, name));
  const read = async (uri: Uri): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(uri));

  afterEach(async () => {
    for (const file of FILES) await workspace.fs.delete(file);
    await closeEverything();
  });

  it('writes the person with the full post, and has the config name the roster', async () => {
    const { outlineView } = await gaojian();
    await openFixture('分工.txt');
    const nodes = (all: readonly OutlineNode[]): OutlineNode[] =>
      all.flatMap((node) => [node, ...nodes(node.children)]);
    const person = await until(outlineView.onDidChange as Event<unknown>, '陈伟 in the outline', () =>
      nodes(outlineView.getChildren()).find(({ kind, label }) => kind === 'person' && label === '陈伟'),
    );
    await commands.executeCommand('gaojian.addToRoster', person);
    assert.deepEqual(await Promise.all(FILES.map(read)), [
      'people:\n  - name: 陈伟\n    posts:\n      - post: 青山市副市长\n',
      'roster: 名册.yaml\n',
    ]);
  });
});

describe('word list from a selection', () => {
  const folder = workspace.workspaceFolders![0]!.uri;
  const FILES = ['词表.csv', 'gaojian.config.yaml'].map((name) => Uri.joinPath(folder, name));

  afterEach(async () => {
    for (const file of FILES) await workspace.fs.delete(file);
    await closeEverything();
  });

  it('has the word as right where nothing is to stand instead, and the config names the list', async () => {
    const editor = await openFixture('分工.txt');
    const at = editor.document.getText().indexOf('陈伟');
    editor.selection = new Selection(editor.document.positionAt(at), editor.document.positionAt(at + 2));
    // The two questions are left empty; each is there a moment after the other.
    const answering = setInterval(
      () => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      200,
    );
    await commands.executeCommand('gaojian.addToWordList');
    clearInterval(answering);
    const [list, config] = await Promise.all(
      FILES.map(async (uri) => new TextDecoder().decode(await workspace.fs.readFile(uri))),
    );
    assert.equal(list, '词,不用,应为,说明\n陈伟,,,\n');
    // VS Code may still hold what the test before it wrote there.
    assert.ok(config!.split('\n').includes('glossary: 词表.csv'), config);
  });
});
