import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { gaojian } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const FIRST = '江川省水利厅昨天在青山市召开现场会，部署冬修工作，要求各地在春汛之前完成水库加固。';
const SECOND = '东湖区图书馆新馆本周六开放，馆内设有三百个座位，读者凭身份证就能借书，周末开到';
const PAGE = `冬修工作全面展开\n\n本报青山5月10日电（记者 李川）${FIRST}\n\n东湖图书馆新馆开放\n\n本报讯（记者 周岩）${SECOND}\n`;

describe('gaojian split', () => {
  const makeFolder = useTemporaryFolders();

  it('writes one file an article, in the encoding of the draft, and tells what is not whole', async () => {
    const folder = await makeFolder({ 'a.txt': iconv.encode(PAGE, 'gb18030') });
    const run = await gaojian(['split', 'a.txt'], { cwd: folder.path });
    assert.deepEqual(run, {
      exitCode: 0,
      stdout: 'a-1.txt  冬修工作全面展开  李川  青山\na-2.txt  东湖图书馆新馆开放  周岩\n',
      stderr: 'a-2.txt：结尾不完整，下文不在这里\n',
    });
    const parts = await Promise.all(['a-1.txt', 'a-2.txt'].map((name) => folder.read(name)));
    assert.equal(parts.map((bytes) => iconv.decode(bytes, 'gb18030')).join('\n'), PAGE);
    assert.deepEqual(await folder.read('a.txt'), iconv.encode(PAGE, 'gb18030'));
  });

  it('writes into a folder that need not be there', async () => {
    const folder = await makeFolder({ 'a.txt': PAGE });
    assert.equal((await gaojian(['split', 'a.txt', '-o', 'parts'], { cwd: folder.path })).exitCode, 0);
    assert.match((await folder.read('parts/a-2.txt')).toString(), /^东湖图书馆/);
  });

  it('overwrites nothing: one file that is there, and none is written', async () => {
    const folder = await makeFolder({ 'a.txt': PAGE, 'a-2.txt': '旧稿' });
    const run = await gaojian(['split', 'a.txt'], { cwd: folder.path });
    assert.deepEqual([run.exitCode, run.stdout], [2, '']);
    assert.match(run.stderr, /a-2\.txt：已经有这个文件/);
    assert.equal((await folder.read('a-2.txt')).toString(), '旧稿');
    await assert.rejects(folder.read('a-1.txt'));
  });

  it('one article is nothing to split, a missing file a trouble', async () => {
    const folder = await makeFolder({ 'a.txt': `冬修\n\n${FIRST}\n` });
    const one = await gaojian(['split', 'a.txt'], { cwd: folder.path });
    assert.deepEqual(one, { exitCode: 0, stdout: '', stderr: 'a.txt：只有一篇，没有拆\n' });
    assert.equal((await gaojian(['split', 'b.txt'], { cwd: folder.path })).exitCode, 2);
  });
});
