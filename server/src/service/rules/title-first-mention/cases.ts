import type { RuleCases } from '../../engine/ruleCases.ts';

const PARAGRAPH = '会议听取了各地的汇报，研究了下一步的工作，要求把各项任务抓紧抓实抓到位。';

export const cases: RuleCases = {
  valid: [
    '嘉兴市市长李川出席会议。李川说，要抓项目。',
    { name: '全文没有职务的人', text: '李川说，要抓项目。' },
    { name: '名单、书名', text: '周岩、李川和《李川文集》在座。嘉兴市市长李川出席会议。' },
    { name: '老板不是职务', text: '李川昨天说，要抓项目。作坊老板李川受了伤。' },
    { name: '标题里可以不写', text: `李川到企业调研\n\n${PARAGRAPH}嘉兴市市长李川出席会议。` },
  ],
  invalid: [
    {
      name: '职务在后',
      text: '⟦李川⟧昨天说，要抓项目。嘉兴市市长李川出席会议。',
      findings: [{ messageId: 'late', data: { title: '嘉兴市市长' } }],
    },
  ],
};
