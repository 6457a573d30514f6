import assert from 'node:assert/strict';
import { WordDraft } from '../../server/src/service/service.ts';
import { gaojian } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';
import { paragraph, run, wordFile } from '../support/wordFile.ts';

const GLOSSED = wordFile({
  body: `${paragraph('植树活动启动')}<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>群众(qúnzhòng)参加</w:t></w:r></w:p>${paragraph('企业 and ', run('群众', '<w:b/>'))}`,
});

describe('Word files', () => {
  const makeFolder = useTemporaryFolders();

  it('are drafts of a folder, and places are paragraphs', async () => {
    const { path: cwd } = await makeFolder({ 'a.docx': GLOSSED, '~$a.docx': 'owner' });
    const { stdout, stderr, exitCode } = await gaojian(
      ['.', '--format', 'json', '--rule', 'pinyin-gloss=error'],
      { cwd },
    );
    assert.equal(exitCode, 1, stderr);
    const [file] = JSON.parse(stdout) as { encoding: string; messages: Record<string, unknown>[] }[];
    assert.equal(file!.encoding, 'docx');
    const { line, column, endColumn, range } = file!.messages.find(
      ({ ruleId }) => ruleId === 'pinyin-gloss',
    )!;
    assert.deepEqual(
      { line, column, endColumn, range },
      { line: 2, column: 7, endColumn: 17, range: [13, 23] },
    );
  });

  it('are fixed in tracked changes, with comments, once', async () => {
    const folder = await makeFolder({ 'a.docx': GLOSSED });
    const fix = () =>
      gaojian(['a.docx', '--fix', '--no-config', '--rule', 'foreign-word=warning'], { cwd: folder.path });
    const { stdout, stderr } = await fix();
    assert.match(stdout, /^ {2}3:\d+ +警告 .*foreign-word/m);
    assert.doesNotMatch(stdout, /pinyin-gloss/);
    assert.match(stderr, /改好了 1 篇/);
    const fixed = await folder.read('a.docx');
    assert.equal(new WordDraft(fixed).text, '植树活动启动\n第一行\n群众参加\n企业 and 群众');
    const again = await fix();
    assert.equal(again.stderr, '');
    assert.ok((await folder.read('a.docx')).equals(fixed));
  });

  it('have an HTML report with the paragraph and its words', async () => {
    const { path: cwd } = await makeFolder({ 'a.docx': GLOSSED });
    const { stdout } = await gaojian(['a.docx', '--no-config', '--format', 'html'], { cwd });
    assert.match(
      stdout,
      /残留注音<\/span> <code>pinyin-gloss<\/code> <span class="place">2:7<\/span><\/p>\s*<p class="where">群众<mark>\(qúnzhòng\)<\/mark>参加/,
    );
  });

  it('give a patch and a fixed text, and stay as they are', async () => {
    const folder = await makeFolder({ 'a.docx': GLOSSED });
    const { stdout: patch } = await gaojian(['a.docx', '--diff', '--no-config'], { cwd: folder.path });
    assert.match(patch, /^-群众\(qúnzhòng\)参加\n\+群众参加$/m);
    const { stdout } = await gaojian(['a.docx', '--fix-dry-run', '--no-config', '--format', 'json'], {
      cwd: folder.path,
    });
    assert.match((JSON.parse(stdout) as { output: string }[])[0]!.output, /\n群众参加\n/);
    assert.ok((await folder.read('a.docx')).equals(GLOSSED));
  });

  const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const refused: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    'old.doc': [OLE, /old\.doc：是旧版 Word .*另存为”\.docx/],
    'old.wps': [OLE, /old\.wps：是旧版 Word 或 WPS .*另存为”\.docx/],
    'renamed.docx': [OLE, /renamed\.docx：是旧版 Word/],
    'locked.docx': [
      Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
      /locked\.docx：文件有密码/,
    ],
    'half.docx': [GLOSSED.subarray(0, 900), /half\.docx：Word 文件已损坏/],
    'text.docx': [Buffer.from('群众(qúnzhòng)'), /text\.docx：不是 Word 文件/],
    'macro.docm': [
      wordFile({ body: paragraph('文'), files: { 'word/vbaProject.bin': 'x' } }),
      /macro\.docm：带宏/,
    ],
  };
  for (const [name, [bytes, message]] of Object.entries(refused))
    it(`are refused with advice, and not changed: ${name}`, async () => {
      const folder = await makeFolder({ [name]: bytes });
      const { exitCode, stderr } = await gaojian([name, '--fix=all', '--no-config'], { cwd: folder.path });
      assert.equal(exitCode, 2);
      assert.match(stderr, message);
      assert.ok((await folder.read(name)).equals(bytes));
    });

  it('are not written where editing is restricted', async () => {
    const bytes = wordFile({
      body: paragraph('群众(qúnzhòng)参加'),
      settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
    });
    const folder = await makeFolder({ 'a.docx': bytes });
    const { exitCode, stderr } = await gaojian(['a.docx', '--fix', '--no-config'], { cwd: folder.path });
    assert.equal(exitCode, 2);
    assert.match(stderr, /限制编辑/);
    assert.ok((await folder.read('a.docx')).equals(bytes));
  });

  it('are not converted as a whole', async () => {
    const { path: cwd } = await makeFolder({ 'a.docx': GLOSSED });
    const { exitCode, stderr } = await gaojian(['convert', '--to', 'hant-tw', 'a.docx'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stderr, /不能整篇转换/);
  });

  it('have an outline', async () => {
    const { path: cwd } = await makeFolder({
      'a.docx': wordFile({ body: paragraph('青山市委书记李川考察嘉善县。') }),
    });
    const { stdout } = await gaojian(['outline', 'a.docx'], { cwd });
    assert.match(stdout, /李川/);
  });
});
