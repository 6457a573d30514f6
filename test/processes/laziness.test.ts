import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../support/calledFunctions.ts', import.meta.url));

/** `file: function` of everything that ran while each draft was linted, one after the other, in a process of its own. */
function calledFor(...drafts: readonly string[]): readonly ReadonlySet<string>[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM, ...drafts], {
    encoding: 'utf8',
  });
  assert.notEqual(stdout, '', stderr);
  return (JSON.parse(stdout) as string[][]).map((names) => new Set(names));
}

/** What reads a large dictionary. */
const OPENCC = 'opencc.ts: Dictionaries';
const PINYIN = 'readings.ts: readingsOf';

const SOUND = '青山市召开会议，市长李川说：“要把责任落实到田间地头。”（完）';
const DAMAGED = '青山市党政(dǎngzhèng)代表团赴江川省考察，推动产業发展，影響不小。';

describe('dictionaries', () => {
  it('a sound simplified draft opens neither OpenCC’s nor that of readings; glosses and mixed scripts do', () => {
    const [sound, damaged] = calledFor(SOUND, DAMAGED);
    assert.ok(sound!.has('lint.ts: lintAll'));
    assert.deepEqual(
      [OPENCC, PINYIN].map((name) => sound!.has(name)),
      [false, false],
    );
    assert.deepEqual(
      [OPENCC, PINYIN].map((name) => damaged!.has(name)),
      [true, true],
    );
  });
});
