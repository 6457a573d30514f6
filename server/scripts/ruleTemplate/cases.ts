import type { RuleCases } from '../../src/service/engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '大家对结果非常满意。',
    { name: '书名照原样', text: '他读了《非常十分钟》。' },
    { name: 'Markdown 的代码', text: '变量 `非常十分` 不动。', languageId: 'markdown' },
    // What is page and not article is the engine's business: a rule never asks for it. Every case below also runs inside
    // a footer, where it has to stay silent.
    {
      name: '页脚里的不是稿件',
      text: '大家很满意。\n\n版权所有 © 2024 青山新闻网 非常十分网 未经许可不得转载',
    },
  ],
  invalid: [
    {
      name: '两个程度副词',
      text: '大家对结果⟦非常十分⟧满意。',
      findings: [{ messageId: 'doubled', data: { right: '非常' } }],
      reviewed: '大家对结果非常满意。',
    },
    {
      name: '繁体稿一样看，改字交给人',
      text: '大家對結果⟦十分非常⟧滿意。',
      findings: [{ messageId: 'doubled' }],
      reviewed: '大家對結果十分滿意。',
    },
  ],
};
