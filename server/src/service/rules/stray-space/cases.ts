import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    { name: '一行开头的钟点', text: '10:05 记者到达湿地东门。' },
    '　　青山市今年前五个月，进出口总值达1280亿元，GDP增长4.5%。',
    { name: '署名', text: '本报记者 李川 通讯员 王青青\n图为活动现场，青山市民有序入场。 李川 摄' },
    { name: '电头', text: '本报青山5月10日电 记者李川报道，青山市今天发布通告，要求各地落实。' },
    { name: '两字人名中间空开', text: '参加会议的有李　川、王 伟、张 明，会议由赵 青主持召开，大家都同意。' },
    { name: '标题里的空格', text: '青山开新局 山海协作写新篇\n青山市发布通告 3人获奖' },
    { name: '标题与正文连在一行', text: '青山经济稳步回升 1—8月进出口总值增长，市民收入提高，大家都满意。' },
    {
      name: '两边各自成词，空格代替标点',
      text: '活动由青山市主办，到场的有通讯员 工作人员 志愿者，大家都很高兴。',
    },
    { name: '诗', text: '青山遮不住 毕竟东流去\n江晚正愁余 山深闻鹧鸪' },
    { name: '分段合并留下的空格', text: '会议昨天闭幕。 今天各地传达，要求落实到位。  明天继续。' },
    {
      name: '序号、图号',
      text: '1 总体要求。到明年，全市建成十个站点，市民出行更方便。\n图3 青山大桥夜景，灯光与江水相映，十分好看。',
    },
    { name: '日期与时间', text: '活动于5月10日 18:30在青山大剧院开始，市民可以免费入场。' },
    { name: '外文之间', text: '他在New York Times（1851年创刊）工作，Hello， World是他写的第一行。' },
    { name: '车型、款式按词分开', text: '店里的2015款 青山 2.5Q 旗舰版卖完了，店员说，下周到货。' },
    { name: '表格式的行', text: '甲队 3 乙队 4 丙队 5 丁队 6，戊队 7 己队 8，三轮后。' },
    {
      name: '全稿汉字与外文之间都空格的，是稿子的习惯',
      text: '我们用 Vue 写前端，用 Go 写后端，用 Redis 做缓存，用 Linux 服务器，共 12 人，请看 API 文档。',
    },
    { name: '选项 allow', text: '青山市共有 12 人获奖，大家都高兴。', options: { mixed: 'allow' } },
    { name: '外文虚词连空格归 foreign-word', text: '办事方便，企业 and 群众都满意，大家说好。' },
    { name: '作品名', text: '他最爱看《青山 绿水》，每天都看，百看不厌。' },
    {
      name: '代码和标记',
      text: '青山市使用 `API` 接口，**重点** 突出，大家都满意。',
      languageId: 'markdown',
    },
    {
      name: '不是正文的行',
      text: '青山湖绿道全线贯通，市民骑行三小时走完全程。\n\n首页 新闻 体育\n\n评论列表 共 0 条',
    },
    {
      name: '英文里的撇号不是引号',
      text: '书店办“Books ’n’ Coffee”沙龙，读《Bread ’n’ Butter》，唱the ’90s金曲。',
    },
  ],
  invalid: [
    {
      name: '短句里点号前的空格',
      text: '晚会⟦ ⟧，明天的灯会照常。\n地点⟦ ⟧：文化馆\n新款iPad⟦ ⟧，已上市。\n‘青山⟦ ⟧’二字写在门上，大家都说写得好，要求保留下来。',
      findings: [{ messageId: 'mark' }, { messageId: 'mark' }, { messageId: 'mark' }, { messageId: 'mark' }],
      output:
        '晚会，明天的灯会照常。\n地点：文化馆\n新款iPad，已上市。\n‘青山’二字写在门上，大家都说写得好，要求保留下来。',
    },
    {
      name: '词被空格断开',
      text: '会议强调，要推动高⟦ ⟧质量发展，促进产业升级，保障群众利⟦\u00a0⟧益。',
      findings: [{ messageId: 'han' }, { messageId: 'han' }],
      output: '会议强调，要推动高质量发展，促进产业升级，保障群众利益。',
    },
    {
      name: '汉字与数字、字母之间',
      text: '青山市共有⟦ ⟧12⟦ ⟧人获奖，其中⟦ ⟧5G⟦ ⟧项目三个，大家都高兴。',
      findings: [
        { messageId: 'mixed' },
        { messageId: 'mixed' },
        { messageId: 'mixed' },
        { messageId: 'mixed' },
      ],
      output: '青山市共有12人获奖，其中5G项目三个，大家都高兴。',
    },
    {
      name: '标点旁',
      text: '会议昨天闭幕，⟦ ⟧今天传达：⟦ ⟧各地要落实⟦ ⟧，不得拖延。',
      findings: [{ messageId: 'mark' }, { messageId: 'mark' }, { messageId: 'mark' }],
      output: '会议昨天闭幕，今天传达：各地要落实，不得拖延。',
    },
    {
      name: '选项 never：有习惯也报',
      text: '我们用⟦ ⟧Vue⟦ ⟧写前端，用⟦ ⟧Go⟦ ⟧写后端，用⟦ ⟧Redis⟦ ⟧做缓存。',
      options: { mixed: 'never' },
      findings: Array.from({ length: 6 }, () => ({ messageId: 'mixed' })),
      output: '我们用Vue写前端，用Go写后端，用Redis做缓存。',
    },
    {
      name: '繁体稿',
      text: '會議強調，要推動經濟發⟦ ⟧展，保障民眾權益，共⟦ ⟧12⟦ ⟧項措施。',
      findings: [{ messageId: 'han' }, { messageId: 'mixed' }, { messageId: 'mixed' }],
      output: '會議強調，要推動經濟發展，保障民眾權益，共12項措施。',
    },
  ],
};
