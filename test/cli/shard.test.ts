import assert from 'node:assert/strict';
import { gaojian, lint } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--shard', () => {
  const makeFolder = useTemporaryFolders();
  const drafts = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.txt`, '青山市\n']));

  it('the parts are all of the drafts, each once', async () => {
    const { path: cwd } = await makeFolder(drafts);
    const parts = [];
    for (const part of ['1/3', '2/3', '3/3']) {
      const { stdout } = await lint(['--shard', part, '--format', 'json', '.'], { cwd });
      parts.push((JSON.parse(stdout) as unknown[]).length);
    }
    assert.deepEqual(parts, [4, 3, 3]);
  });

  it('the parts of a pipe are all of its lines, each once', async () => {
    const { path: cwd } = await makeFolder({});
    const stdin = Array.from({ length: 5 }, (_, id) => JSON.stringify({ id, text: '青山市' })).join('\n\n');
    const ids = async (part: string): Promise<number[]> => {
      const { stdout } = await gaojian(['pipe', '--shard', part], { cwd, stdin });
      return stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id);
    };
    assert.deepEqual(await Promise.all(['1/2', '2/2'].map(ids)), [
      [0, 2, 4],
      [1, 3],
    ]);
  });

  for (const value of ['0/2', '3/2', '1', 'a/b', '1/0']) {
    it(`${value} is none`, async () => {
      const { path: cwd } = await makeFolder(drafts);
      const { exitCode, stderr } = await lint(['--shard', value, '.'], { cwd });
      assert.equal(exitCode, 2);
      assert.match(stderr, /应写成 I\/N/);
    });
  }
});
