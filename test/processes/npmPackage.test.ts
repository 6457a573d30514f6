import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../support/build.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `npm pack`, `npm install` from git and pre-commit make of this repository. */
describe('the npm package', () => {
  before(build);
  const makeFolder = useTemporaryFolders();

  it('holds the command line with its licences and little else, and runs alone', async () => {
    const folder = await makeFolder({ 'a.txt': '青山市党政(dǎngzhèng)代表团\n' });
    // Without scripts: `prepare` would build what the other tests use.
    const argv = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder.path];
    const [packed] = JSON.parse(
      execFileSync('npm', argv, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as [{ filename: string; files: { path: string }[] }];
    const names = packed.files
      .map(({ path }) =>
        path.replace(
          /^(dist\/cli)\/(?:(?:tables|packages)\/[\w.-]+|program-\w+\.(?:utf16|codecache))$/,
          '$1',
        ),
      )
      .filter((name) => !/^docs\/[\w-]+\.md$/.test(name));
    assert.deepEqual([...new Set(names)].sort(), [
      'LICENSE',
      'README.en.md',
      'README.md',
      'dist/THIRD_PARTY_NOTICES.txt',
      'dist/cli',
      'dist/cli.js',
      'dist/package.json',
      'package.json',
    ]);
    execFileSync('tar', ['xzf', packed.filename], { cwd: folder.path });
    const run = spawnSync(process.execPath, [folder.pathOf('package/dist/cli.js'), 'lint', 'a.txt'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assert.deepEqual([run.status, run.stderr], [1, '']);
    assert.match(run.stdout, /党政/);
    assert.match(readFileSync(folder.pathOf('package/dist/THIRD_PARTY_NOTICES.txt'), 'utf8'), /valibot/);
  });

  it('is built where git is installed from', () => {
    const { scripts, bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      scripts: Record<string, string>;
      bin: Record<string, string>;
    };
    assert.equal(scripts['prepare'], 'node server/scripts/prepare.mjs');
    assert.deepEqual(bin, { gaojian: 'dist/cli.js' });
  });
});
