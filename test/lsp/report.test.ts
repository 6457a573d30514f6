import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { Requests, type DraftReport } from '../../server/src/protocol.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';

const URI = 'untitled:draft';
const DRAFT = `𠮷😀嘉兴市党政(dǎngzhèng)代表团赴绍兴市考察。\r\n\r\n嘉兴市市长周岩随行，嘉兴市委书记李川讲话(jiǎnghuà)。\n`;

const report = (client: LanguageClient): Promise<DraftReport | null> =>
  client.connection.sendRequest(Requests.report, { textDocument: { uri: URI } });

describe('report', () => {
  const connect = useLanguageClients();

  it('of an empty draft is empty', async () => {
    const client = await connect();
    await client.open(URI, '', 'plaintext', 9);
    assert.deepEqual(await report(client), {
      version: 9,
      provenance: {},
      families: [],
      errorRate: { characters: 0, errors: 0, rate: 0 },
      people: [],
      cities: [],
      pairs: [],
    });
  });

  it('of a draft that is not open is none', async () => {
    assert.equal(await report(await connect()), null);
  });

  it('tells findings by family, people by rank and cities by pair, with the words they stand at', async () => {
    const client = await connect();
    await client.open(URI, DRAFT);
    const document = TextDocument.create(URI, 'plaintext', 1, DRAFT);
    const words = (ranges: readonly Range[]): string[] => ranges.map((range) => document.getText(range));
    const { families, people, cities, pairs } = (await report(client))!;
    assert.deepEqual(
      families.map(({ family, label, findings }) => [
        family,
        label,
        words(findings.map(({ range }) => range)),
      ]),
      [['pinyin', '拼音', ['(dǎngzhèng)', '(jiǎnghuà)']]],
    );
    assert.deepEqual(
      people.map(({ name, posts, level, mentions }) => [name, posts, level, words(mentions)]),
      [
        ['李川', ['嘉兴市委书记'], 'bureau', ['嘉兴市委书记李川']],
        ['周岩', ['嘉兴市市长'], 'bureau', ['嘉兴市市长周岩']],
      ],
    );
    assert.deepEqual(
      cities.map(({ name, mentions }) => [name, words(mentions)]),
      [
        ['嘉兴市', ['嘉兴市', '嘉兴市', '嘉兴市']],
        ['绍兴市', ['绍兴市']],
      ],
    );
    assert.deepEqual(
      pairs.map(({ together }) => words(together)),
      [['嘉兴市党政(dǎngzhèng)代表团赴绍兴市']],
    );
  });

  it('names families in the language of the findings', async () => {
    const client = await connect({ options: { locale: 'en' } });
    await client.open(URI, DRAFT);
    assert.deepEqual(
      (await report(client))?.families.map(({ label }) => label),
      ['Pinyin'],
    );
  });

  it('follows the draft', async () => {
    const client = await connect();
    await client.open(URI, DRAFT);
    await client.change(URI, 2, { text: '东湖县委书记王青说。' });
    const { version, people } = (await report(client))!;
    assert.deepEqual([version, people.map(({ name }) => name)], [2, ['王青']]);
  });
});
