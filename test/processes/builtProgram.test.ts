import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../support/build.ts';
import { useTemporaryFolders, type TemporaryFolder } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const DRAFT = '青山市党政(dǎngzhèng)代表团到江川县调研。\n';

/** What npm run build makes of the command line beside its code: V8's code cache, and tables as they lie in memory. */
describe('the built command line', function () {
  this.timeout(120_000);
  before(build);
  const makeFolder = useTemporaryFolders();

  async function installed(): Promise<TemporaryFolder> {
    const folder = await makeFolder({ 'a.txt': DRAFT });
    cpSync(path.join(root, 'dist/cli'), folder.pathOf('dist/cli'), { recursive: true });
    for (const name of ['cli.js', 'package.json'])
      cpSync(path.join(root, 'dist', name), folder.pathOf(`dist/${name}`));
    return folder;
  }
  const codeCacheIn = (folder: TemporaryFolder): string =>
    folder.pathOf(
      `dist/cli/${readdirSync(folder.pathOf('dist/cli')).find((name) => name.endsWith('.codecache'))}`,
    );
  function run(folder: TemporaryFolder, ...nodeOptions: readonly string[]): readonly unknown[] {
    const argv = [...nodeOptions, folder.pathOf('dist/cli.js'), 'lint', '--format=json', 'a.txt'];
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, argv, {
      cwd: folder.path,
      encoding: 'utf8',
      timeout: 30_000,
    });
    return [status, signal, stdout, stderr];
  }

  it('answers the same without its code cache, with one that is damaged, and under other flags of V8', async () => {
    const folder = await installed();
    const file = codeCacheIn(folder);
    const whole = readFileSync(file);
    const expected = run(folder);
    assert.equal(expected[0], 1);
    assert.match(String(expected[2]), /pinyin-gloss/);
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1]! ^= 1;
    // Behind the head that V8 looks at: one made for another program.
    const foreign = Buffer.concat([whole.subarray(0, 64), Buffer.alloc(whole.length - 64, 7)]);
    for (const bytes of [flipped, whole.subarray(0, whole.length >> 1), Buffer.alloc(0), foreign]) {
      writeFileSync(file, bytes);
      assert.deepEqual(run(folder), expected);
    }
    rmSync(file);
    assert.deepEqual(run(folder), expected);
    writeFileSync(file, whole);
    assert.deepEqual(run(folder, '--no-opt', '--stack-size=900'), expected);
  });

  it('writes nothing where it lies, and need not be allowed to', async () => {
    const folder = await installed();
    const all = (): readonly string[] =>
      readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).sort();
    const before = all();
    chmodSync(folder.pathOf('dist/cli'), 0o555);
    chmodSync(folder.pathOf('dist'), 0o555);
    assert.equal(run(folder)[0], 1);
    chmodSync(folder.pathOf('dist'), 0o755);
    chmodSync(folder.pathOf('dist/cli'), 0o755);
    assert.deepEqual(all(), before);
  });

  it('has every table as the sources make it', async () => {
    const modules = readdirSync(path.join(root, 'server/src/service'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.made.ts'))
      .sort();
    assert.ok(modules.length > 5);
    const files = readdirSync(path.join(root, 'dist/cli/tables'));
    for (const module of modules) {
      const made = (await import(
        pathToFileURL(path.join(root, 'server/src/service', module)).href
      )) as Record<string, () => string | Uint8Array | Uint16Array | Uint32Array | Int32Array>;
      for (const [key, make] of Object.entries(made)) {
        const start = `${path.basename(module, '.made.ts')}.${key}-`;
        const file = files.find((name) => name.startsWith(start));
        assert.ok(file, start);
        const value = make();
        const expected =
          typeof value === 'string'
            ? Buffer.from(value, file.endsWith('.utf16') ? 'utf16le' : 'latin1')
            : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        assert.ok(readFileSync(path.join(root, 'dist/cli/tables', file)).equals(expected), file);
      }
    }
  });
});
