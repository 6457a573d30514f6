import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { reasonedNumbers } from '../../server/reasonedNumbers.mjs';
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
      '/** By how sure a form is. */',
      "const LEAST: Readonly<Record<string, number>> = { idiom: 5, '里': -1 / 2 };",
      'const GAIN = {',
      '  /**',
      '   * Of two words.',
      '   *',
      '   * @measured 2026-11-30 slips at 6, 8: no figure moves',
      '   */',
      '  pair: 8,',
      '} as const;',
    ].join('\n');
    const [most, habit, idiom, li, pair] = numbersIn(
      'server/src/service/rules/broken-line/wrapped.ts',
      source,
    );
    assert.deepEqual(most, {
      id: 'broken-line/wrapped:MOST',
      file: 'server/src/service/rules/broken-line/wrapped.ts',
      name: 'MOST',
      value: 1000,
      at: { start: source.indexOf('1_000'), end: source.indexOf('1_000') + 5 },
      sweeps: [],
    });
    assert.deepEqual(habit!.sweeps, [{ date: '2026-11-29', measure: 'broken', values: [0.7, 0.8] }]);
    assert.deepEqual(
      [idiom, li, pair].map((number) => [number!.id, number!.key, number!.value]),
      [
        ['broken-line/wrapped:LEAST.idiom', 'idiom', 5],
        ['broken-line/wrapped:LEAST.里', '里', -0.5],
        ['broken-line/wrapped:GAIN.pair', 'pair', 8],
      ],
    );
    assert.equal(source.slice(li!.at.start, li!.at.end), '-1 / 2');
    assert.deepEqual(pair!.sweeps, [{ date: '2026-11-30', measure: 'slips', values: [6, 8] }]);
  });

  it('are refused by the linter where no comment says why', () => {
    const plugins = { gaojian: { rules: { 'reasoned-numbers': reasonedNumbers } } };
    const named = (source: string): string[] =>
      new Linter()
        .verify(source, { plugins, rules: { 'gaojian/reasoned-numbers': 'error' } })
        .map(({ message }) => message.split(':')[0]!);
    const unsaid = [
      'const LEAST = 3;',
      'export const SHARE = 1 / 8;',
      'const GAIN = { idiom: 5 };',
      'const FORMS = [{ weight: -2 }];',
    ];
    assert.deepEqual(named(unsaid.join('\n')), ['LEAST', 'SHARE', 'GAIN', 'FORMS']);
    assert.deepEqual(named(unsaid.map((line) => `/** Why. */\n${line}`).join('\n')), []);
    assert.deepEqual(named('/** Of another. */\n\nconst LEAST = 3;'), ['LEAST']);
    assert.deepEqual(named('const MAGIC = 0x04034b50; const sum = of(3); let count = 3;'), []);
  });
});
