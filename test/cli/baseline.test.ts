import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { lint, type Run } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--baseline', () => {
  const makeFolder = useTemporaryFolders();
  const OLD = '青山市党政(dǎngzhèng)代表团(dàibiǎotuán)赴江川省考察。\n';

  /** A folder whose findings are all known. */
  async function known(text = OLD) {
    const folder = await makeFolder({ 'a.txt': text });
    const run = (...argv: string[]): Promise<Run> => lint([...argv, '.'], { cwd: folder.path });
    const { exitCode } = await run('--update-baseline');
    assert.equal(exitCode, 0);
    return {
      folder,
      run: () => run('--baseline', '.gaojian/baseline.json', '--format', 'json'),
      update: run,
    };
  }
  const glosses = ({ stdout }: Run): string[] =>
    (JSON.parse(stdout) as { messages: { message: string }[] }[]).flatMap(({ messages }) =>
      messages.map(({ message }) => /\(\p{L}+\)/u.exec(message)![0]),
    );

  it('forgives what is known', async () => {
    const { run } = await known();
    const result = await run();
    assert.deepEqual([result.exitCode, glosses(result)], [0, []]);
  });

  it('goes by the words, not by the line', async () => {
    const { folder, run } = await known();
    await writeFile(folder.pathOf('a.txt'), `编者按\n\n两市往来。\n\n${OLD}`);
    assert.equal((await run()).exitCode, 0);
  });

  it('a new finding fails, also one like a known one', async () => {
    const { folder, run } = await known();
    await writeFile(folder.pathOf('a.txt'), `${OLD}\n江川省党政(dǎngzhèng)代表团回访。\n${OLD}`);
    const result = await run();
    assert.equal(result.exitCode, 1);
    assert.deepEqual(glosses(result), ['(dǎngzhèng)', '(dǎngzhèng)', '(dàibiǎotuán)']);
  });

  it('says what is no longer there, and takes it out when it is updated', async () => {
    const { folder, run, update } = await known();
    await writeFile(folder.pathOf('a.txt'), OLD.replace('(dǎngzhèng)', ''));
    assert.match((await run()).stderr, /基线里有 1 处问题已不存在/);
    await update('--update-baseline');
    assert.equal((await run()).stderr, '');
  });

  for (const damaged of ['{"version":1', '{"version":1,"drafts":[]}', '{"version":1,"drafts":{"a.txt":[]}}'])
    it(`a damaged one ends the run: ${damaged}`, async () => {
      const { folder, run } = await known();
      await writeFile(folder.pathOf('.gaojian/baseline.json'), damaged);
      const { exitCode, stdout, stderr } = await run();
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, /不是基线文件/);
    });

  it('one that is not there ends the run', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': OLD });
    const { exitCode, stderr } = await lint(['--baseline', 'none.json', '.'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stderr, /none\.json：读不了（没有这个文件或文件夹 ENOENT）/);
  });

  it('knows nothing of a draft by the name of an object’s own property', async () => {
    const { path: cwd } = await makeFolder({ '__proto__.txt': OLD, constructor: OLD });
    await lint(['--update-baseline', 'constructor', '__proto__.txt'], { cwd });
    const { exitCode } = await lint(
      ['--baseline', '.gaojian/baseline.json', 'constructor', '__proto__.txt'],
      { cwd },
    );
    assert.equal(exitCode, 0);
  });
});
