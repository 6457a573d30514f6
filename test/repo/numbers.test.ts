import assert from 'node:assert/strict';
import { MEASURES } from '../../server/scripts/measures/index.ts';
import { allNumbers, numbersIn } from '../../server/scripts/sweep/numbers.ts';

describe('numbers that decide something', () => {
  const swept = allNumbers().filter(({ sweeps }) => sweeps.length > 0);

  it('there are some that were measured', () => assert.notEqual(swept.length, 0));

  for (const { id, value, sweeps } of swept) {
    it(`${id} is one of the values that were measured, by a measure that there is`, () => {
      for (const { measure, values } of sweeps) {
        assert.ok(
          values.includes(value),
          `${id} is ${value}, measured at ${values.join(', ')}: measure again`,
        );
        assert.ok(values.length > 1, `${id}: one value tells nothing`);
        assert.ok(
          MEASURES.some(({ name }) => name === measure),
          measure,
        );
      }
    });
  }

  it('are read from the source with what their comments say', () => {
    const source = [
      '/** How many lines. */',
      'export const MOST = 1_000;',
      '/**',
      ' * Share of lines.',
      ' *',
      ' * @measured 2026-11-29 broken at 0.7, 0.8: found 91, 93 of 100;',
      ' * wrong 1, 2',
      ' */',
      'const HABIT = 0.8;',
    ].join('\n');
    const [most, habit] = numbersIn('server/src/service/rules/broken-line/wrapped.ts', source);
    assert.deepEqual(most, {
      id: 'broken-line/wrapped:MOST',
      file: 'server/src/service/rules/broken-line/wrapped.ts',
      name: 'MOST',
      value: 1000,
      sweeps: [],
    });
    assert.deepEqual(habit!.sweeps, [{ date: '2026-11-29', measure: 'broken', values: [0.7, 0.8] }]);
  });
});
