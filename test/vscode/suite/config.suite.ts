import assert from 'node:assert/strict';
import { DiagnosticSeverity, languages, Uri, workspace } from 'vscode';
import { closeEverything, findingsIn, openFixture, until, untilFound } from './editor.ts';

const RULE = 'pinyin-gloss';
const GLOSSES = ['(dǎngzhèng)', '(dàibiǎotuán)', '(xíngchéng)', '(shēngyì)'];
const config = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'gaojian.config.json');
const writeConfig = async (value: unknown): Promise<void> =>
  workspace.fs.writeFile(config(), new TextEncoder().encode(JSON.stringify(value, undefined, 2)));

describe('config', () => {
  afterEach(async () => {
    await closeEverything();
    await workspace.fs.delete(config()).then(undefined, () => undefined);
  });

  it('a config file that comes, changes and goes is heeded at once', async () => {
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    await writeConfig({ rules: { [RULE]: 'off' } });
    await untilFound(document, RULE, []);
    await writeConfig({ rules: { [RULE]: 'info' } });
    const found = await untilFound(document, RULE, GLOSSES);
    assert.ok(found.every(({ severity }) => severity === DiagnosticSeverity.Information));
    await workspace.fs.delete(config());
    await until(languages.onDidChangeDiagnostics, 'warnings again', () => {
      const again = findingsIn(document, RULE);
      return again.length > 0 && again.every(({ severity }) => severity === DiagnosticSeverity.Warning)
        ? again
        : undefined;
    });
  });

  it('a mistake in it is shown on the config file', async () => {
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    await writeConfig({ rules: { 'no-such-rule': 'error' } });
    const [problem] = await until(languages.onDidChangeDiagnostics, 'a problem on the config', () => {
      const problems = languages.getDiagnostics(config()).filter(({ source }) => source === '稿检');
      return problems.length > 0 ? problems : undefined;
    });
    assert.match(problem!.message, /no-such-rule/);
    assert.equal(problem!.range.start.line, 2);
  });

  it('the setting holds where there is no config file', async () => {
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    const settings = workspace.getConfiguration('gaojian', document.uri);
    await settings.update('rules', { [RULE]: 'off' }, false);
    try {
      await untilFound(document, RULE, []);
    } finally {
      await settings.update('rules', undefined, false);
    }
    await untilFound(document, RULE, GLOSSES);
  });
});
