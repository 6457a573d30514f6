import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { PULLING, useLanguageClients } from '../support/languageClient.ts';
import { applyTextEdits, rangeAt, unmarkRanges } from '../support/positions.ts';

const URI = 'untitled:draft';
const GLOSSES = '𠮷党政(dǎngzhèng)代表团\r\n代表团(dàibiǎotuán)';
const FIX_ALL = 'source.fixAll.gaojian';

const editsOf = ({ edit }: CodeAction): TextEdit[] =>
  (edit!.documentChanges as TextDocumentEdit[])[0]!.edits as TextEdit[];

describe('code actions', () => {
  const connect = useLanguageClients();

  it('quick fix, preferred, for the version it was made for', async () => {
    const client = await connect();
    const { text, ranges } = unmarkRanges('𠮷党政⟦(dǎngzhèng)⟧代表团');
    await client.open(URI, text, 'plaintext', 5);
    const diagnostics = await client.diagnostics(URI);
    assert.deepEqual(await client.actions(URI, ranges[0]!), [
      {
        title: '删去注音 (dǎngzhèng)',
        kind: 'quickfix',
        diagnostics,
        isPreferred: true,
        edit: {
          documentChanges: [
            { textDocument: { uri: URI, version: 5 }, edits: [{ range: ranges[0]!, newText: '' }] },
          ],
        },
      },
    ]);
  });

  it('a draft read in the wrong encoding as a whole can be reopened, where the client can do that', async () => {
    const text = 'ÇàÉ½ÊÐÕÙ¿ªÏÖ´ú»¯¹¤×÷»áÒé\nÇàÉ½ÊÐ½ñÌì·¢²¼ÏûÏ¢£¬ÆóÒµÉú²ú»Ö¸´';
    const reopenings = async (canReopen: boolean): Promise<CodeAction[]> => {
      const overrides = { rules: { mojibake: 'error' } };
      const client = await connect({ options: { canReopen, overrides } });
      await client.open(URI, text);
      const [diagnostic] = await client.diagnostics(URI);
      return (await client.actions(URI, diagnostic!.range)).filter(({ command }) => command);
    };
    assert.deepEqual(await reopenings(false), []);
    const [action] = await reopenings(true);
    assert.equal(action?.title, '以 gb18030 重新打开');
    assert.deepEqual(action.command?.arguments, [URI, 'gb18030']);
  });

  it('quick fix and all of this kind', async () => {
    const client = await connect();
    await client.open(URI, GLOSSES);
    const diagnostics = await client.diagnostics(URI);
    const actions = await client.actions(URI, diagnostics[1]!.range);
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred, diagnostics: of }) => ({ title, kind, isPreferred, of })),
      [
        { title: '删去注音 (dàibiǎotuán)', kind: 'quickfix', isPreferred: true, of: [diagnostics[1]] },
        {
          title: '全稿“残留注音”都改好（2 处）',
          kind: 'quickfix',
          isPreferred: undefined,
          of: [diagnostics[1]],
        },
      ],
    );
    assert.deepEqual(
      actions.map((action) => applyTextEdits(GLOSSES, editsOf(action))),
      ['𠮷党政(dǎngzhèng)代表团\r\n代表团', '𠮷党政代表团\r\n代表团'],
    );
  });

  it('all of this kind takes no fix for review along with safe ones', async () => {
    const client = await connect();
    const text = '楹(fā)，党政(dǎngzhèng)，代表团(dàibiǎotuán)';
    await client.open(URI, text);
    const [, ofKind] = await client.actions(URI, rangeAt(text, 10));
    assert.equal(applyTextEdits(text, editsOf(ofKind!)), '楹(fā)，党政，代表团');
  });

  it('a fix for review is a quick fix too', async () => {
    const client = await connect();
    const text = '鹬蚌(yùbàng)相争';
    await client.open(URI, text);
    const actions = await client.actions(URI, rangeAt(text, 4));
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => ({ title, isPreferred })),
      [{ title: '删去注音 (yùbàng)', isPreferred: true }],
    );
  });

  describe('everything safe in the draft, beside the fixes of a finding', () => {
    const RESOLVING: ClientCapabilities = {
      textDocument: {
        ...PULLING.textDocument,
        codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
      },
    };
    const TEXT = '青山党政(dǎngzhèng)代表团,来考察';
    const open = async (text: string, capabilities?: ClientCapabilities) => {
      const client = await connect({ ...(capabilities && { capabilities }), onlyGlosses: false });
      await client.open(URI, text);
      const resolve = (action: CodeAction): Promise<CodeAction> =>
        client.connection.sendRequest('codeAction/resolve', action);
      const actions = await client.actions(URI, rangeAt(text, 6));
      return { client, resolve, all: actions.find(({ title }) => title.startsWith('改好全稿')) };
    };

    it('its edit is made when it is chosen', async () => {
      const { all, resolve } = await open(TEXT, RESOLVING);
      assert.equal(all?.title, '改好全稿有把握的问题（2 处）');
      assert.equal(all.edit, undefined);
      assert.equal(applyTextEdits(TEXT, editsOf(await resolve(all))), '青山党政代表团，来考察');
    });

    it('has no edit when the draft has moved on', async () => {
      const { client, all, resolve } = await open(TEXT, RESOLVING);
      await client.change(URI, 2, { range: rangeAt(TEXT, 0), text: '据悉，' });
      assert.equal((await resolve(all!)).edit, undefined);
    });

    it('is not offered where all is of one kind', async () => {
      assert.equal((await open('青山党政(dǎngzhèng)代表团(dàibiǎotuán)', RESOLVING)).all, undefined);
    });

    it('is not offered to a client that cannot ask for the edit', async () => {
      assert.equal((await open(TEXT)).all, undefined);
    });
  });

  describe('are offered where the cursor touches a finding', () => {
    const { text, ranges } = unmarkRanges('青山党政⟦(dǎngzhèng)⟧代表团');
    const found = ranges[0]!;
    const count = async (start: number, end = start): Promise<number> => {
      const client = await connect();
      await client.open(URI, text);
      return (await client.actions(URI, rangeAt(text, start, end))).length;
    };
    it('at its start', async () => assert.equal(await count(found.start.character), 1));
    it('inside', async () => assert.equal(await count(found.start.character + 2), 1));
    it('at its end', async () => assert.equal(await count(found.end.character), 1));
    it('around it', async () => assert.equal(await count(0, text.length), 1));
    it('not before', async () => assert.equal(await count(0, found.start.character - 1), 0));
    it('not behind', async () => assert.equal(await count(found.end.character + 1, text.length), 0));
  });

  describe('fix all', () => {
    it('is not offered unless it is asked for', async () => {
      const client = await connect();
      await client.open(URI, GLOSSES);
      const actions = await client.actions(URI, rangeAt(GLOSSES, 0, GLOSSES.length));
      assert.deepEqual([...new Set(actions.map(({ kind }) => kind))], ['quickfix']);
    });

    for (const kind of [FIX_ALL, 'source.fixAll', 'source']) {
      it(`is when asked for as ${kind}`, async () => {
        const client = await connect();
        await client.open(URI, GLOSSES, 'plaintext', 3);
        const actions = await client.actions(URI, rangeAt(GLOSSES, 0), [kind]);
        assert.deepEqual(actions, [
          {
            title: '稿检：改好有把握的问题',
            kind: FIX_ALL,
            edit: {
              documentChanges: [
                {
                  textDocument: { uri: URI, version: 3 },
                  edits: [
                    { range: rangeAt(GLOSSES, 4, 15), newText: '' },
                    { range: rangeAt(GLOSSES, 23, 36), newText: '' },
                  ],
                },
              ],
            },
          },
        ]);
      });
    }

    it('brings no quick fixes with it, and a quick fix no fix all', async () => {
      const client = await connect();
      await client.open(URI, GLOSSES);
      const whole = rangeAt(GLOSSES, 0, GLOSSES.length);
      const kinds = async (only: string[]) =>
        (await client.actions(URI, whole, only)).map(({ kind }) => kind);
      assert.deepEqual(await kinds(['refactor', 'source.organizeImports', 'source.fixAll.eslint']), []);
      assert.deepEqual([...new Set(await kinds(['quickfix']))], ['quickfix']);
    });

    it('leaves what is for review', async () => {
      const client = await connect();
      const text = '楹(fā)，党政(dǎngzhèng)';
      await client.open(URI, text);
      const [action] = await client.actions(URI, rangeAt(text, 0), [FIX_ALL]);
      assert.equal(applyTextEdits(text, editsOf(action!)), '楹(fā)，党政');
    });

    it('is not there when nothing is safe to fix', async () => {
      const client = await connect();
      const text = '楹(fā)';
      await client.open(URI, text);
      assert.deepEqual(await client.actions(URI, rangeAt(text, 0), [FIX_ALL]), []);
    });

    it('takes glosses that follow each other', async () => {
      const client = await connect();
      const text = '青山，发(fā) (fā) 展。𠮷';
      await client.open(URI, text);
      const [action] = await client.actions(URI, rangeAt(text, 0), [FIX_ALL]);
      assert.equal(applyTextEdits(text, editsOf(action!)), '青山，发展。𠮷');
    });
  });

  it('there are none for a range that the draft no longer has', async () => {
    const client = await connect();
    await client.open(URI, '青山\n党政(dǎngzhèng)');
    await client.change(URI, 2, { text: '党政(dǎngzhèng)' });
    assert.deepEqual(
      await client.actions(URI, { start: { line: 1, character: 2 }, end: { line: 1, character: 13 } }),
      [],
    );
  });

  it('there are none for what was found in an earlier version', async () => {
    const client = await connect();
    await client.open(URI, '党政(dǎngzhèng)');
    const diagnostics = await client.diagnostics(URI);
    await client.change(URI, 2, { text: '党政代表团到访青山市' });
    assert.deepEqual(await client.actions(URI, diagnostics[0]!.range, undefined, diagnostics), []);
  });

  it('there are none for a draft that is not open', async () => {
    const client = await connect();
    assert.deepEqual(await client.actions(URI, rangeAt('', 0)), []);
  });
});
