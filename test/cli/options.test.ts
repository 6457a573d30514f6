import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { lint } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const GLOSS = '党政(dǎngzhèng)';
const SEVERITIES = ['info', 'warning', 'error'];

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly { readonly severity: number }[];
}

describe('options', () => {
  const makeFolder = useTemporaryFolders();

  /** Level at which the gloss in a.txt is reported, or `off`. */
  const level = async (files: Record<string, string>, ...argv: string[]): Promise<string> => {
    const { path: cwd } = await makeFolder({ 'a.txt': GLOSS, ...files });
    const { stdout } = await lint(['--format', 'json', ...argv, 'a.txt'], { cwd });
    const [{ messages }] = JSON.parse(stdout) as [FileResult];
    return SEVERITIES[messages[0]?.severity ?? -1] ?? 'off';
  };
  const config = { 'gaojian.config.yaml': 'rules: { pinyin-gloss: warning }\n' };
  const other = { 'other.json': '{"rules": {"pinyin-gloss": "info"}}' };

  it('the config beside the draft', async () => assert.equal(await level(config), 'warning'));
  it('--no-config', async () => assert.equal(await level(config, '--no-config'), 'error'));
  it('--config', async () =>
    assert.equal(await level({ ...config, ...other }, '--config', 'other.json'), 'info'));
  it('--config with a package.json', async () =>
    assert.equal(
      await level(
        { 'sub/package.json': '{"gaojian": {"rules": {"pinyin-gloss": "info"}}}' },
        '--config',
        'sub/package.json',
      ),
      'info',
    ));
  it('--rule, above the config', async () =>
    assert.equal(await level(config, '--rule', 'pinyin-gloss=info'), 'info'));
  it('--rule twice, the later wins', async () =>
    assert.equal(await level(config, '--rule', 'pinyin-gloss=info', '--rule', 'pinyin-gloss=off'), 'off'));
  it('--rule, above overrides of the config', async () =>
    assert.equal(
      await level(
        { '.gaojianrc': 'overrides: [{ files: ["*.txt"], rules: { pinyin-gloss: info } }]' },
        '--rule=pinyin-gloss=warning',
      ),
      'warning',
    ));
  it('--no-config reads no .gaojianignore', async () =>
    assert.equal(await level({ '.gaojianignore': '*.txt' }, '--no-config'), 'error'));

  it('--variant is taken', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': GLOSS });
    for (const variant of ['auto', 'hans', 'hant-tw', 'hant-hk'])
      assert.equal((await lint(['--variant', variant, 'a.txt'], { cwd })).exitCode, 1);
  });

  it('--locale in its two forms', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': GLOSS });
    for (const argv of [['--locale', 'en'], ['--locale=en']]) {
      const { stdout } = await lint([...argv, 'a.txt'], { cwd });
      assert.match(stdout, /Leftover pinyin gloss/);
    }
  });

  describe('standard input', () => {
    const read = async (stdin: string, ...argv: string[]): Promise<FileResult[]> => {
      const folder = await makeFolder({
        'gaojian.config.yaml': 'overrides: [{ files: [b.txt], rules: { pinyin-gloss: info } }]',
      });
      const { stdout } = await lint(['--format', 'json', ...argv], { cwd: folder.path, stdin });
      return (JSON.parse(stdout) as FileResult[]).map(({ filePath, messages }) => ({
        filePath: filePath.replace(folder.path, '…'),
        messages: messages.map(({ severity }) => ({ severity })),
      }));
    };

    it('-', async () =>
      assert.deepEqual(await read(GLOSS, '-'), [{ filePath: '<stdin>', messages: [{ severity: 2 }] }]));
    it('--stdin', async () =>
      assert.deepEqual(await read(GLOSS, '--stdin'), [{ filePath: '<stdin>', messages: [{ severity: 2 }] }]));
    it('--stdin-filename names the draft, and its config', async () =>
      assert.deepEqual(await read(GLOSS, '-', '--stdin-filename', 'b.txt'), [
        { filePath: '…/b.txt', messages: [{ severity: 0 }] },
      ]));
    it('--stdin-filename names the format', async () =>
      assert.deepEqual(await read(`\`${GLOSS}\``, '-', '--stdin-filename', 'none/b.md'), [
        { filePath: '…/none/b.md', messages: [] },
      ]));
    it('with files beside it, first', async () => {
      const { path: cwd } = await makeFolder({ 'a.txt': '青山' });
      const { stdout } = await lint(['--format', 'json', 'a.txt', '-'], { cwd, stdin: GLOSS });
      assert.deepEqual(
        (JSON.parse(stdout) as FileResult[]).map(({ messages }) => messages.length),
        [1, 0],
      );
    });
  });

  describe('drafts', () => {
    const found = async (files: Record<string, string>, ...argv: string[]): Promise<string[]> => {
      const folder = await makeFolder(files);
      const { stdout } = await lint(['--format', 'json', ...argv], { cwd: folder.path });
      return (JSON.parse(stdout) as FileResult[]).map(({ filePath }) =>
        filePath.slice(folder.path.length + 1),
      );
    };
    const files = {
      'a.txt': '',
      '要闻/b.md': '',
      '要闻/c.docx': '',
      'node_modules/d.txt': '',
      '.git/e.txt': '',
    };

    it('of this folder and those in it when none is named', async () =>
      assert.deepEqual(await found(files), ['a.txt', '要闻/b.md']));
    it('of a folder', async () => assert.deepEqual(await found(files, '要闻'), ['要闻/b.md']));
    it('of a pattern', async () => assert.deepEqual(await found(files, '**/*.md'), ['要闻/b.md']));
    it('by name, whatever the name', async () =>
      assert.deepEqual(await found({ 'a[1].txt': '', '稿 件': '' }, 'a[1].txt', '稿 件'), [
        'a[1].txt',
        '稿 件',
      ]));
    it('not those of .gitignore, unless by name', async () => {
      const ignored = { ...files, '.gitignore': '要闻/\n' };
      assert.deepEqual(await found(ignored), ['a.txt']);
      assert.deepEqual(await found(ignored, '要闻/b.md'), ['要闻/b.md']);
    });
    it('.gitignore in any folder, and above the one that is named, as git has it', async () =>
      assert.deepEqual(
        await found(
          {
            '.git/HEAD': '',
            '.gitignore': '*.bak.txt\n/旧稿/\n',
            'a.bak.txt': '',
            '旧稿/b.txt': '',
            '要闻/.gitignore': '草稿/\n!c.bak.txt\n',
            '要闻/c.bak.txt': '',
            '要闻/旧稿/d.txt': '',
            '要闻/草稿/e.txt': '',
            '要闻/时政/f.bak.txt': '',
          },
          '要闻',
        ),
        ['要闻/c.bak.txt', '要闻/旧稿/d.txt'],
      ));
    it('a link to a draft is one, a link to a folder is not followed', async () => {
      const folder = await makeFolder({ 'a.txt': '', '要闻/b.txt': '' });
      await symlink('.', folder.pathOf('again'));
      await symlink('要闻', folder.pathOf('more'));
      await symlink('a.txt', folder.pathOf('c.txt'));
      const { stdout } = await lint(['--format', 'json', '.'], { cwd: folder.path });
      assert.deepEqual(
        (JSON.parse(stdout) as FileResult[]).map(({ filePath }) => filePath.slice(folder.path.length + 1)),
        ['a.txt', 'c.txt', '要闻/b.txt'],
      );
    });
    it('not those of .gaojianignore, by name or not', async () => {
      const ignored = { ...files, '.gaojianignore': '# 旧稿\n要闻/\n' };
      assert.deepEqual(await found(ignored), ['a.txt']);
      assert.deepEqual(await found(ignored, 'a.txt', '要闻/b.md'), ['a.txt']);
    });
    it('not those that the config ignores', async () =>
      assert.deepEqual(await found({ ...files, '.gaojianrc': 'ignore: [a.txt]' }), ['要闻/b.md']));
  });
});
