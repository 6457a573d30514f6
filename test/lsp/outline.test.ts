import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Requests, type Outline, type OutlineParams, type Located } from '../../server/src/protocol.ts';
import { outlineAsMarkdown } from '../../server/src/workspace/answers/outlineText.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';

const URI = 'untitled:draft';
const DRAFT = `𠮷😀青山市党政代表团赴杭州市考察\r\n\r\n本报讯（记者 李川）3月5日，青山市委书记王青山一行到杭州市西湖区。\r省长江东湖会见了代表团。\n`;
const PARAGRAPH = '全市今年抓住产业转型的机会，新建了三个园区，引进企业二十家，全年产值预计增长一成以上。';
const PAGE = `青山市三个园区开工\n\n${PARAGRAPH}（下转第二版）\n\n东湖警务站启用\n\n本报讯（记者 李川）${PARAGRAPH}\n\n（上接第一版）\n\n${PARAGRAPH}\n`;

const outline = (client: LanguageClient, params: OutlineParams): Promise<Outline | null> =>
  client.connection.sendRequest(Requests.outline, params);

const symbols = (client: LanguageClient): Promise<DocumentSymbol[]> =>
  client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: URI } });

const mentionsOf = ({ places, policies, people }: Outline) =>
  [...places, ...policies, ...people].flatMap((entry) => entry.mentions);

describe('outline', () => {
  const connect = useLanguageClients();

  it('of an empty draft is empty', async () => {
    const client = await connect();
    await client.open(URI, '', 'plaintext', 9);
    assert.deepEqual(await outline(client, { textDocument: { uri: URI } }), {
      version: 9,
      variant: 'unknown',
      date: null,
      sections: [],
      places: [],
      policies: [],
      people: [],
    });
  });

  it('knows the script of the draft', async () => {
    const client = await connect();
    await client.open(URI, '青山市國際會議');
    assert.equal((await outline(client, { textDocument: { uri: URI } }))?.variant, 'hant');
  });

  it('of a draft that is not open is none', async () => {
    const client = await connect();
    assert.equal(await outline(client, { textDocument: { uri: URI } }), null);
  });

  it('of a draft sent along is that of the same draft opened', async () => {
    const client = await connect();
    await client.open(URI, DRAFT, 'plaintext', 0);
    assert.deepEqual(
      await outline(client, { document: { uri: 'untitled:other', languageId: 'plaintext', text: DRAFT } }),
      await outline(client, { textDocument: { uri: URI } }),
    );
  });

  it('follows the draft', async () => {
    const client = await connect();
    await client.open(URI, '国际会议');
    await client.change(URI, 2, { text: '國際會議' });
    const { version, variant } = (await outline(client, { textDocument: { uri: URI } }))!;
    assert.deepEqual({ version, variant }, { version: 2, variant: 'hant' });
  });

  it('the rest of an article on another page says whose it is', async () => {
    const client = await connect();
    await client.open(URI, PAGE);
    const { sections } = (await outline(client, { textDocument: { uri: URI } }))!;
    assert.deepEqual(
      sections.map(({ title, continues }) => [title, continues?.text, continues?.offsets.start]),
      [
        ['青山市三个园区开工', undefined, undefined],
        ['东湖警务站启用', undefined, undefined],
        ['（上接第一版）', '青山市三个园区开工', 0],
      ],
    );
    assert.deepEqual(
      (await symbols(client)).map(({ name, detail }) => [name, detail]),
      [
        ['青山市三个园区开工', ''],
        ['东湖警务站启用', ''],
        ['（上接第一版）', '青山市三个园区开工'],
      ],
    );
  });

  it('says where its words stand, for editors and for tools alike', async () => {
    const client = await connect();
    await client.open(URI, DRAFT);
    const document = TextDocument.create(URI, 'plaintext', 1, DRAFT);
    const found = (await outline(client, { textDocument: { uri: URI } }))!;
    for (const mention of mentionsOf(found)) assert.equal(document.getText(mention.range), mention.text);
    const places: readonly Located[] = [...found.sections, ...mentionsOf(found)];
    for (const { range, offsets } of places) {
      assert.deepEqual({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, offsets);
    }
  });
});

describe('outline as Markdown', () => {
  const connect = useLanguageClients();

  it('is what the command line writes, under the title that the client gives', async () => {
    const client = await connect();
    await client.open(URI, DRAFT);
    const markdown = await client.connection.sendRequest(Requests.outlineMarkdown, {
      textDocument: { uri: URI },
      title: '要闻/考察.txt',
    });
    const written = outlineAsMarkdown(
      '要闻/考察.txt',
      (await outline(client, { textDocument: { uri: URI } }))!,
      'zh-CN',
    );
    assert.equal(markdown, written);
    assert.match(markdown, /^# 要闻\/考察\.txt\n\n## 稿件信息\n\n- 作者：李川\n\n## 地区\n/);
  });

  it('of a draft that is not open is none', async () => {
    const client = await connect();
    const params = { textDocument: { uri: URI }, title: '' };
    assert.equal(await client.connection.sendRequest(Requests.outlineMarkdown, params), null);
  });
});

describe('document symbols', () => {
  const connect = useLanguageClients();

  it('of an empty draft are none', async () => {
    const client = await connect();
    await client.open(URI, '');
    assert.deepEqual(await symbols(client), []);
  });

  it('of a draft that is not open are none', async () => {
    const client = await connect();
    assert.deepEqual(await symbols(client), []);
  });

  it('stand in the draft, each name in its range, children in their parent', async () => {
    const client = await connect();
    await client.open(URI, DRAFT);
    const document = TextDocument.create(URI, 'plaintext', 1, DRAFT);
    const offsets = ({ start, end }: DocumentSymbol['range']) =>
      [document.offsetAt(start), document.offsetAt(end)] as const;
    const visit = (entries: readonly DocumentSymbol[], from: number, to: number): void => {
      for (const { name, range, selectionRange, children = [] } of entries) {
        const [start, end] = offsets(range);
        const [nameStart, nameEnd] = offsets(selectionRange);
        assert.ok(
          name.trim() !== '' && from <= start && start <= nameStart && nameEnd <= end && end <= to,
          name,
        );
        visit(children, start, end);
      }
    };
    visit(await symbols(client), 0, DRAFT.length);
  });
});
