import assert from 'node:assert/strict';
import { differenceOf } from '../../server/src/service/service.ts';
import { mark } from '../support/marks.ts';

describe('differenceOf', () => {
  const difference = (before: string, after: string) => {
    const { range, text } = differenceOf(before, after);
    return [mark(before, [range]), text];
  };
  it('is what lies between the first and the last difference', () =>
    assert.deepEqual(difference('甲乙丙丁戊', '甲A丙B戊'), ['甲⟦乙丙丁⟧戊', 'A丙B']));
  it('deletes and inserts', () => {
    assert.deepEqual(difference('甲乙丙', '甲丙'), ['甲⟦乙⟧丙', '']);
    assert.deepEqual(difference('甲丙', '甲乙丙'), ['甲⟦⟧丙', '乙']);
  });
  it('of repeated text', () => {
    assert.deepEqual(difference('甲甲甲', '甲'), ['甲⟦甲甲⟧', '']);
    assert.deepEqual(difference('甲', '甲甲甲'), ['甲⟦⟧', '甲甲']);
  });
  it('cuts no surrogate pair, at its start or its end', () => {
    assert.deepEqual(difference('甲𠮷乙', '甲𠮶乙'), ['甲⟦𠮷⟧乙', '𠮶']);
    assert.deepEqual(difference('甲𠮷乙', '甲𡮷乙'), ['甲⟦𠮷⟧乙', '𡮷']);
  });
  it('cuts no CRLF', () => {
    assert.deepEqual(difference('甲\r\n乙', '甲\n乙'), ['甲⟦\r\n⟧乙', '\n']);
    assert.deepEqual(difference('甲\r\n乙', '甲\r乙'), ['甲⟦\r\n⟧乙', '\r']);
  });
});
