import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import type { Diagnostic } from 'vscode-languageserver';
import type { FileResult } from '../../server/src/cli/run/results.ts';
import type { Runtime } from '../../server/src/workspace/runtime.ts';
import { gaojian } from '../support/cli.ts';
import { PULLING, PUSHING, useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { useTemporaryFolders, type TemporaryFolder } from '../support/temporaryFolder.ts';

const options = {
  overrides: {
    rules: { 'name-variant': 'warning', 'post-conflict': 'warning', 'title-conflict': 'warning' },
  },
};
const MAYOR = '会上，\n青山市市长陈伟说，要抓项目。\n';
const DEPUTY = '青山市副市长陈伟强调，要抓产业。\n';

describe('workspace index', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  /** A client that has `name` open, with the workspace read. */
  const opened = async (folder: TemporaryFolder, name: string): Promise<LanguageClient> => {
    const client = await connect({ options, folders: [folder.uri] });
    await client.open(folder.uriOf(name), String(await folder.read(name)));
    await client.diagnostics(folder.uriOf(name));
    return client;
  };
  const messages = async (client: LanguageClient, uri: string): Promise<unknown[]> =>
    (await client.diagnostics(uri)).map(({ message }) => message);

  it('shows what a draft that is not open says, at info, with the other place', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '要闻/二.txt': MAYOR });
    const client = await opened(folder, '一.txt');
    await client.refreshed(0);
    const [found] = await client.diagnostics(folder.uriOf('一.txt'));
    assert.equal(found?.severity, 3);
    assert.deepEqual(found.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } });
    assert.deepEqual(found.relatedInformation, [
      {
        location: {
          uri: folder.uriOf('要闻/二.txt'),
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } },
        },
        message: '“二.txt”里的职务：青山市市长',
      },
    ]);
  });

  it('what is open counts as it is there, until it is closed', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '二.txt': DEPUTY });
    const [one, two] = [folder.uriOf('一.txt'), folder.uriOf('二.txt')];
    const client = await opened(folder, '一.txt');
    await client.open(two, MAYOR);
    assert.equal((await messages(client, two)).length, 1);
    await client.refreshed(0);
    assert.equal((await messages(client, one)).length, 1);
    const seen = client.refreshes;
    await client.close(two);
    await client.refreshed(seen);
    assert.deepEqual(await messages(client, one), []);
  });

  it('follows files that are changed, made and deleted outside', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR });
    const one = folder.uriOf('一.txt');
    const client = await opened(folder, '一.txt');
    const changed = async (name: string, type: number): Promise<unknown[]> => {
      const seen = client.refreshes;
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.uriOf(name), type }],
      });
      await client.refreshed(seen);
      return messages(client, one);
    };
    await client.refreshed(0);
    assert.equal((await messages(client, one)).length, 1);
    await folder.write({ '二.txt': DEPUTY });
    assert.deepEqual(await changed('二.txt', 2), []);
    await folder.write({ '三.txt': MAYOR });
    assert.equal((await changed('三.txt', 1)).length, 1);
    await rm(folder.pathOf('三.txt'));
    assert.deepEqual(await changed('三.txt', 3), []);
  });

  it('asks for no other look where nothing has changed for other drafts', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR });
    const client = await opened(folder, '一.txt');
    await client.refreshed(0);
    await messages(client, folder.uriOf('一.txt'));
    const seen = client.refreshes;
    await client.change(folder.uriOf('一.txt'), 2, { text: `新的一段。\n${DEPUTY}` });
    assert.equal((await messages(client, folder.uriOf('一.txt'))).length, 1);
    // Longer than the index waits before it tells of a change.
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(client.refreshes, seen);
  });

  it('pushes to clients that do not pull', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR });
    const client = await connect({ options, folders: [folder.uri], capabilities: PUSHING });
    await client.open(folder.uriOf('一.txt'), DEPUTY);
    let found: Diagnostic[] = [];
    while (found.length === 0) found = (await client.published(folder.uriOf('一.txt'))).diagnostics;
    assert.equal(found[0]?.relatedInformation?.[0]?.location.uri, folder.uriOf('二.txt'));
  });

  it('shows its progress', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR });
    const client = await connect({
      options,
      folders: [folder.uri],
      capabilities: { ...PULLING, window: { workDoneProgress: true } },
    });
    await client.open(folder.uriOf('一.txt'), DEPUTY);
    await client.diagnostics(folder.uriOf('一.txt'));
    await client.refreshed(0);
    assert.equal(client.progress[0]?.title, '稿检：读取其他稿件');
    assert.equal(client.progress.at(-1)?.kind, 'end');
  });

  it('reads through the host where there is no disk', async () => {
    const files = new Map([['memfs:/稿/二.txt', MAYOR]]);
    const runtime: Runtime = {
      readFile: async (uri) => files.get(uri),
      drafts: {
        list: async () => [...files.keys()],
        read: async (uri) => ({ text: files.get(uri)!, isUtf8: true }),
      },
    };
    const client = await connect({ options, folders: ['memfs:/稿'], runtime });
    await client.open('memfs:/稿/一.txt', DEPUTY);
    await client.diagnostics('memfs:/稿/一.txt');
    await client.refreshed(0);
    assert.equal((await messages(client, 'memfs:/稿/一.txt')).length, 1);
  });

  it('finds what the command line finds in the same tree', async () => {
    const folder = await makeFolder({
      '一.txt': DEPUTY,
      '要闻/2024-05-10.txt': MAYOR,
      '要闻/2024-09-10.txt': '青山市委书记陈伟说，要抓落实。\n',
      '要闻/2024-09-11.md': '# 要闻\n\n东湖市委书记陈伟说，要抓落实。\n',
      '要闻/2024-05-12.txt': '嘉兴市市长李卫东说，要抓落实。\n嘉兴市教育局局长周岩到场。\n',
      '要闻/2024-05-13.txt': '嘉兴市教育局局长王立波到场。\n嘉兴市市长李伟东说，要抓落实。\n',
      '旧稿/三.txt': MAYOR,
      '别稿/四.txt': '东湖市市长陈伟说，要抓项目。\n',
      '草稿/五.txt': '东湖市市长陈伟说，要抓项目。\n',
      'gbk.txt': Buffer.concat([
        // 青山市市长陈伟说，要抓项目，要抓产业，要抓落实。 in GB18030
        Buffer.from(
          'c7e0c9bdcad0cad0b3a4b3c2ceb0cbb5a3acd2aad7a5cfeec4bfa3acd2aad7a5b2fad2b5a3acd2aad7a5c2e4cab5a1a3',
          'hex',
        ),
      ]),
      '.gitignore': '草稿/\n',
      '.gaojianignore': '别稿/\n',
      'gaojian.config.yaml': 'overrides: [{ files: [旧稿/], rules: { title-conflict: off } }]\n',
    });
    const names = [
      'gbk.txt',
      '一.txt',
      '要闻/2024-05-10.txt',
      '要闻/2024-05-12.txt',
      '要闻/2024-05-13.txt',
      '要闻/2024-09-10.txt',
      '要闻/2024-09-11.md',
    ];
    const ruleOff = '--rule=stray-space=off';
    const { stdout } = await gaojian(['lint', ruleOff, '--format', 'json', '.'], { cwd: folder.path });
    const inCli = (JSON.parse(stdout) as FileResult[]).flatMap(({ filePath, messages: all }) =>
      all
        .filter(({ messageId }) => messageId === 'otherDraft')
        .map(({ message, range, related }) => [
          folder.uriOf(filePath.slice(folder.path.length + 1)),
          message,
          range[1],
          related!.map((other) => folder.uriOf(other.filePath.slice(folder.path.length + 1))),
        ]),
    );
    const client = await opened(folder, '一.txt');
    await client.refreshed(0);
    const textOf = async (name: string): Promise<string> =>
      name === 'gbk.txt'
        ? '青山市市长陈伟说，要抓项目，要抓产业，要抓落实。'
        : String(await folder.read(name));
    for (const name of names.filter((name) => name !== '一.txt'))
      await client.open(
        folder.uriOf(name),
        await textOf(name),
        name.endsWith('.md') ? 'markdown' : 'plaintext',
      );
    const inEditor = async (): Promise<unknown[]> => {
      const found: unknown[] = [];
      for (const name of names) {
        const uri = folder.uriOf(name);
        const text = await textOf(name);
        for (const { message, range, relatedInformation } of await client.diagnostics(uri)) {
          const lines = text.split('\n').slice(0, range.end.line);
          const end = lines.reduce((sum, line) => sum + line.length + 1, 0) + range.end.character;
          found.push([uri, message, end, relatedInformation!.map(({ location }) => location.uri)]);
        }
      }
      return found;
    };
    assert.equal(inCli.length, 9);
    // Each draft that is opened is compared anew, and the client is asked to refresh: the last answer counts.
    let found = await inEditor();
    for (let tries = 0; tries < 40 && !isDeepStrictEqual(found, inCli); tries++) {
      await pause(100);
      found = await inEditor();
    }
    assert.deepEqual(found, inCli);
  });
});
