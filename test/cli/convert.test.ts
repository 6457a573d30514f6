import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { gaojian } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const HANT = '太后以後，頭髮與麵包的關係。\r\n這裡的國際會議';
const HANS = '太后以后，头发与面包的关系。\r\n这里的国际会议';

describe('gaojian convert', () => {
  const makeFolder = useTemporaryFolders();

  it('writes one draft to standard output', async () => {
    const folder = await makeFolder({ 'a.txt': HANT });
    assert.deepEqual(await gaojian(['convert', '--to', 'hans', 'a.txt'], { cwd: folder.path }), {
      exitCode: 0,
      stdout: HANS,
      stderr: '',
    });
    assert.equal((await folder.read('a.txt')).toString(), HANT);
  });

  it('is a filter', async () => {
    const run = await gaojian(['convert', '--to=hant-tw', '-'], { cwd: '/', stdin: HANS });
    assert.deepEqual(run, { exitCode: 0, stdout: HANT, stderr: '' });
  });

  it('knows Markdown by the name', async () => {
    const argv = ['convert', '--to', 'hant-hk', '--stdin-filename', 'a.md', '-'];
    const { stdout } = await gaojian(argv, { cwd: '/', stdin: '里面`里面`' });
    assert.equal(stdout, '裏面`里面`');
  });

  it('writes into a file, in the encoding of the draft', async () => {
    const folder = await makeFolder({ 'a.txt': iconv.encode(HANT, 'gb18030') });
    const run = await gaojian(['convert', '--to', 'hans', '-o', 'b.txt', 'a.txt'], { cwd: folder.path });
    assert.deepEqual(run, { exitCode: 0, stdout: '', stderr: '' });
    assert.deepEqual(await folder.read('b.txt'), iconv.encode(HANS, 'gb18030'));
  });

  it('changes files in place, and only those that change', async () => {
    const folder = await makeFolder({ 'a.txt': `\ufeff${HANT}`, 'b.md': HANT, 'c.txt': HANS });
    const run = await gaojian(['convert', '--to', 'hans', '--write', '.'], { cwd: folder.path });
    assert.deepEqual(run, { exitCode: 0, stdout: '', stderr: '转换了 2 篇稿件\n' });
    assert.equal((await folder.read('a.txt')).toString(), `\ufeff${HANS}`);
    assert.equal((await folder.read('b.md')).toString(), HANS);
  });

  it('says which characters the encoding has not, and writes nothing', async () => {
    const bytes = iconv.encode(HANT, 'big5');
    const folder = await makeFolder({ 'a.txt': bytes });
    const argv = ['convert', '--to', 'hans', '--write', '--encoding', 'big5', 'a.txt'];
    const { exitCode, stdout, stderr } = await gaojian(argv, { cwd: folder.path });
    assert.deepEqual([exitCode, stdout], [2, '']);
    const [, characters] = /^a\.txt：转换后的“([^”]*)”等字用 big5 存不下，没有写入/.exec(stderr) ?? [];
    assert.ok(characters?.includes('议'), stderr);
    assert.deepEqual(await folder.read('a.txt'), bytes);
  });

  for (const [name, argv, message] of [
    ['several drafts without --write', ['a.txt', 'b.txt'], '一次只能输出一篇；多篇请用 --write 就地转换'],
    ['standard input in place', ['--write', '-'], '--write 是就地转换，不能与标准输入或 --output 同用'],
    [
      'in place and into a file',
      ['--write', '-o', 'c.txt', 'a.txt'],
      '--write 是就地转换，不能与标准输入或 --output 同用',
    ],
    ['a missing file', ['d.txt'], 'd.txt：没有这个文件或文件夹'],
    [
      'a file that cannot be written',
      ['-o', 'none/c.txt', 'a.txt'],
      'none/c.txt：写不进去（没有这个文件或文件夹 ENOENT），原文件未动',
    ],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const folder = await makeFolder({ 'a.txt': HANT, 'b.txt': HANT });
      assert.deepEqual(await gaojian(['convert', '--to', 'hans', ...argv], { cwd: folder.path }), {
        exitCode: 2,
        stdout: '',
        stderr: `${message}\n`,
      });
    });
  }

  it('needs a script', async () => {
    const { exitCode, stderr } = await gaojian(['convert', 'a.txt'], { cwd: '/' });
    assert.equal(exitCode, 2);
    assert.match(stderr, /--to/);
  });
});
