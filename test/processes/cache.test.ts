import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { build, CLI } from '../support/build.ts';
import { ONLY_GLOSSES, type Run } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const DRAFTS = {
  'a.txt': '青山市党政(dǎngzhèng)代表团\n',
  'b.txt': '江川省发展(fāzhǎn)\n',
  'c.txt': '青山\n',
};

describe('--cache of several processes', () => {
  before(build);
  const makeFolder = useTemporaryFolders();

  async function spawned(cwd: string, ...argv: string[]): Promise<Run> {
    const child = spawn(process.execPath, [CLI, ...ONLY_GLOSSES, '--format', 'json', ...argv, '.'], {
      cwd,
    });
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    return { exitCode, stdout, stderr };
  }

  it('a kept answer of another form is not there, whichever process reads it', async () => {
    const folder = await makeFolder(DRAFTS);
    const argv = ['--cache-location', '.gaojian/cache', '--jobs', '2'];
    const before = await spawned(folder.path, ...argv);
    const cache = folder.pathOf('.gaojian/cache');
    const entries = await readdir(cache, { recursive: true });
    for (const name of entries.filter((name) => name.endsWith('.json'))) {
      const file = path.join(cache, name);
      const kept = await readFile(file, 'utf8');
      await writeFile(file, kept.replaceAll('"start"', '"strat"'));
    }
    assert.deepEqual(await spawned(folder.path, ...argv), before);
  });

  it('answers the same to all of them, cold and warm', async () => {
    const drafts = Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `党政(dǎngzhèng)${i}\n`] as const);
    const { path: cwd } = await makeFolder(Object.fromEntries(drafts));
    const expected = await spawned(cwd);
    const cold = ['1', '1', '2', '3'].map((jobs) =>
      spawned(cwd, '--cache-location', '.gaojian/cache', '--jobs', jobs),
    );
    for (const run of await Promise.all(cold)) assert.deepEqual(run, expected);
    assert.deepEqual(await spawned(cwd, '--cache-location', '.gaojian/cache', '--jobs', '2'), expected);
  });
});
