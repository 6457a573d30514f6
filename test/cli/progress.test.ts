import assert from 'node:assert/strict';
import { lint, type Run } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

describe('--progress', () => {
  const makeFolder = useTemporaryFolders();
  const run = async (
    world: { isTTY: boolean; env?: Record<string, string> },
    ...argv: string[]
  ): Promise<Run> => {
    const drafts = Array.from({ length: 30 }, (_, i) => [`${i}.txt`, '党政(dǎngzhèng)\n'] as const);
    const { path: cwd } = await makeFolder(Object.fromEntries(drafts));
    return lint(['--no-color', ...argv, '.'], { cwd, ...world });
  };

  it('is shown on a terminal, and the report comes whole after it', async () => {
    const { stdout, stderr } = await run({ isTTY: true });
    assert.match(stderr, /检查 .* 30\/30/);
    assert.match(stdout, /30 篇稿件，30 处问题/);
  });

  for (const [where, world] of [
    ['elsewhere', { isTTY: false }],
    ['in CI', { isTTY: true, env: { CI: 'true' } }],
    ['on a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }],
  ] as const) {
    it(`is not shown ${where}`, async () => assert.equal((await run(world)).stderr, ''));
  }

  it('--progress and --no-progress decide', async () => {
    assert.match((await run({ isTTY: false }, '--progress')).stderr, /30\/30/);
    assert.equal((await run({ isTTY: true }, '--no-progress')).stderr, '');
  });
});
