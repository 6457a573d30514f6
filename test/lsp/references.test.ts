import assert from 'node:assert/strict';
import type { DocumentHighlight, Location, Position } from 'vscode-languageserver';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { rangeAt, unmarkRanges } from '../support/positions.ts';

const URI = 'untitled:draft';
const PEOPLE = '𠮷日，青山市委书记⟦陈伟⟧到访。\r\n😀⟦陈⟧书记说，要办好。\r\n⟦陈伟⟧看了三处。\n';
const PLACES = '⟦杭州市⟧代表团到宁波市。\r𠮷：从⟦杭州⟧到宁波。\n';
const POLICIES = '推进“⟦八八战略⟧”。\r\n𠮷“⟦八八战略⟧”是总纲。\n';

describe('mentions', () => {
  const connect = useLanguageClients();

  async function ask<A>(client: LanguageClient, method: string, position: Position): Promise<A> {
    const context = { includeDeclaration: true };
    return client.connection.sendRequest(method, { textDocument: { uri: URI }, position, context });
  }

  for (const [what, marked] of Object.entries({ PEOPLE, PLACES, POLICIES })) {
    it(`${what.toLowerCase()}: from every mention to all of them, and to the first`, async () => {
      const { text, ranges } = unmarkRanges(marked);
      const client = await connect();
      await client.open(URI, text);
      for (const { start, end } of ranges) {
        for (const position of [start, end]) {
          const found: Location[] = await ask(client, 'textDocument/references', position);
          assert.deepEqual(
            found,
            ranges.map((range) => ({ uri: URI, range })),
          );
          const shown: DocumentHighlight[] = await ask(client, 'textDocument/documentHighlight', position);
          assert.deepEqual(
            shown.map(({ range }) => range),
            ranges,
          );
          assert.deepEqual(await ask(client, 'textDocument/definition', position), [
            { uri: URI, range: ranges[0] },
          ]);
        }
      }
    });
  }

  it('without the declaration the first mention is left out', async () => {
    const { text, ranges } = unmarkRanges(PLACES);
    const client = await connect();
    await client.open(URI, text);
    const found: Location[] = await client.connection.sendRequest('textDocument/references', {
      textDocument: { uri: URI },
      position: ranges[0]!.start,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ range }) => range),
      ranges.slice(1),
    );
  });

  it('a name of several places leads to the first mention of each, once', async () => {
    const text = '河北省、天津市都在京津冀。';
    const client = await connect();
    await client.open(URI, text);
    const { start } = rangeAt(text, text.indexOf('京津冀'));
    const found: Location[] = await ask(client, 'textDocument/definition', start);
    assert.deepEqual(
      found.map(({ range }) => range.start.character),
      [0, 4, 9],
    );
    const all: Location[] = await ask(client, 'textDocument/references', start);
    assert.equal(all.length, 3);
  });

  it('between two names side by side it is the second', async () => {
    const text = '从杭州市到宁波市镇海区。宁波市好。';
    const client = await connect();
    await client.open(URI, text);
    const at = rangeAt(text, text.indexOf('镇海区')).start;
    const found: Location[] = await ask(client, 'textDocument/references', at);
    assert.deepEqual(found, [{ uri: URI, range: rangeAt(text, 8, 11) }]);
  });

  it('elsewhere, and in a draft that is not open, there are none', async () => {
    const client = await connect();
    await client.open(URI, '今天开会。');
    const start = { line: 0, character: 2 };
    assert.deepEqual(await ask(client, 'textDocument/references', start), []);
    assert.deepEqual(await ask(client, 'textDocument/definition', start), []);
    await client.close(URI);
    assert.deepEqual(await ask(client, 'textDocument/references', start), []);
    assert.equal(await ask(client, 'textDocument/definition', start), null);
  });
});
