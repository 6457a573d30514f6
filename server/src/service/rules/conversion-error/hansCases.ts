import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';

/** Simplified copy. */
export const validHans: readonly CaseText[] = [
  {
    name: '规范字表里的字在自己的词里',
    text: '乾隆年间的瞭望塔，乾坤、狼藉、覆盖、徵羽、人像，像样的著名著作，好像看着',
    variant: 'hans',
  },
  {
    name: '想|像他，开着|录屏',
    text: '我也想像他那样生活，我们全程开着录屏，听着录音，经济发展经验',
    variant: 'hans',
  },
  { name: '词跨在两个词上：外形/像，出/廟', text: '它的外形像一条船，气球在飘。', variant: 'hans' },
  { name: '著作的著', text: '李川著有《江川志》，其所著甚丰，王岭编著', variant: 'hans' },
  {
    name: '动词后面的着：体现着|文明，读着|书',
    text: '体现着文明的传承，沿着书香之路，孩子读着书，背着书包，看着书里的故事。',
  },
  { name: '“合着”不是“合著”', text: '合着你忙了一天，就为这个。', variant: 'hans' },
];

export const invalidHans: readonly InvalidCase[] = [
  {
    name: '叠字两个都错',
    text: '他躺在炕上⟦唿⟧⟦唿⟧大睡',
    variant: 'hans',
    findings: [
      { messageId: 'word', severity: 'warning' },
      { messageId: 'word', severity: 'warning' },
    ],
    reviewed: '他躺在炕上呼呼大睡',
  },
  {
    name: '简体稿：案子前面是两个字的罪名',
    text: '警方侦破一起电信诈骗⟦桉⟧，涉⟦桉⟧人员已归⟦桉⟧，村里的速生桉照常砍伐',
    findings: [{ messageId: 'word', data: { word: '诈骗案' } }, { messageId: 'word' }, { messageId: 'word' }],
    output: '警方侦破一起电信诈骗案，涉案人员已归案，村里的速生桉照常砍伐',
  },
  {
    name: '简体稿：转了又转剩下的字',
    text: '⟦着⟧名企业由⟦於⟧经验丰富，⟦瞭⟧解情况，保持⟦乾⟧净，特⟦徵⟧明显，答⟦覆⟧及时',
    findings: [
      { messageId: 'word', data: { word: '著名' } },
      { messageId: 'word', data: { word: '由于' } },
      { messageId: 'word', data: { word: '了解' } },
      { messageId: 'word', data: { word: '干净' } },
      { messageId: 'word', data: { word: '特征' } },
      { messageId: 'word', data: { word: '答复' } },
    ],
    output: '著名企业由于经验丰富，了解情况，保持干净，特征明显，答复及时',
  },
  {
    name: '简体稿里的“著”',
    text: '工人们推⟦著⟧车辆赶路，企业发展经验丰富',
    findings: [{ messageId: 'alone', severity: 'warning' }],
    reviewed: '工人们推着车辆赶路，企业发展经验丰富',
  },
];
