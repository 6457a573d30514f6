import assert from 'node:assert/strict';
import type { FileResult, Message } from '../../server/src/cli/run/results.ts';
import { gaojian } from '../support/cli.ts';
import { othersOff } from '../support/rules.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const MAYOR = '会上，\n青山市市长陈伟说，要抓项目。\n';
const DEPUTY = '青山市副市长陈伟强调，要抓产业。\n';

describe('across drafts, the command line', () => {
  const makeFolder = useTemporaryFolders();
  const rules = Object.keys(othersOff('title-conflict')).map((id) => `--rule=${id}=off`);
  const resultsOf = async (cwd: string, ...argv: string[]): Promise<FileResult[]> => {
    const { stdout } = await gaojian([...rules, '--format', 'json', ...argv], { cwd });
    return JSON.parse(stdout) as FileResult[];
  };
  const messagesOf = async (cwd: string, ...argv: string[]): Promise<Message[]> =>
    (await resultsOf(cwd, ...argv)).flatMap(({ messages }) => messages);

  it('both drafts say so at info, with the place in the other', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR });
    const [one, two] = await resultsOf(folder.path, '.');
    const [message] = one!.messages;
    assert.equal(message?.severity, 0);
    assert.equal(
      message.message,
      '陈伟在这里是“青山市副市长”，在另一篇稿件“二.txt”里是“青山市市长”，请核对（也可能已经调任，或是同名的两个人）',
    );
    assert.deepEqual(message.related, [
      { filePath: folder.pathOf('二.txt'), range: [4, 11], message: '“二.txt”里的职务：青山市市长' },
    ]);
    assert.equal(one!.infoCount, 1);
    assert.deepEqual(two!.messages[0]?.related?.[0]?.filePath, folder.pathOf('一.txt'));
  });

  it('two people in one post, though titles are not compared', async () => {
    const { path: cwd } = await makeFolder({
      '一.txt': '青山市委书记李川出席会议。\n',
      '二.txt': '青山市委书记周岩出席会议。\n',
    });
    const own = [...rules.filter((rule) => !rule.includes('post-conflict')), '--rule=title-conflict=off'];
    const { stdout } = await gaojian([...own, '--format', 'json', '.'], { cwd });
    assert.deepEqual(
      (JSON.parse(stdout) as FileResult[]).map(({ messages }) => messages.map(({ ruleId }) => ruleId)),
      [['post-conflict'], ['post-conflict']],
    );
  });

  it('one draft is compared with none, whatever lies beside it', async () => {
    const { path: cwd } = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR });
    assert.deepEqual(await messagesOf(cwd, '一.txt'), []);
  });

  it('not with drafts that are left out, nor where the option says so', async () => {
    const ignoring = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR, '.gaojianignore': '二.txt\n' });
    assert.deepEqual(await messagesOf(ignoring.path, '.'), []);
    const off = 'rules: { title-conflict: [warning, { acrossDrafts: false }] }\n';
    const { path: cwd } = await makeFolder({ '一.txt': DEPUTY, '二.txt': MAYOR, 'gaojian.config.yaml': off });
    assert.deepEqual(await messagesOf(cwd, '.'), []);
  });

  it('places are those of the texts that the fixes left', async () => {
    const { path: cwd } = await makeFolder({
      '一.txt': `党政(dǎngzhèng)。${DEPUTY}`,
      '二.txt': `党政(dǎngzhèng)。${MAYOR}`,
    });
    const before = await messagesOf(cwd, '--rule=pinyin-gloss=error', '--fix-dry-run', '.');
    const across = before.filter(({ ruleId }) => ruleId === 'title-conflict');
    assert.deepEqual(
      across.map(({ range, related }) => [range, related?.[0]?.range]),
      [
        [
          [14, 22],
          [18, 25],
        ],
        [
          [18, 25],
          [14, 22],
        ],
      ],
    );
    const after = await messagesOf(cwd, '--rule=pinyin-gloss=error', '--fix', '.');
    assert.deepEqual(
      after.map(({ range, related }) => [range, related?.[0]?.range]),
      [
        [
          [3, 11],
          [7, 14],
        ],
        [
          [7, 14],
          [3, 11],
        ],
      ],
    );
    assert.deepEqual(await messagesOf(cwd, '.'), after);
  });
});
