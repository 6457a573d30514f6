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
  {
    name: '手里编着东西，突显着、专着、土着了火：不是编著、显著、专著、土著',
    text: '奶奶手里编着花篮，妇女们编着草帽，数据突显着差距，他专着一件事，门前的土着了火',
    variant: 'hans',
  },
  {
    name: '勐烈镇、勐龙镇是地名',
    text: '江城县勐烈镇、景洪市勐龙镇、勐腊县勐醒村种香蕉',
    variant: 'hans',
  },
  {
    name: '煳、塬、澹、磙自己的词',
    text: '饭烧煳了，一股煳味；白鹿塬上，塬面平坦；恬澹、惨澹、澹台先生；石磙碾过麦场；桉农种速生桉林',
    variant: 'hans',
  },
  { name: '“合着”不是“合著”', text: '合着你忙了一天，就为这个。', variant: 'hans' },
];

export const invalidHans: readonly InvalidCase[] = [
  {
    name: '原、糊、淡、滚转成了塬、煳、澹、磙',
    text: '⟦塬⟧来照片这么模⟦煳⟧，他⟦澹⟧定地说，江水翻⟦磙⟧',
    variant: 'hans',
    findings: [{ messageId: 'word' }, { messageId: 'word' }, { messageId: 'word' }, { messageId: 'word' }],
    output: '原来照片这么模糊，他淡定地说，江水翻滚',
  },
  {
    name: '作者后面的“着有”“合着”',
    text: '王教授⟦着⟧有《中国农史》，两位学者合⟦着⟧的书再版',
    variant: 'hans',
    findings: [
      { messageId: 'word', data: { word: '著有' } },
      { messageId: 'word', data: { word: '学者合著' } },
    ],
    output: '王教授著有《中国农史》，两位学者合著的书再版',
  },
  {
    name: '看不出繁简的稿里的“着名”；没有人叫“马唿啸”',
    text: '⟦着⟧名作家来访，如万马⟦唿⟧啸',
    findings: [{ messageId: 'word' }, { messageId: 'word' }],
    output: '著名作家来访，如万马呼啸',
  },
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
