import assert from 'node:assert/strict';
import { parseConfigFile, parseRoster, RULES } from '../../server/src/service/service.ts';
import { CONFIG_FILE_NAMES } from '../../server/src/protocol.ts';
import { gaojian } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('gaojian init', () => {
  const makeFolder = useTemporaryFolders();

  for (const locale of ['zh-CN', 'en'] as const) {
    it(`writes a config without problems (${locale})`, async () => {
      const folder = await makeFolder();
      const message = locale === 'en' ? 'Wrote gaojian.config.yaml\n' : '写好了 gaojian.config.yaml\n';
      assert.deepEqual(await gaojian(['init', '--locale', locale], { cwd: folder.path }), {
        exitCode: 0,
        stdout: message,
        stderr: '',
      });
      assert.deepEqual(parseConfigFile((await folder.read('gaojian.config.yaml')).toString()), {
        config: { extends: 'recommended', variant: 'auto', rules: {}, ignore: [], dictionary: [], spam: [] },
        problems: [],
      });
    });
  }

  for (const name of CONFIG_FILE_NAMES.filter((file) => file !== 'package.json')) {
    it(`leaves a folder that has ${name} alone`, async () => {
      const folder = await makeFolder({ [name]: '{}' });
      assert.deepEqual(await gaojian(['init'], { cwd: folder.path }), {
        exitCode: 2,
        stdout: '',
        stderr: `${name}：已有配置，没有改动\n`,
      });
      assert.equal((await folder.read(name)).toString(), '{}');
    });
  }
});

describe('gaojian rules', () => {
  const run = async (...argv: string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await gaojian(['rules', ...argv], { cwd: '/' });
    assert.deepEqual([exitCode, stderr], [0, '']);
    return stdout;
  };

  it('as JSON, every rule', async () => {
    const rules = JSON.parse(await run('--format', 'json')) as { id: string }[];
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map((rule) => rule.meta.id),
    );
    assert.deepEqual(
      rules.find(({ id }) => id === 'pinyin-gloss'),
      {
        id: 'pinyin-gloss',
        name: '残留注音',
        family: '拼音',
        level: 'error',
        fixable: 'safe',
        description: '正文里残留的注音：党政(dǎngzhèng)、發(fā)展',
      },
    );
  });

  it('as a table, a line a rule', async () => {
    const lines = (await run()).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      RULES.map((rule) => rule.meta.id),
    );
    assert.match(
      lines.find((line) => line.startsWith('pinyin-gloss '))!,
      /^pinyin-gloss {9}拼音 {2}错误 {2}可直接改 {2}残留注音 {4}正文里残留的注音：党政\(dǎngzhèng\)、發\(fā\)展$/,
    );
  });

  it('in English', async () => assert.match(await run('--locale', 'en'), /Pinyin glosses left in the text/));
});

describe('gaojian outline', () => {
  const makeFolder = useTemporaryFolders();

  it('as JSON, in the order of the files', async () => {
    const folder = await makeFolder({ 'b.txt': '', 'a.txt': '國際會議' });
    const { exitCode, stdout, stderr } = await gaojian(['outline', '--format', 'json', 'b.txt', 'a.txt'], {
      cwd: folder.path,
    });
    const outlines = JSON.parse(stdout) as Record<string, unknown>[];
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.deepEqual(outlines[0], {
      filePath: folder.pathOf('b.txt'),
      variant: 'unknown',
      date: null,
      sections: [],
      places: [],
      policies: [],
      people: [],
    });
    assert.deepEqual(
      outlines.map(({ filePath, variant }) => [filePath, variant]),
      [
        [folder.pathOf('b.txt'), 'unknown'],
        [folder.pathOf('a.txt'), 'hant'],
      ],
    );
  });

  it('as a tree and as Markdown, under the name of the file', async () => {
    const { path: cwd } = await makeFolder({ 'b/a.txt': '' });
    const stdout = async (...argv: string[]) =>
      (await gaojian(['outline', ...argv, 'b/a.txt'], { cwd })).stdout;
    assert.deepEqual(
      [await stdout(), await stdout('--format', 'tree'), await stdout('--format', 'markdown')],
      ['b/a.txt\n', 'b/a.txt\n', '# b/a.txt\n'],
    );
  });

  it('of what is there, when something is missing', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '' });
    assert.deepEqual(await gaojian(['outline', 'a.txt', 'b.txt'], { cwd }), {
      exitCode: 2,
      stdout: 'a.txt\n',
      stderr: 'b.txt：没有这个文件或文件夹\n',
    });
  });

  it('of nothing that cannot be decoded', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': Buffer.from([0, 1]) });
    assert.deepEqual(await gaojian(['outline', '--format', 'json', 'a.txt'], { cwd }), {
      exitCode: 2,
      stdout: '[]\n',
      stderr: 'a.txt：是二进制文件，不是稿件\n',
    });
  });

  it('tells problems of the config', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '', 'b.txt': '', '.gaojianrc': 'variant: 繁' });
    const { exitCode, stderr } = await gaojian(['outline', 'a.txt', 'b.txt'], { cwd });
    assert.deepEqual(
      [exitCode, stderr],
      [2, '.gaojianrc:1:10：“variant”的值 "繁" 不对，应为 auto、hans、hant-tw、hant-hk\n'],
    );
  });

  it('needs a draft', async () => {
    const { exitCode, stderr } = await gaojian(['outline'], { cwd: '/' });
    assert.deepEqual([exitCode, stderr], [2, '没有写文件或文件夹；用法见 gaojian outline --help\n']);
  });
});

describe('gaojian roster extract', () => {
  const makeFolder = useTemporaryFolders();

  it('makes a roster of the people in drafts', async () => {
    const folder = await makeFolder({
      'a.txt': '2024-05-10 09:00\n\n嘉兴市委书记李川出席会议，局长周岩参加。\n',
      'b.txt': '衢州市委副书记、市长徐立波介绍情况。\n',
    });
    const { exitCode, stdout, stderr } = await gaojian(['roster', 'extract', '.'], { cwd: folder.path });
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.deepEqual(parseRoster(stdout, false), {
      content: [
        { name: '李川', aliases: [], posts: [{ post: '嘉兴市委书记' }] },
        { name: '徐立波', aliases: [], posts: [{ post: '衢州市委副书记' }, { post: '衢州市市长' }] },
      ],
      problems: [],
    });
  });

  it('a file that is not there is told, the others count', async () => {
    const folder = await makeFolder({ 'a.txt': '嘉兴市委书记李川出席会议。\n' });
    const { exitCode, stdout, stderr } = await gaojian(['roster', 'extract', 'a.txt', 'b.txt'], {
      cwd: folder.path,
    });
    assert.equal(exitCode, 2);
    assert.equal(stderr, 'b.txt：没有这个文件或文件夹\n');
    assert.match(stdout, /嘉兴市委书记/);
  });
});
