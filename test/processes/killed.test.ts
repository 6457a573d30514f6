import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { build, CLI } from '../support/build.ts';
import { ONLY_GLOSSES } from '../support/cli.ts';
import { childrenOf, ended } from '../support/processes.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

/** `KILLS=100 FILES=1000 npm run test:unit -- -g "kill -9"` for the long run. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const FILES = Number(process.env['FILES'] ?? 150);

describe('kill -9 in the middle of --fix', function () {
  before(build);
  const makeFolder = useTemporaryFolders();
  this.timeout(240_000 + KILLS * 10_000);

  const body = '青山市党政代表团赴江川省考察。'.repeat(200);
  const damaged = `${body}党政(dǎngzhèng)\n`;
  const fixed = `${body}党政\n`;
  const names = Array.from({ length: FILES }, (_, i) => `${i}.txt`);

  it(`leaves every draft as it was or as it is to be, ${KILLS} times`, async function () {
    // Its processes are found in /proc.
    if (process.platform !== 'linux') this.skip();
    let untouched = 0;
    let done = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const folder = await makeFolder(Object.fromEntries(names.map((name) => [name, damaged])));
      const child = spawn(process.execPath, [CLI, ...ONLY_GLOSSES, '--fix', '--jobs', '3', '.'], {
        cwd: folder.path,
        detached: true,
        stdio: 'ignore',
      });
      const workers = await childrenOf(child.pid!, 2);
      // Killed at another point each time, once the first draft is written.
      while (child.exitCode === null && (await readFile(folder.pathOf('0.txt'), 'utf8')) === damaged)
        await delay(2);
      await delay((kill * 37) % 60);
      if (child.exitCode === null) {
        process.kill(-child.pid!, 'SIGKILL');
        await once(child, 'close');
      }
      // They may still be at the draft in hand.
      await Promise.all(workers.map(ended));
      for (const name of names) {
        const text = await readFile(folder.pathOf(name), 'utf8');
        assert.ok(text === damaged || text === fixed, `${name} is damaged`);
        if (text === fixed) done++;
        else untouched++;
      }
    }
    assert.ok(done > 0 && untouched > 0, `killed in the middle: ${done} done, ${untouched} untouched`);
  });
});
