import type { RuleCases } from '../ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '他想了很久……还是走了——这一走，就是十年。约翰·史密斯于9月～11月到访青山。',
    { name: '整段省略用十二点', text: '第一段。\n…………\n第三段。' },
    { name: '一字线、短横线作连接号', text: '北京—上海高铁，2021—2023年，小拜-大卫，F-15战机，18–25岁' },
    { name: '句号后的省略号', text: '“问题不少。……要一个个解决。”' },
    { name: '引文里略去的部分', text: '原文是“青山[...]依旧”，又作（…）' },
    { name: '网页截短的标题', text: '青山市举行春季招聘会，提供岗位三百多个...' },
    { name: '外文句子', text: 'Wait... I am -- almost -- ready, from 9~11 at St. Johns.' },
    { name: '句末的半角点和序号', text: '一.总体要求\n（二）．具体任务\n条件更加突出.青山海门都来了' },
    { name: '列举标点', text: '句内点号有（，、；：）四种，“。”是句末点号' },
    { name: '日文里的中点', text: 'コーヒー・ショップ青山・クラブ開業' },
    { name: '台湾的间隔号、破折号', text: '這位學者是威廉‧史密斯──他說明這個問題，並發表見解。' },
    { name: '表格线、分隔线', text: '青山\n------\n海门\n──────────\n｜甲｜--｜' },
    { name: '代码', text: '运行`青山--海门...`即可', languageId: 'markdown' },
    { name: '语气用的波浪号', text: '大家好~我来了~~' },
  ],
  invalid: [
    {
      name: '省略号',
      text: '他想了很久⟦...⟧还是走了⟦。。。⟧没有回头，苹果、梨⟦......⟧\n⟦…………………⟧好',
      findings: [
        { messageId: 'ellipsis', severity: 'info', data: { text: '...' } },
        { messageId: 'ellipsis', severity: 'warning' },
        { messageId: 'ellipsis', severity: 'info' },
        { messageId: 'ellipsis', severity: 'info' },
      ],
      output: '他想了很久……还是走了……没有回头，苹果、梨……\n……好',
    },
    {
      name: '只有三点的省略号：提示',
      text: '他想了很久⟦…⟧还是走了',
      findings: [{ messageId: 'ellipsis', severity: 'info' }],
      output: '他想了很久……还是走了',
    },
    {
      name: '破折号',
      text: '重点产业⟦--⟧半导体，核心⟦———⟧人才，“青山”⟦――⟧海门',
      findings: [
        { messageId: 'dash', severity: 'warning' },
        { messageId: 'dash', severity: 'info' },
        { messageId: 'dash', severity: 'info' },
      ],
      output: '重点产业——半导体，核心——人才，“青山”——海门',
    },
    {
      name: '繁体稿的两个连字符',
      text: '這個問題⟦--⟧發展經濟，說明情況',
      findings: [{ messageId: 'dash' }],
      output: '這個問題——發展經濟，說明情況',
    },
    {
      name: '数值范围',
      text: '用时3⟦~⟧5天，9月⟦~⟧11月施工',
      findings: [
        { messageId: 'range', severity: 'info' },
        { messageId: 'range', severity: 'info' },
      ],
      output: '用时3～5天，9月～11月施工',
    },
    {
      name: '间隔号',
      text: '约翰⟦•⟧史密斯与玛丽⟦・⟧布朗、“青山⟦‧⟧海门”号',
      findings: [
        { messageId: 'dot', severity: 'info' },
        { messageId: 'dot', severity: 'info' },
        { messageId: 'dot', severity: 'info' },
      ],
      output: '约翰·史密斯与玛丽·布朗、“青山·海门”号',
    },
    {
      name: '半角点作间隔号，由编辑看',
      text: '约翰⟦.⟧史密斯与玛丽到访',
      findings: [{ messageId: 'dot', severity: 'info' }],
      reviewed: '约翰·史密斯与玛丽到访',
    },
    {
      name: '重复的标点',
      text: '会议结束⟦，，⟧他回到青山⟦。。⟧\n山⟦、、⟧水',
      findings: [{ messageId: 'repeated' }, { messageId: 'repeated' }, { messageId: 'repeated' }],
      output: '会议结束，他回到青山。\n山、水',
    },
    {
      name: '两种标点挨着，由编辑定',
      text: '会议结束⟦，。⟧主要湖泊⟦：，⟧位于北部',
      findings: [{ messageId: 'conflict' }, { messageId: 'conflict' }],
      reviewed: '会议结束。主要湖泊：位于北部',
    },
  ],
};
