import type { RuleCases } from '../../engine/ruleCases.ts';

const FIRST =
  '青山市今天上午召开全市农业工作会议，总结上半年工作，研究部署秋粮生产。市长李川出席会议并讲话，要求各县区抓紧抢收抢种，确保颗粒归仓。';
const SECOND =
  '会议指出，今年以来，全市粮食播种面积稳步增加，早稻单产比去年提高百分之三。会议要求，各地要把责任落实到田间地头，帮助农民解决实际困难。';
/** Too short to be told where it does not follow its copy. */
const SHORT = '昨天，青山图书馆开馆，市民可凭身份证借书。';

export const cases: RuleCases = {
  valid: [
    `秋粮丰收在望\n${FIRST}\n${SECOND}`,
    {
      name: '标题又作名单的名目，后面有冒号',
      text: `青山队公布名单\n青山队名单\n${FIRST}\n${SECOND}\n青山队名单：\n收割：李川（东湖合作社）、周岩（南坪农机站）\n烘干：林晓（西山粮库）`,
    },
    {
      name: '反复的歌词',
      text: '我的家乡在青山脚下\n江水绕过门前的桥\n我的家乡在青山脚下\n稻花香过两岸的风\n我的家乡在青山脚下',
    },
    {
      name: '文中反复的一句话',
      text: `${FIRST}\n“路再远，也要把粮食运出去。”\n${SECOND}\n“路再远，也要把粮食运出去。”\n${FIRST.slice(0, -1)}，一粒不少。`,
    },
    {
      name: '对话里重复的短句',
      text: `${FIRST}\n“为什么？”\n“因为下雨。”\n“为什么？”\n“因为下雨。”\n${SECOND}`,
    },
    {
      name: '反复的标签',
      text: `活动安排\n${FIRST}\n第一场\n地点：青山市文化馆报告厅\n第二场\n地点：青山市文化馆报告厅\n${SECOND}`,
    },
    {
      name: '开头的提要又是文中小标题',
      text: `秋粮丰收在望\n抢收抢种不误农时\n颗粒归仓确保丰收\n${FIRST}\n抢收抢种不误农时\n${SECOND}\n颗粒归仓确保丰收\n${SECOND.slice(5)}`,
    },
    {
      name: '法规各条里相同的末项',
      text: `${FIRST}\n（五）法律、行政法规规定的其他情形。\n${SECOND}\n（五）法律、行政法规规定的其他情形。\n${SECOND.slice(8)}`,
    },
    {
      name: '同一句图说与署名',
      text: `${FIRST}\n农机在收割。青山日报记者 李川 摄\n${SECOND}\n农机在收割。青山日报记者 李川 摄`,
    },
    { name: '重复的导航由 spam-line 报', text: `返回首页\n${FIRST}\n${SECOND}\n返回首页` },
    {
      name: 'Markdown 列表里相同的项',
      text: `${FIRST}\n\n- 各县区要抓紧抢收抢种，确保颗粒归仓，把责任落实到田间地头，帮助农民解决困难。\n- 其他\n- 各县区要抓紧抢收抢种，确保颗粒归仓，把责任落实到田间地头，帮助农民解决困难。\n`,
      languageId: 'markdown',
    },
    {
      name: '格式相同、数字不同的两段',
      text: '青山市昨天报告，全市新增用电大户三家，日用电量比前一天增长百分之五，全部来自东湖工业园区；供电部门表示，将保障园区的用电，确保企业正常生产。\n青山市今天报告，全市新增用电大户六家，日用电量比前一天增长百分之八，全部来自东湖工业园区；供电部门表示，将保障园区的用电，确保企业正常生产。',
    },
    {
      name: '句式相同的两段',
      text: `${FIRST}\n东湖区委书记周岩表示，东湖区将以这次会议为契机，抓住产业转型的机会，在园区建设、招商引资、营商环境等方面持续发力。\n西山县委书记陈默表示，西山县将以这次会议为契机，发挥山林资源的优势，在生态旅游、农产品加工、乡村振兴等方面走在前列。`,
    },
  ],
  invalid: [
    {
      name: '标题连着两遍，短稿也报',
      text: '新馆开放首日迎客万人\n⟦新馆开放首日迎客万人⟧\n新馆昨天正式开放，首日接待读者一万人次，馆前排起长队。',
      findings: [{ messageId: 'headline' }],
      reviewed: '新馆开放首日迎客万人\n新馆昨天正式开放，首日接待读者一万人次，馆前排起长队。',
    },
    {
      name: '标题在头尾重复，标点、空白不同也算',
      text: `秋粮丰收在望，颗粒归仓！\n\n⟦秋粮丰收在望 颗粒归仓⟧\n\n${FIRST}\n${SECOND}\n⟦秋粮丰收在望，颗粒归仓⟧`,
      findings: [
        { messageId: 'headline', data: { first: 1 } },
        { messageId: 'headline', data: { first: 1 } },
      ],
      reviewed: `秋粮丰收在望，颗粒归仓！\n\n${FIRST}\n${SECOND}`,
    },
    {
      name: '紧挨着日期的标题是稿件的，上面那一份删去',
      text: `⟦秋粮丰收颗粒归仓⟧\n当前位置：青山网首页 > 农业 > 正文\n秋粮丰收颗粒归仓\n2024年5月10日 09:30 青山网\n字体：大 中 小\n${FIRST}\n${SECOND}`,
      findings: [{ messageId: 'headline', data: { first: 3 } }],
      reviewed: `当前位置：青山网首页 > 农业 > 正文\n秋粮丰收颗粒归仓\n2024年5月10日 09:30 青山网\n字体：大 中 小\n${FIRST}\n${SECOND}`,
    },
    {
      name: '标题隔着阅读数重复，只说一遍',
      text: `首页 资讯 正文\n秋粮丰收颗粒归仓\n农业正文 102 0\n⟦秋粮丰收颗粒归仓⟧\n${FIRST}`,
      findings: [{ messageId: 'headline', data: { first: 2 } }],
      reviewed: `首页 资讯 正文\n秋粮丰收颗粒归仓\n农业正文 102 0\n${FIRST}`,
    },
    {
      name: '标题隔着菜单重复，留下贴着正文的一处',
      text: `⟦秋粮丰收颗粒归仓⟧\n首页 资讯 图片 论坛\n秋粮丰收颗粒归仓\n${FIRST}`,
      findings: [{ messageId: 'headline', data: { first: 3 } }],
      reviewed: `首页 资讯 图片 论坛\n秋粮丰收颗粒归仓\n${FIRST}`,
    },
    {
      name: '段落贴了两遍',
      text: `${FIRST}\n${SECOND}\n⟦${FIRST}⟧\n⟦${SECOND}⟧`,
      findings: [
        { messageId: 'paragraph', data: { first: 1 } },
        { messageId: 'paragraph', data: { first: 2 } },
      ],
      reviewed: `${FIRST}\n${SECOND}`,
    },
    {
      name: '改过几个字的一段，留第一处',
      text: `${FIRST}${SECOND}\n秋收还没有开始。\n⟦${FIRST.replace('抓紧抢收', '抓好抢收')}${SECOND.replace('稳步增加', '稳步增长')}⟧`,
      findings: [{ messageId: 'nearly', data: { first: 1 }, severity: 'info' }],
      reviewed: `${FIRST}${SECOND}\n秋收还没有开始。`,
    },
    {
      name: '后一处写得更全，留后一处',
      text: `⟦${FIRST}${SECOND}⟧\n秋收还没有开始。\n${FIRST}${SECOND.slice(0, -1)}，确保颗粒归仓。`,
      findings: [{ messageId: 'nearly', data: { first: 3 }, severity: 'info' }],
      reviewed: `秋收还没有开始。\n${FIRST}${SECOND.slice(0, -1)}，确保颗粒归仓。`,
    },
    {
      name: '一处带着注音',
      text: `${FIRST}\n${SECOND}\n⟦${FIRST.replace('农业', '农(nóng)业(yè)')}⟧`,
      findings: [{ messageId: 'paragraph' }],
      reviewed: `${FIRST}\n${SECOND}`,
    },
    {
      name: '整篇贴了两遍，标题也在内',
      text: `秋粮丰收颗粒归仓\n${FIRST}\n${SECOND}\n⟦秋粮丰收颗粒归仓⟧\n⟦${FIRST}⟧\n⟦${SECOND}⟧`,
      findings: [{ messageId: 'headline' }, { messageId: 'paragraph' }, { messageId: 'paragraph' }],
      reviewed: `秋粮丰收颗粒归仓\n${FIRST}\n${SECOND}`,
    },
    {
      name: '同一段贴了许多遍，一次报齐',
      text: Array.from({ length: 13 }, (_, i) => (i === 0 ? SHORT : `⟦${SHORT}⟧`)).join('\n'),
      findings: Array.from({ length: 12 }, () => ({ messageId: 'paragraph', data: { first: 1 } })),
      reviewed: SHORT,
    },
    {
      name: '隔着空行贴了许多遍',
      text: `${FIRST}\n\n${Array.from({ length: 14 }, (_, i) => (i === 0 ? SHORT : `⟦${SHORT}⟧`)).join('\n\n')}`,
      findings: Array.from({ length: 13 }, () => ({ messageId: 'paragraph', data: { first: 3 } })),
      reviewed: `${FIRST}\n\n${SHORT}`,
    },
    {
      name: '长短两段一起贴了许多遍',
      text: Array.from({ length: 12 }, (_, i) =>
        i === 0 ? `${SHORT}\n${SECOND}` : `⟦${SHORT}⟧\n⟦${SECOND}⟧`,
      ).join('\n'),
      findings: Array.from({ length: 22 }, () => ({ messageId: 'paragraph' })),
      reviewed: `${SHORT}\n${SECOND}`,
    },
    {
      name: '网页标题：标题加网站名',
      text: `⟦秋粮丰收颗粒归仓_青山新闻网⟧\n秋粮丰收颗粒归仓\n${FIRST}\n⟦秋粮丰收颗粒归仓-青山新闻网⟧`,
      findings: [
        { messageId: 'title', data: { first: 2 } },
        { messageId: 'headline', data: { first: 2 } },
      ],
      reviewed: `秋粮丰收颗粒归仓\n${FIRST}`,
    },
    {
      name: '网页标题与稿件标题之间隔着菜单，留下贴着正文的一处',
      text: `⟦秋粮丰收颗粒归仓⟧\n网站首页\n新闻\n政务公开\n首页 > 新闻 > 正文\n秋粮丰收颗粒归仓\n${FIRST}`,
      findings: [{ messageId: 'title', data: { first: 6 } }],
      reviewed: `网站首页\n新闻\n政务公开\n首页 > 新闻 > 正文\n秋粮丰收颗粒归仓\n${FIRST}`,
    },
    {
      name: 'HTML 只报不改',
      text: `<h1>秋粮丰收颗粒归仓</h1>\n<h2>⟦秋粮丰收颗粒归仓⟧</h2>\n<p>${FIRST}</p>`,
      languageId: 'html',
      findings: [{ messageId: 'headline' }],
    },
  ],
};
