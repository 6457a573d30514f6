import assert from 'node:assert/strict';
import { parseConfigFile } from '../../server/src/service/service.ts';

describe('a wrong override', () => {
  const right = { files: ['a'], rules: { 'pinyin-gloss': 'off' } };
  for (const [what, wrong, left] of [
    ['is left out', '{ files: a, rules: {} }', undefined],
    ['without rules is left out', '{ files: [b] }', undefined],
    ['whose rules are a list is left out', '{ files: [b], rules: [off] }', undefined],
    ['that is text is left out', '社论', undefined],
    [
      'loses a wrong rule only',
      '{ files: [b], rules: { pinyin-line: off, pinyin-gloss: fatal } }',
      { files: ['b'], rules: { 'pinyin-line': 'off' } },
    ],
    [
      'loses an unknown key only',
      '{ files: [b], rules: { pinyin-line: off }, level: off }',
      { files: ['b'], rules: { 'pinyin-line': 'off' } },
    ],
  ] as const)
    it(`${what}, and the others hold`, () => {
      const own = '{ files: [a], rules: { pinyin-gloss: off } }';
      const { config, problems } = parseConfigFile(`variant: hans\noverrides: [${own}, ${wrong}, ${own}]\n`)!;
      assert.equal(problems.length, 1);
      assert.deepEqual(config, { variant: 'hans', overrides: left ? [right, left, right] : [right, right] });
    });

  it('and another are told apart', () => {
    const text = 'overrides:\n  - { files: 1, rules: {} }\n  - { files: [a], rules: {}, b: 1, c: 1 }\n';
    const { problems } = parseConfigFile(text)!;
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['“overrides.0.files”的值 1 不对，应为列表', '没有“b”这个键', '没有“c”这个键'],
    );
  });
});
