import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { Globs } from '../../server/src/workspace/globs/globs.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const DOCKERFILE = read('Dockerfile');

/** No Docker here: the Dockerfile is read by a linter, and what it does to files is done without it. */
describe('Dockerfile', () => {
  const makeFolder = useTemporaryFolders();
  const complaints = (text: string): unknown[] => validate(text).map(({ message }) => message);

  it('has nothing that the linter would not have', () => {
    assert.deepEqual(complaints(DOCKERFILE), []);
    assert.deepEqual(complaints(DOCKERFILE.replace('WORKDIR', 'WORKDIRS')), [
      'Unknown instruction: WORKDIRS',
    ]);
  });

  it('pins its base, takes only stages that are there, and does not run as root', () => {
    const bases = [...DOCKERFILE.matchAll(/^FROM (\S+)(?: AS (\w+))?$/gm)];
    assert.ok(bases.length > 0);
    for (const [, image] of bases) assert.match(image!, /:\d/);
    for (const [, stage] of DOCKERFILE.matchAll(/--from=(\w+)/g))
      assert.ok(
        bases.some(([, , name]) => name === stage),
        stage,
      );
    assert.match(DOCKERFILE.split('\nFROM ').at(-1)!, /^USER (?!root|0)\w+$/m);
  });

  it('builds from what .dockerignore leaves it, and its entry runs alone', async () => {
    const folder = await makeFolder({ 'drafts/a.txt': '青山市党政(dǎngzhèng)代表团\n' });
    const source = folder.pathOf('src');
    mkdirSync(source);
    const [everything, ...taken] = read('.dockerignore').trim().split('\n');
    assert.equal(everything, '**');
    const copies = new Globs(taken.map((glob) => glob.replace(/^!/, '/')));
    for (const name of execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    }).split('\0'))
      if (copies.ignores(name)) cpSync(path.join(root, name), path.join(source, name));
    // `npm ci` would bring the same from the network.
    symlinkSync(path.join(root, 'node_modules'), path.join(source, 'node_modules'));
    const [, build] = /^RUN npm ci .*? && (.*)$/m.exec(DOCKERFILE)!;
    execFileSync('sh', ['-ec', build!], { cwd: source, stdio: 'ignore' });

    mkdirSync(folder.pathOf('gaojian'));
    for (const [, names, target] of DOCKERFILE.matchAll(/^COPY --from=build (.*) \/gaojian\/(\S*)$/gm))
      for (const name of names!.split(' '))
        cpSync(path.join(folder.path, name), folder.pathOf(`gaojian/${target || path.basename(name)}`), {
          recursive: true,
        });
    const [, entry] = /^ENTRYPOINT (.*)$/m.exec(DOCKERFILE)!;
    const [program, script] = JSON.parse(entry!) as string[];
    assert.equal(program, 'node');
    const run = spawnSync(process.execPath, [path.join(folder.path, script!), 'lint', '.'], {
      cwd: folder.pathOf('drafts'),
      encoding: 'utf8',
    });
    assert.deepEqual([run.status, run.stderr], [1, '']);
    assert.match(run.stdout, /党政/);
  });
});
