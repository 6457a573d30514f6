import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { RULES } from '../../server/src/service/service.ts';

describe('docs/coverage.md', () => {
  const page = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => /^\| [TPN]\d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const codeIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

  it('has every number once', () => {
    const numbers = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
    assert.deepEqual(
      rows.map(([, number]) => number),
      [...numbers('T', 26), ...numbers('P', 21), ...numbers('N', 16)],
    );
  });

  it('names rules and options that there are', () => {
    for (const [, number, , rules = '', note = ''] of rows) {
      const named = codeIn(rules).map((id) => RULES.find(({ meta }) => meta.id === id));
      assert.ok(!named.includes(undefined), `${number}: ${rules}`);
      assert.ok(named.length > 0 || note !== '', `${number}: neither a rule nor a reason`);
      if (!note.startsWith('选项')) continue;
      const options = named[0]!.meta.options!;
      for (const option of codeIn(note))
        assert.deepEqual(v.safeParse(options, { [option]: true }).success, true, `${number}: ${option}`);
    }
  });

  it('says of rules that are off that they are', () => {
    for (const [, number, , rules = '', note] of rows)
      for (const { meta } of RULES)
        if (codeIn(rules).includes(meta.id))
          assert.equal(note === '缺省不查', meta.severity === 'off', number);
  });
});
