import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { gaojian, lint } from '../support/cli.ts';
import { DECIDE_COMMAND, Requests, type Decision } from '../../server/src/protocol.ts';
import { filesRuntime, useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { filesChanged } from '../support/levels.ts';
import { applyTextEdits, rangeAt } from '../support/positions.ts';
import { useTemporaryFolders, type TemporaryFolder } from '../support/temporaryFolder.ts';

const TEXT = '青山市党政(dǎngzhèng)代表团(dàibiǎotuán)赴江川省考察。\n';
const AT_FIRST = rangeAt(TEXT, 6);

describe('leaving a finding as it is', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  async function desk(files: Record<string, string> = {}, settings = {}) {
    const folder = await makeFolder({ '要闻/a.txt': TEXT, ...files });
    const client = await connect({
      folders: [folder.uri],
      settings: () => settings,
    });
    const uri = folder.uriOf('要闻/a.txt');
    await client.open(uri, TEXT);
    return { folder, client, uri };
  }

  const leaving = async (client: LanguageClient, uri: string): Promise<CodeAction[]> =>
    (await client.actions(uri, AT_FIRST)).filter(({ title }) => /不查|不再提示|从不报错/.test(title));

  async function decisionOf(client: LanguageClient, uri: string, title: string): Promise<Decision> {
    const action = (await leaving(client, uri)).find((offered) => offered.title.startsWith(title));
    assert.equal(action?.command?.command, DECIDE_COMMAND, title);
    return action.command.arguments![0] as Decision;
  }

  const carryOut = (client: LanguageClient, decision: Decision): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: DECIDE_COMMAND,
      arguments: [decision],
    });

  /** Lets the server do what the action says; answers the text of the file that it has written. */
  async function choose(client: LanguageClient, uri: string, title: string): Promise<string> {
    const decision = await decisionOf(client, uri, title);
    await carryOut(client, decision);
    return readFile(fileURLToPath(decision.uri), 'utf8');
  }

  const wordsFound = async (client: LanguageClient, uri: string): Promise<string[]> =>
    (await client.diagnostics(uri)).map(({ message }) => /\(\p{L}+\)/u.exec(message as string)![0]);

  const wordsOfCli = async (folder: TemporaryFolder): Promise<string[]> => {
    const { stdout } = await lint(['--format', 'json', '.'], { cwd: folder.path });
    const [draft] = JSON.parse(stdout) as { messages: { message: string }[] }[];
    return draft!.messages.map(({ message }) => /\(\p{L}+\)/u.exec(message)![0]);
  };

  it('offers each width after the repairs, none of them preferred', async () => {
    const { client, uri } = await desk();
    const actions = await client.actions(uri, AT_FIRST);
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        ['删去注音 (dǎngzhèng)', true],
        ['全稿“残留注音”都改好（2 处）', false],
        ['“(dǎngzhèng)”这一处不改，不再提示', false],
        ['这篇稿不查“残留注音”', false],
        ['整个文件夹都不查“残留注音”…', false],
      ],
    );
  });

  it('not where nobody can write files', async () => {
    const client = await connect({ folders: ['test:/desk'], runtime: filesRuntime(new Map()) });
    await client.open('test:/desk/a.txt', TEXT);
    assert.deepEqual(await leaving(client, 'test:/desk/a.txt'), []);
    assert.equal(client.initialized.capabilities.executeCommandProvider, undefined);
  });

  it('this place: gone in the editor and on the command line, wherever its line moves', async () => {
    const { folder, client, uri } = await desk();
    const file = await choose(client, uri, '“(dǎngzhèng)”这一处');
    assert.deepEqual(JSON.parse(file), {
      version: 1,
      ignored: [
        {
          rule: 'pinyin-gloss',
          text: '(dǎngzhèng)',
          before: '青山市党政',
          after: '代表团赴江川省考察',
        },
      ],
    });
    assert.deepEqual(await wordsFound(client, uri), ['(dàibiǎotuán)']);
    assert.deepEqual(await wordsOfCli(folder), ['(dàibiǎotuán)']);
    await client.change(uri, 2, { text: `编者按\n\n${TEXT.replace('(dàibiǎotuán)', '')}` });
    assert.deepEqual(await wordsFound(client, uri), []);
  });

  it('a second place joins the first', async () => {
    const { client, uri } = await desk();
    await choose(client, uri, '“(dǎngzhèng)”这一处');
    const second = (await client.actions(uri, rangeAt(TEXT, 22))).find(({ title }) => /这一处/.test(title));
    await carryOut(client, second!.command!.arguments![0] as Decision);
    assert.deepEqual(await wordsFound(client, uri), []);
  });

  it('this draft: the rule holds for the others', async () => {
    const { folder, client, uri } = await desk({ '要闻/b.txt': TEXT });
    await choose(client, uri, '这篇稿不查');
    assert.deepEqual(await wordsFound(client, uri), []);
    assert.deepEqual(await wordsOfCli(folder), []);
    await client.open(folder.uriOf('要闻/b.txt'), TEXT);
    assert.equal((await wordsFound(client, folder.uriOf('要闻/b.txt'))).length, 2);
  });

  it('this rule: written into the config, whose comments stay', async () => {
    const yaml = '# 夜班组\nvariant: hans # 简体\n\nrules:\n  # 从严\n  pinyin-gloss: warning\n';
    const { folder, client, uri } = await desk({ 'gaojian.config.yaml': yaml });
    assert.equal(await choose(client, uri, '整个文件夹都不查'), yaml.replace('gloss: warning', 'gloss: off'));
    assert.deepEqual(await wordsOfCli(folder), []);
  });

  it('this word: joins the dictionary of the config', async () => {
    const text = '会议在齐齐哈市召开。\n';
    const folder = await makeFolder({ 'a.txt': text, 'gaojian.config.json': '{\n  "dictionary": []\n}\n' });
    const options = { overrides: { rules: { 'place-name': 'error' } } };
    const client = await connect({ folders: [folder.uri], options });
    const uri = folder.uriOf('a.txt');
    await client.open(uri, text);
    const [found] = await client.diagnostics(uri);
    const word = (await client.actions(uri, found!.range)).find(({ title }) => /从不报错/.test(title));
    assert.equal(word?.title, '“齐齐哈市”从不报错');
    await carryOut(client, word.command!.arguments![0] as Decision);
    assert.equal(
      await readFile(folder.pathOf('gaojian.config.json'), 'utf8'),
      '{\n  "dictionary": [\n    "齐齐哈市"\n  ]\n}\n',
    );
    assert.deepEqual(await client.diagnostics(uri), []);
    const { stdout } = await gaojian(['lint', '--format', 'json', '.'], { cwd: folder.path });
    assert.deepEqual((JSON.parse(stdout) as { messages: unknown[] }[])[0]!.messages, []);
  });

  it('this word in this draft: it is flagged in the others', async () => {
    const text = '齐齐哈市委书记赴齐齐哈市。\n';
    const folder = await makeFolder({ 'gaojian.config.json': '{}\n', 'a.txt': text, 'b.txt': text });
    const client = await connect({ folders: [folder.uri], onlyGlosses: false });
    const [here, there] = [folder.uriOf('a.txt'), folder.uriOf('b.txt')] as const;
    await client.open(here, text);
    await client.open(there, text);
    const [found] = await client.diagnostics(here);
    assert.ok(found);
    const word = (await client.actions(here, found.range)).find(({ title }) => /这篇稿里/.test(title));
    assert.equal(word?.title, '这篇稿里“齐齐哈市”不报错');
    await carryOut(client, word.command!.arguments![0] as Decision);
    assert.deepEqual(JSON.parse(await readFile(folder.pathOf('.gaojian/ignored.json'), 'utf8')), {
      version: 1,
      ignored: [{ word: '齐齐哈市', draft: 'a.txt' }],
    });
    assert.deepEqual(await client.diagnostics(here), []);
    assert.equal((await client.diagnostics(there)).length, 2);
    const { stdout } = await gaojian(['lint', '--format', 'json', '.'], { cwd: folder.path });
    const drafts = JSON.parse(stdout) as { filePath: string; messages: unknown[] }[];
    assert.deepEqual(
      drafts.filter(({ messages }) => messages.length > 0).map(({ filePath }) => filePath),
      [folder.pathOf('b.txt')],
    );
  });

  it('a new config begins with the settings of the editor, whose place it takes', async () => {
    const { client, uri } = await desk(
      {},
      { extends: 'recommended', variant: 'hans', homeRegion: '', rules: {}, dictionary: ['八八战略'] },
    );
    assert.equal(
      await choose(client, uri, '整个文件夹都不查'),
      'variant: hans\ndictionary:\n  - 八八战略\nrules:\n  pinyin-gloss: off\n',
    );
  });

  it('a record that cannot be read is reported, and not written over', async () => {
    const broken = '[{"rule": 1}';
    const { folder, client, uri } = await desk({ '.gaojian/ignored.json': broken });
    await client.diagnostics(uri);
    const { diagnostics } = await client.published(folder.uriOf('.gaojian/ignored.json'));
    assert.match(diagnostics[0]!.message as string, /读不懂/);
    assert.equal(await choose(client, uri, '“(dǎngzhèng)”这一处'), broken);
    assert.match(client.told.join(), /ignored\.json 读不懂，没有写入/);
  });

  it('a decision that is taken back on the disk no longer holds', async () => {
    const { folder, client, uri } = await desk();
    await choose(client, uri, '这篇稿不查');
    assert.deepEqual(await wordsFound(client, uri), []);
    await folder.write({ '.gaojian/ignored.json': '{"version": 1, "ignored": []}' });
    await filesChanged(client, folder.uriOf('.gaojian/ignored.json'));
    assert.equal((await wordsFound(client, uri)).length, 2);
    assert.equal((await wordsOfCli(folder)).length, 2);
  });

  describe('where the file is open and has changes that are not saved', () => {
    const saved = 'variant: hans\n';
    const unsaved = '# 还没有保存\nvariant: hant-tw\ndictionary: [云山]\n';
    const expected = `${unsaved.replace('[云山]', '[ 云山 ]')}rules:\n  pinyin-gloss: off\n`;

    it('the client asks for the change of what it shows', async () => {
      const { folder, client, uri } = await desk({ 'gaojian.config.yaml': saved });
      const decision = await decisionOf(client, uri, '整个文件夹都不查');
      assert.equal(decision.uri, folder.uriOf('gaojian.config.yaml'));
      const params = { decision, text: unsaved };
      const result = await client.connection.sendRequest(Requests.decide, params);
      assert.equal(result?.text, expected);
      assert.equal(applyTextEdits(unsaved, [...result.edits]), expected);
    });

    it('a client that only tells what is open has it changed there, at its version', async () => {
      const { folder, client, uri } = await desk({ 'gaojian.config.yaml': saved });
      const config = folder.uriOf('gaojian.config.yaml');
      await client.open(config, unsaved, 'yaml', 7);
      assert.equal(await choose(client, uri, '整个文件夹都不查'), saved);
      const [change] = client.edits[0]!.documentChanges as TextDocumentEdit[];
      assert.deepEqual(change!.textDocument, { uri: config, version: 7 });
      assert.equal(applyTextEdits(unsaved, change!.edits as never), expected);
    });

    it('nothing is written to what cannot be read now', async () => {
      const { client, uri } = await desk({ 'gaojian.config.yaml': saved });
      const decision = await decisionOf(client, uri, '整个文件夹都不查');
      for (const text of ['rules: [', 'rules: 甲\n']) {
        const result = await client.connection.sendRequest(Requests.decide, { decision, text });
        assert.equal(result, null, text);
      }
    });
  });
});
