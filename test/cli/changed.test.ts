import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { lint } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--changed', () => {
  const makeFolder = useTemporaryFolders();

  /** A repository with two committed drafts that both have findings. */
  async function repository() {
    const folder = await makeFolder({
      'a.txt': '党政(dǎngzhèng)\n青山市\n代表团(dàibiǎotuán)\n',
      '子 夹/b.txt': '考察(kǎochá)\n',
    });
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...argv], { cwd: folder.path });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    return { folder, git };
  }
  const found = async (cwd: string, ...argv: string[]): Promise<string[]> => {
    const { stdout } = await lint([...argv, '--format', 'json'], { cwd });
    return (JSON.parse(stdout) as { messages: { message: string }[] }[]).flatMap(({ messages }) =>
      messages.map(({ message }) => /\(\p{L}+\)/u.exec(message)![0]),
    );
  };

  it('looks at changed lines and new drafts only', async () => {
    const { folder } = await repository();
    await writeFile(folder.pathOf('a.txt'), '党政(dǎngzhèng)\n青山市(qīngshānshì)\n代表团(dàibiǎotuán)\n');
    await writeFile(folder.pathOf('新稿.txt'), '协作(xiézuò)\n');
    assert.deepEqual(await found(folder.path, '--changed'), ['(qīngshānshì)', '(xiézuò)']);
    assert.deepEqual(await found(folder.path, '--changed', 'a.txt'), ['(qīngshānshì)']);
    assert.deepEqual(await found(folder.path, '--changed', 'HEAD', '新稿.txt'), ['(xiézuò)']);
  });

  it('goes by the commit that is named', async () => {
    const { folder, git } = await repository();
    await writeFile(folder.pathOf('子 夹/b.txt'), '考察(kǎochá)\n协作(xiézuò)\n');
    git('commit', '-qam', 'two');
    assert.deepEqual(await found(folder.path, '--changed', 'HEAD~1'), ['(xiézuò)']);
    assert.deepEqual(await found(folder.pathOf('子 夹'), '--changed', 'HEAD~1', '.'), ['(xiézuò)']);
  });

  it('says so when nothing has changed', async () => {
    const { folder } = await repository();
    assert.deepEqual(await lint(['--changed'], { cwd: folder.path }), {
      exitCode: 0,
      stdout: '',
      stderr: '没有改动过的稿件\n',
    });
  });

  for (const [what, ref] of [
    ['a commit that is not there', 'none'],
    ['an option of git', '--output=x'],
  ] as const) {
    it(`${what} ends the run`, async () => {
      const { folder } = await repository();
      const { exitCode, stderr } = await lint([`--changed=${ref}`], { cwd: folder.path });
      assert.equal(exitCode, 2);
      assert.match(stderr, new RegExp(`^--changed ${ref}：git 答不上来`));
    });
  }

  it('a folder without git ends the run', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '青山' });
    const { exitCode, stderr } = await lint(['--changed'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stderr, /不是 git 仓库/);
  });
});
