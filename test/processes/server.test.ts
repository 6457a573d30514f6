import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { build, CLI } from '../support/build.ts';
import { ONLY_GLOSSES } from '../support/cli.ts';
import { childrenOf, ended } from '../support/processes.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--server', function () {
  before(build);
  this.timeout(240_000);
  const makeFolder = useTemporaryFolders();
  const drafts = Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [`${i}.txt`, `江川省党政(dǎngzhèng)代表团第${i}次到青山市考察\n`]),
  );
  const run = (cwd: string, ...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...ONLY_GLOSSES, ...argv], {
      cwd,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  for (const argv of [
    ['--format', 'json', '.'],
    ['--format', 'json', '--jobs', '2', '.'],
    ['--fix-dry-run', '--format', 'json', '.'],
    ['--format', 'json', '-'],
    ['--config', '没有.yaml', '.'],
    ['none.txt'],
  ])
    it(`${argv.join(' ')}: the same answer as in process`, async () => {
      const { path: cwd } = await makeFolder(drafts);
      assert.deepEqual(run(cwd, '--server', ...argv), run(cwd, ...argv));
    });

  it('--fix writes the same', async () => {
    const folder = await makeFolder(drafts);
    assert.equal(run(folder.path, '--server', '--fix', '.').status, 0);
    assert.equal((await folder.read('7.txt')).toString(), '江川省党政代表团第7次到青山市考察\n');
  });

  it('a server that is killed ends the run with 2, and the run says so', async function () {
    // Its processes are found in /proc.
    if (process.platform !== 'linux') this.skip();
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`${i}.txt`, '青山市党政代表团赴江川省考察。'.repeat(200)]),
    );
    const { path: cwd } = await makeFolder(many);
    const child = spawn(process.execPath, [CLI, '--server', '--jobs', '1', '.'], { cwd });
    const [server] = await childrenOf(child.pid!, 1);
    process.kill(server!, 'SIGKILL');
    const [stderr, [exitCode]] = await Promise.all([
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /the language server ended with SIGKILL/);
  });

  it('its server ends with the run', async function () {
    if (process.platform !== 'linux') this.skip();
    const { path: cwd } = await makeFolder(drafts);
    const child = spawn(process.execPath, [CLI, '--server', '--jobs', '1', '.'], { cwd, stdio: 'ignore' });
    const [server] = await childrenOf(child.pid!, 1);
    await once(child, 'close');
    await ended(server!);
  });
});
