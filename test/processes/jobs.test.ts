import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { build, CLI } from '../support/build.ts';
import { ONLY_GLOSSES } from '../support/cli.ts';
import { childrenOf } from '../support/processes.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--jobs', () => {
  before(build);
  const makeFolder = useTemporaryFolders();
  const drafts = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `${i}.txt`,
      // Long and short ones by turns: the short ones are done first.
      `${'青山市党政代表团赴江川省考察。'.repeat(i % 5 === 0 ? 400 : 1)}党政(dǎngzhèng)${i}\n`,
    ]),
  );
  const run = (cwd: string, ...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...ONLY_GLOSSES, ...argv], {
      cwd,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('gives the same report in the same order, whatever their number', async () => {
    const { path: cwd } = await makeFolder({ ...drafts, 'binary.txt': 'a\0b\0\0' });
    const [one, two, seven] = ['1', '2', '7'].map((jobs) =>
      run(cwd, '--format', 'json', '--jobs', jobs, '.'),
    );
    assert.equal((JSON.parse(one!.stdout) as unknown[]).length, 60);
    assert.match(one!.stderr, /binary\.txt：是二进制文件/);
    assert.equal(one!.status, 2);
    assert.deepEqual(two, one);
    assert.deepEqual(seven, one);
  });

  it('fixes the same', async () => {
    const fixed = async (jobs: string): Promise<string[]> => {
      const folder = await makeFolder(drafts);
      assert.equal(run(folder.path, '--fix', '--jobs', jobs, '.').status, 0);
      return Promise.all(Object.keys(drafts).map(async (name) => (await folder.read(name)).toString()));
    };
    const one = await fixed('1');
    assert.ok(one.every((text) => !text.includes('dǎng')));
    assert.deepEqual(await fixed('3'), one);
  });

  it('must be a number from 1', async () => {
    const { path: cwd } = await makeFolder(drafts);
    const { status, stderr } = run(cwd, '--jobs', '0', '.');
    assert.equal(status, 2);
    assert.match(stderr, /--jobs 0：应为不小于 1 的整数/);
  });

  it('a worker that is killed ends the run with 2, and says so', async function () {
    // Its processes are found in /proc.
    if (process.platform !== 'linux') this.skip();
    const { path: cwd } = await makeFolder(
      Object.fromEntries(Object.keys(drafts).map((name) => [name, '青山市党政代表团。'.repeat(20_000)])),
    );
    const child = spawn(process.execPath, [CLI, ...ONLY_GLOSSES, '--jobs', '2', '.'], { cwd });
    const stderr = text(child.stderr);
    const [worker] = await childrenOf(child.pid!, 1);
    process.kill(worker!, 'SIGKILL');
    const [exitCode] = (await once(child, 'close')) as [number];
    assert.deepEqual([exitCode, await stderr], [2, '稿检出错：a worker process ended with SIGKILL\n']);
  });
});
