import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { Requests, type CleanDraftResult } from '../../server/src/protocol.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { applyTextEdits, unmarkRanges } from '../support/positions.ts';

const URI = 'untitled:draft';

const clean = (client: LanguageClient): Promise<CleanDraftResult> =>
  client.connection.sendRequest(Requests.cleanDraft, { textDocument: { uri: URI } });

describe('clean draft', () => {
  const connect = useLanguageClients();

  it('is one edit, annotated by family, that asks only about what is for review', async () => {
    const client = await connect();
    const { text, ranges } = unmarkRanges('𠮷党政⟦(dǎngzhèng)⟧、楹⟦(fā)⟧\r\n代表团⟦(dàibiǎotuán)⟧');
    await client.open(URI, text, 'plaintext', 4);
    const edit = (i: number, annotationId: string) => ({ range: ranges[i]!, newText: '', annotationId });
    assert.deepEqual(await clean(client), {
      documentChanges: [
        {
          textDocument: { uri: URI, version: 4 },
          edits: [edit(0, 'pinyin-safe'), edit(1, 'pinyin-review'), edit(2, 'pinyin-safe')],
        },
      ],
      changeAnnotations: {
        'pinyin-safe': { label: '拼音', description: '有把握的修改', needsConfirmation: false },
        'pinyin-review': { label: '拼音', description: '请逐条确认', needsConfirmation: true },
      },
    });
  });

  it('of a draft that is not open has no version; of one rule leaves the others', async () => {
    const client = await connect({ onlyGlosses: false });
    const document = {
      uri: 'file:///某稿.txt',
      languageId: 'plaintext',
      text: '企業党政(dǎngzhèng)代表团\n',
    };
    const ask = (ruleId?: string): Promise<CleanDraftResult> =>
      client.connection.sendRequest(Requests.cleanDraft, { document, ...(ruleId && { ruleId }) });
    const whole = await ask();
    assert.deepEqual(Object.keys(whole!.changeAnnotations!).sort(), ['pinyin-safe', 'script-safe']);
    const [change] = (await ask('pinyin-gloss'))!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: document.uri, version: null });
    assert.equal(applyTextEdits(document.text, change!.edits as TextEdit[]), '企業党政代表团\n');
  });

  it('is in English for English', async () => {
    const client = await connect({ options: { locale: 'en' } });
    await client.open(URI, '党政(dǎngzhèng)');
    assert.deepEqual((await clean(client))?.changeAnnotations, {
      'pinyin-safe': { label: 'Pinyin', description: 'Safe changes', needsConfirmation: false },
    });
  });

  it('leads to the text of all fixes that do not conflict', async () => {
    const client = await connect();
    const text = '党政 (dǎngzhèng) 楹(fā)，鹬(yù)蚌';
    await client.open(URI, text);
    const { edits } = (await clean(client))!.documentChanges![0] as TextDocumentEdit;
    assert.equal(applyTextEdits(text, edits as TextEdit[]), '党政楹，鹬蚌');
  });

  it('tells the kinds of page furniture apart', async () => {
    const client = await connect({ options: { overrides: { rules: { 'spam-line': 'warning' } } } });
    await client.open(
      URI,
      '首页 > 新闻 > 正文\n秋粮丰收\n青山市今天召开会议，部署秋粮生产。\n\n暂无评论，快抢沙发吧',
    );
    assert.deepEqual((await clean(client))?.changeAnnotations, {
      'layout-breadcrumb-review': {
        label: '版面：导航路径',
        description: '请逐条确认',
        needsConfirmation: true,
      },
      'layout-comment-safe': { label: '版面：评论框', description: '有把握的修改', needsConfirmation: false },
    });
  });

  it('is nothing when there is nothing to clean', async () => {
    const client = await connect();
    await client.open(URI, '青山市党政代表团到访。');
    assert.equal(await clean(client), null);
  });

  it('is nothing for a draft that is not open', async () => {
    const client = await connect();
    assert.equal(await clean(client), null);
  });
});
