import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  PrepareRenameResult,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { PULLING, useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { applyTextEdits, rangeAt } from '../support/positions.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const URI = 'untitled:draft';
const OTHER = 'untitled:other';
const CONFIRMING = {
  ...PULLING,
  workspace: { ...PULLING.workspace, workspaceEdit: { changeAnnotationSupport: {} } },
};

const at = (text: string, words: string) => rangeAt(text, text.indexOf(words)).start;

describe('rename', () => {
  const connect = useLanguageClients();

  const rename = (
    client: LanguageClient,
    text: string,
    words: string,
    newName: string,
  ): Promise<WorkspaceEdit | null> =>
    client.connection.sendRequest('textDocument/rename', {
      textDocument: { uri: URI },
      position: at(text, words),
      newName,
    });

  const editsOf = (edit: WorkspaceEdit | null, uri = URI): TextDocumentEdit =>
    (edit!.documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === uri)!;

  /** The draft after the person that `words` name is called `newName`. */
  async function renamed(text: string, words: string, newName: string, language?: string): Promise<string> {
    const client = await connect();
    await client.open(URI, text, language, 7);
    const { textDocument, edits } = editsOf(await rename(client, text, words, newName));
    assert.deepEqual(textDocument, { uri: URI, version: 7 });
    return applyTextEdits(text, edits as TextEdit[]);
  }

  it('writes the full name where it stands, and the surname before a post', async () => {
    assert.equal(
      await renamed(
        '𠮷日，青山市委书记陈伟到访。\r\n😀陈书记说，要办好。\r\n陈伟看了三处，陈列馆也去了。\n',
        '陈书记',
        '欧阳立',
      ),
      '𠮷日，青山市委书记欧阳立到访。\r\n😀欧阳书记说，要办好。\r\n欧阳立看了三处，陈列馆也去了。\n',
    );
  });

  it('leaves 陈书记 where the surname stays', async () => {
    const text = '青山市委书记陈伟到访。陈书记说，要办好。';
    assert.equal(await renamed(text, '陈伟', '陈维'), text.replace('陈伟', '陈维'));
  });

  it('a compound surname in traditional characters', async () => {
    assert.equal(
      await renamed('青山市委書記陳偉到訪。陳書記說，要辦好。', '陳偉', '歐陽立'),
      '青山市委書記歐陽立到訪。歐陽書記說，要辦好。',
    );
  });

  it('a foreign name in full and by its last part', async () => {
    assert.equal(
      await renamed('巴西总统若昂·洛伦索到访。洛伦索说，要合作。', '若昂', '若昂·洛伦佐'),
      '巴西总统若昂·洛伦佐到访。洛伦佐说，要合作。',
    );
  });

  it('drops the gloss of the old name and keeps the markup', async () => {
    assert.equal(await renamed('青山市委书记李(lǐ)川到访。', '李', '周岩'), '青山市委书记周岩到访。');
    assert.equal(
      await renamed('青山市委书记**李川**到访。*李川*说。', '李川', '周岩', 'markdown'),
      '青山市委书记**周岩**到访。*周岩*说。',
    );
  });

  it('somebody else of the same surname keeps the name', async () => {
    assert.equal(
      await renamed('青山市委书记李川、市长李岩到访。李川说，李岩听。', '李川', '王川'),
      '青山市委书记王川、市长李岩到访。王川说，李岩听。',
    );
  });

  it('asks about the same characters where they were not read as a name, or leaves them', async () => {
    const text = '青山市委书记陈伟到访。陈伟说，陈伟大的理想。';
    const changed = async (capabilities: ClientCapabilities) => {
      const client = await connect({ capabilities });
      await client.open(URI, text);
      return editsOf(await rename(client, text, '陈伟', '陈维')).edits.map((one) => [
        one.range.start.character,
        'annotationId' in one ? one.annotationId : '',
      ]);
    };
    assert.deepEqual(await changed(PULLING), [
      [6, ''],
      [11, ''],
    ]);
    assert.deepEqual(await changed(CONFIRMING), [
      [6, ''],
      [11, ''],
      [15, 'uncertain'],
    ]);
  });

  it('refuses what is no name', async () => {
    const text = '青山市委书记李川到访。';
    const client = await connect();
    await client.open(URI, text);
    for (const name of ['', '李', '李 川，', '李·', '李\n川', '“李川”']) {
      await assert.rejects(rename(client, text, '李川', name), /不像人名/, name);
    }
  });

  it('is prepared on people only, with the full name', async () => {
    const text = '青山市委书记陈伟到杭州市。陈书记说，要办好。';
    const client = await connect();
    await client.open(URI, text);
    const prepare = (words: string): Promise<PrepareRenameResult | null> =>
      client.connection.sendRequest('textDocument/prepareRename', {
        textDocument: { uri: URI },
        position: at(text, words),
      });
    const start = text.indexOf('陈书记');
    assert.deepEqual(await prepare('陈书记'), {
      range: rangeAt(text, start, start + 1),
      placeholder: '陈伟',
    });
    assert.equal(await prepare('杭州市'), null);
    assert.equal(await prepare('要办好'), null);
    assert.equal(await rename(client, text, '杭州市', '宁波'), null);
  });

  describe('across open drafts', () => {
    const text = '青山市委书记李川到访。';
    const same = '𠮷：昨天，青山市委书记李川说，要办好。\r\n李书记看了三处。';
    const namesake = '东湖县作协主席李川说，要写好。';

    async function withOthers(capabilities = PULLING): Promise<WorkspaceEdit | null> {
      const client = await connect({ capabilities });
      await client.open(URI, text);
      await client.open(OTHER, same, 'plaintext', 4);
      await client.open('untitled:namesake', namesake);
      return rename(client, text, '李川', '王川');
    }

    it('changes the person of the same post, not a namesake', async () => {
      const edit = await withOthers();
      assert.equal(edit!.documentChanges!.length, 2);
      const { textDocument, edits } = editsOf(edit, OTHER);
      assert.deepEqual(textDocument, { uri: OTHER, version: 4 });
      assert.equal(
        applyTextEdits(same, edits as TextEdit[]),
        '𠮷：昨天，青山市委书记王川说，要办好。\r\n王书记看了三处。',
      );
      assert.equal(edit!.changeAnnotations, undefined);
    });

    it('asks about the other draft where the client can', async () => {
      const edit = await withOthers(CONFIRMING);
      assert.deepEqual(edit!.changeAnnotations, {
        other: { label: '别的稿件：同名，职务也同', description: '是同一人才改', needsConfirmation: true },
      });
      const annotations = (uri: string) =>
        editsOf(edit, uri).edits.map((one) => ('annotationId' in one ? one.annotationId : ''));
      assert.deepEqual(annotations(URI), ['']);
      assert.deepEqual(annotations(OTHER), ['other', 'other']);
    });
  });

  describe('in drafts that are not open', () => {
    const makeFolder = useTemporaryFolders();
    const text = '青山市委书记李川到访。\n';

    it('changes the same person and leaves namesakes, ignored drafts and what is not UTF-8', async () => {
      const same = '昨天，\r\n青山市委书记李川说，要办好。李书记看了三处，李川大笑。\r\n';
      const folder = await makeFolder({
        '一.txt': text,
        '要闻/二.md': same,
        'bom.txt': `\ufeff${text}`,
        '别人.txt': '东湖县作协主席李川说，要写好。\n',
        '草稿/三.txt': text,
        '.gaojianignore': '草稿/\n',
        // 青山市委书记李川到访。青山市委书记李川到访。 in GB18030
        'gbk.txt': Buffer.from(
          'c7e0c9bdcad0ceafcae9bcc7c0eeb4a8b5bdb7c3a1a3c7e0c9bdcad0ceafcae9bcc7c0eeb4a8b5bdb7c3a1a3',
          'hex',
        ),
      });
      const client = await connect({ folders: [folder.uri], capabilities: CONFIRMING });
      await client.open(folder.uriOf('一.txt'), text, 'plaintext', 3);
      const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        textDocument: { uri: folder.uriOf('一.txt') },
        position: at(text, '李川'),
        newName: '王川',
      });
      const changes = edit.documentChanges as TextDocumentEdit[];
      assert.deepEqual(
        changes.map(({ textDocument }) => textDocument),
        [
          { uri: folder.uriOf('一.txt'), version: 3 },
          { uri: folder.uriOf('bom.txt'), version: null },
          { uri: folder.uriOf('要闻/二.md'), version: null },
        ],
      );
      assert.equal(
        applyTextEdits(same, editsOf(edit, folder.uriOf('要闻/二.md')).edits as TextEdit[]),
        '昨天，\r\n青山市委书记王川说，要办好。王书记看了三处，王川大笑。\r\n',
      );
      assert.equal(
        applyTextEdits(text, editsOf(edit, folder.uriOf('bom.txt')).edits as TextEdit[]),
        '青山市委书记王川到访。\n',
      );
      assert.equal(edit.changeAnnotations!['other']!.needsConfirmation, true);
    });
  });
});
