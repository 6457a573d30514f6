import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { build, CLI } from '../support/build.ts';
import { ONLY_GLOSSES } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('the command line reads', () => {
  before(build);
  const makeFolder = useTemporaryFolders();

  it('a file of 15 MB', async () => {
    const line = '青山市党政代表团赴江川省考察，一行十人。\n';
    const size = Buffer.byteLength(line);
    const { path: cwd } = await makeFolder({
      'a.txt': Buffer.concat([Buffer.alloc(15_000_000 - (15_000_000 % size), line), Buffer.from('国(guó)')]),
    });
    const argv = ['lint', ...ONLY_GLOSSES, '--format', 'json', 'a.txt'];
    const { status, stdout } = spawnSync(process.execPath, [CLI, ...argv], { cwd, encoding: 'utf8' });
    const [{ messages }] = JSON.parse(stdout) as [{ messages: { line: number; column: number }[] }];
    assert.equal(status, 1);
    assert.deepEqual(
      messages.map((message) => [message.line, message.column]),
      [[Math.floor(15_000_000 / size) + 1, 2]],
    );
  });
});
