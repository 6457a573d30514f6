import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { PULLING, PUSHING, useLanguageClients } from '../support/languageClient.ts';
import { GLOSS, glossAt, levelOf, levelIn, filesChanged } from '../support/levels.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('config files', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  it('are found upwards from the draft, the nearest wins', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': glossAt('info'),
      '要闻/gaojian.config.json': '{"rules": {"pinyin-gloss": "warning"}}',
    });
    const client = await connect();
    const levels: Record<string, string> = {};
    for (const name of ['a.txt', '地方/县/b.txt', '要闻/c.txt', '要闻/三月/d.txt']) {
      await client.open(folder.uriOf(name), GLOSS);
      levels[name] = await levelIn(client, folder.uriOf(name));
    }
    assert.deepEqual(levels, {
      'a.txt': 'info',
      '地方/县/b.txt': 'info',
      '要闻/c.txt': 'warning',
      '要闻/三月/d.txt': 'warning',
    });
  });

  it('come before the settings of the editor', async () => {
    const folder = await makeFolder({ '.gaojianrc': glossAt('info') });
    const client = await connect({ settings: () => ({ rules: { 'pinyin-gloss': 'off' } }) });
    await client.open(folder.uriOf('a.txt'), GLOSS);
    assert.equal(await levelIn(client, folder.uriOf('a.txt')), 'info');
  });

  it('package.json is one when it has the key', async () => {
    const folder = await makeFolder({
      '.gaojianrc.yaml': glossAt('info'),
      '甲/package.json': '{"name": "a"}',
      '乙/package.json': '{"gaojian": {"rules": {"pinyin-gloss": "warning"}}}',
    });
    const client = await connect();
    await client.open(folder.uriOf('甲/a.txt'), GLOSS);
    await client.open(folder.uriOf('乙/a.txt'), GLOSS);
    assert.deepEqual(
      [await levelIn(client, folder.uriOf('甲/a.txt')), await levelIn(client, folder.uriOf('乙/a.txt'))],
      ['info', 'warning'],
    );
  });

  for (const { capabilities, name } of [
    { capabilities: PULLING, name: 'pulls' },
    { capabilities: PUSHING, name: 'is pushed to' },
  ]) {
    it(`a changed one has open drafts looked at again (client ${name})`, async () => {
      const folder = await makeFolder({ 'gaojian.config.yaml': glossAt('info') });
      const client = await connect({ capabilities });
      const uri = folder.uriOf('a.txt');
      await client.open(uri, GLOSS);
      const level = async () =>
        capabilities === PULLING ? levelIn(client, uri) : levelOf((await client.published(uri)).diagnostics);
      assert.equal(await level(), 'info');
      await folder.write({ 'gaojian.config.yaml': glossAt('warning') });
      await filesChanged(client, folder.uriOf('gaojian.config.yaml'));
      assert.equal(await level(), 'warning');
      assert.equal(client.refreshes, capabilities === PULLING ? 1 : 0);
    });
  }

  it('one that came and one that went', async () => {
    const folder = await makeFolder({ 'gaojian.config.yaml': glossAt('info') });
    const client = await connect();
    const uri = folder.uriOf('甲/a.txt');
    await client.open(uri, GLOSS);
    await client.diagnostics(uri);
    await folder.write({ '甲/gaojian.config.yaml': glossAt('warning') });
    await filesChanged(client, folder.uriOf('甲/gaojian.config.yaml'));
    assert.equal(await levelIn(client, uri), 'warning');
    await rm(folder.pathOf('甲'), { recursive: true });
    await filesChanged(client, folder.uriOf('甲/gaojian.config.yaml'));
    assert.equal(await levelIn(client, uri), 'info');
  });

  it('one that changes while it is read counts as it is now', async () => {
    const uri = 'file:///drafts/a.txt';
    let giveOld: (() => void) | undefined;
    const reading = new Promise<void>((wasAsked) => {
      giveOld = wasAsked;
    });
    let release: (text: string) => void = () => undefined;
    const old = new Promise<string>((resolve) => (release = resolve));
    let isOld = true;
    const client = await connect({
      runtime: {
        readFile: async (file) => {
          if (file !== 'file:///drafts/gaojian.config.yaml') return undefined;
          if (!isOld) return glossAt('warning');
          giveOld!();
          return old;
        },
      },
    });
    await client.open(uri, GLOSS);
    const first = levelIn(client, uri);
    await reading;
    isOld = false;
    await filesChanged(client, 'file:///drafts/gaojian.config.yaml');
    await client.settled();
    release(glossAt('info'));
    assert.deepEqual([await first, await levelIn(client, uri)], ['warning', 'warning']);
  });

  describe('with problems', () => {
    const WRONG = 'rules:\n  pinyin-gloss: info\nvariant: 繁\n';
    const problem = {
      range: { start: { line: 2, character: 9 }, end: { line: 2, character: 10 } },
      message: '“variant”的值 "繁" 不对，应为 auto、hans、hant-tw、hant-hk',
      severity: 1,
      source: '稿检',
    };

    for (const { capabilities, name } of [
      { capabilities: PULLING, name: 'pulls' },
      { capabilities: PUSHING, name: 'is pushed to' },
    ]) {
      it(`show them on themselves, and what is right holds (client ${name})`, async () => {
        const folder = await makeFolder({ 'gaojian.config.yaml': WRONG });
        const client = await connect({ capabilities });
        const uri = folder.uriOf('a.txt');
        await client.open(uri, GLOSS);
        const level =
          capabilities === PULLING
            ? await levelIn(client, uri)
            : levelOf((await client.published(uri)).diagnostics);
        assert.equal(level, 'info');
        assert.deepEqual(await client.published(folder.uriOf('gaojian.config.yaml')), {
          uri: folder.uriOf('gaojian.config.yaml'),
          diagnostics: [problem],
        });
      });
    }

    it('show them once, however many drafts there are', async () => {
      const folder = await makeFolder({ 'gaojian.config.yaml': WRONG });
      const client = await connect();
      for (const name of ['a.txt', 'b.txt']) {
        await client.open(folder.uriOf(name), GLOSS);
        await client.diagnostics(folder.uriOf(name));
      }
      assert.deepEqual(
        client.waiting.map((params) => params.diagnostics),
        [[problem]],
      );
    });

    it('are cleared when they are put right', async () => {
      const folder = await makeFolder({ 'gaojian.config.yaml': WRONG });
      const client = await connect();
      const configUri = folder.uriOf('gaojian.config.yaml');
      await client.open(folder.uriOf('a.txt'), GLOSS);
      await client.diagnostics(folder.uriOf('a.txt'));
      await client.published(configUri);
      await folder.write({ 'gaojian.config.yaml': glossAt('off') });
      await filesChanged(client, configUri);
      await client.diagnostics(folder.uriOf('a.txt'));
      assert.deepEqual(client.waiting, [{ uri: configUri, diagnostics: [] }]);
    });

    it('a broken one leaves the defaults', async () => {
      const folder = await makeFolder({ 'gaojian.config.json': '{"rules": {' });
      const client = await connect();
      await client.open(folder.uriOf('a.txt'), GLOSS);
      assert.equal(await levelIn(client, folder.uriOf('a.txt')), 'error');
      assert.equal((await client.published(folder.uriOf('gaojian.config.json'))).diagnostics.length, 1);
    });

    it('one that cannot be read says so', async () => {
      const configUri = 'file:///drafts/gaojian.config.json';
      const client = await connect({
        runtime: {
          readFile: async (uri) => {
            if (uri === configUri) throw new Error('EACCES');
            return undefined;
          },
        },
      });
      await client.open('file:///drafts/a.txt', GLOSS);
      assert.equal(await levelIn(client, 'file:///drafts/a.txt'), 'error');
      assert.deepEqual(
        (await client.published(configUri)).diagnostics.map(({ message }) => message),
        ['EACCES'],
      );
    });
  });
});

describe('overrides', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  it('by glob, relative to the config', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': `overrides:
  - files: ['*.md']
    rules: { pinyin-gloss: info }
  - files: ['/网稿/', 'b.txt']
    rules: { pinyin-gloss: warning }
  - files: ['网稿/旧/**']
    rules: { pinyin-gloss: off }
`,
    });
    const client = await connect();
    const levels: Record<string, string> = {};
    for (const name of ['a.txt', 'a.md', 'b.txt', '网稿/a.md', '网稿/旧/a.txt', '要闻/网稿/a.txt']) {
      await client.open(folder.uriOf(name), GLOSS);
      levels[name] = await levelIn(client, folder.uriOf(name));
    }
    assert.deepEqual(levels, {
      'a.txt': 'error',
      'a.md': 'info',
      'b.txt': 'warning',
      '网稿/a.md': 'warning',
      '网稿/旧/a.txt': 'off',
      '要闻/网稿/a.txt': 'error',
    });
  });
});
