import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { link, open, readdir, rename, stat, symlink, writeFile, type FileHandle } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { decode } from '../../server/src/workspace/node/decode.ts';
import { sayIn } from '../../server/src/cli/words/messages.ts';
import { readDraft, writeDraft } from '../../server/src/cli/drafts/drafts.ts';
import { gaojian, lint, type Run } from '../support/cli.ts';
import { nodeRuntime } from '../../server/src/workspace/node/runtime.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const BEFORE = '青山市党政(dǎngzhèng)代表团\n';
const AFTER = '青山市党政代表团\n';

describe('safe writing', () => {
  const makeFolder = useTemporaryFolders();

  /** Runs with a disk that takes half of what it is given, and with `room` no more than so many writes. */
  async function onShortDisk<T>(room: number, work: () => Promise<T>): Promise<T> {
    const folder = await makeFolder({ a: '' });
    const handle = await open(folder.pathOf('a'));
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the handle that it belongs to
    const { write } = prototype;
    let count = 0;
    prototype.write = async function (this: FileHandle, bytes: Uint8Array) {
      if (count++ >= room) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return write.call(this, bytes.subarray(0, Math.ceil(bytes.length / 2)) as never);
    } as never;
    try {
      return await work();
    } finally {
      prototype.write = write;
    }
  }

  const WRITES: Record<string, { argv: string[]; file: string }> = {
    '--fix': { argv: ['lint', '--no-config', '--fix', 'a.txt'], file: 'a.txt' },
    'convert --write': { argv: ['convert', '--to', 'hant-tw', '--write', 'a.txt'], file: 'a.txt' },
    'convert --output': { argv: ['convert', '--to', 'hant-tw', '--output', 'b.txt', 'a.txt'], file: 'b.txt' },
    '--update-baseline': { argv: ['lint', '--update-baseline', 'a.txt'], file: '.gaojian/baseline.json' },
    '--output': { argv: ['lint', '--output', 'c.txt', 'a.txt'], file: 'c.txt' },
  };
  const OLD = {
    'a.txt': BEFORE,
    'b.txt': '旧',
    'c.txt': '旧',
    '.gaojian/baseline.json': '{"version":1,"drafts":{}}',
  };
  for (const [name, { argv, file }] of Object.entries(WRITES)) {
    it(`${name}: a full disk leaves the old file`, async () => {
      const folder = await makeFolder(OLD);
      const run = await onShortDisk(1, () => gaojian(argv, { cwd: folder.path }));
      assert.equal(run.exitCode, 2);
      assert.match(run.stderr, /写不进去（磁盘满了 ENOSPC），原文件未动/);
      assert.equal((await folder.read(file)).toString(), OLD[file as keyof typeof OLD]);
      assert.ok(!(await readdir(folder.path)).some((one) => one.startsWith('.gaojian-')));
    });
    it(`${name}: short writes are gone on with`, async () => {
      const folder = await makeFolder(OLD);
      await gaojian(argv, { cwd: folder.path });
      const expected = await folder.read(file);
      await folder.write(OLD);
      const run = await onShortDisk(Infinity, () => gaojian(argv, { cwd: folder.path }));
      assert.notEqual(run.exitCode, 2);
      assert.deepEqual(await folder.read(file), expected);
    });
  }

  it('the server’s own files: the old one stays, encoding is kept, a change in between is seen', async () => {
    const text = '# 词表，夜班组用，请勿改动其中的次序和注释\ndictionary: [青山绿道]\n';
    const bytes = iconv.encode(text, 'gb18030');
    const folder = await makeFolder({ 'a.yaml': bytes });
    const uri = folder.uriOf('a.yaml');
    assert.equal(await nodeRuntime.readFile(uri), text);
    const after = `${text}variant: hans\n`;
    await assert.rejects(
      onShortDisk(1, () => nodeRuntime.writeFile!(uri, after, text)),
      /ENOSPC/,
    );
    await assert.rejects(nodeRuntime.writeFile!(uri, after, '别的'), /changed/);
    assert.deepEqual(await folder.read('a.yaml'), bytes);
    await nodeRuntime.writeFile!(uri, after, text);
    const written = await folder.read('a.yaml');
    assert.deepEqual(decode(written, 'auto'), {
      text: after,
      encoding: 'gb18030',
      hasBom: false,
      bytes: written,
    });
  });

  const say = sayIn('zh-CN', '/elsewhere');
  const MEANWHILE: Record<string, (file: string) => Promise<void>> = {
    'was saved': (file) => writeFile(file, '新稿'),
    'was replaced by the same text': async (file) => {
      await writeFile(`${file}.new`, BEFORE);
      await rename(`${file}.new`, file);
    },
    'was moved': (file) => rename(file, `${file}.old`),
    'became a link': async (file) => {
      await rename(file, `${file}.old`);
      await writeFile(`${file}.other`, BEFORE);
      await symlink(`${file}.other`, file);
    },
  };
  for (const [what, change] of Object.entries(MEANWHILE)) {
    it(`a draft that ${what} since it was read is not written`, async () => {
      const folder = await makeFolder({ 'a.txt': BEFORE });
      const draft = await readDraft(folder.pathOf('a.txt'), 'auto', say);
      await change(folder.pathOf('a.txt'));
      await assert.rejects(
        writeDraft(draft, AFTER, say),
        /稿件在检查时变了，没有写入|写不进去（没有这个文件或文件夹 ENOENT）/,
      );
      for (const name of await readdir(folder.path))
        assert.notEqual((await folder.read(name)).toString(), AFTER, name);
    });
  }

  it('a link found in a folder is not written through to outside; one that is named is', async () => {
    const folder = await makeFolder({ '稿/a.txt': '青山', 'out.txt': BEFORE, '稿/in/b.txt': BEFORE });
    await symlink('../out.txt', folder.pathOf('稿/x.txt'));
    await symlink('in/b.txt', folder.pathOf('稿/y.txt'));
    const run = await lint(['--no-config', '--fix', '.'], { cwd: folder.pathOf('稿') });
    assert.equal(run.exitCode, 2);
    assert.match(run.stderr, /x\.txt：是链接，指向这个文件夹和仓库以外的文件，没有写入/);
    assert.equal((await folder.read('out.txt')).toString(), BEFORE);
    assert.equal((await folder.read('稿/in/b.txt')).toString(), AFTER);
    await lint(['--no-config', '--fix', 'x.txt'], { cwd: folder.pathOf('稿') });
    assert.equal((await folder.read('out.txt')).toString(), AFTER);
  });

  it('names of 255 bytes, with a backslash; a hard link is split', async function () {
    if (process.platform === 'win32') this.skip();
    const long = `${'稿'.repeat(83)}.txt`;
    const folder = await makeFolder({ [long]: BEFORE, 'b\\c.txt': BEFORE });
    await link(folder.pathOf(long), folder.pathOf('hard'));
    const run: Run = await lint(['--no-config', '--fix', '.'], { cwd: folder.path });
    assert.deepEqual([run.exitCode, run.stderr], [0, '改好了 2 篇稿件\n']);
    assert.equal((await folder.read(long)).toString(), AFTER);
    assert.equal((await folder.read('hard')).toString(), BEFORE);
    assert.equal((await stat(folder.pathOf('hard'))).nlink, 1);
  });

  it('.gitignore means what it means to git', async () => {
    const folder = await makeFolder({
      '.gitignore': `*.tmp.txt\n!keep.tmp.txt\n/顶.txt\n旧/\n深/**/末.txt\n\\!a.txt\n[x-z].txt\n`,
      'a.tmp.txt': '青山',
      'keep.tmp.txt': '青山',
      '顶.txt': '青山',
      '里/顶.txt': '青山',
      '里/旧/b.txt': '青山',
      '深/一/二/末.txt': '青山',
      '里/.gitignore': '*.md\n!要.md\n',
      '里/c.md': '青山',
      '里/要.md': '青山',
      '!a.txt': '青山',
      'y.txt': '青山',
    });
    execFileSync('git', ['init', '-q'], { cwd: folder.path });
    const argv = ['-c', 'core.quotePath=false', 'ls-files', '-z', '--others', '--exclude-standard'];
    const byGit = execFileSync('git', argv, { cwd: folder.path, encoding: 'utf8' }).split('\0');
    const { stdout } = await lint(['--format', 'json', '.'], { cwd: folder.path });
    const found = (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath);
    const expected = byGit.filter((name) => /^(?!\.|.*\/\.).*\.(?:txt|md)$/.test(name));
    assert.deepEqual(found.sort(), expected.map((name) => folder.pathOf(name)).sort());
  });

  it('no glob hangs, in .gitignore (where git itself takes seconds) or on the command line', async () => {
    const glob = `${'*a'.repeat(14)}b`;
    const folder = await makeFolder({ '.gitignore': `${glob}\n`, [`${'a'.repeat(60)}.txt`]: '青山' });
    const start = performance.now();
    assert.equal((await lint(['.'], { cwd: folder.path })).exitCode, 0);
    assert.equal((await lint([glob], { cwd: folder.path })).exitCode, 2);
    assert.ok(performance.now() - start < 5000);
  });

  it('its own reports are no drafts', async () => {
    const folder = await makeFolder({ 'a.txt': BEFORE });
    const cwd = folder.path;
    await lint(['--format', 'html', '--output', 'report.html', 'a.txt'], { cwd });
    await lint(['--output', 'report.txt', 'a.txt'], { cwd });
    const { stdout, stderr } = await lint(['--format', 'json', '.'], { cwd });
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
    assert.equal(stderr.match(/是稿检自己写的报告，没有检查/g)?.length, 2);
  });

  it('a roster in GBK is read; one that cannot be decoded is told of', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': 'roster: roster.csv\nhomeRegion: 江西省\n',
      'roster.csv': iconv.encode('name,post\n李川,青山市市长\n周岩,青山市委书记\n陈江,青山市副市长\n', 'gbk'),
      'a.txt': '2024-05-10 09:00\n\n青山市市委书记李川说，要抓落实。\n',
    });
    const { stdout } = await gaojian(['lint', '--format', 'json', 'a.txt'], { cwd: folder.path });
    assert.match(stdout, /title-roster/);
    await folder.write({ 'roster.csv': Uint8Array.from([0x6e, 0xff, 0x81, 0x0a, 0xff, 0xff]) });
    const run = await gaojian(['lint', 'a.txt'], { cwd: folder.path });
    assert.equal(run.exitCode, 2);
    assert.match(run.stderr, /“roster\.csv”认不出编码，没有读/);
  });
});
