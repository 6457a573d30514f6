import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DECIDE_COMMAND, Requests, type Decision } from '../../server/src/protocol.ts';
import { useLanguageClients } from '../support/languageClient.ts';
import { filesChanged } from '../support/levels.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const TEXT = '青山市委书记李川说，秋粮丰收。局长周岩也来了。李川看了粮仓。\n';
/** A character of the name is another one. */
const OTHER = '青山市委书记李钏说，明年再来。\n';

describe('somebody of the outline who goes into the roster', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  async function desk(files: Record<string, string> = {}) {
    const folder = await makeFolder({ 'a.txt': TEXT, 'b.txt': OTHER, ...files });
    const client = await connect({
      folders: [folder.uri],
      options: { overrides: { rules: { 'title-roster': 'error' } } },
    });
    const uri = folder.uriOf('a.txt');
    await client.open(uri, TEXT);
    const ask = (name: string): Promise<readonly Decision[] | null> =>
      client.connection.sendRequest(Requests.rosterDecisions, { textDocument: { uri }, name });
    const carryOut = async (decisions: readonly Decision[]): Promise<void> => {
      for (const decision of decisions)
        await client.connection.sendRequest('workspace/executeCommand', {
          command: DECIDE_COMMAND,
          arguments: [decision],
        });
    };
    return { folder, client, ask, carryOut };
  }
  const read = (uri: string): Promise<string> => readFile(fileURLToPath(uri), 'utf8');

  it('makes a roster where there is none, which the config names and the drafts are held against', async () => {
    const { folder, client, ask, carryOut } = await desk();
    await carryOut((await ask('李川'))!);
    assert.equal(
      await read(folder.uriOf('名册.yaml')),
      'people:\n  - name: 李川\n    posts:\n      - post: 青山市委书记\n',
    );
    assert.equal(await read(folder.uriOf('gaojian.config.yaml')), 'roster: 名册.yaml\n');
    await filesChanged(client, folder.uriOf('gaojian.config.yaml'), folder.uriOf('名册.yaml'));
    const other = folder.uriOf('b.txt');
    await client.open(other, OTHER);
    const codes = (await client.diagnostics(other)).map(({ code }) => code);
    assert.deepEqual(codes, ['title-roster']);
  });

  it('comes into the first roster that the config names, and the config stays', async () => {
    const config = 'roster: [人员/本省.csv, 人员/中央.yaml]\n';
    const { folder, ask, carryOut } = await desk({
      'gaojian.config.yaml': config,
      '人员/本省.csv': '姓名,职务\n',
      '人员/中央.yaml': 'people: []\n',
    });
    const decisions = (await ask('李川'))!;
    assert.deepEqual(
      decisions.map(({ uri }) => uri),
      [folder.uriOf('人员/本省.csv')],
    );
    await carryOut(decisions);
    assert.equal(await read(folder.uriOf('人员/本省.csv')), '姓名,职务\n李川,青山市委书记\n');
    assert.equal(await read(folder.uriOf('gaojian.config.yaml')), config);
  });

  it('is refused where no post says whose it is, or nobody is called so', async () => {
    const { ask } = await desk();
    assert.equal(await ask('周岩'), null);
    assert.equal(await ask('王青'), null);
  });
});
