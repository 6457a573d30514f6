import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '企业和群众都说好，GDP增长5%。',
    { name: '品牌、术语、缩写', text: '他用 iPhone 看 NBA 比赛，体验 AI 大模型与 app 应用' },
    { name: '外文短语', text: '乐队演奏 rock and roll 音乐，推广 business to business 模式' },
    { name: '全大写的是缩写', text: '逻辑门有 AND 门和 OR 门，欧佩克 THE 指数' },
    { name: '作品名', text: '歌曲《爱 and 恨》获奖' },
    { name: '说的是这个词本身', text: '他说 and 这个词读作 and，讲解 or 的用法' },
    { name: '程序里的词', text: '学会用 for 循环和 from 语句，少写 or 运算，不再有 this 问题' },
    { name: '日文', text: '歌名「青い空の下」，店名“味の素”，《海の歌》' },
    { name: '一边是外文', text: '喜欢 T恤 and jeans' },
    { name: '代码', text: '表达式`甲 and 乙`为真', languageId: 'markdown' },
    { name: '署名', text: '2024年6月9日 by 老李\n秋收开始了' },
    { name: '词的一部分', text: '青山android手机，the青' },
  ],
  invalid: [
    {
      name: '虚词连同两边的空格',
      text: '企业 ⟦and⟧ 群众可以在线办理，周末⟦or⟧假日都行',
      findings: [
        { messageId: 'replace', data: { chinese: '和' } },
        { messageId: 'replace', data: { chinese: '或' } },
      ],
      reviewed: '企业和群众可以在线办理，周末或假日都行',
    },
    {
      name: '冠词删去',
      text: '在 ⟦the⟧ 青山市举行',
      findings: [{ messageId: 'delete' }],
      reviewed: '在青山市举行',
    },
    {
      name: '更多的虚词',
      text: '会议 ⟦through⟧ 视频举行，市民 ⟦will⟧ 得到通知',
      findings: [
        { messageId: 'replace', data: { chinese: '通过' } },
        { messageId: 'replace', data: { chinese: '将' } },
      ],
      reviewed: '会议通过视频举行，市民将得到通知',
    },
    {
      name: '日文的“的”：提示',
      text: '妈妈⟦の⟧味道，大家都喜欢',
      findings: [{ messageId: 'replace', severity: 'info' }],
      reviewed: '妈妈的味道，大家都喜欢',
    },
    {
      name: '前面有过作品名，不妨碍后面的',
      text: '读过《青山》的人 ⟦and⟧ 没读过的人',
      findings: [{ messageId: 'replace' }],
      reviewed: '读过《青山》的人和没读过的人',
    },
  ],
};
