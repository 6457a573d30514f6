import assert from 'node:assert/strict';
import { FoldingRangeRequest, type FoldingRange } from 'vscode-languageserver';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';

const URI = 'untitled:draft';
const BODY =
  '青山市今天上午召开全市农业工作会议，总结上半年工作，研究部署秋粮生产。市长李川出席会议并讲话，要求各县区抓紧抢收抢种。';
const DRAFT = `网站首页\n首页 > 新闻 > 正文\n秋粮丰收\n${BODY}\n返回顶部\n\n欢迎 发表评论:\n\n暂无评论,快抢沙发吧~`;

const foldsOf = async (client: LanguageClient): Promise<readonly (readonly [number, number])[]> => {
  const ranges: FoldingRange[] | null = await client.connection.sendRequest(FoldingRangeRequest.type, {
    textDocument: { uri: URI },
  });
  for (const { kind, collapsedText } of ranges ?? []) {
    assert.equal(kind, 'region');
    assert.ok(collapsedText);
  }
  return (ranges ?? []).map(({ startLine, endLine }) => [startLine, endLine] as const);
};

describe('folding', () => {
  const connect = useLanguageClients();
  const connectWith = (level: string): Promise<LanguageClient> =>
    connect({ options: { overrides: { rules: { 'spam-line': level } } } });

  it('folds each run of page furniture, and no single line', async () => {
    const client = await connectWith('warning');
    assert.equal(client.initialized.capabilities.foldingRangeProvider, true);
    await client.open(URI, DRAFT);
    assert.deepEqual(await foldsOf(client), [
      [0, 1],
      [6, 8],
    ]);
  });

  it('follows what is typed', async () => {
    const client = await connectWith('warning');
    await client.open(URI, DRAFT);
    const start = { line: 0, character: 0 };
    await client.change(URI, 2, { range: { start, end: { line: 1, character: 0 } }, text: '' });
    assert.deepEqual(await foldsOf(client), [[5, 7]]);
  });

  it('folds nothing where the rule is off', async () => {
    const client = await connectWith('off');
    await client.open(URI, DRAFT);
    assert.deepEqual(await foldsOf(client), []);
  });

  it('folds nothing in a draft that is not open', async () => {
    assert.deepEqual(await foldsOf(await connectWith('warning')), []);
  });
});
