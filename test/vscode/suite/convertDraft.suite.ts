import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { closeEverything, openUntitled } from './editor.ts';

describe('convert draft', () => {
  afterEach(closeEverything);

  it('puts the whole draft into one script, in one step of undo', async () => {
    const before = '太后以後，頭髮與麵包的關係';
    const { document } = await openUntitled(before);
    await commands.executeCommand('gaojian.convertDraft', 'hans');
    assert.equal(document.getText(), '太后以后，头发与面包的关系');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
