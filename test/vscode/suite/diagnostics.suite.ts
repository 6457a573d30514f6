import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, TabInputCustom, window, workspace, type Uri } from 'vscode';
import {
  closeEverything,
  findingsIn,
  openFixture,
  openUntitled,
  rangeOf,
  replace,
  textsOf,
  until,
  untilFound,
} from './editor.ts';

const RULE = 'pinyin-gloss';
const GLOSSES = ['(yuè)', '(dǎngzhèng)', '(dàibiǎotuán)', '(qízhōng)', '(quē)', '(liúdòng)'];

describe('diagnostics', () => {
  afterEach(closeEverything);

  it('stand at the words, with rule, level and source', async () => {
    const { document } = await openFixture('山海协作 考察.txt');
    const found = await untilFound(document, RULE, GLOSSES);
    for (const { severity, source, message } of found) {
      // An error of the command line; but what the machine puts right is never red.
      assert.equal(severity, DiagnosticSeverity.Warning);
      assert.equal(source, '稿检');
      assert.match(message, /残留注音/);
    }
  });

  it('link to the rule page, which opens inside the editor and is no draft', async () => {
    const { document } = await openFixture('fix-all.txt');
    const [finding] = await untilFound(document, RULE, [
      '(dǎngzhèng)',
      '(dàibiǎotuán)',
      '(xíngchéng)',
      '(shēngyì)',
    ]);
    const { value, target } = finding!.code as { value: string; target: Uri };
    assert.equal(value, '残留注音');
    const page = await workspace.openTextDocument(target);
    assert.match(page.getText(), /^# 残留注音（pinyin-gloss）$/m);
    assert.match(page.getText(), /## 何为错/);
    await commands.executeCommand('vscode.open', target);
    const input = await until(window.tabGroups.onDidChangeTabs, 'the page is shown', () => {
      const { activeTab } = window.tabGroups.activeTabGroup;
      return activeTab?.label.includes(RULE) ? activeTab.input : undefined;
    });
    assert.ok(input instanceof TabInputCustom, 'as rendered Markdown');
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    assert.deepEqual(findingsIn(page), []);
  });

  it('follow typing, and never vanish in between', async () => {
    const editor = await openFixture('山海协作 考察.txt');
    const { document } = editor;
    await untilFound(document, RULE, GLOSSES);
    const seen: number[] = [];
    const watch = languages.onDidChangeDiagnostics(() => seen.push(findingsIn(document, RULE).length));
    for (const character of '落实(luòshí)') {
      await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, character));
    }
    await untilFound(document, RULE, [...GLOSSES, '(luòshí)']);
    await replace(editor, rangeOf(document, '(yuè)'), '');
    await untilFound(document, RULE, [...GLOSSES.slice(1), '(luòshí)']);
    watch.dispose();
    assert.ok(Math.min(...seen) >= GLOSSES.length, `counts seen while typing: ${seen.join(' ')}`);
  });

  it('in Markdown leave links and code alone', async () => {
    const { document } = await openFixture('考察.md');
    await untilFound(document, RULE, ['(dàibiǎotuán)', '(qǐyè)']);
  });

  it('in HTML look at the text only', async () => {
    const { document } = await openFixture('考察.html');
    const found = await untilFound(document, RULE, ['(dàibiǎotuán)', '(qǐyè)']);
    assert.equal(found[1]!.range.start.line, 3);
  });

  for (const language of ['plaintext', 'gaojian', 'markdown']) {
    it(`work in an untitled ${language} document`, async () => {
      const { document } = await openUntitled('企业(qǐyè)落实(luòshí)责任(zérèn)', language);
      const found = await untilFound(document, RULE, ['(qǐyè)', '(luòshí)', '(zérèn)']);
      assert.deepEqual(textsOf(document, found).length, 3);
    });
  }

  it('show what another draft says of somebody, and where', async () => {
    await openFixture('调研.txt');
    const { document } = await openFixture('分工.txt');
    const [finding] = await untilFound(document, 'title-conflict', ['青山市副市长陈伟']);
    assert.equal(finding!.severity, DiagnosticSeverity.Information);
    const [related] = finding!.relatedInformation!;
    assert.match(related!.location.uri.path, /\/调研\.txt$/);
    assert.equal(related!.location.range.start.line, 2);
    assert.equal(related!.message, '“调研.txt”里的职务：青山市市长');
  });

  it('leave other languages alone', async () => {
    const { document } = await openUntitled('企业(qǐyè)落实(luòshí)责任(zérèn)', 'json');
    const draft = await openUntitled('企业(qǐyè)落实(luòshí)责任(zérèn)');
    await untilFound(draft.document, RULE, ['(qǐyè)', '(luòshí)', '(zérèn)']);
    assert.deepEqual(findingsIn(document), []);
  });
});
