import assert from 'node:assert/strict';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { filesChanged } from '../support/levels.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const options = { overrides: { rules: { 'title-roster': 'error', 'policy-wording': 'warning' } } };
const DRAFT = '2024-05-10 09:00\n\n青山市市长李川出席会议。\n';
const rosterWith = (post: string): string => `people: [{ name: 李川, posts: [{ post: ${post} }] }]\n`;

const messagesIn = async (client: LanguageClient, uri: string): Promise<unknown[]> =>
  (await client.diagnostics(uri)).map(({ message }) => message);

describe('roster and glossary files', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  it('are read relative to the config, several as one', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': 'roster: [名册/甲.yaml, 名册/乙.csv]\nglossary: 提法.json\n',
      '名册/甲.yaml': rosterWith('青山市副市长'),
      '名册/乙.csv': '姓名,职务\n周岩,青山市市长\n',
      '提法.json': '{"terms": [{"term": "青山绿道", "wrong": ["绿道青山"]}]}',
    });
    const client = await connect({ options });
    const uri = folder.uriOf('要闻/a.txt');
    await client.open(uri, `${DRAFT}建设绿道青山。\n`);
    assert.deepEqual(await messagesIn(client, uri), [
      '名册上李川是“青山市副市长”，不是“青山市市长”，请核对',
      '本社词表：应为“青山绿道”，不用“绿道青山”，请核对',
    ]);
  });

  it('a changed one has open drafts looked at again', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': 'roster: roster.yaml\n',
      'roster.yaml': rosterWith('青山市副市长'),
    });
    const client = await connect({ options });
    const uri = folder.uriOf('a.txt');
    await client.open(uri, DRAFT);
    assert.equal((await messagesIn(client, uri)).length, 1);
    await folder.write({ 'roster.yaml': rosterWith('青山市市长') });
    await filesChanged(client, folder.uriOf('roster.yaml'));
    assert.deepEqual(await messagesIn(client, uri), []);
  });

  it('the client is asked to watch them', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': 'roster: 名册.yaml\n',
      '名册.yaml': rosterWith('青山市市长'),
    });
    const client = await connect({
      options,
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
    });
    await client.open(folder.uriOf('a.txt'), DRAFT);
    await client.diagnostics(folder.uriOf('a.txt'));
    const globs = client.registered.map(({ registerOptions }) => JSON.stringify(registerOptions));
    assert.ok(globs.includes('{"watchers":[{"globPattern":"**/名册.yaml"}]}'), globs.join('\n'));
  });

  it('a broken one says so on its own line, the draft is checked', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': 'roster: roster.yaml\n',
      'roster.yaml': `${rosterWith('青山市副市长')}peoples: []\n`,
    });
    const client = await connect({ options });
    const uri = folder.uriOf('a.txt');
    await client.open(uri, DRAFT);
    assert.equal((await messagesIn(client, uri)).length, 1);
    const { diagnostics } = await client.published(folder.uriOf('roster.yaml'));
    assert.deepEqual(
      diagnostics.map(({ range, message }) => [range.start.line, message]),
      [[1, '没有“peoples”这个键']],
    );
  });

  it('a missing one is a problem of the config', async () => {
    const folder = await makeFolder({ 'gaojian.config.yaml': 'extends: strict\nroster: 没有.yaml\n' });
    const client = await connect({ options });
    const uri = folder.uriOf('a.txt');
    await client.open(uri, DRAFT);
    assert.deepEqual(await messagesIn(client, uri), []);
    const { diagnostics } = await client.published(folder.uriOf('gaojian.config.yaml'));
    assert.deepEqual(
      diagnostics.map(({ range, message }) => [range.start.line, message]),
      [[1, '没有“没有.yaml”这个文件']],
    );
  });
});
