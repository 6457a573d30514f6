import assert from 'node:assert/strict';
import { lint } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const ERROR = '党政(dǎngzhèng)';
const WARNING = '楹(fā)';
const INFO = '鹬蚌(yùbàng)';

describe('exit code', () => {
  const makeFolder = useTemporaryFolders();

  const exitCodeOf = async (text: string, ...argv: string[]): Promise<number> => {
    const { path: cwd } = await makeFolder({ 'a.txt': text });
    return (await lint(['a.txt', ...argv], { cwd })).exitCode;
  };

  describe('0', () => {
    it('of a sound draft', async () => assert.equal(await exitCodeOf('青山市'), 0));
    it('of a warning', async () => assert.equal(await exitCodeOf(WARNING), 0));
    it('of an info', async () => assert.equal(await exitCodeOf(INFO), 0));
    it('of an info with --fail-on warning', async () =>
      assert.equal(await exitCodeOf(INFO, '--fail-on', 'warning'), 0));
    it('of as many warnings as --max-warnings', async () =>
      assert.equal(await exitCodeOf(WARNING, '--max-warnings', '1'), 0));
    it('of an error that --fix has put right', async () => assert.equal(await exitCodeOf(ERROR, '--fix'), 0));
    it('of a rule turned off', async () =>
      assert.equal(await exitCodeOf(ERROR, '--rule', 'pinyin-gloss=off'), 0));
    it('of an empty draft', async () => assert.equal(await exitCodeOf(''), 0));
  });

  describe('1', () => {
    it('of an error', async () => assert.equal(await exitCodeOf(ERROR), 1));
    it('of a warning with --fail-on warning', async () =>
      assert.equal(await exitCodeOf(WARNING, '--fail-on', 'warning'), 1));
    it('of an info with --fail-on info', async () =>
      assert.equal(await exitCodeOf(INFO, '--fail-on', 'info'), 1));
    it('of more warnings than --max-warnings', async () =>
      assert.equal(await exitCodeOf(`${WARNING}\n${WARNING}`, '--max-warnings', '1'), 1));
    it('of a warning with --max-warnings 0', async () =>
      assert.equal(await exitCodeOf(WARNING, '--max-warnings', '0'), 1));
    it('of what --fix leaves', async () =>
      assert.equal(await exitCodeOf(`${ERROR}、${WARNING}`, '--fix', '--fail-on', 'warning'), 1));
    it('of an error that --fix-dry-run would put right', async () =>
      assert.equal(await exitCodeOf(ERROR, '--fix-dry-run'), 1));
    it('of an error that --diff would put right', async () =>
      assert.equal(await exitCodeOf(ERROR, '--diff'), 1));
    it('--quiet hides warnings, it does not forgive them', async () => {
      assert.equal(await exitCodeOf(WARNING, '--quiet', '--fail-on', 'warning'), 1);
      assert.equal(await exitCodeOf(WARNING, '--quiet', '--max-warnings', '0'), 1);
    });
  });

  describe('2', () => {
    it('of a file that is missing, though the others are sound', async () => {
      const { path: cwd } = await makeFolder({ 'a.txt': '青山' });
      assert.equal((await lint(['a.txt', 'b.txt'], { cwd })).exitCode, 2);
    });
    it('of a file that is missing, though the others have errors', async () => {
      const { path: cwd } = await makeFolder({ 'a.txt': ERROR });
      assert.equal((await lint(['a.txt', 'b.txt'], { cwd })).exitCode, 2);
    });
  });
});
