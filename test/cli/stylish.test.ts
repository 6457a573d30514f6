import assert from 'node:assert/strict';
import { lint } from '../support/cli.ts';
import { assertSnapshot } from '../support/snapshot.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const DRAFTS = {
  'a.txt':
    '青山市党政(dǎngzhèng)代表团(dàibiǎotuán)赴江川省考察。\n\n影響力楹(fā)布\n國(guó)際(jì)\n鹬蚌(yùbàng)相争',
  'b/网稿.md': '# 党政(dǎngzhèng)\n\n`发展(fāzhǎn)`\n',
  'c.txt': '青山市',
};

describe('--format stylish', () => {
  const makeFolder = useTemporaryFolders();

  it('shows each finding with the words around it', async () => {
    const { path: cwd } = await makeFolder(DRAFTS);
    assertSnapshot('cli/stylish.txt', (await lint(['.'], { cwd })).stdout);
  });

  it('speaks English', async () => {
    const { path: cwd } = await makeFolder(DRAFTS);
    assertSnapshot('cli/stylish-en.txt', (await lint(['--locale', 'en', '.'], { cwd })).stdout);
  });

  it('says that all is well', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '青山市' });
    assert.deepEqual(await lint(['a.txt'], { cwd }), {
      exitCode: 0,
      stdout: '1 篇稿件，没有发现问题\n',
      stderr: '',
    });
  });

  it('does not say so when nothing was looked at', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '青山市', '.gaojianignore': '*.txt\n' });
    assert.deepEqual(await lint(['a.txt'], { cwd }), {
      exitCode: 0,
      stdout: '',
      stderr: '没有检查任何稿件：都被配置或 .gaojianignore 排除了\n',
    });
    assert.equal((await lint(['none.txt'], { cwd })).stdout, '');
  });

  it('the same finding many times in a line is said once', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': '国(guó)国(guó)国(guó)' });
    assert.match((await lint(['a.txt'], { cwd })).stdout, /^ {2}1:2 .*（本行同类共 3 处）/m);
  });

  it('cuts no character of the words around a finding', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': `青${'𠮷'.repeat(5)}党(dǎng)，${'😀'.repeat(9)}` });
    const { stdout } = await lint(['a.txt'], { cwd });
    assert.match(stdout, /…𠮷𠮷𠮷𠮷𠮷党⟦\(dǎng\)⟧，😀😀😀😀…/u);
    assert.ok(!stdout.includes('\ufffd'));
  });

  const isColoured = async (
    isTTY: boolean,
    env: Record<string, string>,
    ...argv: string[]
  ): Promise<boolean> => {
    const { path: cwd } = await makeFolder({ 'a.txt': '国(guó)' });
    return (await lint([...argv, 'a.txt'], { cwd, isTTY, env })).stdout.includes('\u001b[');
  };
  it('uses colours on a terminal', async () => assert.equal(await isColoured(true, {}), true));
  it('uses none elsewhere', async () => assert.equal(await isColoured(false, {}), false));
  it('--color and --no-color', async () => {
    assert.equal(await isColoured(false, {}, '--color'), true);
    assert.equal(await isColoured(true, {}, '--no-color'), false);
  });
  it('NO_COLOR and a dumb terminal', async () => {
    assert.equal(await isColoured(true, { NO_COLOR: '1' }), false);
    assert.equal(await isColoured(true, { TERM: 'dumb' }), false);
  });
});
