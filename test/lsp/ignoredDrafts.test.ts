import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { useLanguageClients } from '../support/languageClient.ts';
import { GLOSS, levelIn, filesChanged } from '../support/levels.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('drafts that are left out', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  const reported = async (files: Record<string, string>, names: readonly string[]): Promise<string[]> => {
    const folder = await makeFolder(files);
    const client = await connect();
    const found: string[] = [];
    for (const name of names) {
      await client.open(folder.uriOf(name), GLOSS);
      if ((await client.diagnostics(folder.uriOf(name))).length > 0) found.push(name);
    }
    return found;
  };

  it('by ignore of the config, relative to its folder', async () =>
    assert.deepEqual(
      await reported({ 'gaojian.config.yaml': "ignore: ['旧稿/', '*.md', '!重要.md']\n" }, [
        'a.txt',
        'a.md',
        '重要.md',
        '旧稿/a.txt',
        '要闻/旧稿/三月/a.txt',
      ]),
      ['a.txt', '重要.md'],
    ));

  it('by .gaojianignore, in every folder upwards', async () =>
    assert.deepEqual(
      await reported(
        { '.gaojianignore': '# 不查\n*.md\r\n/草稿\n', '要闻/.gaojianignore': '\ufeffb.txt\n' },
        ['a.md', 'b.txt', '草稿/a.txt', '要闻/草稿/a.txt', '要闻/a.md', '要闻/b.txt'],
      ),
      ['b.txt', '要闻/草稿/a.txt'],
    ));

  it('names with spaces, # and % are what they are', async () =>
    assert.deepEqual(
      await reported({ '.gaojianignore': '3月 1日/\n100%.txt\n\\#1.txt\n' }, [
        '3月 1日/a.txt',
        '100%.txt',
        '#1.txt',
        '#2 %20.txt',
      ]),
      ['#2 %20.txt'],
    ));

  it('get no actions either', async () => {
    const folder = await makeFolder({ '.gaojianignore': '*\n' });
    const client = await connect();
    await client.open(folder.uriOf('a.txt'), GLOSS);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
    assert.deepEqual(await client.actions(folder.uriOf('a.txt'), range), []);
  });

  it('are left out no more when the ignore file goes', async () => {
    const folder = await makeFolder({ '.gaojianignore': '*.txt\n' });
    const client = await connect();
    await client.open(folder.uriOf('a.txt'), GLOSS);
    assert.equal(await levelIn(client, folder.uriOf('a.txt')), 'off');
    await rm(folder.pathOf('.gaojianignore'));
    await filesChanged(client, folder.uriOf('.gaojianignore'));
    assert.equal(await levelIn(client, folder.uriOf('a.txt')), 'error');
  });
});
