import type { InvalidCase } from '../../engine/ruleCases.ts';
import { BODY } from './caseBody.ts';

/** Below the article: readers' comments and lists of links. */
export const invalidFoot: readonly InvalidCase[] = [
  {
    name: '公众号的招呼',
    text: `${BODY}\n⟦爱种田，请关注青山农话！⟧`,
    findings: [{ messageId: 'advert' }],
    reviewed: BODY,
  },
  {
    name: '读者的评论',
    text: `${BODY}\n⟦最新评论\n江边人 5小时前\n今年的稻子真好，替乡亲们高兴！\n回复 3\n山里娃江川青山\n收割机开到田头，省了不少力气。\n今天20:58举报赞8回复⟧`,
    findings: [{ messageId: 'comment' }],
    reviewed: BODY,
  },
  {
    name: '带评论数、图数的新闻列表',
    text: `${BODY}\n⟦返回顶部\n水库蓄水超过九成，够不够用？\n青山晚报 · 17评论 · 刚刚\n全市农机总动力创新高\n江川新闻网 · 5评论 · 相关\n一场及时雨\n12图⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: BODY,
  },
  {
    name: '按时段排的列表；字号、友情链接、语言',
    text: `青山市召开农业工作会议\n⟦字体大小：小 中 大 特大⟧\n${BODY}\n⟦24小时热榜\n水库蓄水超过九成\n一场及时雨\n友情链接：青山网 江川报 东湖电视台\n中文 | EN | 日本语⟧`,
    findings: [{ messageId: 'share' }, { messageId: 'navigation' }],
    reviewed: `青山市召开农业工作会议\n${BODY}`,
  },
  {
    name: '编号的链接列表',
    text: `${BODY}\n⟦点击排行\n1、水库蓄水超过九成\n2、全市农机总动力创新高\n3、一场及时雨⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: BODY,
  },
];
