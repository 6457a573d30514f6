import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '皇后以後製造麵包，裡面的關係很複雜。',
    '皇后以后制造面包，里面的关系很复杂。',
    {
      name: '规范字表里的字在自己的词里',
      text: '乾隆年间的瞭望塔，乾坤、狼藉、覆盖、徵羽、人像，像样的著名著作，好像看着',
      variant: 'hans',
    },
    {
      name: '人名、地名里的字',
      text: '於潜镇的陆徵祥，李乾与李昇，乾安县，离於岛',
      variant: 'hans',
    },
    {
      name: '繁体稿里的姓：范、于、余、后、岳、沈',
      text: '記者于洋與范先生、余先生、岳先生、沈先生討論，鮮于先生說，演員有余文',
      variant: 'hant-tw',
    },
    {
      name: '后作皇后讲',
      text: '武則天立為后，樂壇三王一后，太后與王后；刺殺榮留王後，人質危機經四百天後結束',
      variant: 'hant-tw',
    },
    {
      name: '名词后的“裡”，前一个字也见于译名；证件换发',
      text: '湖心柔波裡的倒影，電影普拉斯裡的人，饅頭裡加紅棗，證件換發後寄出',
      variant: 'hant-tw',
    },
    {
      name: '两种写法都通行的字',
      text: '台灣與臺灣，公布與公佈，占領與佔領，周圍與週圍，了解與瞭解，游擊與上游',
      variant: 'hant-tw',
    },
    {
      name: '外国人名里的里、干、采',
      text: '馬里、埃里克森、加布里埃爾、坦干依喀湖、瓦采季斯來訪',
      variant: 'hant-tw',
    },
    { name: '词跨在两个词上：外形/像，出/廟', text: '它的外形像一条船，气球在飘。', variant: 'hans' },
    { name: '著作的著', text: '李川著有《江川志》，其所著甚丰，王岭编著', variant: 'hans' },
    { name: '看不出繁简的稿', text: '太后以后' },
    { name: '代码不是正文', text: '國際會議`理發`開幕', languageId: 'markdown' },
  ],
  invalid: [
    {
      name: '繁体稿：词典里的词，直接改',
      text: '太⟦後⟧的理⟦發⟧師說，頭⟦發⟧與⟦面⟧包的關⟦系⟧很⟦復⟧雜',
      variant: 'hant-tw',
      findings: [
        { messageId: 'word', data: { replacement: '后', word: '太后' } },
        { messageId: 'word', data: { replacement: '髮', word: '理髮師' }, suggestions: [] },
        { messageId: 'word', data: { replacement: '髮', word: '頭髮' } },
        { messageId: 'word', data: { replacement: '麵', word: '麵包' } },
        { messageId: 'word', data: { replacement: '係' }, suggestions: ['繫'] },
        { messageId: 'word', data: { replacement: '複' } },
      ],
      output: '太后的理髮師說，頭髮與麵包的關係很複雜',
    },
    {
      name: '从简体逐字转来的繁体稿',
      text: '會議以⟦后⟧，企業在園區⟦里⟧面⟦制⟧造汽車，由⟦于⟧條件成熟，⟦几⟧年發展很快',
      findings: [
        { messageId: 'word', data: { word: '以後' } },
        { messageId: 'word', data: { word: '裡面' } },
        { messageId: 'word', data: { word: '製造' } },
        { messageId: 'word', data: { word: '由於' } },
        { messageId: 'word', data: { replacement: '幾' } },
      ],
      output: '會議以後，企業在園區裡面製造汽車，由於條件成熟，幾年發展很快',
    },
    {
      name: '香港用字',
      text: '這⟦里⟧的鐵路綫，⟦准⟧備通車',
      variant: 'hant-hk',
      findings: [{ messageId: 'word', data: { replacement: '裏' } }, { messageId: 'word' }],
      output: '這裏的鐵路綫，準備通車',
    },
    {
      name: '没有词可查的单字，由编辑确认',
      text: '他們得知真相⟦后⟧，把文件存放⟦于⟧檔案館，共30⟦余⟧件',
      variant: 'hant-tw',
      findings: [
        { messageId: 'alone', severity: 'warning' },
        { messageId: 'alone', severity: 'warning' },
        { messageId: 'word', severity: 'warning', data: { word: '餘件' } },
      ],
      reviewed: '他們得知真相後，把文件存放於檔案館，共30餘件',
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
    {
      name: '引号里的由编辑确认',
      text: '條幅寫著「準備理⟦發⟧」',
      variant: 'hant-tw',
      findings: [{ messageId: 'word', severity: 'warning' }],
      reviewed: '條幅寫著「準備理髮」',
    },
    {
      name: '注音隔开的词',
      text: '頭(tóu)⟦發⟧(fà)很長，經濟發展',
      findings: [{ messageId: 'word', severity: 'warning', data: { word: '頭髮' } }],
      reviewed: '頭(tóu)髮(fà)很長，經濟發展',
    },
  ],
};
