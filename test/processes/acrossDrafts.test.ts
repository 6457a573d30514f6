import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { FileResult } from '../../server/src/cli/run/results.ts';
import { build, CLI } from '../support/build.ts';
import { othersOff } from '../support/rules.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const MAYOR = '会上，\n青山市市长陈伟说，要抓项目。\n';
const DEPUTY = '青山市副市长陈伟强调，要抓产业。\n';

describe('across drafts, worker processes', () => {
  before(build);
  const makeFolder = useTemporaryFolders();
  const rules = Object.keys(othersOff('title-conflict')).map((id) => `--rule=${id}=off`);

  it('says the same for any number of jobs', async () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `${i}.txt`,
        i % 7 === 0 ? DEPUTY : i % 5 === 0 ? MAYOR : `嘉兴市委书记李川${'说。'.repeat(i % 4)}\n`,
      ]),
    );
    const { path: cwd } = await makeFolder(drafts);
    const run = (jobs: string): string =>
      spawnSync(process.execPath, [CLI, ...rules, '--format', 'json', '--jobs', jobs, '.'], {
        cwd,
        encoding: 'utf8',
      }).stdout;
    const one = run('1');
    const count = (JSON.parse(one) as FileResult[]).filter(({ infoCount }) => infoCount > 0).length;
    assert.equal(count, 12);
    assert.equal(run('3'), one);
  });
});
