import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { build, CLI } from '../support/build.ts';
import { gaojian, ONLY_GLOSSES, type Run } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const DRAFTS = { 'a.txt': '党政(dǎngzhèng)、楹(fā)\n', 'b.txt': '青山\n' };

describe('dist/cli.js', () => {
  before(build);
  const makeFolder = useTemporaryFolders();

  const start = (argv: readonly string[], cwd: string) =>
    spawn(process.execPath, [CLI, ...argv], { cwd, env: { PATH: process.env['PATH'] } });

  async function spawned(argv: readonly string[], cwd: string, stdin = ''): Promise<Run> {
    const child = start(argv, cwd);
    child.stdin.end(stdin);
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    return { exitCode, stdout, stderr };
  }

  for (const argv of [
    ['a.txt'],
    ['b.txt'],
    ['none.txt'],
    ['--format', 'json', '.'],
    ['--frobnicate'],
    ['--diff', 'a.txt'],
    ['--format', 'json', '-'],
    ['--version'],
  ]) {
    it(`${argv.join(' ')}: as in process`, async () => {
      const { path: cwd } = await makeFolder(DRAFTS);
      const all = [...ONLY_GLOSSES, ...argv];
      assert.deepEqual(await spawned(all, cwd, '国(guó)'), await gaojian(all, { cwd, stdin: '国(guó)' }));
    });
  }

  it('--fix writes', async () => {
    const folder = await makeFolder(DRAFTS);
    assert.equal((await spawned([...ONLY_GLOSSES, '--fix=all', 'a.txt'], folder.path)).exitCode, 0);
    assert.equal((await folder.read('a.txt')).toString(), '党政、楹\n');
  });

  it('a large result arrives whole', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '国(guó)\n'.repeat(20_000) });
    const { exitCode, stdout } = await spawned([...ONLY_GLOSSES, '--format', 'json', 'a.txt'], cwd);
    const [{ errorCount }] = JSON.parse(stdout) as [{ errorCount: number }];
    assert.deepEqual([exitCode, errorCount], [1, 20_000]);
  });

  it('ends quietly when nobody reads on', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '国(guó)\n'.repeat(20_000) });
    const child = start([...ONLY_GLOSSES, '--format', 'json', 'a.txt'], cwd);
    const stderr = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = (await once(child, 'close')) as [number];
    assert.deepEqual([exitCode, await stderr], [2, '']);
  });

  /** A line of a shell, in which `gaojian` is the command line with the one rule on. */
  async function shell(cwd: string, script: string): Promise<Run> {
    const command = [process.execPath, CLI].map((word) => `'${word}'`).join(' ');
    const child = spawn(
      'bash',
      ['-c', `gaojian() { ${command} "$@" ${ONLY_GLOSSES.join(' ')}; }\n${script}`],
      { cwd },
    );
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    return { exitCode, stdout, stderr };
  }

  for (const [name, script, exitCode, stderr] of [
    ['a folder that is gone', 'mkdir b && cd b && rmdir ../b && gaojian .', 2, /uv_cwd/],
    ['a disk that is full', 'gaojian a.txt > /dev/full', 2, /ENOSPC/],
    ['a folder as standard input', 'gaojian - < .', 2, /^<stdin>：读不了（是文件夹 EISDIR）\n$/],
  ] as const)
    it(`${name} is an error that is said`, async function () {
      if (process.platform !== 'linux') this.skip();
      const { path: cwd } = await makeFolder(DRAFTS);
      const run = await shell(cwd, script);
      assert.equal(run.exitCode, exitCode);
      assert.match(run.stderr, stderr);
    });

  it('reads from a pipe, and puts no file in its place', async function () {
    if (process.platform !== 'linux') this.skip();
    const { path: cwd } = await makeFolder(DRAFTS);
    const run = await shell(
      cwd,
      'mkfifo p.txt; cat a.txt > p.txt & gaojian --fix p.txt; code=$?; test -p p.txt && exit $code',
    );
    assert.equal(run.exitCode, 2);
    assert.match(run.stderr, /p\.txt：不是普通文件（管道或设备），没有写入\n$/);
    assert.equal((await shell(cwd, 'gaojian <(cat b.txt)')).exitCode, 0);
  });

  it('a language server ends with its client', async () => {
    const { path: cwd } = await makeFolder();
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('pipe answers each line as it comes', async () => {
    const { path: cwd } = await makeFolder();
    const child = start(['pipe', ...ONLY_GLOSSES], cwd);
    child.stdin.write('{"id": 1, "text": "国(guó)"}\n');
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    assert.match(first.toString(), /^\{"id":1,"findings":\[\{.*\}\]\}\n$/);
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });
});
