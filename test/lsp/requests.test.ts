import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Requests } from '../../server/src/protocol.ts';
import { useLanguageClients } from '../support/languageClient.ts';

const URI = 'file:///drafts/a.txt';
const GLOSS = '党政(dǎngzhèng)';

describe('requests', () => {
  const connect = useLanguageClients();

  describe('a cancelled one is answered without any work', () => {
    const params = {
      'textDocument/diagnostic': {
        params: { textDocument: { uri: URI } },
        answer: { kind: 'full', items: [] },
      },
      'textDocument/codeAction': {
        params: {
          textDocument: { uri: URI },
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
          context: { diagnostics: [] },
        },
        answer: [],
      },
      'textDocument/documentSymbol': { params: { textDocument: { uri: URI } }, answer: [] },
      [Requests.outline.method]: { params: { textDocument: { uri: URI } }, answer: null },
      [Requests.cleanDraft.method]: { params: { textDocument: { uri: URI } }, answer: null },
    };
    for (const [method, { params: request, answer }] of Object.entries(params)) {
      it(method, async () => {
        const read: string[] = [];
        const client = await connect({
          runtime: {
            readFile: async (uri) => {
              read.push(uri);
              return undefined;
            },
          },
        });
        await client.open(URI, GLOSS);
        const source = new CancellationTokenSource();
        const answered = client.connection.sendRequest(method, request, source.token);
        source.cancel();
        assert.deepEqual([await answered, read], [answer, []]);
      });
    }
  });

  it('one that fails is answered and logged, and the next one works', async () => {
    let isBroken = true;
    const client = await connect({
      settings: () => {
        if (isBroken) throw new Error('no settings today');
        return {};
      },
    });
    await client.open(URI, GLOSS);
    assert.deepEqual(await client.pull(URI), { kind: 'full', items: [] });
    await client.settled();
    assert.match(client.logged.join('\n'), /no settings today/);
    isBroken = false;
    assert.equal((await client.diagnostics(URI)).length, 1);
  });

  it('answer for the text as it is when they are dealt with', async () => {
    const client = await connect();
    await client.open(URI, '青山');
    const before = client.diagnostics(URI);
    await client.change(URI, 2, { text: GLOSS });
    const after = client.diagnostics(URI);
    const [, found] = await Promise.all([before, after]);
    assert.equal(found.length, 1);
  });

  it('a draft closed while it is looked at is looked at anew when it is opened again', async () => {
    let release: () => void = () => undefined;
    let wasAsked: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (wasAsked = resolve));
    const gate = new Promise<void>((resolve) => (release = resolve));
    const client = await connect({
      runtime: {
        readFile: async () => {
          wasAsked();
          await gate;
          return undefined;
        },
      },
    });
    await client.open(URI, GLOSS);
    const late = client.pull(URI);
    await asked;
    await client.close(URI);
    await client.open(URI, '青山');
    await client.settled();
    release();
    await late;
    assert.deepEqual(await client.diagnostics(URI), []);
  });
});
