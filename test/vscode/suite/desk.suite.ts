import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Position,
  RelativePattern,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type TextDocument,
} from 'vscode';
import { takeBack } from '../../../client/src/commands/decide.ts';
import {
  closeEverything,
  codeOf,
  everythingIn,
  findingsIn,
  fixture,
  gaojian,
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
    await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
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

  // The first: no other change of a file makes the server read anew.
  it('a draft outside of the workspace has its record beside it', async () => {
    const folder = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '../别处');
    const uri = Uri.joinPath(folder, '来稿.txt');
    await write(uri, '青山市党政(dǎngzhèng)代表团(dàibiǎotuán)到江川考察。\n');
    const { document } = await window.showTextDocument(uri);
    await untilFound(document, RULE, ['(dǎngzhèng)', '(dàibiǎotuán)']);
    await choose(document, /这一处不改/);
    await untilFound(document, RULE, ['(dǎngzhèng)']);
    await workspace.fs.delete(folder, { recursive: true });
  });

  it('what the light bulb offers at the cursor has commands: for keys, macros and voice', async () => {
    const document = await openGlosses();
    const editor = window.activeTextEditor!;
    const at = (text: string): void => {
      const { start } = rangeOf(document, text);
      editor.selection = new Selection(start, start);
    };
    at('(dàibiǎotuán)');
    await commands.executeCommand('gaojian.leaveHere');
    await untilFound(
      document,
      RULE,
      GLOSSES.filter((gloss) => gloss !== '(dàibiǎotuán)'),
    );
    at('(dǎngzhèng)');
    await commands.executeCommand('gaojian.fixHere');
    await untilFound(document, RULE, ['(xíngchéng)', '(shēngyì)']);
    at('(xíngchéng)');
    await commands.executeCommand('gaojian.fixAlike');
    await untilFound(document, RULE, []);
    assert.ok(document.getText().includes('(dàibiǎotuán)'), 'what was left stays');
  });

  it('a finding that is ignored here goes, and the draft carries no mark', async () => {
    const document = await openGlosses();
    const before = document.getText();
    await choose(document, /这一处不改/);
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
    await choose(document, /这篇稿不查/);
    await untilFound(document, RULE, []);
    const written = await textOf(IGNORED);
    assert.match(written, /另一篇\.txt[\s\S]*fix-all\.txt/);
    assert.ok(await takeBack(IGNORED, before, written));
    assert.equal(await textOf(IGNORED), before);
    await untilFound(document, RULE, GLOSSES);
    assert.equal(await takeBack(IGNORED, '', written), false, 'not where somebody else has written');
  });

  it('a record that cannot be read stays as it is', async () => {
    await write(IGNORED, '[1');
    await choose(await openGlosses(), /这一处不改/);
    assert.equal(await textOf(IGNORED), '[1');
  });

  it('a rule that is turned off goes, written into the config as it is in the editor; one step undoes it', async () => {
    await write(CONFIG, 'variant: hans\n');
    const editor = await window.showTextDocument(CONFIG);
    const unsaved = '# 还没有保存\nvariant: auto\n';
    await replace(editor, everythingIn(editor.document), unsaved);
    const document = await openGlosses();
    await choose(document, /整个文件夹都不查/);
    await untilFound(document, RULE, []);
    assert.equal(await textOf(CONFIG), `${unsaved}rules:\n  pinyin-gloss: off\n`);
    await window.showTextDocument(CONFIG);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), unsaved);
  });

  it('a config comes into being where there is none', async () => {
    const document = await openGlosses();
    await choose(document, /整个文件夹都不查/);
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

  describe('all drafts', () => {
    const drafts = new Map<string, string>();
    const OTHER = inFolder('drafts/新收.txt');

    before(async () => {
      for (const uri of await workspace.findFiles('drafts/*')) drafts.set(uri.toString(), await textOf(uri));
    });
    afterEach(async () => {
      await closeEverything();
      for (const [uri, text] of drafts)
        if ((await textOf(Uri.parse(uri, true))) !== text) await writeSeen(Uri.parse(uri, true), text);
      await workspace.fs.delete(OTHER).then(undefined, () => undefined);
    });

    /** Comes back when VS Code has noticed: the preview refuses what changes below it. */
    const writeSeen = async (uri: Uri, text: string | Uint8Array): Promise<void> => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(fixture('.'), '*'));
      const seen = new Promise<void>((resolve) => {
        const look = (changed: Uri): void => {
          if (changed.path === uri.path) resolve();
        };
        watcher.onDidCreate(look);
        watcher.onDidChange(look);
      });
      await workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
      await seen;
      watcher.dispose();
    };

    const untilCount = (uri: Uri, count: number): Promise<true> =>
      until(
        languages.onDidChangeDiagnostics,
        `${count} at ${uri.path}`,
        () =>
          languages.getDiagnostics(uri).filter((found) => codeOf(found) === RULE).length === count ||
          undefined,
      );

    it('are checked, those that are not open too, each finding once', async () => {
      await commands.executeCommand('gaojian.checkAll');
      await untilCount(fixture('fix-all.txt'), GLOSSES.length);
      const { document } = await openFixture('fix-all.txt');
      await untilFound(document, RULE, GLOSSES);
      await untilCount(document.uri, GLOSSES.length);
      await closeEverything();
      await untilCount(document.uri, GLOSSES.length);
    });

    it('are followed when files come, change and go', async () => {
      await commands.executeCommand('gaojian.checkAll');
      await write(OTHER, '青山市党政(dǎngzhèng)代表团\n');
      await untilCount(OTHER, 1);
      await write(OTHER, '青山市党政(dǎngzhèng)代表团(dàibiǎotuán)\n');
      await untilCount(OTHER, 2);
      await write(CONFIG, 'rules: { pinyin-gloss: off }\n');
      await untilCount(OTHER, 0);
      await workspace.fs.delete(CONFIG);
      await untilCount(OTHER, 2);
      await workspace.fs.delete(OTHER);
      await untilCount(OTHER, 0);
    });

    it('stand in the findings view: kind, rule, draft, finding; a click goes there', async () => {
      const { findingsView } = await gaojian();
      await commands.executeCommand('gaojian.checkAll');
      const certain = await until(findingsView.onDidChangeTreeData, 'what is certain', () =>
        findingsView.getChildren().find(({ id }) => id === 'certain'),
      );
      const rule = findingsView.getChildren(certain).find(({ id }) => id === `rule:certain:${RULE}`)!;
      assert.equal(rule.label, '残留注音');
      const draft = findingsView.getChildren(rule).find(({ label }) => label === 'fix-all.txt')!;
      const found = findingsView.getChildren(draft);
      assert.equal(found.length, GLOSSES.length);
      const item = findingsView.getTreeItem(found[1]!);
      assert.match(item.accessibilityInformation!.label, /^Error, .*dàibiǎotuán.*, line 1$/);
      await commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]));
      const { document, selection } = window.activeTextEditor!;
      assert.equal(document.getText(selection), '(dàibiǎotuán)');
    });

    /** No event tells that the preview is there: it is told what to do until it does. */
    const answerPreview = async (command: string, answer: string): Promise<void> => {
      const done = commands.executeCommand(command).then(() => true);
      const tell = (): Thenable<boolean> => commands.executeCommand(answer).then(() => false);
      while (!(await Promise.race([done, tell()])));
    };

    it('are fixed through the preview: what is safe, in what is open as it is there', async () => {
      const editor = await openFixture('fix-all.txt');
      await editor.edit((edit) => edit.insert(new Position(0, 0), '会议(huìyì)纪要\n'));
      await writeSeen(OTHER, '青山市党政(dǎngzhèng)代表团\n');
      const review = await textOf(fixture('review.txt'));
      await answerPreview('gaojian.fixAllDrafts', 'refactorPreview.apply');
      assert.equal(
        editor.document.getText().split('\n', 2).join('\n'),
        '会议纪要\n青山市党政代表团到江川考察。',
      );
      assert.equal(await textOf(OTHER), '青山市党政代表团\n');
      assert.equal(await textOf(fixture('review.txt')), review, 'a person has to tick it');
    });

    it('stay as they are when the preview is discarded', async () => {
      await writeSeen(OTHER, '青山市党政(dǎngzhèng)代表团\n');
      await answerPreview('gaojian.fixAllDrafts', 'refactorPreview.discard');
      assert.equal(await textOf(OTHER), '青山市党政(dǎngzhèng)代表团\n');
    });

    it('stay as they are where bytes could not be read: writing them would lose these', async () => {
      // 党政(dǎngzhèng) in GB 18030, which is read as UTF-8 here.
      const bytes = new Uint8Array([0xb5, 0xb3, 0xd5, 0xfe, ...new TextEncoder().encode('(dangzheng4)\n')]);
      await writeSeen(OTHER, bytes);
      await answerPreview('gaojian.fixAllDrafts', 'refactorPreview.apply');
      assert.match(await textOf(fixture('fix-all.txt')), /^青山市党政代表团/, 'the others are fixed');
      assert.deepEqual(new Uint8Array(await workspace.fs.readFile(OTHER)), bytes);
    });
  });
});
