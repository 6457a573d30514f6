import assert from 'node:assert/strict';
import { filesRuntime, PULLING, useLanguageClients, type ClientSetup } from '../support/languageClient.ts';
import { GLOSS, glossAt, levelIn } from '../support/levels.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('settings of the editor', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  it('hold for the folder of the draft they are asked for', async () => {
    const client = await connect({
      settings: (uri) => ({ rules: { 'pinyin-gloss': uri?.includes('/一/') ? 'info' : 'warning' } }),
    });
    const drafts = ['file:///none/一/a.txt', 'file:///none/b.txt', 'file:///none/一/c.txt', 'untitled:d'];
    for (const uri of drafts) await client.open(uri, GLOSS);
    assert.deepEqual(await Promise.all(drafts.map((uri) => levelIn(client, uri))), [
      'info',
      'warning',
      'info',
      'warning',
    ]);
  });

  it('are asked for once a folder, until they change, though every draft of the workspace is read', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `${i % 2 ? '一' : '二'}/${i}.txt`);
    const folder = await makeFolder(Object.fromEntries(names.map((name) => [name, GLOSS])));
    const asked: (string | undefined)[] = [];
    const client = await connect({
      capabilities: { ...PULLING, window: { workDoneProgress: true } },
      folders: [folder.uri],
      settings: (uri) => void asked.push(uri),
      options: { overrides: { rules: { 'title-conflict': 'warning' } } },
    });
    const first = folder.uriOf('一/1.txt');
    await client.open(first, GLOSS);
    await client.diagnostics(first);
    while (client.progress.at(-1)?.kind !== 'end') await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(asked.splice(0).length, 2);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(first);
    assert.ok(asked.includes(first));
  });

  it('are what VS Code sends: every key, with the empty ones', async () => {
    const settings = {
      extends: 'recommended',
      variant: 'auto',
      homeRegion: '',
      dictionary: [],
      locale: 'zh-CN',
    };
    const client = await connect({ settings: () => ({ ...settings, rules: { 'pinyin-gloss': 'info' } }) });
    await client.open('untitled:a', GLOSS);
    assert.equal(await levelIn(client, 'untitled:a'), 'info');
  });

  it('wrong ones are left out, the right ones hold', async () => {
    const client = await connect({ settings: () => ({ variant: 7, rules: { 'pinyin-gloss': 'info' } }) });
    await client.open('untitled:a', GLOSS);
    assert.equal(await levelIn(client, 'untitled:a'), 'info');
  });

  it('dictionary', async () => {
    const client = await connect({ settings: () => ({ dictionary: [GLOSS] }) });
    await client.open('untitled:a', GLOSS);
    assert.deepEqual(await client.diagnostics('untitled:a'), []);
  });

  it('are read again when they change', async () => {
    let level = 'info';
    const client = await connect({ settings: () => ({ rules: { 'pinyin-gloss': level } }) });
    await client.open('untitled:a', GLOSS);
    const { resultId } = await client.pull('untitled:a');
    level = 'off';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await client.pull('untitled:a', resultId), { kind: 'full', resultId: '2', items: [] });
    assert.equal(client.refreshes, 1);
  });

  it('are not asked of a client that cannot answer', async () => {
    const client = await connect({
      capabilities: { textDocument: { diagnostic: {} } },
      settings: () => assert.fail('asked'),
    });
    await client.open('untitled:a', GLOSS);
    assert.equal(await levelIn(client, 'untitled:a'), 'error');
  });

  it('a client that cannot be asked to pull again is not', async () => {
    const client = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.settled();
    assert.equal(client.refreshes, 0);
  });
});

describe('server options', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();
  const levelWith = async (setup: (uriOf: (name: string) => string) => ClientSetup): Promise<string> => {
    const folder = await makeFolder({
      'gaojian.config.yaml': glossAt('info'),
      'other.yaml': glossAt('warning'),
    });
    const client = await connect(setup((name) => folder.uriOf(name)));
    await client.open(folder.uriOf('a.txt'), GLOSS);
    return levelIn(client, folder.uriOf('a.txt'));
  };

  it('no config', async () =>
    assert.equal(await levelWith(() => ({ options: { config: 'none' } })), 'error'));
  it('one config for all', async () =>
    assert.equal(
      await levelWith((uriOf) => ({ options: { config: { uri: uriOf('other.yaml') } } })),
      'warning',
    ));
  it('overrides come last', async () =>
    assert.equal(
      await levelWith(() => ({ options: { overrides: { rules: { 'pinyin-gloss': 'off' } } } })),
      'off',
    ));
  it('a config that is not there is a problem of its own', async () => {
    const client = await connect({ options: { config: { uri: 'file:///none/gaojian.yaml' } } });
    await client.open('untitled:a', GLOSS);
    assert.equal(await levelIn(client, 'untitled:a'), 'error');
    assert.deepEqual(
      (await client.published('file:///none/gaojian.yaml')).diagnostics.map(({ message }) => message),
      ['没有这份配置'],
    );
  });
});

describe('workspace folders', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  it('each has its own config', async () => {
    const [first, second] = [
      await makeFolder({ 'gaojian.config.yaml': glossAt('info') }),
      await makeFolder({ 'gaojian.config.yaml': glossAt('warning') }),
    ];
    const client = await connect({ folders: [first.uri, second.uri] });
    await client.open(first.uriOf('a.txt'), GLOSS);
    await client.open(second.uriOf('a.txt'), GLOSS);
    assert.deepEqual(
      [await levelIn(client, first.uriOf('a.txt')), await levelIn(client, second.uriOf('a.txt'))],
      ['info', 'warning'],
    );
  });

  describe('an untitled draft', () => {
    it('goes by the config of the first', async () => {
      const [first, second] = [
        await makeFolder({ 'gaojian.config.yaml': glossAt('info') }),
        await makeFolder({ 'gaojian.config.yaml': glossAt('warning') }),
      ];
      const client = await connect({ folders: [first.uri, second.uri] });
      await client.open('untitled:Untitled-1', GLOSS);
      assert.equal(await levelIn(client, 'untitled:Untitled-1'), 'info');
    });

    it('goes by the settings of the editor where there is none', async () => {
      const client = await connect({ settings: () => ({ rules: { 'pinyin-gloss': 'warning' } }) });
      await client.open('untitled:Untitled-1', GLOSS);
      assert.equal(await levelIn(client, 'untitled:Untitled-1'), 'warning');
    });

    it('goes by the new first folder when the folders change', async () => {
      const [first, second] = [
        await makeFolder({ 'gaojian.config.yaml': glossAt('info') }),
        await makeFolder({ 'gaojian.config.yaml': glossAt('warning') }),
      ];
      const client = await connect({ folders: [first.uri] });
      await client.open('untitled:Untitled-1', GLOSS);
      assert.equal(await levelIn(client, 'untitled:Untitled-1'), 'info');
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [{ uri: second.uri, name: 'b' }], removed: [{ uri: first.uri, name: 'a' }] },
      });
      assert.equal(await levelIn(client, 'untitled:Untitled-1'), 'warning');
    });

    it('goes by the root folder of a client that knows only one', async () => {
      const folder = await makeFolder({ 'gaojian.config.yaml': glossAt('info') });
      const client = await connect({ rootUri: folder.uri });
      await client.open('untitled:Untitled-1', GLOSS);
      assert.equal(await levelIn(client, 'untitled:Untitled-1'), 'info');
    });
  });

  it('of another scheme are read by what the host can read', async () => {
    const files = new Map([['vscode-vfs://github/a/gaojian.config.yaml', glossAt('info')]]);
    const client = await connect({ runtime: filesRuntime(files) });
    await client.open('vscode-vfs://github/a/b/c.txt', GLOSS);
    assert.equal(await levelIn(client, 'vscode-vfs://github/a/b/c.txt'), 'info');
  });
});
