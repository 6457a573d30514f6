import assert from 'node:assert/strict';
import { lstat, readdir, symlink } from 'node:fs/promises';
import { lint } from '../support/cli.ts';
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
});
