import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { Requests, type CleanDraftResult, type DocumentParams } from '../../../server/src/protocol.ts';
import { closeEverything, gaojian, openFixture, openUntitled, untilFound } from './editor.ts';

describe('clean draft', () => {
  afterEach(closeEverything);

  it('is one versioned edit with an annotation a rule and kind; review fixes ask for confirmation', async () => {
    const { document } = await openFixture('review.txt');
    const { client } = await gaojian();
    const params: DocumentParams = { textDocument: { uri: document.uri.toString() } };
    // By name: a request made by this bundle's own copy of the library is none to the client's.
    const result = (await client.sendRequest<CleanDraftResult>(Requests.cleanDraft.method, params))!;
    const [change] = result.documentChanges!;
    assert.ok(change && 'textDocument' in change);
    assert.equal(change.textDocument.version, document.version);
    const annotations = result.changeAnnotations!;
    const used = change.edits.map((edit) => 'annotationId' in edit && annotations[edit.annotationId]!);
    assert.ok(used.every((annotation) => annotation && annotation.label !== ''));
    assert.equal(annotations['pinyin-gloss-review']!.needsConfirmation, true);
    for (const [id, { needsConfirmation }] of Object.entries(annotations)) {
      assert.equal(needsConfirmation, id.endsWith('-review'), id);
    }
  });

  it('what is only safe is changed on the spot, in one step of undo', async () => {
    const before = '企业(qǐyè)落实(luòshí)责任(zérèn)';
    const { document } = await openUntitled(before);
    await untilFound(document, 'pinyin-gloss', ['(qǐyè)', '(luòshí)', '(zérèn)']);
    await commands.executeCommand('gaojian.cleanDraft');
    assert.equal(document.getText(), '企业落实责任');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('what a person decides is shown in the refactor preview first', async () => {
    const { document } = await openFixture('review.txt');
    const before = document.getText();
    await untilFound(document, 'pinyin-gloss', ['(yù)']);
    const done = commands.executeCommand('gaojian.cleanDraft').then(() => true);
    // No event tells that the preview is there: it is told to discard until it does.
    const discard = (): Thenable<boolean> =>
      commands.executeCommand('refactorPreview.discard').then(() => false);
    while (!(await Promise.race([done, discard()])));
    assert.equal(document.getText(), before);
  });

  it('says so when there is nothing to clean', async () => {
    const { document } = await openUntitled('李川说，今天天气很好。');
    await commands.executeCommand('gaojian.cleanDraft');
    assert.equal(document.getText(), '李川说，今天天气很好。');
  });
});
