import type { RuleCases } from '../ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '嘉兴市委书记李川表示，要抓项目。会后，李川到企业调研。',
    { name: '简称与全称一致', text: '嘉兴市委书记李川表示，要抓项目。市委书记李川说，要抓产业。' },
    { name: '一人兼数职', text: '省委常委、嘉兴市委书记李川表示。会上，嘉兴市委书记李川强调。' },
    { name: '党政一肩挑的不同职务', text: '衢州市委副书记、市长李川介绍。会后，衢州市市长李川说。' },
    { name: '上下级两地兼任', text: '金华市委常委、义乌市委书记王立波提到商贸。义乌市委书记王立波说。' },
    { name: '以前的职务不算', text: '嘉兴市委书记李川表示，要抓项目。时任湖州市委书记李川当年也来过。' },
    { name: '原任不算', text: '嘉兴市委书记李川表示，要抓项目。原嘉兴市委副书记李川早年分管农业。' },
    { name: '代理转正要看时间，不报', text: '嘉兴市代市长李川表示，要抓项目。嘉兴市市长李川说，要抓产业。' },
    { name: '常务副市长也是副市长', text: '湖州市常务副市长吴文涛表示。湖州市副市长吴文涛说。' },
    { name: '口头称呼省去“副”字', text: '嘉兴市副市长李川表示，要抓项目。“谢谢李川市长！”村民说。' },
    { name: '单位没写明的正副不比', text: '副局长李川到场。局长李川说。' },
    { name: '不同单位的正副', text: '德清县大数据局副局长李川说。德清县教育局局长李川说。' },
    { name: '同名不同职', text: '巴西华人协会会长张伟表示。丽水市莲都区副区长张伟说。' },
    { name: '一栏多篇，各人职务不同', text: '德清县大数据局局长金斌说。嘉善县西塘派出所所长张浩说。' },
    { name: '往年在另一地任职', text: '嘉兴市委书记李川出席。2019年，湖州市市长李川为大桥奠基。' },
    { name: '那时的职务', text: '嘉兴市委书记李川出席。当年，湖州市委书记李川常来这里。' },
    { name: '书记调任', text: '嘉兴市委书记李川出席。湖州市委书记李川转任新职的消息传来。' },
    {
      name: '跟着另一个省说的省长',
      text: '浙江省省长李川到会。在江西省，省长李川的名字无人知晓。江西省省长周岩参加。',
    },
    { name: '职务后面的名单', text: '嘉兴市副市长周岩参加。嘉兴市市长李川、周岩等到场。' },
    { name: '外国的副职', text: '法国总统马克龙会见德国副总统马克龙。' },
    { name: '地名级别不同，可能是兼任', text: '浙江省林业局局长陈立说。青田县林业局局长陈立说。' },
    {
      name: '没有列入区划表的地方，一人在两级',
      text: '东湖市委书记李川表示，要抓项目。青山县委书记李川强调。',
    },
    { name: '别的稿件一致', text: '青山市市长陈伟说。', others: { '二.txt': '青山市市长陈伟强调。' } },
    {
      name: '两稿相隔两个月，可能已经调任',
      text: '青山市市长陈伟说。',
      fileName: '2024-05-10.txt',
      others: { '2024-07-15.txt': '青山市副市长陈伟强调。' },
    },
    {
      name: '别的稿件说的是原任',
      text: '青山市市长陈伟说。',
      others: { '二.txt': '原青山市副市长陈伟到场。' },
    },
    {
      name: '别的稿件说到任命',
      text: '青山市副市长陈伟说。',
      others: { '二.txt': '会议任命陈伟为代理市长。青山市市长陈伟作了发言。' },
    },
    {
      name: '本稿说的是新任',
      text: '新任青山市市长陈伟说。会后，青山市市长陈伟到企业调研。',
      others: { '二.txt': '青山市副市长陈伟强调。' },
    },
    {
      name: '两个字的名字，两省各有一人',
      text: '嘉兴市市长陈伟说。',
      others: { '二.txt': '无锡市市长陈伟强调。' },
    },
    { name: '同名不同职', text: '嘉兴市市长陈伟说。', others: { '二.txt': '青山村村民陈伟强调。' } },
    {
      name: '兼任，另一篇只写了一个',
      text: '青山市教育局局长、体育局局长陈伟说。',
      others: { '二.txt': '青山市体育局局长陈伟强调。' },
    },
    {
      name: '书记兼人大主任',
      text: '嘉兴市委书记陈伟说。',
      others: { '二.txt': '嘉兴市人大常委会主任陈伟强调。' },
    },
    {
      name: '局名有详略',
      text: '嘉兴市教育局局长陈伟说。',
      others: { '二.txt': '嘉兴市教育体育局局长陈伟强调。' },
    },
    {
      name: '常由一人兼任的局',
      text: '嘉兴市发展改革局局长陈伟说。',
      others: { '二.txt': '嘉兴市粮食局局长陈伟强调。' },
    },
    { name: '外国的同名元首', text: '法国总统马克龙说。', others: { '二.txt': '德国总统马克龙说。' } },
    {
      name: '别的稿件里放行了',
      text: '青山市市长陈伟说。',
      others: { '二.txt': '<!-- gaojian-disable-next-line title-conflict -->\n青山市副市长陈伟强调。' },
    },
    {
      name: '不与别的稿件比',
      text: '青山市市长陈伟说。',
      options: { acrossDrafts: false },
      others: { '二.txt': '青山市副市长陈伟强调。' },
    },
  ],
  invalid: [
    {
      name: '两地书记',
      text: '嘉兴市委书记李川表示，要抓项目。\n会上，⟦湖州市委书记李川⟧强调，要抓产业。',
      findings: [
        { messageId: 'twoPlaces', data: { name: '李川', post: '湖州市委书记', earlier: '嘉兴市委书记' } },
      ],
    },
    {
      name: '两地市长，地名由前一职务带出',
      text: '衢州市委副书记、市长徐立波介绍。随后，⟦金华市市长徐立波⟧说。',
      findings: [{ messageId: 'twoPlaces', data: { post: '金华市市长', earlier: '衢州市市长' } }],
    },
    {
      name: '丢了“副”字',
      text: '嘉兴市副市长李川主持会议。会议结束时，⟦嘉兴市市长李川⟧作了讲话。',
      findings: [{ messageId: 'deputy', data: { post: '嘉兴市市长', earlier: '嘉兴市副市长' } }],
    },
    {
      name: '多了“副”字，机构职务',
      text: '德清县大数据局局长金文斌说。“要做减法。”⟦德清县大数据局副局长金文斌⟧介绍。',
      findings: [{ messageId: 'deputy' }],
    },
    {
      name: '一地书记，另一地市长',
      text: '嘉兴市委书记李川表示，要抓项目。⟦湖州市市长李川⟧强调，要抓产业。',
      findings: [{ messageId: 'twoPlaces', data: { post: '湖州市市长', earlier: '嘉兴市委书记' } }],
    },
    {
      name: '两地副市长',
      text: '嘉兴市副市长李川表示，要抓项目。⟦湖州市副市长李川⟧强调，要抓产业。',
      findings: [{ messageId: 'twoPlaces' }],
    },
    {
      name: '两国首脑',
      text: '法国总统马克龙表示欢迎。⟦德国总统马克龙⟧说，要加强合作。',
      findings: [{ messageId: 'twoPlaces' }],
    },
    {
      name: '注音夹在职务里也读得通',
      text: '嘉兴市委(shìwěi)书记李川表示。⟦湖州市(húzhōushì)委书记李川⟧强调。',
      findings: [{ messageId: 'twoPlaces' }],
    },
    {
      name: '繁体稿',
      text: '嘉興市委書記李川表示。⟦湖州市委書記李川⟧強調。',
      findings: [{ messageId: 'twoPlaces' }],
    },
    {
      name: '三处里错一处',
      text: '嘉兴市委书记李川表示。嘉兴市委书记李川强调。⟦嘉兴市委副书记李川⟧介绍。',
      findings: [{ messageId: 'deputy' }],
    },
    {
      name: '没有列入区划表的两地',
      text: '青山市委书记李川表示，要抓项目。⟦东湖市委书记李川⟧强调，要抓产业。',
      findings: [{ messageId: 'twoPlaces' }],
    },
    {
      name: '另一篇稿件里正副不一，只报本稿第一处',
      text: '会上，⟦青山市市长陈伟⟧说，要抓项目。青山市市长陈伟强调。',
      others: { '二.txt': '青山市副市长陈伟强调，要抓产业。' },
      findings: [
        {
          messageId: 'otherDraft',
          severity: 'info',
          data: { name: '陈伟', post: '青山市市长', otherPost: '青山市副市长', file: '二.txt' },
        },
      ],
    },
    {
      name: '另一篇稿件里是同省的另一地',
      text: '⟦嘉兴市委书记陈伟⟧说，要抓项目。',
      others: { '二.txt': '湖州市市长陈伟强调，要抓产业。' },
      findings: [{ messageId: 'otherDraft', severity: 'info' }],
    },
    {
      name: '另一篇稿件里是另一个局的局长',
      text: '⟦青山市教育局局长陈伟⟧说，要抓项目。',
      others: { '二.txt': '青山市财政局局长陈伟强调，要抓产业。' },
      findings: [{ messageId: 'otherDraft', severity: 'info' }],
    },
    {
      name: '书记与市长',
      text: '⟦嘉兴市市长陈伟⟧说，要抓项目。',
      others: { '二.txt': '嘉兴市委书记陈伟强调，要抓产业。' },
      findings: [{ messageId: 'otherDraft', severity: 'info' }],
    },
    {
      name: '书记与市长，没有列入区划表的地方',
      text: '⟦青山市委书记陈伟⟧说，要抓项目。',
      others: { '二.txt': '青山市市长陈伟强调，要抓产业。' },
      findings: [{ messageId: 'otherDraft', severity: 'info' }],
    },
    {
      name: '几篇里取日期最近的一篇',
      text: '⟦青山市市长陈伟⟧说，要抓项目。',
      fileName: '2024-05-10.txt',
      others: {
        '2024-04-20.txt': '青山市副市长陈伟强调。',
        '2024-05-12.txt': '东湖市市长陈伟强调。',
        '2024-05-30.txt': '青山市副市长陈伟强调。',
      },
      findings: [{ messageId: 'otherDraft', severity: 'info', data: { file: '2024-05-12.txt' } }],
    },
    {
      name: '本稿已经前后不一，不再拿别的稿件来说',
      text: '青山市市长陈伟说，要抓项目。⟦青山市副市长陈伟⟧强调。',
      others: { '二.txt': '青山市副市长陈伟强调，要抓产业。' },
      findings: [{ messageId: 'deputy' }],
    },
  ],
};
