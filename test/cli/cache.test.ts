import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lint, type Run } from '../support/cli.ts';
import { useTemporaryFolders, type TemporaryFolder } from '../support/temporaryFolder.ts';

const DRAFTS = {
  'a.txt': '青山市党政(dǎngzhèng)代表团\n',
  'b.txt': '江川省发展(fāzhǎn)\n',
  'c.txt': '青山\n',
};

describe('--cache', () => {
  const makeFolder = useTemporaryFolders();

  async function entriesOf(folder: TemporaryFolder, cache = '.gaojian/cache'): Promise<string[]> {
    const found = await readdir(folder.pathOf(cache), { recursive: true, withFileTypes: true });
    return found
      .filter(({ name }) => name.endsWith('.json'))
      .map((entry) => path.join(entry.parentPath, entry.name));
  }

  /** Puts other words into every kept answer: where they come out, the answer was kept. */
  async function mark(folder: TemporaryFolder): Promise<void> {
    for (const file of await entriesOf(folder)) {
      const kept = await readFile(file, 'utf8');
      await writeFile(file, kept.replaceAll('后残留注音', '【存】'));
    }
  }

  const json = async (folder: TemporaryFolder, ...argv: string[]): Promise<Run> =>
    lint(['--cache-location', '.gaojian/cache', '--format', 'json', ...argv, '.'], { cwd: folder.path });
  const keptIn = ({ stdout }: Run): number => stdout.split('【存】').length - 1;

  it('answers what it answers without, once and again', async () => {
    const folder = await makeFolder(DRAFTS);
    const without = await lint(['--format', 'json', '.'], { cwd: folder.path });
    assert.deepEqual(await json(folder), without);
    assert.deepEqual(await json(folder), without);
    assert.equal((await entriesOf(folder)).length, 3);
  });

  it('takes the kept answer for a draft that has not changed, and no other', async () => {
    const folder = await makeFolder(DRAFTS);
    await json(folder);
    await mark(folder);
    assert.equal(keptIn(await json(folder)), 2);
    await folder.write({ 'a.txt': '青山市党政(dǎngzhèng)代表团。\n' });
    assert.equal(keptIn(await json(folder)), 1);
  });

  it('what an editor leaves as it is, or looks at again, is another answer', async () => {
    const folder = await makeFolder(DRAFTS);
    await json(folder);
    await mark(folder);
    const ignored = { version: 1, ignored: [{ rule: 'pinyin-gloss', draft: 'a.txt' }] };
    await folder.write({ '.gaojian/ignored.json': JSON.stringify(ignored) });
    const left = await json(folder);
    assert.doesNotMatch(left.stdout, /党政/);
    assert.equal(keptIn(left), 1, 'the other draft is kept');
    await folder.write({ '.gaojian/ignored.json': JSON.stringify({ version: 1, ignored: [] }) });
    assert.match((await json(folder)).stdout, /党政/);
  });

  it('the same text under another name is another draft', async () => {
    const folder = await makeFolder({ 'a.txt': DRAFTS['a.txt'] });
    await json(folder);
    await mark(folder);
    await folder.write({ 'a.md': DRAFTS['a.txt'] });
    assert.equal(keptIn(await json(folder)), 1);
  });

  it('moves with its drafts', async () => {
    const folder = await makeFolder({ 'x/a.txt': DRAFTS['a.txt'] });
    await json(folder);
    await mark(folder);
    await folder.write({ 'y/a.txt': DRAFTS['a.txt'] });
    assert.equal(keptIn(await json(folder)), 2);
  });

  for (const [what, files] of Object.entries({
    'the config': {
      'gaojian.config.yaml': 'dictionary: [某某App]\nroster: roster.yaml\nglossary: terms.yaml\n',
    },
    'the roster': { 'roster.yaml': 'people:\n  - name: 李川\n    posts: [{ post: 青山市市长 }]\n' },
    'the glossary': { 'terms.yaml': 'terms:\n  - term: 三改一拆\n' },
    'an ignore file': { '.gaojianignore': 'b.txt\n' },
  })) {
    it(`asks anew when ${what} changes`, async () => {
      const folder = await makeFolder({
        ...DRAFTS,
        'gaojian.config.yaml': 'roster: roster.yaml\nglossary: terms.yaml\n',
        'roster.yaml': 'people: []\n',
        'terms.yaml': 'terms: []\n',
      });
      assert.equal((await json(folder)).stderr, '');
      await mark(folder);
      assert.equal(keptIn(await json(folder)), 2);
      await folder.write(files);
      const run = await json(folder);
      assert.equal(run.stderr, '');
      assert.equal(keptIn(run), what === 'an ignore file' ? 1 : 0);
    });
  }

  it('an override for one folder leaves the others as they are', async () => {
    const folder = await makeFolder({ 'x/a.txt': DRAFTS['a.txt'], 'y/b.txt': DRAFTS['b.txt'] });
    await folder.write({
      'gaojian.config.yaml': 'overrides: [{ files: [x/**], rules: { pinyin-line: error } }]\n',
    });
    await json(folder);
    await mark(folder);
    assert.equal(keptIn(await json(folder)), 2);
    await folder.write({ 'z/a.txt': DRAFTS['a.txt'] });
    // z/a.txt is x/a.txt without the override: nobody has asked that yet.
    assert.equal(keptIn(await json(folder)), 2);
  });

  it('asks anew with another option', async () => {
    const folder = await makeFolder(DRAFTS);
    await json(folder);
    await mark(folder);
    for (const argv of [
      ['--fix-dry-run'],
      ['--rule', 'pinyin-gloss=info'],
      ['--locale', 'en'],
      ['--variant', 'hans'],
    ])
      assert.equal(keptIn(await json(folder, ...argv)), 0, argv.join(' '));
    assert.equal(keptIn(await json(folder, '--quiet')), 2);
  });

  it('keeps nothing while a config has problems', async () => {
    const folder = await makeFolder({ ...DRAFTS, '.gaojianrc': 'variant: 繁' });
    assert.equal((await json(folder)).exitCode, 2);
    assert.deepEqual(await entriesOf(folder), []);
  });

  it('--fix writes the same with a kept answer', async () => {
    const folder = await makeFolder({ 'x/a.txt': DRAFTS['a.txt'] });
    await json(folder, '--fix');
    await folder.write({ 'y/a.txt': DRAFTS['a.txt'] });
    await json(folder, '--fix');
    assert.deepEqual(await folder.read('y/a.txt'), await folder.read('x/a.txt'));
    assert.doesNotMatch((await folder.read('y/a.txt')).toString(), /dǎng/);
  });

  for (const damage of [
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"findings":[1],"failures":[],"configProblems":[]}',
    '\0'.repeat(99),
  ]) {
    it(`an entry that reads ${JSON.stringify(damage.slice(0, 20))} is not there`, async () => {
      const folder = await makeFolder(DRAFTS);
      const before = await json(folder);
      for (const file of await entriesOf(folder)) await writeFile(file, damage);
      assert.deepEqual(await json(folder), before);
    });
  }

  it('throws away what was not asked for in a month', async () => {
    const folder = await makeFolder(DRAFTS);
    await json(folder);
    const [old] = await entriesOf(folder);
    await folder.write({ 'a.txt': '甲', 'b.txt': '乙', 'c.txt': '丙' });
    await utimes(old!, 0, 0);
    await utimes(folder.pathOf('.gaojian/cache/CACHEDIR.TAG'), 0, 0);
    await json(folder);
    const left = await entriesOf(folder);
    assert.deepEqual([left.length, left.includes(old!)], [5, false]);
  });

  it('is not for git, and stands where it is told to', async () => {
    const folder = await makeFolder(DRAFTS);
    await lint(['--cache-location', '缓存', '.'], { cwd: folder.path });
    assert.equal((await folder.read('缓存/.gitignore')).toString(), '*\n');
    assert.equal((await entriesOf(folder, '缓存')).length, 3);
  });

  it('stands in the user’s own folder when nobody says', async () => {
    const folder = await makeFolder(DRAFTS);
    const env = { XDG_CACHE_HOME: folder.pathOf('home') };
    const run = await lint(['--cache', '.'], { cwd: folder.path, env });
    assert.deepEqual([run.exitCode, run.stderr], [1, '']);
    assert.equal((await entriesOf(folder, 'home/gaojian')).length, 3);
    assert.deepEqual((await readdir(folder.path)).sort(), ['a.txt', 'b.txt', 'c.txt', 'home']);
  });

  describe('that came with a repository', () => {
    const git = (cwd: string, ...argv: string[]) => execFileSync('git', argv, { cwd, stdio: 'ignore' });

    /** A repository with a cache in it whose answers are forged: it says of every draft that it is clean. */
    async function hostile(where = '.gaojian/cache'): Promise<TemporaryFolder> {
      const folder = await makeFolder(DRAFTS);
      git(folder.path, 'init', '-q');
      await lint(['--cache-location', where, '.'], { cwd: folder.path });
      for (const file of await entriesOf(folder, where)) {
        const kept = JSON.parse(await readFile(file, 'utf8')) as object;
        await writeFile(file, JSON.stringify({ ...kept, findings: [] }));
      }
      return folder;
    }

    it('is taken for what it says as long as git knows nothing of it', async () => {
      const folder = await hostile();
      assert.equal((await json(folder)).exitCode, 0);
    });

    it('is not used, and that is said', async () => {
      const folder = await hostile();
      git(folder.path, 'add', '--force', '.');
      const { exitCode, stderr } = await json(folder);
      assert.equal(exitCode, 1);
      assert.match(stderr, /^\.gaojian\/cache：缓存里有 git 仓库带来的文件，不可信，这次没有用缓存/);
    });

    it('nor through a link', async () => {
      const folder = await hostile('稿');
      await mkdir(folder.pathOf('.gaojian'));
      await symlink('../稿', folder.pathOf('.gaojian/cache'));
      git(folder.path, 'add', '--force', '.');
      assert.equal((await json(folder)).exitCode, 1);
    });

    it('nor where git cannot say', async () => {
      const folder = await hostile();
      await folder.write({ '.git/config': '[' });
      assert.equal((await json(folder)).exitCode, 1);
    });
  });
});
