import assert from 'node:assert/strict';
import { gaojian, lint, type World } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';
import { BAD_CONFIGS } from './badConfigs.ts';
import { BAD_FILES } from './badFiles.ts';
import { BAD_INPUTS } from './badInputs.ts';
import { BAD_OPTIONS } from './badOptions.ts';

describe('bad input', () => {
  const makeFolder = useTemporaryFolders();

  for (const row of [...BAD_INPUTS, ...BAD_FILES, ...BAD_OPTIONS, ...BAD_CONFIGS]) {
    const {
      name,
      files,
      prepare,
      argv = ['a.txt'],
      commandLine,
      stdin,
      exitCode,
      stderr,
      stdout = '',
      after,
    } = row;
    it(name, async () => {
      const folder = await makeFolder(files);
      await prepare?.(folder);
      const world: World = { cwd: folder.path, ...(stdin !== undefined && { stdin }) };
      const run = await (commandLine ? gaojian(commandLine, world) : lint(argv, world));
      const told = run.stderr.replaceAll(folder.path, '…');
      assert.deepEqual({ ...run, stderr: told }, { exitCode, stdout, stderr });
      await after?.(folder);
    });
  }

  it('one bad file does not keep the others from being checked', async () => {
    const folder = await makeFolder({ 'a.txt': Buffer.from([0, 1]), 'b.txt': '国(guó)', 'c.txt': '青山' });
    const { exitCode, stdout } = await lint(['--format', 'json', 'a.txt', 'b.txt', 'd.txt', 'c.txt'], {
      cwd: folder.path,
    });
    const results = JSON.parse(stdout) as { filePath: string; errorCount: number }[];
    assert.deepEqual(
      [exitCode, ...results.map(({ filePath, errorCount }) => [filePath, errorCount])],
      [2, [folder.pathOf('b.txt'), 1], [folder.pathOf('c.txt'), 0]],
    );
  });

  it('in English', async () => {
    const { path: cwd } = await makeFolder({ 'b.txt': Buffer.from([0, 1]), 'c.txt': '' });
    const { exitCode, stderr } = await lint(['--locale', 'en', 'a.txt', 'b.txt', 'c.txt'], { cwd });
    assert.deepEqual(
      [exitCode, stderr.replaceAll(cwd, '…')],
      [2, 'a.txt: no such file or folder\nb.txt: a binary file, not a draft\nc.txt: empty draft\n'],
    );
  });

  it('help and version are no errors', async () => {
    const { path: cwd } = await makeFolder();
    const help = await gaojian(['--help'], { cwd });
    assert.deepEqual([help.exitCode, help.stderr], [0, '']);
    assert.match(help.stdout, /^用法: gaojian /);
    assert.match(
      (await gaojian(['lint', '--locale', 'en', '--help'], { cwd })).stdout,
      /^Usage: gaojian lint /,
    );
    const version = await gaojian(['--version'], { cwd });
    assert.equal(version.exitCode, 0);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
