import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { Requests, type CleanDraftParams, type CleanDraftResult } from '../../server/src/protocol.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { applyTextEdits, unmarkRanges } from '../support/positions.ts';

const URI = 'untitled:draft';

const clean = (client: LanguageClient): Promise<CleanDraftResult> =>
  client.connection.sendRequest(Requests.cleanDraft, { textDocument: { uri: URI } });

describe('clean draft', () => {
  const connect = useLanguageClients();

  it('is one edit, annotated by kind and rule, that asks only about what is for review', async () => {
    const client = await connect();
    const { text, ranges } = unmarkRanges('𠮷党政⟦(dǎngzhèng)⟧、楹⟦(fā)⟧\r\n代表团⟦(dàibiǎotuán)⟧');
    await client.open(URI, text, 'plaintext', 4);
    const edit = (i: number, annotationId: string) => ({ range: ranges[i]!, newText: '', annotationId });
    const change = (line: number, before: string, isCertain: boolean) => {
      return { line, before, after: '', rules: ['pinyin-gloss'], names: ['残留注音'], isCertain };
    };
    assert.deepEqual(await clean(client), {
      documentChanges: [
        {
          textDocument: { uri: URI, version: 4 },
          edits: [edit(0, 'pinyin-gloss-safe'), edit(1, 'pinyin-gloss-review'), edit(2, 'pinyin-gloss-safe')],
        },
      ],
      changeAnnotations: {
        'pinyin-gloss-safe': {
          label: '有把握 · 残留注音（2）',
          description: '有把握的修改',
          needsConfirmation: false,
        },
        'pinyin-gloss-review': {
          label: '待定 · 残留注音（1）',
          description: '请逐条确认',
          needsConfirmation: true,
        },
      },
      draftChanges: [
        change(1, '(dǎngzhèng)', true),
        change(1, '(fā)', false),
        change(2, '(dàibiǎotuán)', true),
      ],
      findings: 3,
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
    assert.deepEqual(Object.keys(whole!.changeAnnotations!).sort(), [
      'mixed-script-safe',
      'pinyin-gloss-safe',
    ]);
    const [change] = (await ask('pinyin-gloss'))!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: document.uri, version: null });
    assert.equal(applyTextEdits(document.text, change!.edits as TextEdit[]), '企業党政代表团\n');
  });

  it('is in English for English', async () => {
    const client = await connect({ options: { locale: 'en' } });
    await client.open(URI, '党政(dǎngzhèng)');
    assert.deepEqual((await clean(client))?.changeAnnotations, {
      'pinyin-gloss-safe': {
        label: 'Certain · Pinyin gloss (1)',
        description: 'Safe changes',
        needsConfirmation: false,
      },
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
      'spam-line-breadcrumb-review': {
        label: '待定 · 杂行：导航路径（1）',
        description: '请逐条确认',
        needsConfirmation: true,
      },
      'spam-line-comment-safe': {
        label: '有把握 · 杂行：评论框（1）',
        description: '有把握的修改',
        needsConfirmation: false,
      },
    });
  });

  it('what is certain and what is to be decided can be had apart', async () => {
    const client = await connect();
    const text = '党政(dǎngzhèng)、楹(fā)，鹬(yù)蚌';
    await client.open(URI, text);
    const only = async (kind: 'certain' | 'undecided'): Promise<string> => {
      const params: CleanDraftParams = { textDocument: { uri: URI }, only: kind };
      const result = await client.connection.sendRequest(Requests.cleanDraft, params);
      assert.ok(result!.draftChanges.every(({ isCertain }) => isCertain === (kind === 'certain')));
      const { edits } = result!.documentChanges![0] as TextDocumentEdit;
      return applyTextEdits(text, edits as TextEdit[]);
    };
    assert.equal(await only('certain'), '党政、楹(fā)，鹬(yù)蚌');
    assert.equal(await only('undecided'), '党政(dǎngzhèng)、楹，鹬蚌');
    const counts = await client.connection.sendRequest(Requests.counts, { textDocument: { uri: URI } });
    assert.deepEqual(counts, { certain: 1, undecided: 2 });
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
