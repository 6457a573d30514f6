import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace, type CodeAction } from 'vscode';
import { closeEverything, findingsIn, fixture, openFixture, rangeOf, until, untilFound } from './editor.ts';

const RULE = 'pinyin-gloss';
const GLOSSES = ['(dǎngzhèng)', '(dàibiǎotuán)', '(xíngchéng)', '(shēngyì)'];
const inFolder = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);

describe('the desk', () => {
  afterEach(async () => {
    await closeEverything();
    for (const name of ['.gaojian', 'gaojian.config.yaml'])
      await workspace.fs.delete(inFolder(name), { recursive: true }).then(undefined, () => undefined);
  });

  const choose = async (title: RegExp): Promise<void> => {
    const { document } = window.activeTextEditor!;
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '(dàibiǎotuán)'),
      'quickfix',
    );
    const action = actions.find((offered) => title.test(offered.title));
    assert.ok(action, String(title));
    assert.ok(await workspace.applyEdit(action.edit!));
    await workspace.saveAll();
  };

  it('a finding that is ignored here goes, and the draft carries no mark', async () => {
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    const before = document.getText();
    await choose(/在此稿忽略：这一处/);
    await untilFound(
      document,
      RULE,
      GLOSSES.filter((gloss) => gloss !== '(dàibiǎotuán)'),
    );
    assert.equal(document.getText(), before);
  });

  it('a rule that is turned off goes', async () => {
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    await choose(/关闭这条规则/);
    await untilFound(document, RULE, []);
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
