import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '嘉兴市市长李川出席会议。会后，嘉兴市市长李川到企业调研。',
    { name: '正副不同职', text: '嘉兴市市长李川出席。嘉兴市副市长周岩参加。' },
    { name: '副职可以有多人', text: '嘉兴市副市长李川出席。嘉兴市副市长周岩参加。' },
    { name: '原任', text: '嘉兴市市长李川出席。原嘉兴市市长周岩也到场。' },
    { name: '时任', text: '嘉兴市市长李川出席。时任嘉兴市市长周岩题写了馆名。' },
    { name: '代市长', text: '嘉兴市市长李川出席。嘉兴市代市长周岩参加。' },
    { name: '交接', text: '嘉兴市市长李川不再担任市长职务。嘉兴市市长周岩出席。' },
    { name: '往年的事', text: '嘉兴市市长李川出席。2003年，嘉兴市市长周岩为大桥奠基。' },
    { name: '追忆', text: '嘉兴市市长李川出席。那时，嘉兴市市长周岩常到村里来。' },
    { name: '两地各有一人', text: '嘉兴市市长李川出席。湖州市市长周岩参加。' },
    { name: '没有列入区划表的两地', text: '青山市市长李川出席。东湖市市长周岩参加。' },
    {
      name: '我市、全县说的是哪里，看不出来',
      text: '我市市长李川出席。我市市长周岩参加。本县县委书记李川、全县县委书记周岩。',
    },
    { name: '没写明哪里的局长', text: '局长李川发言。局长周岩发言。' },
    { name: '医院的主任有许多', text: '浙江省人民医院主任李川说。浙江省人民医院主任周岩说。' },
    { name: '局里的大队长、主任有许多', text: '德清县公安局大队长李川说。德清县公安局大队长周岩说。' },
    { name: '外国人名有详略', text: '法国总统马克龙表示。法国总统埃马纽埃尔·马克龙说。' },
    { name: '姓名一字之差归同音别字管', text: '嘉兴市市长李伟东出席。嘉兴市市长李卫东说。' },
    { name: '职务后面的名单，后一个未必同职', text: '嘉兴市市长李川、周岩等出席。嘉兴市市长李川说。' },
    { name: '另一国的国家主席', text: '国家主席李川会见来访的客人。越共中央总书记、国家主席阮文明说。' },
    {
      name: '跟着另一个省说的省长',
      text: '浙江省委书记李川、省长周岩到会。在江西省委书记陈默和省长王立陪同下参观。',
    },
    { name: '读错的名字', text: '日本首相岸田文雄到访。民众在日本首相官邸前抗议。' },
    {
      name: '一版多篇，各篇各说',
      text: '要闻\n\n第一篇的大标题\n\n本报讯（记者 王立）昨天，嘉兴市市长李川出席会议，要求各地抓好落实，把各项工作抓紧抓实抓到位。\n\n第二篇的大标题\n\n本报讯（记者 王立）上月，嘉兴市市长周岩出席会议，要求各地抓好落实，把各项工作抓紧抓实抓到位。',
    },
    { name: '外国人名用了两种间隔号', text: '美国总统约翰・李尔说。美国总统约翰·李尔表示。' },
    { name: '别的稿件一致', text: '青山市市长陈伟说。', others: { '二.txt': '青山市市长陈伟强调。' } },
    {
      name: '别的稿件说的是副职',
      text: '青山市市长陈伟说。',
      others: { '二.txt': '青山市副市长周岩强调。' },
    },
    {
      name: '别的稿件说的是原任',
      text: '嘉兴市市长陈伟说。',
      others: { '二.txt': '原嘉兴市市长周岩到场。' },
    },
    {
      name: '别的稿件说的是新任',
      text: '嘉兴市市长陈伟说。',
      others: { '二.txt': '新任嘉兴市市长周岩到场。' },
    },
    {
      name: '别的稿件说的是代市长',
      text: '嘉兴市市长陈伟说。',
      others: { '二.txt': '嘉兴市代市长周岩到场。' },
    },
    {
      name: '第三篇说了换人的事',
      text: '嘉兴市市长陈伟说。',
      others: { '二.txt': '嘉兴市市长周岩到场。', '三.txt': '会议任命周岩为代市长。副市长周岩作了发言。' },
    },
    {
      name: '别的稿件里两个人都有',
      text: '嘉兴市市长陈伟说。',
      others: { '二.txt': '嘉兴市市长周岩到场。嘉兴市委书记陈伟致辞。' },
    },
    {
      name: '两稿相隔两个月，可能已经易人',
      text: '嘉兴市市长陈伟说。',
      fileName: '2024-05-10.txt',
      others: { '2024-07-15.txt': '嘉兴市市长周岩强调。' },
    },
    {
      name: '一篇有日期，一篇没有',
      text: '嘉兴市市长陈伟说。',
      fileName: '2024-05-10.txt',
      others: { '二.txt': '嘉兴市市长周岩强调。' },
    },
    { name: '没写明哪里的局长', text: '局长陈伟说。', others: { '二.txt': '局长周岩强调。' } },
    {
      name: '名字连着动词读',
      text: '日本首相安田晋三说。',
      others: { '二.txt': '日本首相安田宣布，要合作。' },
    },
    { name: '名字有详略', text: '法国总统马克龙说。', others: { '二.txt': '法国总统埃马纽埃尔·马克龙说。' } },
    {
      name: '音近的名字归同音别字管',
      text: '嘉兴市市长李卫东说。',
      others: { '二.txt': '嘉兴市市长李伟东说。' },
    },
    {
      name: '别的稿件里放行了',
      text: '嘉兴市市长陈伟说。',
      others: { '二.txt': '<!-- gaojian-disable-next-line post-conflict -->\n嘉兴市市长周岩强调。' },
    },
    {
      name: '不与别的稿件比',
      text: '嘉兴市市长陈伟说。',
      options: { acrossDrafts: false },
      others: { '二.txt': '嘉兴市市长周岩强调。' },
    },
  ],
  invalid: [
    {
      name: '另一篇稿件里是另一个人',
      text: '会上，⟦青山市市长陈伟⟧说，要抓项目。青山市市长陈伟强调。',
      others: { '二.txt': '青山市市长周岩说。' },
      findings: [
        {
          messageId: 'otherDraft',
          severity: 'info',
          data: { name: '陈伟', otherName: '周岩', post: '青山市市长', file: '二.txt' },
        },
      ],
    },
    {
      name: '几篇里取日期最近的一篇',
      text: '⟦嘉兴市教育局局长陈伟⟧说，要抓项目。',
      fileName: '2024-05-10.txt',
      others: {
        '2024-04-20.txt': '嘉兴市教育局局长周岩强调。',
        '2024-05-12.txt': '嘉兴市教育局局长王立波强调。',
      },
      findings: [{ messageId: 'otherDraft', severity: 'info', data: { otherName: '王立波' } }],
    },
    {
      name: '第三篇说的换人是很久以前的事',
      text: '⟦嘉兴市市长陈伟⟧说。',
      fileName: '2024-05-10.txt',
      others: {
        '2024-05-12.txt': '嘉兴市市长周岩到场。',
        '2023-01-12.txt': '会议任命周岩为代市长。副市长周岩作了发言。',
      },
      findings: [{ messageId: 'otherDraft', severity: 'info' }],
    },
    {
      name: '别的稿件放行的是另一条规则',
      text: '⟦嘉兴市市长陈伟⟧说。',
      others: { '二.txt': '<!-- gaojian-disable-next-line title-conflict -->\n嘉兴市市长周岩强调。' },
      findings: [{ messageId: 'otherDraft', severity: 'info' }],
    },
    {
      name: '本稿已有两人，不再拿别的稿件来说',
      text: '嘉兴市市长陈伟说。⟦嘉兴市市长王立波⟧强调。',
      others: { '二.txt': '嘉兴市市长周岩强调。' },
      findings: [{ messageId: 'twoHolders' }],
    },
    {
      name: '两个市长',
      text: '嘉兴市市长李川出席会议。会后，⟦嘉兴市市长周岩⟧到企业调研。',
      findings: [{ messageId: 'twoHolders', data: { name: '周岩', earlier: '李川', post: '嘉兴市市长' } }],
    },
    {
      name: '职务地名从前一职务补出',
      text: '衢州市委副书记、市长徐立波介绍。随后，⟦衢州市市长陈默⟧说。',
      findings: [{ messageId: 'twoHolders' }],
    },
    {
      name: '没有列入区划表的地方',
      text: '青山市市长李川出席。⟦青山市市长周岩⟧参加。江川省青山市教育局局长陈默说。⟦江川省青山市教育局局长王立⟧介绍。',
      findings: [{ messageId: 'twoHolders' }, { messageId: 'twoHolders' }],
    },
    {
      name: '部门',
      text: '德清县教育局局长金文斌说。⟦德清县教育局局长周岩⟧也在场。',
      findings: [{ messageId: 'twoHolders' }],
    },
    {
      name: '市委宣传部',
      text: '嘉兴市委宣传部部长李川说。⟦嘉兴市委宣传部部长周岩⟧说。',
      findings: [{ messageId: 'twoHolders' }],
    },
    {
      name: '繁体稿',
      text: '嘉興市市長李川出席。⟦嘉興市市長周岩⟧參加。',
      findings: [{ messageId: 'twoHolders' }],
    },
    {
      name: '外国元首',
      text: '法国总统李尔顿表示欢迎。⟦法国总统马克龙⟧说。',
      findings: [{ messageId: 'twoHolders' }],
    },
  ],
};
