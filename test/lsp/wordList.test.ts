import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  DECIDE_COMMAND,
  Requests,
  type WordListDecisions,
  type WordListParams,
} from '../../server/src/protocol.ts';
import { useLanguageClients } from '../support/languageClient.ts';
import { filesChanged } from '../support/levels.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const TEXT = '青山绿到昨天开放，市民纷纷前往。\n';
const WORD = { term: '青山绿道', wrong: '青山绿到', note: '见文件' };

describe('a word of the draft that goes into the word list', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  async function desk(files: Record<string, string> = {}) {
    const folder = await makeFolder({ 'a.txt': TEXT, ...files });
    const client = await connect({
      folders: [folder.uri],
      options: { overrides: { rules: { 'policy-wording': 'error', 'wrong-word': 'error' } } },
    });
    const uri = folder.uriOf('a.txt');
    await client.open(uri, TEXT);
    const write = async (word: WordListParams['word']): Promise<WordListDecisions> => {
      const list = await client.connection.sendRequest(Requests.wordListDecisions, {
        textDocument: { uri },
        word,
      });
      for (const decision of list!.decisions)
        await client.connection.sendRequest('workspace/executeCommand', {
          command: DECIDE_COMMAND,
          arguments: [decision],
        });
      return list!;
    };
    return { folder, client, uri, write };
  }
  const read = (uri: string): Promise<string> => readFile(fileURLToPath(uri), 'utf8');

  it('makes a list where there is none, which the config names and the drafts are held against', async () => {
    const { folder, client, uri, write } = await desk();
    const list = folder.uriOf('词表.csv');
    assert.equal((await write(WORD)).uri, list);
    assert.equal(await read(list), '\ufeff词,不用,应为,说明\n,青山绿到,青山绿道,见文件\n');
    assert.equal(await read(folder.uriOf('gaojian.config.yaml')), 'glossary: 词表.csv\n');
    await filesChanged(client, folder.uriOf('gaojian.config.yaml'), list);
    const [finding] = await client.diagnostics(uri);
    assert.equal(finding!.code, 'policy-wording');
    assert.match(JSON.stringify(finding), /本社词表：应为“青山绿道”，不用“青山绿到”.*见文件/);
  });

  it('comes into the first list that the config names, and the config stays', async () => {
    const config = 'glossary: [本社/提法表.yaml, 本社/地名.csv]\n';
    const { folder, write } = await desk({
      'gaojian.config.yaml': config,
      '本社/提法表.yaml': 'terms: []\n',
      '本社/地名.csv': '词\n',
    });
    await write(WORD);
    assert.match(
      await read(folder.uriOf('本社/提法表.yaml')),
      /term: 青山绿道\n {4}wrong:\n {6}- 青山绿到\n/,
    );
    assert.equal(await read(folder.uriOf('gaojian.config.yaml')), config);
  });

  it('that is right is never flagged', async () => {
    const { folder, client, uri, write } = await desk({ 'a.txt': '他坐阵指挥。\n' });
    await client.change(uri, 2, { text: '他坐阵指挥。\n' });
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ code }) => code),
      ['wrong-word'],
    );
    await write({ term: '坐阵', wrong: '', note: '' });
    await filesChanged(client, folder.uriOf('gaojian.config.yaml'), folder.uriOf('词表.csv'));
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('of a draft in no folder has no list', async () => {
    const client = await connect();
    await client.open('untitled:a', TEXT);
    const params = { textDocument: { uri: 'untitled:a' }, word: WORD };
    assert.equal(await client.connection.sendRequest(Requests.wordListDecisions, params), null);
  });
});
