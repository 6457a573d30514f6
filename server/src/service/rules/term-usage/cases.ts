import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '新中国成立前，台湾当局，“一带一路”倡议，犯罪嫌疑人。',
    { name: '解放前线、政府采购是别的词', text: '解放前线，解放前夕，台湾政府采购网，北平解放前。' },
    { name: '书名', text: '《解放前的青山》' },
  ],
  invalid: [
    {
      name: '慎用的提法',
      text: '⟦解放前⟧，“⟦一带一路”战略⟧，⟦残废人⟧。',
      findings: [{ messageId: 'term' }, { messageId: 'term' }, { messageId: 'term' }],
      reviewed: '新中国成立前，“一带一路”倡议，残疾人。',
    },
    {
      name: '繁体稿只说不改',
      text: '這個⟦台灣政府⟧的說法，還沒有發展。',
      findings: [{ messageId: 'term' }],
    },
  ],
};
