import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';
import { BODY } from './caseBody.ts';

/** Short lines that are the article's, with words of a page near or without. */
export const validArticle: readonly CaseText[] = [
  {
    name: '标题下面是记者署名，报纸分栏里的转接标记',
    text: `夜市点亮小城\n■本报记者 孙立新\n${BODY}`,
  },
  {
    name: '比赛结果、积分榜、下轮预告',
    text: `${BODY}\n其他场次：\n北山 3-0 南岭\n西河 2-3 江州\n积分榜\n排名 球队 场次 胜 负 积分\n1 青山 12 11 1 33\n2 东湖 12 9 3 27\n下轮预告\n1月13日 19:30 东湖VS江州\n1月14日 15:00 青山VS北山`,
  },
  {
    name: '按时间记的现场',
    text: `${BODY}\n10:05 记者到达湿地东门，志愿者正在分发望远镜。\n10:48 管理处介绍，今年候鸟比去年多三成。\n11:30 直播结束，感谢收看。`,
  },
  { name: '图片由业者提供', text: `圖／業者提供\n${BODY}` },
  {
    name: '每段之上的小标题',
    text: `青山新闻联播消息：\n江川省前十个月外贸增长百分之九\n${BODY}\n南坪县隧道贯通\n${BODY}\n受冷空气影响 多地降雪降温\n${BODY}`,
  },
  { name: '开头的时间', text: `2021年04月05日01:09\n${BODY}` },
  { name: '完', text: `${BODY}\n（完）` },
  { name: '作者的身份', text: `${BODY}\n（作者系青山大学农学院研究员）\n（周岩 江川省农科院）` },
  {
    name: '编号的小标题',
    text: `1 早稻增产\n${BODY}\n2 2021年2月10日的雨\n${BODY}\n3 三家合作社联合收割\n${BODY}`,
  },
  {
    name: '中文编号的小标题',
    text: `一、早看天\n${BODY}\n二、关注水位\n${BODY}\n三、分享农机\n${BODY}`,
  },
  {
    name: '各队名单',
    text: `${BODY}\n青山队：李川\n东湖合作社：周岩、陈默\n南坪镇：林晓\n西山机械厂：赵小雨、孙大江\n详细名单`,
  },
  {
    name: '文末的步骤，下面是抓取带来的脚本',
    text: `${BODY}\n领取补贴，先办这几件事：\n结清上年的水费\n交回借用的农具\n登记满十五天`,
  },
  {
    name: '按固定宽度折行的一段',
    text: `${BODY}\n本报西山5月10日电（记者 胡静）10日上午，西山县\n农机服务中心揭牌成立。中心设置维修区、法律咨询区\n等五个功能区，由农业、气象等部门联合派人进驻，设\n四个受理窗口，还配备了填表机和申请一体机，农户不\n必再跑市里。`,
  },
  {
    name: '引文下面的出处',
    text: `${BODY}\n早稻熟了，人就睡不着了。\n-- [AG 网友](https://qingshan.example/item?id=21)\n${BODY}\n秋粮要等天，也要等人。\n——农科院读者\n${BODY}`,
  },
  {
    name: 'Markdown 的小标题',
    text: `## 新闻\n${BODY}\n## 教程\n${BODY}\n## 联系\n${BODY}`,
  },
];

export const invalidArticle: readonly InvalidCase[] = [
  {
    name: '版名之下是两行的标题',
    text: `⟦青山日报 数字报纸\n\n00003版:要闻⟧\n\n以更实举措\n推动秋粮再丰收\n\n——青山市农业考察团成员谈感想\n\n${BODY}`,
    findings: [{ messageId: 'navigation' }],
    reviewed: `以更实举措\n推动秋粮再丰收\n\n——青山市农业考察团成员谈感想\n\n${BODY}`,
  },
  {
    name: '图说的出处留下，分享栏删去',
    text: `秋粮丰收\n${BODY}圖／青山縣府提供   ⟦分享       facebook⟧\n${BODY}`,
    findings: [{ messageId: 'share' }],
    reviewed: `秋粮丰收\n${BODY}圖／青山縣府提供\n${BODY}`,
  },
  {
    name: '通讯社的署名留下，分享栏有几家的一起删',
    text: `秋粮丰收\n美聯社   ⟦分享   facebook   line   plurk⟧\n${BODY}`,
    findings: [{ messageId: 'share' }],
    reviewed: `秋粮丰收\n美聯社\n${BODY}`,
  },
  {
    name: '图说的出处留下，先列各家再写分享的也删；后面的数字是正文',
    text: `秋粮丰收\n圖／縣府提供　⟦LINE　分享⟧\n${BODY}圖／縣府提供   ⟦分享   facebook⟧   2016年，${BODY}圖擷自  Instagram   ⟦分享   facebook⟧\n${BODY}`,
    findings: [{ messageId: 'share' }, { messageId: 'share' }, { messageId: 'share' }],
    reviewed: `秋粮丰收\n圖／縣府提供\n${BODY}圖／縣府提供      2016年，${BODY}圖擷自  Instagram\n${BODY}`,
  },
  {
    name: '署名前面的按钮删去，署名留下',
    text: `秋粮丰收\n${BODY}\n⟦【打印】【纠错】⟧  责任编辑：林晓`,
    findings: [{ messageId: 'share' }],
    reviewed: `秋粮丰收\n${BODY}\n  责任编辑：林晓`,
  },
  {
    name: '更多消息请下载客户端',
    text: `秋粮丰收\n${BODY}\n⟦更多农事消息请下载“青山农事”APP⟧`,
    findings: [{ messageId: 'advert' }],
    reviewed: `秋粮丰收\n${BODY}`,
  },
];
