import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    { name: '两个字的名字，另有其职', text: '青山市委书记李川出席会议。东湖县委书记李穿汇报。' },
    {
      name: '一个名字，一繁一简',
      text: '嘉興市市長李強出席會議。李强說。嘉興市市長李强強調，要抓項目。',
      variant: 'hant-tw',
    },
    { name: '三个字的名字，一繁一简', text: '嘉兴市市长李卫东出席会议。李衛东强调，要抓项目。' },
    '嘉兴市市长李卫东出席。李卫东说，要抓项目。',
    { name: '不同的职务，可能真是两个人', text: '嘉兴市市长李卫东出席。湖州市市长李伟东参加。' },
    { name: '音形都不近', text: '嘉兴市市长李卫东出席。嘉兴市市长李卫民参加。' },
    { name: '差两个字', text: '嘉兴市市长李卫东出席。嘉兴市市长黎伟东参加。' },
    { name: '没写明单位的同职，两个字的名字', text: '教授李明说。教授黎明说。' },
    { name: '词语里碰巧的字', text: '嘉兴市市长文建明出席。相关文件明确，要抓项目。' },
    { name: '词语与名字跨界', text: '嘉兴市市长王建国出席。君王见国人而喜。' },
    { name: '名单里并列的两个人', text: '嘉兴市副市长李卫东、李伟东出席。' },
    { name: '原任另有其人', text: '嘉兴市市长李卫东出席。原嘉兴市市长李伟东也到场。' },
    { name: '别的稿件一致', text: '嘉兴市市长李卫东说。', others: { '二.txt': '嘉兴市市长李卫东说。' } },
    {
      name: '别的稿件里另一职务',
      text: '嘉兴市市长李卫东说。',
      others: { '二.txt': '湖州市市长李伟东说。' },
    },
    {
      name: '别的稿件里音形都不近',
      text: '嘉兴市市长李卫东说。',
      others: { '二.txt': '嘉兴市市长李卫民说。' },
    },
    {
      name: '没有写哪个市，可能是两个市的',
      text: '市委书记李卫东说。教育局局长金未平说。',
      others: { '二.txt': '市委书记李伟东说。教育局局长金末平说。' },
    },
    { name: '别的稿件里没写明哪里', text: '局长李卫东说。', others: { '二.txt': '局长李伟东说。' } },
    {
      name: '两个字的副职，可能真是两个人',
      text: '嘉兴市副市长李川说。',
      others: { '二.txt': '嘉兴市副市长李穿说。' },
    },
    {
      name: '别的稿件里两个人都有',
      text: '嘉兴市副市长李卫东说。',
      others: { '二.txt': '嘉兴市副市长李伟东说。嘉兴市副市长李卫东说。' },
    },
    {
      name: '隔了很久',
      text: '嘉兴市市长李卫东说。',
      fileName: '2024-05-10.txt',
      others: { '2024-09-10.txt': '嘉兴市市长李伟东说。' },
    },
    {
      name: '不与别的稿件比',
      text: '嘉兴市市长李卫东说。',
      options: { acrossDrafts: false },
      others: { '二.txt': '嘉兴市市长李伟东说。' },
    },
  ],
  invalid: [
    {
      name: '两个字的名字，后面跟着那个人的职务',
      text: '青山市委书记李川出席会议。⟦李穿⟧书记作总结讲话。',
      reviewed: '青山市委书记李川出席会议。李川书记作总结讲话。',
      findings: [{ messageId: 'nearName' }],
    },
    {
      name: '同一个人兼两个机构的同一种职务',
      text: '民生委主任委员李卫东作了说明。代表资格审查委员会主任委员⟦李伟东⟧作报告。',
      reviewed: '民生委主任委员李卫东作了说明。代表资格审查委员会主任委员李卫东作报告。',
      findings: [{ messageId: 'nearName' }],
    },
    {
      name: '另一篇稿件里同职同音',
      text: '⟦嘉兴市市长李卫东⟧说，要抓项目。李卫东强调。',
      others: { '二.txt': '嘉兴市市长李伟东说。' },
      findings: [
        {
          messageId: 'otherDraft',
          severity: 'info',
          data: { name: '李卫东', otherName: '李伟东', file: '二.txt' },
        },
      ],
    },
    {
      name: '另一篇稿件里的副职，形近',
      text: '⟦青山市副市长金未平⟧说，要抓项目。⟦青山市教育局局长李卫东⟧说。',
      others: { '二.txt': '青山市副市长金末平说。青山市教育局局长李伟东说。' },
      findings: [
        { messageId: 'otherDraft', severity: 'info' },
        { messageId: 'otherDraft', severity: 'info' },
      ],
    },
    {
      name: '总书记与主席是一个人',
      text: '习近平总书记指出，要改革。外宾表示，⟦习进平⟧主席的话很重要。',
      findings: [{ messageId: 'nearName' }],
      reviewed: '习近平总书记指出，要改革。外宾表示，习近平主席的话很重要。',
    },
    {
      name: '带职务的写错了，不带的没有错',
      text: '中共中央总书记、国家主席⟦习津平⟧致辞。习近平指出，要改革。习近平强调，要开放。',
      findings: [{ messageId: 'nearName' }],
      reviewed: '中共中央总书记、国家主席习近平致辞。习近平指出，要改革。习近平强调，要开放。',
    },
    {
      name: '两种称呼，没有把握',
      text: '会上，李卫东书记讲话。会后，⟦李伟东⟧主任说，要落实。',
      findings: [{ messageId: 'nearName', severity: 'info' }],
      reviewed: '会上，李卫东书记讲话。会后，李卫东主任说，要落实。',
    },
    {
      name: '同职同音',
      text: '嘉兴市市长李卫东出席会议。会上，嘉兴市市长⟦李伟东⟧讲话。',
      findings: [{ messageId: 'samePost', data: { name: '李伟东', meant: '李卫东', post: '嘉兴市市长' } }],
      reviewed: '嘉兴市市长李卫东出席会议。会上，嘉兴市市长李卫东讲话。',
    },
    {
      name: '少的一方是错的，哪怕在前',
      text: '江川省委书记⟦周炼红⟧出席。江川省委书记周练红强调。周练红说。',
      homeRegion: '浙江省',
      findings: [{ messageId: 'samePost', data: { meant: '周练红' } }],
      reviewed: '江川省委书记周练红出席。江川省委书记周练红强调。周练红说。',
    },
    {
      name: '两个字的名字，同任一职',
      text: '嘉兴市市长李川出席。嘉兴市市长⟦李穿⟧说，要抓项目。',
      findings: [{ messageId: 'samePost' }],
      reviewed: '嘉兴市市长李川出席。嘉兴市市长李川说，要抓项目。',
    },
    {
      name: '形近',
      text: '德清县教育局局长金未平说。德清县教育局局长⟦金末平⟧介绍。',
      findings: [{ messageId: 'samePost' }],
      reviewed: '德清县教育局局长金未平说。德清县教育局局长金未平介绍。',
    },
    {
      name: '后面单独出现的名字',
      text: '嘉兴市市长李卫东出席会议。⟦李伟东⟧强调，要抓项目。',
      findings: [{ messageId: 'nearName', data: { meant: '李卫东' } }],
      reviewed: '嘉兴市市长李卫东出席会议。李卫东强调，要抓项目。',
    },
    {
      name: '姓错了',
      text: '嘉兴市市长章卫东出席会议。⟦张卫东⟧强调，要抓项目。',
      findings: [{ messageId: 'nearName' }],
      reviewed: '嘉兴市市长章卫东出席会议。章卫东强调，要抓项目。',
    },
    {
      name: '后面称职务',
      text: '嘉兴市市长李卫东出席会议。⟦李伟东⟧市长强调，要抓项目。李卫东说。',
      findings: [{ messageId: 'nearName' }],
      reviewed: '嘉兴市市长李卫东出席会议。李卫东市长强调，要抓项目。李卫东说。',
    },
    {
      name: '繁体稿',
      text: '嘉興市市長李衛東出席會議。⟦李偉東⟧強調，要抓項目。',
      findings: [{ messageId: 'nearName' }],
      reviewed: '嘉興市市長李衛東出席會議。李衛東強調，要抓項目。',
    },
  ],
};
