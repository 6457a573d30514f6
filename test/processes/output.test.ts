import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { build, CLI } from '../support/build.ts';
import { ONLY_GLOSSES } from '../support/cli.ts';
import { childrenOf, ended } from '../support/processes.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--output of a run that is stopped', () => {
  before(build);
  const makeFolder = useTemporaryFolders();
  // No two sentences alike: what was read before would be known, and the run over before it is stopped.
  const sentences = (draft: number): string =>
    Array.from({ length: 300 }, (_, i) => `党政(dǎngzhèng)代表团${draft}之${i}。`).join('');
  const drafts = Object.fromEntries(Array.from({ length: 800 }, (_, i) => [`${i}.txt`, sentences(i)]));

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
        while (!(await hasPart(folder.path))) {
          assert.equal(child.exitCode, null, 'it ended before it was stopped');
          await delay(5);
        }
        process.kill(-child.pid!, signal);
        assert.deepEqual(await closed, [null, signal]);
        await Promise.all(workers.map(ended));
        assert.equal((await folder.read('report.json')).toString(), 'old');
        assert.ok(!(await hasPart(folder.path)));
      });
    }
});
