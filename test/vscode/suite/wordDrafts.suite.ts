import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { commands, languages, Uri, window, workspace, type TextDocument } from 'vscode';
import { paragraph, wordFile } from '../../support/wordFile.ts';
import { closeEverything, everythingIn, until, untilFound } from './editor.ts';

const FILE = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '来稿.docx');
const TEXT = '青山市党政(dǎngzhèng)代表团赴江川省考察。';
const xmlOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

describe('Word files', () => {
  beforeEach(() =>
    workspace.fs.writeFile(FILE, wordFile({ body: paragraph(TEXT) + paragraph('两地将加强合作。') })),
  );
  afterEach(async () => {
    await closeEverything();
    await workspace.fs.delete(FILE);
  });

  /** What a click on the file in the explorer does. */
  async function open(): Promise<TextDocument> {
    await commands.executeCommand('vscode.open', FILE);
    return until(window.onDidChangeActiveTextEditor, 'the text of the Word file', () => {
      const document = window.activeTextEditor?.document;
      return document?.uri.scheme === 'gaojian-docx' ? document : undefined;
    });
  }

  it('open as drafts that nobody can type in, with findings', async () => {
    const document = await open();
    assert.equal(document.getText().trimEnd(), `${TEXT}\n两地将加强合作。`);
    await untilFound(document, 'pinyin-gloss', ['(dǎngzhèng)']);
    const editor = window.activeTextEditor!;
    await editor.edit((edit) => edit.delete(everythingIn(document))).then(undefined, () => false);
    assert.equal(document.getText().trimEnd(), `${TEXT}\n两地将加强合作。`);
  });

  it('are written back with tracked changes, and nothing is left beside them', async () => {
    const document = await open();
    await untilFound(document, 'pinyin-gloss', ['(dǎngzhèng)']);
    // The question which changes are written stands there a moment later: its first answer is taken.
    const answering = setInterval(
      () => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      200,
    );
    await commands.executeCommand('gaojian.writeWord');
    clearInterval(answering);
    const xml = xmlOf(await workspace.fs.readFile(FILE));
    assert.match(xml, /<w:del [^>]*w:author="稿检"[^>]*>.*\(dǎngzhèng\).*<\/w:del>/);
    const names = (await workspace.fs.readDirectory(Uri.joinPath(FILE, '..'))).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.startsWith('来稿')),
      ['来稿.docx'],
    );
    await until(languages.onDidChangeDiagnostics, 'the text without the gloss', () =>
      document.getText().includes('dǎngzhèng') ? undefined : true,
    );
  });

  it('become drafts of their own', async () => {
    await open();
    await commands.executeCommand('gaojian.importWord');
    const copy = window.activeTextEditor!.document;
    assert.ok(copy.isUntitled);
    assert.equal(copy.getText().trimEnd(), `${TEXT}\n两地将加强合作。`);
    assert.equal(xmlOf(await workspace.fs.readFile(FILE)).includes('w:del'), false);
  });
});
