import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, symlink, utimes } from 'node:fs/promises';
import type { TemporaryFolder } from '../support/temporaryFolder.ts';
import { CLEAN, type BadInput } from './badInputs.ts';

const GLOSS = '国(guó)';
const makePipe = (folder: TemporaryFolder, name: string): unknown =>
  execFileSync('mkfifo', [folder.pathOf(name)]);
const isUntouched =
  (name: string, content: string) =>
  async (folder: TemporaryFolder): Promise<void> =>
    assert.equal((await folder.read(name)).toString(), content);

/** Files that are none, or must not be lost, and the folders and names they have. */
export const BAD_FILES: readonly BadInput[] = [
  {
    name: 'a pipe in a folder is not waited at',
    files: { 'a.txt': '青山' },
    prepare: (folder) => makePipe(folder, 'b.txt'),
    argv: ['.'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'nor is one behind a link, nor one by the name of a config',
    files: { 'b/a.txt': '青山' },
    prepare: async (folder) => {
      makePipe(folder, 'pipe');
      makePipe(folder, 'b/gaojian.config.yaml');
      makePipe(folder, 'b/.gaojianignore');
      await symlink('../pipe', folder.pathOf('b/c.txt'));
    },
    argv: ['b'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'a device without end',
    argv: ['/dev/zero'],
    exitCode: 2,
    stderr: '/dev/zero：超过 16 MiB，不像稿件，没有检查；请拆开\n',
  },
  {
    name: 'a device that is empty',
    argv: ['--fix', '/dev/null'],
    exitCode: 0,
    stderr: '/dev/null：空稿件\n',
    stdout: CLEAN,
  },
  {
    name: 'links in a circle',
    prepare: async (folder) => {
      await symlink('b.txt', folder.pathOf('a.txt'));
      await symlink('a.txt', folder.pathOf('b.txt'));
    },
    exitCode: 2,
    stderr: 'a.txt：没有这个文件或文件夹\n',
  },
  {
    name: 'the same links in a folder',
    prepare: (folder) => symlink('a.txt', folder.pathOf('a.txt')),
    argv: ['.'],
    exitCode: 2,
    stderr: 'a.txt：读不了（链接绕成了圈 ELOOP）\n',
  },
  {
    name: 'the same draft in four spellings is one',
    files: { 'a.txt': '青山', 'b/c.txt': '江川' },
    argv: ['a.txt', './a.txt', 'b/../a.txt', '*.txt'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'a name that a shell took for an option',
    files: { '--fix': '青山' },
    argv: ['--', '--fix'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'a name with the signs of a glob is a name',
    files: { '稿[1](2)*.txt': '青山', '稿1.txt': GLOSS },
    argv: ['稿[1](2)*.txt'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'a name with a line end says nothing of its own',
    argv: ['a\n1 篇稿件，没有发现问题'],
    exitCode: 2,
    stderr: 'a⏎1 篇稿件，没有发现问题：没有这个文件或文件夹\n',
  },
  {
    name: 'a name that is not UTF-8',
    files: { 'a.txt': '青山' },
    prepare: (folder) =>
      execFileSync('sh', ['-c', `printf 青山 > "$(printf 'b\\377.txt')"`], { cwd: folder.path }),
    argv: ['.'],
    exitCode: 2,
    stderr: 'b\ufffd.txt：文件名不是 UTF-8，打不开；请先改名\n',
    stdout: '1 篇稿件，没有查完：原因见错误输出\n',
  },
  {
    name: 'a home that no shell has written out',
    argv: ['~/a.txt'],
    exitCode: 2,
    stderr: '~/a.txt：没有这个文件或文件夹\n',
  },
  {
    name: 'an address',
    argv: ['https://example.cn/a.txt'],
    exitCode: 2,
    stderr: 'https://example.cn/a.txt：没有这个文件或文件夹\n',
  },
  {
    name: 'a glob after ! leaves out',
    files: { 'a.txt': '青山', 'b.txt': GLOSS, 'c/b.txt': GLOSS },
    argv: ['**/*.txt', '!b.txt'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'such a glob alone leaves out of everything',
    files: { 'a.txt': '青山', 'b.txt': GLOSS, 'c.png': '' },
    argv: ['!b.txt'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'a glob that leaves nothing',
    files: { 'a.txt': '青山' },
    argv: ['a.txt', '!*.txt'],
    exitCode: 2,
    stderr: '!*.txt：没有匹配的稿件（.txt .gaojian .md .markdown .html .htm .docx）\n',
  },
  {
    name: 'a report over a draft',
    files: { 'a.txt': GLOSS },
    argv: ['--output', './a.txt', 'a.txt'],
    exitCode: 2,
    stderr: '--output ./a.txt：这是要检查的稿件，不能用报告盖掉它\n',
    after: isUntouched('a.txt', GLOSS),
  },
  {
    name: 'the last report among the drafts is no draft',
    files: { 'a.txt': '青山', 'report.html': '<p>国(guó)</p>' },
    argv: ['--format', 'ndjson', '--output', 'report.html', '.'],
    exitCode: 0,
    stderr: '',
    after: async (folder) =>
      assert.match((await folder.read('report.html')).toString(), /^\{[^\n]*a\.txt[^\n]*\n$/),
  },
  {
    name: 'a part of the work without drafts',
    files: { 'a.txt': GLOSS },
    argv: ['--shard', '2/2', 'a.txt'],
    exitCode: 0,
    stderr: '这一份里没有稿件\n',
  },
  {
    name: 'a cache in a folder with other things: nothing is cleared out of it',
    files: { 'a.txt': '青山', 'old.json': '{}', '.gitignore': 'b\n' },
    prepare: async (folder) => {
      for (const name of ['old.json', '.gitignore']) await utimes(folder.pathOf(name), 0, 0);
    },
    argv: ['--cache-location', '.', 'a.txt'],
    exitCode: 2,
    stderr: '…：文件夹里有别的文件，不能放缓存；请换一个新文件夹\n',
    after: async (folder) => {
      await isUntouched('old.json', '{}')(folder);
      await isUntouched('.gitignore', 'b\n')(folder);
    },
  },
  ...['--cache-location', '--output', '--baseline', '--config', '--stdin-filename'].map((option) => ({
    name: `${option} of nothing`,
    files: { 'a.txt': '青山' },
    argv: [option, '', 'a.txt'],
    exitCode: 2,
    stderr: `${option}：值是空的\n`,
  })),
  {
    name: 'a config that is a folder',
    files: { 'a.txt': '青山', 'b/c.txt': '' },
    argv: ['--config', 'b', 'a.txt'],
    exitCode: 2,
    stderr: 'b:1:1：没有这份配置\n',
    stdout: '1 篇稿件，没有查完：原因见错误输出\n',
  },
  {
    name: 'a baseline that is a folder',
    files: { 'a.txt': '青山' },
    argv: ['--baseline', '.', 'a.txt'],
    exitCode: 2,
    stderr: '…：读不了（是文件夹 EISDIR）\n',
  },
  {
    name: 'a baseline that is a draft',
    files: { 'a.txt': GLOSS },
    argv: ['--update-baseline', '--baseline', 'a.txt', 'a.txt'],
    exitCode: 2,
    stderr: 'a.txt：不是基线文件，或已损坏；用 --update-baseline 重写前先看看它\n',
    after: isUntouched('a.txt', GLOSS),
  },
  {
    name: 'a read-only draft',
    files: { 'a.txt': GLOSS },
    prepare: (folder) => chmod(folder.pathOf('a.txt'), 0o444),
    argv: ['--quiet', '--fix', '--rule', 'pinyin-gloss=warning', 'a.txt'],
    exitCode: 2,
    stderr: 'a.txt：只读文件，没有写入\n',
    stdout: '1 篇稿件，没有查完：原因见错误输出\n',
    after: isUntouched('a.txt', GLOSS),
  },
  {
    name: 'a draft through a link: the link stays, its draft is fixed',
    files: { 'b.txt': GLOSS },
    prepare: (folder) => symlink('b.txt', folder.pathOf('a.txt')),
    argv: ['--fix', 'a.txt'],
    exitCode: 0,
    stderr: '改好了 1 篇稿件\n',
    stdout: CLEAN,
    after: async (folder) => {
      assert.ok((await lstat(folder.pathOf('a.txt'))).isSymbolicLink());
      await isUntouched('b.txt', '国')(folder);
    },
  },
  {
    name: '--changed outside a repository',
    files: { 'a.txt': '青山' },
    argv: ['--changed'],
    exitCode: 2,
    stderr: '--changed HEAD：这里不是 git 仓库，不知道哪些稿件改过\n',
  },
  {
    name: '--changed in a repository without a commit',
    files: { 'a.txt': '青山' },
    prepare: (folder) => execFileSync('git', ['init', '-q'], { cwd: folder.path }),
    argv: ['--changed'],
    exitCode: 2,
    stderr: "--changed HEAD：git 答不上来（fatal: bad revision 'HEAD'）\n",
  },
  {
    name: '--changed with an option of git’s',
    files: { 'a.txt': '青山' },
    argv: ['--changed=--output=owned'],
    exitCode: 2,
    stderr: '--changed --output=owned：git 答不上来（not a revision）\n',
    after: async (folder) => assert.rejects(folder.read('owned')),
  },
  {
    name: 'a second config by init',
    files: { '.gaojianrc': 'variant: hans\n' },
    commandLine: ['init'],
    exitCode: 2,
    stderr: '.gaojianrc：已有配置，没有改动\n',
    after: isUntouched('.gaojianrc', 'variant: hans\n'),
  },
  {
    name: 'two drafts converted into one',
    files: { 'a.txt': '青山', 'b.txt': '江川' },
    commandLine: ['convert', '--to', 'hans', 'a.txt', 'b.txt'],
    exitCode: 2,
    stderr: '一次只能输出一篇；多篇请用 --write 就地转换\n',
  },
  {
    name: 'a conversion into a folder',
    files: { 'a.txt': '青山' },
    prepare: (folder) => mkdir(folder.pathOf('b')),
    commandLine: ['convert', '--to', 'hans', '--output', 'b', 'a.txt'],
    exitCode: 2,
    stderr: 'b：写不进去（是文件夹 EISDIR），原文件未动\n',
  },
  {
    name: 'an outline of a folder without drafts',
    prepare: (folder) => mkdir(folder.pathOf('b')),
    commandLine: ['outline', 'b'],
    exitCode: 2,
    stderr: 'b：没有匹配的稿件（.txt .gaojian .md .markdown .html .htm .docx）\n',
  },
];
