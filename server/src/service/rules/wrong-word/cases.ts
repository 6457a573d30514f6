import type { RuleCases } from '../ruleCases.ts';

export const cases: RuleCases = {
  valid: [{ name: '不该报的', text: '青山市今天天气晴。' }],
  invalid: [{ name: '该报的', text: '青山市⟦wrong-word⟧今天天气晴。', findings: [{ messageId: 'found' }] }],
};
