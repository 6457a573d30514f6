import assert from 'node:assert/strict';
import { chmod, lstat, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { lint } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const BEFORE = '江川省党政(dang3zheng4)代表团赴青山市考察，双方就深化合作交换了意见。';
const AFTER = '江川省党政代表团赴青山市考察，双方就深化合作交换了意见。';
const BEFORE_HANT = '江川省黨政(dang3zheng4)代表團赴青山市考察，雙方就深化合作交換了意見。';
const AFTER_HANT = '江川省黨政代表團赴青山市考察，雙方就深化合作交換了意見。';
const UTF8_BOM = [0xef, 0xbb, 0xbf];

describe('--fix', () => {
  const makeFolder = useTemporaryFolders();

  /** Bytes of a draft after --fix. */
  const fixed = async (bytes: string | Uint8Array, ...argv: string[]): Promise<Buffer> => {
    const folder = await makeFolder({ 'a.txt': bytes });
    assert.deepEqual(await lint(['--fix', ...argv, 'a.txt'], { cwd: folder.path }), {
      exitCode: 0,
      stdout: '1 篇稿件，没有发现问题\n',
      stderr: '改好了 1 篇稿件\n',
    });
    return folder.read('a.txt');
  };

  describe('keeps', () => {
    const withBom = (text: string, encoding: string, bom: readonly number[]): Buffer =>
      Buffer.concat([Buffer.from(bom), iconv.encode(text, encoding)]);
    const files: Record<string, [before: Buffer, after: Buffer]> = {
      'UTF-8': [Buffer.from(BEFORE), Buffer.from(AFTER)],
      'UTF-8 with BOM': [withBom(BEFORE, 'utf8', UTF8_BOM), withBom(AFTER, 'utf8', UTF8_BOM)],
      GBK: [iconv.encode(BEFORE, 'gbk'), iconv.encode(AFTER, 'gbk')],
      'GB18030 with four-byte characters': [
        iconv.encode(`${BEFORE}𠮷㐀`, 'gb18030'),
        iconv.encode(`${AFTER}𠮷㐀`, 'gb18030'),
      ],
      Big5: [iconv.encode(BEFORE_HANT, 'big5'), iconv.encode(AFTER_HANT, 'big5')],
      'UTF-16LE with BOM': [
        withBom(BEFORE, 'utf-16le', [0xff, 0xfe]),
        withBom(AFTER, 'utf-16le', [0xff, 0xfe]),
      ],
      'UTF-16BE with BOM': [
        withBom(BEFORE, 'utf-16be', [0xfe, 0xff]),
        withBom(AFTER, 'utf-16be', [0xfe, 0xff]),
      ],
      'UTF-16LE without BOM': [
        iconv.encode(`一\n${BEFORE}`, 'utf-16le'),
        iconv.encode(`一\n${AFTER}`, 'utf-16le'),
      ],
      'UTF-16BE without BOM': [
        iconv.encode(`　一\n${BEFORE}`, 'utf-16be'),
        iconv.encode(`　一\n${AFTER}`, 'utf-16be'),
      ],
      CRLF: [Buffer.from(`青山\r\n${BEFORE}\r\n\r\n`), Buffer.from(`青山\r\n${AFTER}\r\n\r\n`)],
      'lone CR': [Buffer.from(`青山\r${BEFORE}\r`), Buffer.from(`青山\r${AFTER}\r`)],
      'mixed line ends': [Buffer.from(`青\r山\n${BEFORE}\r\n湖`), Buffer.from(`青\r山\n${AFTER}\r\n湖`)],
      'no final line end': [Buffer.from(`青\n${BEFORE}`), Buffer.from(`青\n${AFTER}`)],
      'characters of no meaning': [
        Buffer.from(`\u001b\u200b\u2028\ufeff𠮷\u030c${BEFORE}`),
        Buffer.from(`\u001b\u200b\u2028\ufeff𠮷\u030c${AFTER}`),
      ],
    };
    for (const [name, [before, after]] of Object.entries(files)) {
      it(name, async () => assert.deepEqual(await fixed(before), after));
    }

    it('the mode', async () => {
      const folder = await makeFolder({ 'a.txt': BEFORE });
      await chmod(folder.pathOf('a.txt'), 0o640);
      await lint(['--fix', 'a.txt'], { cwd: folder.path });
      assert.equal((await stat(folder.pathOf('a.txt'))).mode & 0o777, 0o640);
    });

    it('a link, and changes the file it leads to', async () => {
      const folder = await makeFolder({ '原稿/a.txt': BEFORE });
      await symlink('原稿/a.txt', folder.pathOf('b.txt'));
      await lint(['--fix', 'b.txt'], { cwd: folder.path });
      assert.ok((await lstat(folder.pathOf('b.txt'))).isSymbolicLink());
      assert.equal((await folder.read('原稿/a.txt')).toString(), AFTER);
    });

    it('a sound draft as it is, to the time of its last change', async () => {
      const folder = await makeFolder({ 'a.txt': AFTER });
      const before = await stat(folder.pathOf('a.txt'), { bigint: true });
      await lint(['--fix', 'a.txt'], { cwd: folder.path });
      const after = await stat(folder.pathOf('a.txt'), { bigint: true });
      assert.deepEqual([after.mtimeNs, after.ino], [before.mtimeNs, before.ino]);
    });

    it('no other files in the folder', async () => {
      const folder = await makeFolder({ 'a.txt': BEFORE });
      await lint(['--fix', 'a.txt'], { cwd: folder.path });
      assert.deepEqual(await readdir(folder.path), ['a.txt']);
    });
  });

  it('leaves what is for review, --fix=all takes it', async () => {
    const text = '党政(dǎngzhèng)、楹(fā)';
    const after = async (option: string): Promise<string> => {
      const folder = await makeFolder({ 'a.txt': text });
      await lint([option, 'a.txt'], { cwd: folder.path });
      return (await folder.read('a.txt')).toString();
    };
    assert.deepEqual(
      [await after('--fix'), await after('--fix=safe'), await after('--fix=all')],
      ['党政、楹(fā)', '党政、楹(fā)', '党政、楹'],
    );
  });

  it('reports what is left, where it is now', async () => {
    const folder = await makeFolder({ 'a.txt': '党政(dǎngzhèng)、楹(fā)' });
    const { stdout } = await lint(['--fix', '--format', 'json', 'a.txt'], { cwd: folder.path });
    const [{ messages }] = JSON.parse(stdout) as [{ messages: { messageId: string; range: number[] }[] }];
    assert.deepEqual(
      messages.map(({ messageId, range }) => [messageId, range]),
      [['mismatch', [4, 8]]],
    );
  });

  it('takes its value only behind =', async () => {
    const folder = await makeFolder({ all: BEFORE });
    await lint(['--fix', 'all'], { cwd: folder.path });
    assert.equal((await folder.read('all')).toString(), AFTER);
  });

  it('twice changes nothing more', async () => {
    const folder = await makeFolder({ 'a.txt': `${BEFORE}(dang3)` });
    await lint(['--fix=all', 'a.txt'], { cwd: folder.path });
    const once = await folder.read('a.txt');
    const { stderr } = await lint(['--fix=all', 'a.txt'], { cwd: folder.path });
    assert.deepEqual([await folder.read('a.txt'), stderr], [once, '']);
  });

  describe('does not write, and says so', () => {
    const refused = async (
      prepare: (pathOf: (name: string) => string) => Promise<void>,
      files: Record<string, string | Uint8Array>,
    ): Promise<[exitCode: number, stderr: string, isUnchanged: boolean]> => {
      const folder = await makeFolder(files);
      await prepare((name) => folder.pathOf(name));
      const { exitCode, stderr } = await lint(['--fix', 'a.txt'], { cwd: folder.path });
      const isUnchanged = (await folder.read('a.txt')).equals(Buffer.from(files['a.txt']!));
      return [exitCode, stderr.replaceAll(folder.path, '…'), isUnchanged];
    };

    it('a read-only file', async () =>
      assert.deepEqual(await refused((pathOf) => chmod(pathOf('a.txt'), 0o444), { 'a.txt': BEFORE }), [
        2,
        'a.txt：只读文件，没有写入\n',
        true,
      ]));

    it('when the config has problems', async () =>
      assert.deepEqual(
        await refused(async () => undefined, {
          'a.txt': BEFORE,
          '.gaojianrc': 'rules: { pinyin-glos: off }',
        }).then(([exitCode, stderr, isUnchanged]) => [exitCode, stderr.split('\n').at(-2), isUnchanged]),
        [2, 'a.txt：配置有误，没有改动', true],
      ));

    it('standard input', async () => {
      const { path: cwd } = await makeFolder();
      assert.deepEqual(await lint(['--fix', '-'], { cwd, stdin: BEFORE }), {
        exitCode: 2,
        stdout: '',
        stderr: '--fix 不能改标准输入，请用 --fix-dry-run\n',
      });
    });
  });
});

describe('--diff', () => {
  const makeFolder = useTemporaryFolders();

  it('shows what would change, and changes nothing', async () => {
    const folder = await makeFolder({ 'a.txt': '青山\n党政(dǎngzhèng)、楹(fā)\n江川\n', 'b.txt': '青山\n' });
    const diff = async (...argv: string[]) =>
      (await lint([...argv, 'a.txt', 'b.txt'], { cwd: folder.path })).stdout;
    const patch = (after: string): string =>
      `Index: a.txt\n===================================================================\n--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n 青山\n-党政(dǎngzhèng)、楹(fā)\n+${after}\n 江川\n`;
    assert.equal(await diff('--diff'), patch('党政、楹(fā)'));
    assert.equal(await diff('--fix=all', '--diff'), patch('党政、楹'));
    assert.equal((await folder.read('a.txt')).toString(), '青山\n党政(dǎngzhèng)、楹(fā)\n江川\n');
  });

  it('of a sound draft is empty', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '青山\n' });
    assert.deepEqual(await lint(['--diff', 'a.txt'], { cwd }), { exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('--output', () => {
  const makeFolder = useTemporaryFolders();

  it('takes what would go to standard output', async () => {
    const folder = await makeFolder({ 'a.txt': BEFORE });
    const printed = await lint(['--format', 'json', 'a.txt'], { cwd: folder.path });
    assert.deepEqual(
      await lint(['--format', 'json', '--output', 'out.json', 'a.txt'], { cwd: folder.path }),
      {
        ...printed,
        stdout: '',
      },
    );
    assert.equal((await folder.read('out.json')).toString(), printed.stdout);
  });

  it('has no colours in it', async () => {
    const folder = await makeFolder({ 'a.txt': BEFORE });
    await lint(['--output', 'out.txt', 'a.txt'], { cwd: folder.path, isTTY: true });
    assert.ok(!(await folder.read('out.txt')).includes('\u001b'));
  });

  it('that cannot be written is said', async () => {
    const folder = await makeFolder({ 'a.txt': BEFORE });
    await mkdir(folder.pathOf('out'));
    const stderrOf = async (name: string) => {
      const { exitCode, stderr } = await lint(['--output', name, 'a.txt'], { cwd: folder.path });
      return [exitCode, stderr];
    };
    assert.deepEqual(await stderrOf('out'), [2, 'out：写不进去（是文件夹 EISDIR），原文件未动\n']);
    assert.deepEqual(await stderrOf('none/out'), [
      2,
      'none/out：写不进去（没有这个文件或文件夹 ENOENT），原文件未动\n',
    ]);
  });
});
