import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, CompletionList, Hover, TextEdit } from 'vscode-languageserver';
import { PULLING, PUSHING, useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { applyTextEdits, rangeAt } from '../support/positions.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const CONFIG = 'file:///稿件/gaojian.config.yaml';
const ROSTER = 'file:///稿件/名册.yaml';

/** ‸ is the cursor. */
async function at<T>(client: LanguageClient, method: string, uri: string, typed: string): Promise<T> {
  const offset = typed.indexOf('‸');
  const text = typed.replace('‸', '');
  await client.open(uri, text, 'yaml');
  return client.connection.sendRequest(method, {
    textDocument: { uri },
    position: rangeAt(text, offset).start,
  });
}

describe('files of the newsroom’s own', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  async function offered(typed: string, uri = CONFIG, draft?: string): Promise<readonly CompletionItem[]> {
    const client = await connect();
    if (draft !== undefined) await client.open('untitled:draft', draft);
    return (await at<CompletionList>(client, 'textDocument/completion', uri, typed)).items;
  }
  /** The text when the item of that label is taken. */
  async function taken(typed: string, label: string, uri = CONFIG, draft?: string): Promise<string> {
    const item = (await offered(typed, uri, draft)).find((one) => one.label === label);
    assert.ok(item, `${label} is offered`);
    return applyTextEdits(typed.replace('‸', ''), [item.textEdit as TextEdit]);
  }
  const labels = async (typed: string, uri = CONFIG, draft?: string): Promise<string[]> =>
    (await offered(typed, uri, draft)).map(({ label }) => label);

  describe('completion', () => {
    it('of keys, in an empty file and among others', async () => {
      assert.ok((await labels('‸')).includes('extends'));
      assert.equal(await taken('ext‸', 'extends'), 'extends: ');
      assert.equal(await taken('ro‸\nvariant: hans\n', 'roster'), 'roster: \nvariant: hans\n');
      assert.equal(await taken('ext‸: strict\n', 'extends'), 'extends: strict\n');
    });
    it('of rules, by their Chinese names too', async () => {
      const items = await offered('rules:\n  ‸');
      const gloss = items.find(({ label }) => label === 'pinyin-gloss')!;
      assert.deepEqual([gloss.detail, gloss.filterText], ['残留注音', 'pinyin-gloss 残留注音']);
      assert.equal(
        await taken('rules:\n  pinyin-gloss: off\n  残‸\n', 'pinyin-line'),
        'rules:\n  pinyin-gloss: off\n  pinyin-line: \n',
      );
    });
    it('of the words that a value may be, with their names', async () => {
      const items = await offered('rules:\n  pinyin-gloss: ‸\n');
      assert.deepEqual(
        items.map(({ label, detail }) => [label, detail]),
        [
          ['off', '不查'],
          ['info', '提示'],
          ['warning', '警告'],
          ['error', '错误'],
        ],
      );
      assert.equal(await taken('variant: ha‸\n', 'hant-tw'), 'variant: hant-tw\n');
    });
    it('in lists and groups between brackets, and in overrides', async () => {
      assert.equal(
        await taken('rules: { pinyin-gloss: off, mix‸ }', 'mixed-script'),
        'rules: { pinyin-gloss: off, mixed-script:  }',
      );
      assert.ok((await labels('rules:\n  stray-space: [info, { ‸ }]')).length > 0);
      assert.deepEqual(await labels('overrides:\n  - ‸\n'), ['files', 'rules']);
    });
    it('of nothing where anything may stand, and in comments', async () => {
      assert.deepEqual(await labels('homeRegion: ‸'), []);
      assert.deepEqual(await labels('# ext‸\nextends: strict\n'), []);
    });
    it('of a roster: its keys, and the people of the drafts that are open', async () => {
      const draft = '江川省委副书记、青山市委书记李川到东湖县考察，东湖县委书记周岩陪同。';
      assert.deepEqual(await labels('people:\n  - name: 李川\n    ‸\n', ROSTER), [
        'name',
        'aliases',
        'posts',
        'order',
      ]);
      assert.deepEqual(await labels('people:\n  - name: ‸\n', ROSTER, draft), ['李川', '周岩']);
      assert.equal(
        await taken('people:\n  - name: 周岩\n    posts:\n      - post: ‸\n', '东湖县委书记', ROSTER, draft),
        'people:\n  - name: 周岩\n    posts:\n      - post: 东湖县委书记\n',
      );
    });
  });

  describe('hover', () => {
    const said = async (typed: string, uri = CONFIG): Promise<string | undefined> => {
      const hover = await at<Hover | null>(await connect(), 'textDocument/hover', uri, typed);
      return hover ? (hover.contents as { value: string }).value : undefined;
    };
    it('says what a key is for, and a rule is', async () => {
      assert.match((await said('ext‸ends: strict\n'))!, /\*\*extends\*\*\n\n起点/);
      assert.match(
        (await said('rules:\n  title-‸conflict: off\n'))!,
        /\*\*职务矛盾\*\* · `title-conflict`\n\n/,
      );
      assert.match((await said('people:\n  - na‸me: 李川\n', ROSTER))!, /姓名/);
    });
    it('says what a value is called', async () =>
      assert.equal(await said('extends: stri‸ct\n'), '**从严** · `strict`'));
    it('says nothing of a text', async () => assert.equal(await said('homeRegion: 江‸川省\n'), undefined));
  });

  it('a slip is put right by a quick fix', async () => {
    const client = await connect();
    const text = 'rules:\n  punct-width: off\n';
    await client.open(CONFIG, text, 'yaml');
    const range = rangeAt(text, text.indexOf('punct'));
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: CONFIG },
      range,
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['改为 punctuation-width'],
    );
    const edits = actions[0]!.edit!.changes![CONFIG]!;
    assert.equal(applyTextEdits(text, edits), 'rules:\n  punctuation-width: off\n');
  });

  it('are no drafts: nothing is found in them, and their problems are told once they are open', async () => {
    for (const capabilities of [PULLING, PUSHING]) {
      const folder = await makeFolder({ 'gaojian.config.yaml': 'extends: strikt\n' });
      const client = await connect({ capabilities });
      const uri = folder.uriOf('gaojian.config.yaml');
      const published = client.published(uri);
      await client.open(uri, 'extends: strikt # 党政(dǎngzhèng)\n', 'yaml');
      const { diagnostics } = await published;
      assert.deepEqual(
        diagnostics.map(({ message }) => message),
        ['“extends”的值 "strikt" 不对，是不是 strict？'],
      );
      if (capabilities === PULLING) assert.deepEqual(await client.diagnostics(uri), []);
    }
  });
});
