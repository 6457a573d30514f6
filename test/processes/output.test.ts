import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { WORKER_COMMAND } from '../../server/src/cli/host.ts';
import type { Question } from '../../server/src/cli/run/checkDraft.ts';
import type { WorkerTask } from '../../server/src/cli/run/workers.ts';
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

describe('--fix that is stopped', () => {
  before(build);
  const makeFolder = useTemporaryFolders();
  const names = Array.from({ length: 500 }, (_, i) => `${i}.txt`);
  const drafts = Object.fromEntries(names.map((name, i) => [name, `第${i}号路(lù)通车。\n`]));

  async function countFixed(folder: string): Promise<number> {
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    for (const [i, found] of texts.entries())
      assert.ok([`第${i}号路(lù)通车。\n`, `第${i}号路通车。\n`].includes(found), found);
    return texts.filter((found) => !found.includes('(')).length;
  }

  it('says what has become of the drafts, each of them whole', async () => {
    const folder = await makeFolder(drafts);
    const child = spawn(process.execPath, [CLI, ...ONLY_GLOSSES, '--fix', '--jobs', '1', '.'], {
      cwd: folder.path,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [closed, said] = [once(child, 'close'), text(child.stderr)];
    while ((await countFixed(folder.path)) === 0)
      assert.equal(child.exitCode, null, 'it ended before it was stopped');
    child.kill('SIGINT');
    assert.deepEqual(await closed, [null, 'SIGINT']);
    assert.match(await said, /^已停下：/);
    assert.ok((await countFixed(folder.path)) < names.length);
    assert.deepEqual(
      (await readdir(folder.path)).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('a worker begins no further draft once nobody waits for it', async () => {
    const folder = await makeFolder(drafts);
    const worker = fork(CLI, [WORKER_COMMAND], { serialization: 'advanced', stdio: 'ignore' });
    const exited = once(worker, 'exit');
    const task: WorkerTask = {
      cwd: folder.path,
      locale: 'zh-CN',
      config: { config: false, rule: {} },
      encoding: 'auto',
      check: { fix: 'safe', writes: true, givesOutput: false, givesPatch: false },
      spawnsServer: false,
    };
    worker.send(task);
    worker.send(names.map((name): Question => ({ file: folder.pathOf(name) })));
    while ((await countFixed(folder.path)) === 0) assert.equal(worker.exitCode, null);
    worker.disconnect();
    await exited;
    assert.ok((await countFixed(folder.path)) < names.length);
  });
});
