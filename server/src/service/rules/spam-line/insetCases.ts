import type { InvalidCase } from '../../engine/ruleCases.ts';

const MENU = '⟦青山网首页\n要闻\n财经\n娱乐\n体育\n科技\n教育\n更多\n搜索\n热搜榜⟧';
const FOOT =
  '⟦特别声明：以上文章内容仅代表作者本人观点，不代表青山网立场。⟧\n⟦大家都在看\n冷水煮饭还是热水煮饭\n这种蔬菜现在正便宜\n小区停水三天，物业回应\n点击加载更多⟧';
const HEAD = '东湖半程马拉松鸣枪 两万跑者穿城而过\n2026年5月10日 18:42\n来源：青山日报\n';
const FIRST = '今天上午，东湖半程马拉松在青山市体育中心鸣枪开跑，来自十八个县区的两万名选手参赛。';
const SECOND = '经过激烈角逐，江川队选手周岩第一个冲过终点。';
const LAST = '“最后三公里一直有人喊加油。”周岩赛后说，“我是被观众推着跑过终点的。”';

const within = (name: string, inset: string, after = LAST): InvalidCase => ({
  name,
  text: `${MENU}\n${HEAD}${FIRST}\n${SECOND}\n${inset}\n${after}\n${FOOT}`,
  findings: [{ messageId: 'navigation' }, { messageId: 'disclaimer' }, { messageId: 'navigation' }],
  reviewed: `${HEAD}${FIRST}\n${SECOND}\n${inset}\n${after}`,
});

/** Short lines of an article in the midst of a page with many words of its own. */
export const invalidInset: readonly InvalidCase[] = [
  within(
    '大页面里的成绩表，最后一段在表的下面',
    '男子组前三名\n1 周岩 1:01:37\n2 陈默 1:02:05\n3 孙大江 1:03:44\n女子组前三名\n1 林晓 1:11:08\n2 王青 1:11:52\n3 赵小雨 1:12:30',
  ),
  within('大页面里的名单，各行是机构和人', '嘉宾包括：\n东湖县体育总会会长 李川\n青山大学校友会主席 何守正'),
  within('引号里的小标题像网页的话', '“请使用微信扫一扫”'),
  {
    name: '最后一段下面的名单',
    text: `${MENU}\n${HEAD}${FIRST}\n${SECOND}\n${LAST}\n首批名单包括：\n东湖县体育总会会长 李川\n青山大学校友会主席 何守正\n⟦热门新闻\n水库蓄水超过九成\n农技员进村教剪枝\n版权所有 © 青山网 2010-2026⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `${HEAD}${FIRST}\n${SECOND}\n${LAST}\n首批名单包括：\n东湖县体育总会会长 李川\n青山大学校友会主席 何守正`,
  },
  {
    name: '广告夹在段落和小标题之间，小标题不动',
    text: `${MENU}\n${HEAD}${FIRST}\n${SECOND}\n终点线前的一幕\n⟦广告⟧\n${LAST}\n${FOOT}`,
    findings: [
      { messageId: 'navigation' },
      { messageId: 'navigation' },
      { messageId: 'disclaimer' },
      { messageId: 'navigation' },
    ],
    reviewed: `${HEAD}${FIRST}\n${SECOND}\n终点线前的一幕\n${LAST}`,
  },
  {
    name: '大页面里的诗，夹着广告',
    text: `${MENU}\n过东湖（组诗）\n作者：李川\n码头\n黑夜是一截短短的布\n渡船把它\n从中间撕开\n小站\n停车两分钟\n⟦广告⟧\n卖苹果的女人\n把秋天递进车窗\n白鹭\n它站在一块田里\n像一枚\n没有寄出的邮票\n（作者系青山市作家协会会员，著有诗集《河流》。）\n${FOOT}`,
    findings: [
      { messageId: 'navigation' },
      { messageId: 'navigation' },
      { messageId: 'disclaimer' },
      { messageId: 'navigation' },
    ],
    reviewed:
      '过东湖（组诗）\n作者：李川\n码头\n黑夜是一截短短的布\n渡船把它\n从中间撕开\n小站\n停车两分钟\n卖苹果的女人\n把秋天递进车窗\n白鹭\n它站在一块田里\n像一枚\n没有寄出的邮票\n（作者系青山市作家协会会员，著有诗集《河流》。）',
  },
  {
    name: '热搜榜下面的简历，没有两段相连',
    text: `⟦热榜\n青山号\n搜索⟧\n东湖县领导班子成员简历\n2026-05-10 21:05\n来源：青山日报\n东湖县人民代表大会今天选举产生新一届县政府领导班子，会议公布了当选人员的简历。\n县长 李川\n李川，男，汉族，1971年4月生，研究生学历，工学博士，中共党员。\n1993.07—1999.03 江川省水利设计院技术员、工程师\n1999.03—2008.11 江川省水利厅规划处处长\n2008.11— 东湖县委副书记、县长\n会议还选举产生了县人大常委会主任、副主任。\n⟦1.2万阅读\n356赞\n28评论\n分享至\n微信\n微博⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'counter' }],
    reviewed:
      '东湖县领导班子成员简历\n2026-05-10 21:05\n来源：青山日报\n东湖县人民代表大会今天选举产生新一届县政府领导班子，会议公布了当选人员的简历。\n县长 李川\n李川，男，汉族，1971年4月生，研究生学历，工学博士，中共党员。\n1993.07—1999.03 江川省水利设计院技术员、工程师\n1999.03—2008.11 江川省水利厅规划处处长\n2008.11— 东湖县委副书记、县长\n会议还选举产生了县人大常委会主任、副主任。',
  },
  {
    name: '段落之间的按钮，单独一行，后面仍是正文',
    text: `${MENU}\n${HEAD}${FIRST}\n${SECOND}\n渡口的由来\n⟦▼▼▼ 點圖睇更多 ▼▼▼⟧\n东湖渡口建于清代，船工世代撑船，后来并入青山航运社。\n镇里提醒，渡口周边道路今晚十时起解除管制。\n${FOOT}`,
    findings: [
      { messageId: 'navigation' },
      { messageId: 'navigation' },
      { messageId: 'disclaimer' },
      { messageId: 'navigation' },
    ],
    reviewed: `${HEAD}${FIRST}\n${SECOND}\n渡口的由来\n东湖渡口建于清代，船工世代撑船，后来并入青山航运社。\n镇里提醒，渡口周边道路今晚十时起解除管制。`,
  },
  {
    name: '按钮夹在获奖名单里；“记者手记”不是署名',
    text: `${MENU}\n${HEAD}${FIRST}\n最终排名\n⟦展开全文⟧\n冠军：江川队 29分\n亚军：海陵队 27分\n季军：青山队 24分\n个人奖项\n最佳棋手：周岩\n⟦该图片可能由AI生成⟧\n最佳教练：何守正\n${LAST}\n记者手记\n一册书能活几百年，靠的是一双双不出名的手。\n⟦1.2万阅读\n356赞\n28评论\n分享至\n微信\n微博⟧`,
    findings: [
      { messageId: 'navigation' },
      { messageId: 'navigation' },
      { messageId: 'navigation' },
      { messageId: 'counter' },
    ],
    reviewed: `${HEAD}${FIRST}\n最终排名\n冠军：江川队 29分\n亚军：海陵队 27分\n季军：青山队 24分\n个人奖项\n最佳棋手：周岩\n最佳教练：何守正\n${LAST}\n记者手记\n一册书能活几百年，靠的是一双双不出名的手。`,
  },
  {
    name: '对读者的招呼，各家的说法',
    text: `${HEAD}${FIRST}\n${SECOND}\n⟦★加入青山新闻官方账号，新闻不漏接⟧`,
    findings: [{ messageId: 'advert' }],
    reviewed: `${HEAD}${FIRST}\n${SECOND}`,
  },
  {
    name: '电子报的翻版栏',
    text: `⟦下一版»本期共4版, 当前第1版 PDF⟧\n东湖半程马拉松开跑\n\n${FIRST}\n${SECOND}`,
    findings: [{ messageId: 'navigation' }],
    reviewed: `东湖半程马拉松开跑\n\n${FIRST}\n${SECOND}`,
  },
  {
    name: '菜单之后没有逗号的长导语是正文',
    text: `⟦跳至主要內容⟧\n\n行政長官會見傳媒答問內容（附圖）\n以下是行政長官李川今日（十一月十一日）下午聯同律政司司長周岩資深大律師和政制及內地事務局局長王明就全國人民代表大會常務委員會作出的決定會見傳媒的答問內容：\n\n記者：你好。其實現在有這樣的規定，還是兩者都可以？\n\n行政長官：多謝你的問題。今次的決定並沒有這樣說，它作出了一個很明確的規定，第二段說這個規定適用於本來要進行的選舉。`,
    findings: [{ messageId: 'navigation' }],
    reviewed: `行政長官會見傳媒答問內容（附圖）\n以下是行政長官李川今日（十一月十一日）下午聯同律政司司長周岩資深大律師和政制及內地事務局局長王明就全國人民代表大會常務委員會作出的決定會見傳媒的答問內容：\n\n記者：你好。其實現在有這樣的規定，還是兩者都可以？\n\n行政長官：多謝你的問題。今次的決定並沒有這樣說，它作出了一個很明確的規定，第二段說這個規定適用於本來要進行的選舉。`,
  },
  {
    name: '如需转载、如有侵权',
    text: `${HEAD}${FIRST}\n${SECOND}\n⟦（如需转载，请联系后台授权）⟧`,
    findings: [{ messageId: 'disclaimer' }],
    reviewed: `${HEAD}${FIRST}\n${SECOND}`,
  },
  {
    name: '署名与第一段之间的小标题',
    text: `⟦点击上方蓝字 关注我们⟧\n东湖边的老渡口\n2026-05-10 09:20\n来源：青山日报\n人物名片\n李川，1974年生，东湖渡口的摆渡人，在湖上撑船三十二年。\n${FIRST}\n${SECOND}\n⟦点分享\n点点赞\n点在看⟧`,
    findings: [{ messageId: 'advert' }, { messageId: 'share' }],
    reviewed: `东湖边的老渡口\n2026-05-10 09:20\n来源：青山日报\n人物名片\n李川，1974年生，东湖渡口的摆渡人，在湖上撑船三十二年。\n${FIRST}\n${SECOND}`,
  },
  {
    name: '夹在段落之间的链接，一行一个',
    text: `${MENU}\n${HEAD}${FIRST}\n⟦看更多：东湖花季提前登场⟧\n${SECOND}\n⟦（请继续阅读本文）⟧\n${LAST}\n${FOOT}`,
    findings: [
      { messageId: 'navigation' },
      { messageId: 'navigation' },
      { messageId: 'advert' },
      { messageId: 'disclaimer' },
      { messageId: 'navigation' },
    ],
    reviewed: `${HEAD}${FIRST}\n${SECOND}\n${LAST}`,
  },
  {
    name: '公众号、客户端的招呼',
    text: `${HEAD}${FIRST}\n${SECOND}\n⟦打开青山新闻APP，阅读体验更佳⟧`,
    findings: [{ messageId: 'advert' }],
    reviewed: `${HEAD}${FIRST}\n${SECOND}`,
  },
  {
    name: '图说后面的分享栏，只隔一格',
    text: `${HEAD}${FIRST}\n（资料图片） ⟦分享到微博⟧\n${SECOND}\n选手冲过终点。本报摄影组  ⟦Share  Facebook⟧\n${LAST}`,
    findings: [{ messageId: 'share' }, { messageId: 'share' }],
    reviewed: `${HEAD}${FIRST}\n（资料图片）\n${SECOND}\n选手冲过终点。本报摄影组\n${LAST}`,
  },
  {
    name: '一句话的声明，英文跟着',
    text: `${HEAD}${FIRST}\n${SECOND}\n⟦以上内容不代表本平台立场。\nThe above does not represent the position of the platform.⟧`,
    findings: [{ messageId: 'disclaimer' }],
    reviewed: `${HEAD}${FIRST}\n${SECOND}`,
  },
  {
    name: '播放条、页码、脚本',
    text: `${HEAD}${FIRST}\n${SECOND}\n⟦00:00 / 03:25\n倍速播放\n共3页 1 2 3 下一页⟧\n⟦$(function(){ $("#more").click(function(){ load(); }); });⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'script' }],
    reviewed: `${HEAD}${FIRST}\n${SECOND}`,
  },
  {
    name: '小标题“上篇”不是翻页的按钮，带属性的标签是网页留下的',
    text: `${HEAD}${FIRST}\n${SECOND}\n上篇\n起跑线上\n${LAST}\n⟦<font color="red">⟧选手⟦</font>⟧说，明年再来。`,
    findings: [{ messageId: 'script' }, { messageId: 'script' }],
    reviewed: `${HEAD}${FIRST}\n${SECOND}\n上篇\n起跑线上\n${LAST}\n选手说，明年再来。`,
  },
];
