import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace, type CodeAction, type TextDocument } from 'vscode';
import { takeBack } from '../../../client/src/decide.ts';
import {
  closeEverything,
  everythingIn,
  findingsIn,
  fixture,
  openFixture,
  rangeOf,
  replace,
  until,
  untilFound,
} from './editor.ts';

const RULE = 'pinyin-gloss';
const GLOSSES = ['(dǎngzhèng)', '(dàibiǎotuán)', '(xíngchéng)', '(shēngyì)'];
const inFolder = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
const IGNORED = inFolder('.gaojian/ignored.json');
const CONFIG = inFolder('gaojian.config.yaml');

describe('the desk', () => {
  afterEach(async () => {
    await closeEverything();
    for (const name of ['.gaojian', 'gaojian.config.yaml'])
      await workspace.fs.delete(inFolder(name), { recursive: true }).then(undefined, () => undefined);
  });

  const choose = async (document: TextDocument, title: RegExp): Promise<void> => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '(dàibiǎotuán)'),
      'quickfix',
    );
    const action = actions.find((offered) => title.test(offered.title));
    assert.ok(action?.command, String(title));
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  };

  const openGlosses = async (): Promise<TextDocument> => {
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    return document;
  };

  const textOf = async (uri: Uri): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(uri));

  const write = (uri: Uri, text: string): Thenable<void> =>
    workspace.fs.writeFile(uri, new TextEncoder().encode(text));

  it('a finding that is ignored here goes, and the draft carries no mark', async () => {
    const document = await openGlosses();
    const before = document.getText();
    await choose(document, /在此稿忽略：这一处/);
    await untilFound(
      document,
      RULE,
      GLOSSES.filter((gloss) => gloss !== '(dàibiǎotuán)'),
    );
    assert.equal(document.getText(), before);
    const written = await textOf(IGNORED);
    assert.ok(await takeBack(IGNORED, undefined, written));
    await untilFound(document, RULE, GLOSSES);
    await assert.rejects(async () => workspace.fs.stat(IGNORED), 'the file is gone again');
  });

  it('what is in the record stays, and is there again after undoing', async () => {
    const before = '{ "version": 1, "ignored": [{ "rule": "mojibake", "draft": "另一篇.txt" }] }\n';
    await write(IGNORED, before);
    const document = await openGlosses();
    await choose(document, /在此稿忽略：全稿/);
    await untilFound(document, RULE, []);
    const written = await textOf(IGNORED);
    assert.match(written, /另一篇\.txt[^]*fix-all\.txt/);
    assert.ok(await takeBack(IGNORED, before, written));
    assert.equal(await textOf(IGNORED), before);
    await untilFound(document, RULE, GLOSSES);
    assert.equal(await takeBack(IGNORED, '', written), false, 'not where somebody else has written');
  });

  it('a record that cannot be read stays as it is', async () => {
    await write(IGNORED, '[1');
    await choose(await openGlosses(), /在此稿忽略：这一处/);
    assert.equal(await textOf(IGNORED), '[1');
  });

  it('a rule that is turned off goes, written into the config as it is in the editor; one step undoes it', async () => {
    await write(CONFIG, 'variant: hans\n');
    const editor = await window.showTextDocument(CONFIG);
    const unsaved = '# 还没有保存\nvariant: auto\n';
    await replace(editor, everythingIn(editor.document), unsaved);
    const document = await openGlosses();
    await choose(document, /关闭这条规则/);
    await untilFound(document, RULE, []);
    assert.equal(await textOf(CONFIG), `${unsaved}rules:\n  pinyin-gloss: off\n`);
    await window.showTextDocument(CONFIG);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), unsaved);
  });

  it('a config comes into being where there is none', async () => {
    const document = await openGlosses();
    await choose(document, /关闭这条规则/);
    await untilFound(document, RULE, []);
    assert.equal(await textOf(CONFIG), 'rules:\n  pinyin-gloss: off\n');
  });

  it('the sample is a draft without a file, with findings of every kind that it is to show', async () => {
    await commands.executeCommand('gaojian.openSample');
    const { document } = window.activeTextEditor!;
    assert.ok(document.isUntitled);
    await untilFound(document, RULE, ['(dǎngzhèng)', '(dǎngzhèng)', '(kōngjiān)']);
    for (const rule of ['mixed-script', 'punctuation-width', 'spam-line'])
      assert.notEqual(findingsIn(document, rule).length, 0, rule);
  });

  it('all drafts are checked, those that are not open too', async () => {
    await commands.executeCommand('gaojian.checkAll');
    const uri = fixture('fix-all.txt');
    const found = languages.getDiagnostics(uri).filter(({ code }) => code === RULE);
    assert.equal(found.length, GLOSSES.length);
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    await until(languages.onDidChangeDiagnostics, 'each finding once', () =>
      findingsIn(document, RULE).length === GLOSSES.length ? true : undefined,
    );
  });
});
