import assert from 'node:assert/strict';
import { commands, workspace, type CodeAction } from 'vscode';
import { Requests, type CheckParams, type CheckResult } from '../../../server/src/protocol.ts';
import {
  closeEverything,
  fixture,
  gaojian,
  openFixture,
  openUntitled,
  rangeOf,
  untilFound,
} from './editor.ts';

const RULE = 'pinyin-gloss';

describe('fixes', () => {
  afterEach(closeEverything);

  it('a quick fix puts one finding right, and undo is one step', async () => {
    const { document } = await openUntitled('企业(qǐyè)落实(luòshí)责任(zérèn)');
    await untilFound(document, RULE, ['(qǐyè)', '(luòshí)', '(zérèn)']);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '(luòshí)'),
      'quickfix',
    );
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    assert.match(preferred[0]!.title, /删去注音/);
    assert.ok(await workspace.applyEdit(preferred[0]!.edit!));
    assert.equal(document.getText(), '企业(qǐyè)落实责任(zérèn)');
    await untilFound(document, RULE, ['(qǐyè)', '(zérèn)']);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), '企业(qǐyè)落实(luòshí)责任(zérèn)');
  });

  it('fix all gives the exact text, and undo is one step', async () => {
    const { document } = await openFixture('fix-all.txt');
    const before = document.getText();
    const expected = await workspace.openTextDocument(fixture('fix-all.fixed.txt'));
    await untilFound(document, RULE, ['(dǎngzhèng)', '(dàibiǎotuán)', '(xíngchéng)', '(shēngyì)']);
    await commands.executeCommand('gaojian.fixAll');
    assert.equal(document.getText(), expected.getText());
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('fix all in the editor is the fix of the command line', async () => {
    const { document } = await openFixture('山海协作 考察.txt');
    const { client } = await gaojian();
    const check: CheckParams = {
      document: { uri: document.uri.toString(), languageId: document.languageId, text: document.getText() },
      fix: 'safe',
    };
    // By name: a request made by this bundle's own copy of the library is none to the client's.
    const { fixed } = await client.sendRequest<CheckResult>(Requests.check.method, check);
    await commands.executeCommand('gaojian.fixAll');
    assert.equal(document.getText(), fixed!.text);
    assert.ok(!document.getText().includes('(liúdòng)'));
  });

  it('saving fixes when the editor is told so', async () => {
    const editor = await openFixture('fix-all.txt');
    const { document } = editor;
    const before = document.getText();
    const config = workspace.getConfiguration('editor', { uri: document.uri, languageId: 'plaintext' });
    await config.update('codeActionsOnSave', { 'source.fixAll.gaojian': 'explicit' }, false);
    try {
      const expected = await workspace.openTextDocument(fixture('fix-all.fixed.txt'));
      let words = '';
      // VS Code saves without the fixes where a busy machine does not bring them within a second or two.
      for (let attempt = 0; attempt < 10 && document.getText() !== words + expected.getText(); attempt++) {
        words += '今天，';
        await editor.edit((edit) => edit.insert(document.positionAt(0), '今天，'));
        await document.save();
      }
      assert.equal(document.getText(), words + expected.getText());
    } finally {
      await config.update('codeActionsOnSave', undefined, false);
      await workspace.fs.writeFile(document.uri, new TextEncoder().encode(before));
    }
  });
});
