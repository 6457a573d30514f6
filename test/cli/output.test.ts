import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, readdir, symlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { build, CLI } from '../support/build.ts';
import { lint, ONLY_GLOSSES } from '../support/cli.ts';
import { childrenOf, ended } from '../support/processes.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--output', () => {
  const makeFolder = useTemporaryFolders();

  it('holds what standard output would, and nothing else is left', async () => {
    const folder = await makeFolder({ 'a.txt': '国(guó)' });
    const { stdout } = await lint(['--no-color', 'a.txt'], { cwd: folder.path });
    const run = await lint(['--output', 'report.txt', 'a.txt'], { cwd: folder.path, isTTY: true });
    assert.deepEqual([run.stdout, (await folder.read('report.txt')).toString()], ['', stdout]);
    assert.deepEqual((await readdir(folder.path)).sort(), ['a.txt', 'report.txt']);
  });

  it('writes through a link', async () => {
    const folder = await makeFolder({ 'a.txt': '国(guó)', 'report.txt': 'old' });
    await symlink('report.txt', folder.pathOf('link.txt'));
    await lint(['--output', 'link.txt', 'a.txt'], { cwd: folder.path });
    assert.ok((await lstat(folder.pathOf('link.txt'))).isSymbolicLink());
    assert.match((await folder.read('report.txt')).toString(), /guó/);
  });

  it('may be a device', async () => {
    const folder = await makeFolder({ 'a.txt': '国(guó)' });
    const run = await lint(['--output', '/dev/null', 'a.txt'], { cwd: folder.path });
    assert.deepEqual([run.exitCode, run.stderr], [1, '']);
    assert.ok((await lstat('/dev/null')).isCharacterDevice());
  });

  describe('of a run that is stopped', () => {
    before(build);
    const drafts = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`${i}.txt`, '党政(dǎngzhèng)代表团。'.repeat(300)]),
    );

    const hasPart = async (folder: string): Promise<boolean> =>
      (await readdir(folder)).some((name) => name.startsWith('.gaojian-'));

    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      for (const jobs of ['1', '2']) {
        it(`${signal}, --jobs ${jobs}: no half report, no process left`, async function () {
          // Its processes are found in /proc.
          if (process.platform !== 'linux') this.skip();
          const folder = await makeFolder({ ...drafts, 'report.json': 'old' });
          const argv = ['--format', 'json', '--output', 'report.json', '--jobs', jobs, '.'];
          // A group of its own, as a terminal gives it: Ctrl-C reaches all of it.
          const child = spawn(process.execPath, [CLI, ...ONLY_GLOSSES, ...argv], {
            cwd: folder.path,
            detached: true,
            stdio: 'ignore',
          });
          const closed = once(child, 'close');
          const workers = jobs === '1' ? [] : await childrenOf(child.pid!, 1);
          while (!(await hasPart(folder.path))) await delay(5);
          process.kill(-child.pid!, signal);
          assert.deepEqual(await closed, [null, signal]);
          await Promise.all(workers.map(ended));
          assert.equal((await folder.read('report.json')).toString(), 'old');
          assert.ok(!(await hasPart(folder.path)));
        });
      }
  });
});
