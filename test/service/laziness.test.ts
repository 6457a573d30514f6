import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../support/calledFunctions.ts', import.meta.url));

/** `file: function` of everything that ran while a draft was linted in a process of its own. */
function calledFor(draft: string): ReadonlySet<string> {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM, draft], {
    encoding: 'utf8',
  });
  assert.notEqual(stdout, '', stderr);
  return new Set(JSON.parse(stdout) as string[]);
}

/** What reads a large dictionary when it is first asked for. */
const OPENCC = 'core.js: loadDictGroup';
const PINYIN = 'readings.ts: table';

describe('dictionaries', () => {
  it('a sound simplified draft opens neither OpenCC’s nor that of readings', () => {
    const called = calledFor('青山市召开会议，市长李川说：“要把责任落实到田间地头。”（完）');
    assert.ok(called.has('lint.ts: lintAll'));
    assert.deepEqual(
      [...called].filter((name) => [OPENCC, PINYIN].includes(name)),
      [],
    );
  });

  it('glosses open that of readings, mixed scripts OpenCC’s', () => {
    const called = calledFor('青山市党政(dǎngzhèng)代表团赴江川省考察，推动产業发展，影響不小。');
    assert.ok(called.has(PINYIN));
    assert.ok(called.has(OPENCC));
  });
});
