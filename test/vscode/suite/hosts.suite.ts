import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  FileSystemError,
  FileType,
  languages,
  Uri,
  window,
  workspace,
  type FileChangeEvent,
  type FileSystemProvider,
} from 'vscode';
import { closeEverything, findingsIn, openFixture, until, untilFound } from './editor.ts';

const RULE = 'pinyin-gloss';
const GLOSSES = ['(dǎngzhèng)', '(dàibiǎotuán)', '(xíngchéng)', '(shēngyì)'];

/** Files in memory, as the repositories that VS Code opens without a clone. */
const virtualFiles = (files: Readonly<Record<string, string>>): FileSystemProvider => {
  const read = ({ path }: Uri): Uint8Array => {
    const text = files[path];
    if (text === undefined) throw FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(text);
  };
  const refuse = (): never => {
    throw FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
    watch: () => new Disposable(() => undefined),
    stat: (uri) => ({ type: FileType.File, ctime: 0, mtime: 0, size: read(uri).length }),
    readFile: read,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
};

describe('hosts', () => {
  afterEach(closeEverything);

  it('a draft of a virtual workspace is checked with the config beside it', async () => {
    const provider = workspace.registerFileSystemProvider(
      'vscode-vfs',
      virtualFiles({
        '/desk/draft.txt': '企业(qǐyè)落实(luòshí)责任(zérèn)',
        '/gaojian.config.json': JSON.stringify({ rules: { [RULE]: 'info' } }),
      }),
    );
    try {
      const uri = Uri.from({ scheme: 'vscode-vfs', authority: 'test', path: '/desk/draft.txt' });
      const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
      const found = await untilFound(document, RULE, ['(qǐyè)', '(luòshí)', '(zérèn)']);
      assert.ok(found.every(({ severity }) => severity === DiagnosticSeverity.Information));
      await closeEverything();
    } finally {
      provider.dispose();
    }
  });

  it('the language of the findings follows the setting at once', async () => {
    const { document } = await openFixture('fix-all.txt');
    await untilFound(document, RULE, GLOSSES);
    const settings = workspace.getConfiguration('gaojian');
    const untilMessage = (pattern: RegExp): Promise<unknown> =>
      until(languages.onDidChangeDiagnostics, String(pattern), () => {
        const found = findingsIn(document, RULE);
        return found.length > 0 && found.every(({ message }) => pattern.test(message)) ? found : undefined;
      });
    await settings.update('locale', 'en', ConfigurationTarget.Workspace);
    try {
      await untilMessage(/^Leftover pinyin gloss/);
    } finally {
      await settings.update('locale', undefined, ConfigurationTarget.Workspace);
    }
    await untilMessage(/残留注音/);
  });
});
