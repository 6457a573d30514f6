import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { useLanguageClients } from '../support/languageClient.ts';
import { applyTextEdits, rangeAt } from '../support/positions.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const DRAFT =
  '𠮷日，江川省委副书记、青山市委书记李川到杭州市西湖区，学《青山市营商环境条例》、“八八战略”。\r\n';

describe('completion', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  /** What is offered where `typed` is the last line of the draft; ‸ is the cursor, else it stands at the end. */
  async function offered(typed: string, draft = DRAFT, uri = 'untitled:draft'): Promise<Offered[]> {
    const [before, after = ''] = typed.split('‸');
    const text = draft + before! + after;
    const client = await connect();
    await client.open(uri, text);
    const { isIncomplete, items }: CompletionList = await client.connection.sendRequest(
      'textDocument/completion',
      { textDocument: { uri }, position: rangeAt(text, draft.length + before!.length).start },
    );
    assert.equal(isIncomplete, false);
    return items.map((item) => ({
      item,
      line: applyTextEdits(text, [item.textEdit as TextEdit]).slice(draft.length),
    }));
  }
  interface Offered {
    readonly item: CompletionItem;
    /** the last line when the item is taken */
    readonly line: string;
  }
  const lines = async (typed: string, draft?: string, uri?: string): Promise<string[]> =>
    (await offered(typed, draft, uri)).map(({ line }) => line);

  it('one character of a name brings the person, with the title and without', async () => {
    assert.deepEqual(await lines('昨天，李'), ['昨天，江川省委副书记、青山市委书记李川', '昨天，李川']);
  });

  it('a title that stands already is not written twice', async () => {
    assert.deepEqual(await lines('昨天，青山市委书记李'), [
      '昨天，江川省委副书记、青山市委书记李川',
      '昨天，青山市委书记李川',
    ]);
  });

  it('a place of the draft comes with those above it', async () => {
    assert.deepEqual(await lines('后来到西'), ['后来到浙江省杭州市西湖区']);
    assert.deepEqual(await lines('后来到杭州市西'), ['后来到浙江省杭州市西湖区']);
  });

  it('any other place after two characters that are no word', async () => {
    assert.deepEqual(await lines('后来到镇'), []);
    assert.deepEqual(await lines('后来到镇海'), ['后来到浙江省宁波市镇海区']);
    assert.deepEqual(await lines('要和平'), []);
  });

  it('a policy, and the closing mark that the editor has put is used', async () => {
    assert.deepEqual(await lines('推进“八‸”'), ['推进“八八战略”']);
    assert.deepEqual(await lines('学《青‸》。'), ['学《青山市营商环境条例》。']);
    assert.deepEqual(await lines('学青山市营'), ['学《青山市营商环境条例》']);
  });

  it('people of the roster with the posts that they hold, terms of the glossary', async () => {
    const folder = await makeFolder({
      'gaojian.config.yaml': 'roster: roster.yaml\nglossary: glossary.yaml\n',
      'roster.yaml':
        'people: [{ name: 周岩, posts: [{ post: 东湖县县长, to: 2020-01 }, { post: 东湖县委书记 }] }]\n',
      'glossary.yaml': 'terms: [{ term: 青山绿道 }]\n',
    });
    assert.deepEqual(await lines('昨天，周', '2024-05-10 09:00\n\n', folder.uriOf('a.txt')), [
      '昨天，东湖县委书记周岩',
    ]);
    assert.deepEqual(await lines('昨天，周', '2019-05-10 09:00\n\n', folder.uriOf('a.txt')), [
      '昨天，东湖县县长、东湖县委书记周岩',
    ]);
    assert.deepEqual(await lines('建设青山绿', '', folder.uriOf('a.txt')), ['建设青山绿道']);
  });

  it('where no word stands, all of the draft', async () => {
    assert.deepEqual(await lines('昨天，'), [
      '昨天，江川省委副书记、青山市委书记李川',
      '昨天，李川',
      '昨天，浙江省杭州市',
      '昨天，浙江省杭州市西湖区',
      '昨天，《青山市营商环境条例》',
      '昨天，八八战略',
    ]);
  });

  it('is quiet in other words, and where the name is there in full', async () => {
    assert.deepEqual(await lines('今天的天气'), []);
    assert.deepEqual(await lines('推进八八战略'), []);
  });

  it('says what each is, what it is compared with, and is taken by no mark', async () => {
    const { initialized } = await connect();
    assert.deepEqual(initialized.capabilities.completionProvider, {});
    const [{ item }] = (await offered('昨天，青山市委书记李')) as [Offered];
    assert.equal(item.label, '江川省委副书记、青山市委书记李川');
    assert.equal(item.filterText, '青山市委书记李川');
    assert.equal(item.detail, '人物');
    assert.equal(item.commitCharacters, undefined);
  });
});
