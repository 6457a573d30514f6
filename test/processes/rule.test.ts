import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from '../../server/scripts/files.ts';

describe('npm run rule', () => {
  it('is green for a rule that is', () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'rule', '--', 'pinyin-line'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /passing/);
  });
});
