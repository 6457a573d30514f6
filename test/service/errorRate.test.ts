import assert from 'node:assert/strict';
import { charactersIn, errorRateOf } from '../../server/src/service/service.ts';

const found = (ruleId: string, count: number, message = '') =>
  Array.from({ length: count }, (_, i) => ({ ruleId, message: message || `第 ${i} 处`, isHint: false }));

describe('编校差错率', () => {
  for (const { name, findings, errors } of [
    { name: 'a wrong character counts one', findings: found('place-name', 2), errors: 2 },
    { name: 'a mark counts a tenth', findings: found('punctuation-width', 7), errors: 0.7 },
    { name: 'numbers count one at most', findings: found('number-form', 30), errors: 1 },
    { name: 'mixed script counts a half', findings: found('mixed-script', 9), errors: 4.5 },
    { name: 'the same mixed script three times', findings: found('mixed-script', 9, '發'), errors: 1.5 },
    { name: 'the same error counts three times', findings: found('place-name', 8, '江干区'), errors: 3 },
    { name: 'a rule that nobody knows counts nothing', findings: found('no-such-rule', 2), errors: 0 },
    { name: 'what is left of a web page is no error', findings: found('spam-line', 5), errors: 0 },
    { name: 'a hint is no error', findings: [{ ...found('place-name', 1)[0]!, isHint: true }], errors: 0 },
  ])
    it(name, () => assert.equal(errorRateOf(findings, 1000).errors, errors));

  it('is for every 10,000 characters', () =>
    assert.deepEqual(errorRateOf(found('place-name', 3), 20_000), {
      characters: 20_000,
      errors: 3,
      rate: 1.5,
    }));

  it('of nothing is nothing', () => assert.equal(errorRateOf([], 0).rate, 0));

  it('characters are counted without white space, a pair of surrogates once', () =>
    assert.equal(charactersIn('𠮷市　今天\r\n晴。 \t'), 6));
});
