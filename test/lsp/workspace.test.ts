import assert from 'node:assert/strict';
import { RULES } from '../../server/src/service/service.ts';
import { Requests } from '../../server/src/protocol.ts';
import { filesRuntime, useLanguageClients } from '../support/languageClient.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const MAYOR = '会上，\n青山市市长陈伟说，要抓项目。\n';
const DEPUTY = '青山市副市长陈伟强调，要抓产业。\n';

describe('what a client asks of the whole workspace', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  it('the rules, each once, family by family', async () => {
    const client = await connect();
    const rules = await client.connection.sendRequest(Requests.rules);
    assert.deepEqual(rules.map(({ id }) => id).sort(), RULES.map(({ meta }) => meta.id).sort());
    const families = rules.map(({ family }) => family);
    assert.equal(new Set(families).size, families.filter((family, i) => family !== families[i - 1]).length);
    assert.deepEqual(
      rules.find(({ id }) => id === 'place-hierarchy'),
      {
        id: 'place-hierarchy',
        family: 'place',
        familyLabel: '地名',
        title: '上下级地名',
        description: '上下级地名不符：杭州市镇海区',
      },
    );
  });

  it('the script of the drafts, and the file that says so', async () => {
    const folder = await makeFolder({ 'a.txt': '', '要闻/gaojian.config.json': '{"variant": "hant-hk"}' });
    const client = await connect({ folders: [folder.uri], settings: () => ({ variant: 'hans' }) });
    const ask = (name: string): Promise<unknown> =>
      client.connection.sendRequest(Requests.variant, { textDocument: { uri: folder.uriOf(name) } });
    assert.deepEqual(await ask('a.txt'), { variant: 'hans', config: null });
    const config = { uri: folder.uriOf('要闻/gaojian.config.json'), within: [], begin: 'variant: hant-hk\n' };
    assert.deepEqual(await ask('要闻/b.txt'), { variant: 'hant-hk', config });
  });

  it('the drafts, as the command line finds them', async () => {
    const folder = await makeFolder({
      'a.txt': '',
      '要闻/稿 一.md': '',
      '图.png': '',
      'node_modules/x/README.md': '',
      '不管/b.txt': '',
      '.gitignore': '不管/\n',
    });
    const client = await connect({ folders: [folder.uri] });
    const drafts = await client.connection.sendRequest(Requests.drafts, { folder: folder.uri });
    assert.deepEqual(drafts, [folder.uriOf('a.txt'), folder.uriOf('要闻/稿 一.md')]);
  });

  it('the client looks for drafts itself where the server cannot', async () => {
    const client = await connect({ runtime: filesRuntime(new Map()) });
    for (const folder of ['vscode-vfs://github/desk', 'file:///desk'])
      assert.equal(await client.connection.sendRequest(Requests.drafts, { folder }), null);
  });

  it('a draft that is not open is compared with the others, as it is when it is open', async () => {
    const folder = await makeFolder({ '一.txt': DEPUTY, '要闻/二.txt': MAYOR });
    const options = { overrides: { rules: { 'title-conflict': 'warning' } } };
    const client = await connect({ options, folders: [folder.uri] });
    const uri = folder.uriOf('一.txt');
    const document = { uri, languageId: 'plaintext', text: DEPUTY };
    const { findings } = await client.connection.sendRequest(Requests.check, {
      document,
      comparesWithWorkspace: true,
    });
    await client.open(uri, DEPUTY);
    const open = await client.diagnostics(uri);
    assert.equal(findings.length, 1);
    assert.deepEqual(
      findings.map(({ message, position }) => [message, position]),
      open.map(({ message, range }) => [message, range]),
    );
  });
});
