import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';

/** Quotation marks and brackets. */
export const validQuotes: readonly CaseText[] = [
  {
    name: '公式、文件名、只有外文的、网址里的括号，表情',
    text: '面积=(长×宽)，见报告(终稿).docx，世界贸易组织(WTO)和函数f(x)，谢谢(^_^)，https://example.com/a_(b)',
  },
  { name: '并列的直引号', text: '标签为"甲","乙","丙"三种' },
  {
    name: '英文的引号、撇号，英寸、角分',
    text: 'He said "We are ready" at 青山.\n屏幕5.5"，东经102°31\'，I\'m读作“爱姆”',
  },
  { name: '配不上对的直引号不动', text: '他说"可以，就走了。\n" 青山"东湖"海门"' },
  { name: '代码里的引号', text: '写作{"名称": "青山"}，或name="青山"，标签“甲”' },
  { name: '表情、链接不是括号', text: '（谢谢大家:)，明天见）\n（见[青山](a.md）' },
];

export const invalidQuotes: readonly InvalidCase[] = [
  {
    name: '直引号：按段落配对',
    text: '有“东区”，他说⟦"可以"⟧，又说⟦"要⟦\'先\'⟧试"⟧。\n这叫⟦"New Town"⟧计划。',
    findings: [
      { messageId: 'quote', data: { replacement: '“”' } },
      { messageId: 'quote' },
      { messageId: 'quote', data: { replacement: '‘’' } },
      { messageId: 'quote' },
    ],
    output: '有“东区”，他说“可以”，又说“要‘先’试”。\n这叫“New Town”计划。',
  },
  {
    name: '全稿都用直引号，只作提示',
    text: '青山市有⟦"甲区"⟧⟦"乙区"⟧和⟦"丙区"⟧，正在建⟦"丁区"⟧。',
    findings: Array.from({ length: 4 }, () => ({ messageId: 'quote', severity: 'info' as const })),
    output: '青山市有“甲区”“乙区”和“丙区”，正在建“丁区”。',
  },
  {
    name: '一边是弯引号、一边是直引号，由编辑看',
    text: '形成“小循环⟦"⟧，意味着变化。\n称其为⟦"⟧新格局”。',
    findings: [{ messageId: 'quote' }, { messageId: 'quote' }],
    reviewed: '形成“小循环”，意味着变化。\n称其为“新格局”。',
  },
  {
    name: '繁体稿用「」；用了“”的照用“”',
    text: '他說⟦"可以"⟧，這樣發展經濟。',
    findings: [{ messageId: 'quote' }],
    output: '他說「可以」，這樣發展經濟。',
  },
  {
    name: '括号一边全角、一边半角',
    text: '今天⟦(⟧9月1日）上午，三方机制（ABC⟦)⟧启动',
    findings: [{ messageId: 'unlike', data: { text: '(', replacement: '（' } }, { messageId: 'unlike' }],
    output: '今天（9月1日）上午，三方机制（ABC）启动',
  },
  {
    name: '选项 brackets：半角括号按规则的级别报',
    text: '青山⟦(东湖)⟧站与f(x)、东河区⟦(以下简称“区⟦(东)⟧”)⟧',
    options: { brackets: true },
    findings: [{ messageId: 'bracket' }, { messageId: 'bracket' }, { messageId: 'bracket' }],
    output: '青山（东湖）站与f(x)、东河区（以下简称“区（东）”）',
  },
  {
    name: '半角括号缺省只作提示，整对地改',
    text: '本报青山电⟦(通讯员李川)⟧昨天，三个队⟦(共90人⟦(含领队)⟧)⟧到了东湖。',
    findings: Array.from({ length: 3 }, () => ({ messageId: 'bracket', severity: 'info' })),
    output: '本报青山电（通讯员李川）昨天，三个队（共90人（含领队））到了东湖。',
  },
  {
    name: '引号里的外文句子用半角标点',
    text: '门上写着“Please knock⟦，⟧then come in⟦！⟧”，他看了。',
    findings: [
      { messageId: 'foreign', severity: 'info' },
      { messageId: 'foreign', severity: 'info' },
    ],
    reviewed: '门上写着“Please knock, then come in!”，他看了。',
  },
];
