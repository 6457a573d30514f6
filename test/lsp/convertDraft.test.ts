import assert from 'node:assert/strict';
import { Requests, type ConvertDraftParams, type ConvertDraftResult } from '../../server/src/protocol.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { unmarkRanges } from '../support/positions.ts';

const URI = 'untitled:draft';

const convert = (client: LanguageClient, to: ConvertDraftParams['to']): Promise<ConvertDraftResult> =>
  client.connection.sendRequest(Requests.convertDraft, { textDocument: { uri: URI }, to });

describe('convert draft', () => {
  const connect = useLanguageClients();

  it('is one edit of the open version', async () => {
    const client = await connect();
    const { text, ranges } = unmarkRanges('𠮷⟦國際會議⟧\r\n太后以⟦後⟧');
    await client.open(URI, text, 'plaintext', 4);
    assert.deepEqual(await convert(client, 'hans'), {
      documentChanges: [
        {
          textDocument: { uri: URI, version: 4 },
          edits: [
            { range: ranges[0]!, newText: '国际会议' },
            { range: ranges[1]!, newText: '后' },
          ],
        },
      ],
    });
  });

  it('is nothing for a draft that has the script', async () => {
    const client = await connect();
    await client.open(URI, '国际会议');
    assert.equal(await convert(client, 'hans'), null);
  });

  it('is nothing for a draft that is not open', async () => {
    assert.equal(await convert(await connect(), 'hans'), null);
  });

  it('refuses a script that there is not', async () => {
    const client = await connect();
    await client.open(URI, '国际会议');
    const document = { uri: URI, languageId: 'plaintext', text: '国际会议' };
    const to = 'xx' as ConvertDraftParams['to'];
    await assert.rejects(convert(client, to), /hans \| hant-tw/);
    await assert.rejects(
      client.connection.sendRequest(Requests.convertText, { document, to }),
      /hans \| hant-tw/,
    );
  });

  it('takes a draft with its text', async () => {
    const client = await connect();
    const document = { uri: 'file:///a.md', languageId: 'markdown', text: '头发`头发`' };
    assert.deepEqual(
      await client.connection.sendRequest(Requests.convertText, {
        document,
        to: 'hant-tw',
      }),
      { text: '頭髮`头发`' },
    );
  });
});
