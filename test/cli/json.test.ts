import assert from 'node:assert/strict';
import { lint } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly { readonly range: readonly [number, number] }[];
}

describe('--format json', () => {
  const makeFolder = useTemporaryFolders();

  it('every field', async () => {
    const folder = await makeFolder({ 'a.txt': '\ufeff青山\r\n𠮷😀党政 (dǎngzhèng) 代表团，楹(fā)' });
    const { exitCode, stdout, stderr } = await lint(['--format', 'json', 'a.txt'], { cwd: folder.path });
    assert.deepEqual(
      { exitCode, stderr, results: JSON.parse(stdout) as unknown },
      {
        exitCode: 1,
        stderr: '',
        results: [
          {
            filePath: folder.pathOf('a.txt'),
            encoding: 'utf-8',
            messages: [
              {
                ruleId: 'pinyin-gloss',
                messageId: 'gloss',
                severity: 2,
                message: '“党政”后残留注音 (dǎngzhèng)，应删去',
                line: 2,
                column: 8,
                endLine: 2,
                endColumn: 19,
                range: [11, 22],
                data: { base: '党政', gloss: '(dǎngzhèng)' },
                fix: { range: [10, 23], text: '', safety: 'safe' },
              },
              {
                ruleId: 'pinyin-gloss',
                messageId: 'mismatch',
                severity: 1,
                message: '(fā) 像是注音，但不是“楹”的读音，请核对原文',
                line: 2,
                column: 25,
                endLine: 2,
                endColumn: 29,
                range: [28, 32],
                data: { base: '楹', gloss: '(fā)' },
                fix: { range: [28, 32], text: '', safety: 'review' },
              },
            ],
            errorCount: 1,
            warningCount: 1,
            infoCount: 0,
            fixableErrorCount: 1,
            fixableWarningCount: 1,
            certainCount: 1,
            undecidedCount: 1,
            // Two errors of one each; a character of two code units is one character.
            errorRate: { characters: 26, errors: 2, rate: 769.2 },
          },
        ],
      },
    );
  });

  it('a sound draft has a result without messages', async () => {
    const folder = await makeFolder({ 'a.txt': '青山' });
    const { stdout } = await lint(['--format', 'json', 'a.txt'], { cwd: folder.path });
    assert.deepEqual(JSON.parse(stdout), [
      {
        filePath: folder.pathOf('a.txt'),
        encoding: 'utf-8',
        messages: [],
        errorCount: 0,
        warningCount: 0,
        infoCount: 0,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
        certainCount: 0,
        undecidedCount: 0,
        errorRate: { characters: 2, errors: 0, rate: 0 },
      },
    ]);
  });

  const outputOf = async (...argv: string[]): Promise<unknown> => {
    const folder = await makeFolder({ 'a.txt': '党政(dǎngzhèng)、楹(fā)' });
    const { stdout } = await lint(['--format', 'json', ...argv, 'a.txt'], { cwd: folder.path });
    assert.equal((await folder.read('a.txt')).toString(), '党政(dǎngzhèng)、楹(fā)', 'nothing is written');
    const [{ output, messages }] = JSON.parse(stdout) as [{ output?: string; messages: unknown[] }];
    return [output, messages.length];
  };
  it('--fix-dry-run gives the text after safe fixes', async () =>
    assert.deepEqual(await outputOf('--fix-dry-run'), ['党政、楹(fā)', 2]));
  it('--fix=all --fix-dry-run gives the text after all fixes', async () =>
    assert.deepEqual(await outputOf('--fix=all', '--fix-dry-run'), ['党政、楹', 2]));
  it('--fix --fix-dry-run writes nothing', async () =>
    assert.deepEqual(await outputOf('--fix', '--fix-dry-run'), ['党政、楹(fā)', 2]));

  it('--quiet leaves the errors', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '党政(dǎngzhèng)、楹(fā)，鹬蚌(yùbàng)' });
    const { stdout } = await lint(['--format', 'json', '--quiet', 'a.txt'], { cwd });
    const [{ messages, ...counts }] = JSON.parse(stdout) as [
      { messages: { severity: number }[]; errorCount: number; warningCount: number; infoCount: number },
    ];
    assert.deepEqual(
      [messages.map(({ severity }) => severity), counts.errorCount, counts.warningCount, counts.infoCount],
      [[2], 1, 0, 0],
    );
  });

  it('every draft once, in the order given, folders sorted', async () => {
    const folder = await makeFolder({
      'b.txt': '',
      'a.md': '',
      '要闻/c.html': '',
      '要闻/d.png': '',
      'e.TXT': '',
    });
    const { stdout } = await lint(['--format', 'json', 'b.txt', '.', './b.txt'], { cwd: folder.path });
    assert.deepEqual(
      (JSON.parse(stdout) as FileResult[]).map(({ filePath }) => filePath),
      ['b.txt', 'a.md', 'e.TXT', '要闻/c.html'].map((name) => folder.pathOf(name)),
    );
  });

  it('ranges name the same words in the text that was read', async () => {
    const text = '\ufeff𠮷党政(dǎngzhèng)\r代表团(dàibiǎotuán)\r\n国(guó)\n';
    const { path: cwd } = await makeFolder({ 'a.txt': text });
    const { stdout } = await lint(['--format', 'json', 'a.txt'], { cwd });
    const [{ messages }] = JSON.parse(stdout) as [FileResult];
    assert.deepEqual(
      messages.map(({ range: [start, end] }) => text.slice(1).slice(start, end)),
      ['(dǎngzhèng)', '(dàibiǎotuán)', '(guó)'],
    );
  });
});
