import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';

/** Letters and digits, with the marks between them. */
export const validDigits: readonly CaseText[] = [
  { name: '小数、时间、比分、千位、版本', text: '上午9:30，甲队3:1胜乙队，奖金1,000元，系统升到2.0.1版。' },
];

export const invalidDigits: readonly InvalidCase[] = [
  {
    name: '全角的钟点；图号、比例的冒号不动',
    text: '⟦８：３０⟧至⟦１６：００⟧，⟦１０：２０：３０⟧到达，图⟦１⟧：⟦２０⟧人',
    findings: [
      { messageId: 'full', data: { replacement: '8:30' } },
      { messageId: 'full' },
      { messageId: 'full', data: { replacement: '10:20:30' } },
      { messageId: 'full' },
      { messageId: 'full' },
    ],
    output: '8:30至16:00，10:20:30到达，图1：20人',
  },
  {
    name: '全角字母数字，连同其中的点、连接号、百分号',
    text: '５月⟦ＧＤＰ⟧增长⟦１２．５％⟧，⟦Ｆ－１５⟧升空'.replace('５', '⟦５⟧'),
    findings: [
      { messageId: 'full' },
      { messageId: 'full', data: { replacement: 'GDP' } },
      { messageId: 'full' },
      { messageId: 'full' },
    ],
    output: '5月GDP增长12.5%，F-15升空',
  },
  {
    name: '汉字数字里的全角０是〇',
    text: '二⟦０⟧一九届、三⟦０⟧六国道、一九八⟦０⟧年、共⟦１０⟧人',
    findings: [
      { messageId: 'numeral', data: { replacement: '〇' } },
      { messageId: 'numeral' },
      { messageId: 'numeral' },
      { messageId: 'full' },
    ],
    output: '二〇一九届、三〇六国道、一九八〇年、共10人',
  },
  {
    name: '七〇后、八〇后',
    text: '七⟦０⟧后、八⟦０⟧後家长占六成',
    findings: [{ messageId: 'numeral', data: { replacement: '〇' } }, { messageId: 'numeral' }],
    output: '七〇后、八〇後家长占六成',
  },
  {
    name: '词里的一、星期一后的全角０不是汉字数字',
    text: '统一⟦０⟧关税，星期一⟦０⟧时起，二⟦０⟧二⟦０⟧级',
    findings: [
      { messageId: 'full' },
      { messageId: 'full' },
      { messageId: 'numeral' },
      { messageId: 'numeral' },
    ],
    output: '统一0关税，星期一0时起，二〇二〇级',
  },
  {
    name: '夹在汉字数字里的全角数字由编辑定',
    text: '二〇一⟦２⟧年',
    findings: [{ messageId: 'numeral', data: { replacement: '二' } }],
    reviewed: '二〇一二年',
  },
  {
    name: '全角的邮箱',
    text: '请寄⟦ｄｅｓｋ＿２＠ｅｘａｍｐｌｅ．ｃｏｍ⟧，谢谢',
    findings: [{ messageId: 'full', data: { replacement: 'desk_2@example.com' } }],
    output: '请寄desk_2@example.com，谢谢',
  },
];
