import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { build, CLI } from '../support/build.ts';
import { ONLY_GLOSSES } from '../support/cli.ts';
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
});
