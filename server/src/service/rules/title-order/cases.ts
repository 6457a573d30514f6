import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '市委副书记、市长李川出席。',
    '市委、市人大、市政府、市政协领导出席。',
    { name: '上级的政协职务在前', text: '省政协副主席、嘉兴市委书记李川出席。' },
    { name: '另一地的党内职务', text: '嘉兴市副市长、桐乡市委书记李川出席。' },
    { name: '没写地名，但不是同一级', text: '副市长、县委书记李川出席。' },
    { name: '政府职务之间不分先后', text: '副市长、公安局局长李川出席。' },
    { name: '后一个是部门', text: '市政府、市委宣传部联合发文，市政府、市委办公室组织。' },
    { name: '后一个是职务', text: '市政府、市委书记李川。' },
    { name: '省区市的正序', text: '各省、自治区、直辖市和各省（区、市），全省、市、县三级，各市、自治州。' },
    {
      name: '各家写法不同，缺省不管',
      text: '原嘉兴市市长李川、嘉兴市委原副书记、市长周岩到场。李川市长说。',
    },
    {
      name: '引语里的称呼，已撤销的机构，原任写明了的',
      text: '嘉兴市市长李川到场。“谢谢李川市长！”原嘉兴市国土局局长周岩、嘉兴市委原副书记、原市长陈默说。',
      options: { nameFirst: true, formerPlace: true, formerEach: true },
    },
  ],
  invalid: [
    {
      name: '党内职务在后',
      text: '⟦市长、市委副书记⟧李川出席。',
      findings: [{ messageId: 'posts' }],
      reviewed: '市委副书记、市长李川出席。',
    },
    {
      name: '前一个带着地名，不代改',
      text: '⟦嘉兴市市长、市委副书记⟧李川出席。',
      findings: [{ messageId: 'posts', data: { post: '嘉兴市市长', after: '嘉兴市委副书记' } }],
    },
    {
      name: '四套班子',
      text: '⟦市政府、市委、市人大、市政协⟧领导出席。',
      findings: [{ messageId: 'bodies' }],
      reviewed: '市委、市人大、市政府、市政协领导出席。',
    },
    {
      name: '两家',
      text: '在⟦县政府、县委⟧领导下。',
      findings: [{ messageId: 'bodies' }],
      reviewed: '在县委、县政府领导下。',
    },
    {
      name: '省区市',
      text: '全国各⟦省、市、自治区⟧都要报送。',
      findings: [{ messageId: 'regions' }],
      reviewed: '全国各省、自治区、直辖市都要报送。',
    },
    {
      name: '原的位置',
      text: '⟦原嘉兴市市长⟧李川到场。',
      options: { formerPlace: true },
      findings: [{ messageId: 'formerPlace' }],
      reviewed: '嘉兴市原市长李川到场。',
    },
    {
      name: '几个原任职务',
      text: '⟦嘉兴市委原副书记、市长⟧李川到场。',
      options: { formerEach: true },
      findings: [{ messageId: 'formerEach', data: { post: '嘉兴市市长' } }],
    },
    {
      name: '姓名在职务之前',
      text: '嘉兴市市长李川到场。⟦李川市长⟧说，要抓项目。',
      options: { nameFirst: true },
      findings: [{ messageId: 'nameFirst' }],
      reviewed: '嘉兴市市长李川到场。市长李川说，要抓项目。',
    },
  ],
};
