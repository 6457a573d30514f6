import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';
import { BODY } from './caseBody.ts';

const PATH = '首页\n要闻\n民生\n视频\n首页 > 民生 > 正文\n';
const FOOT = '相关阅读\n东湖桥今日合龙\n西山隧道贯通\n版权所有 青山新闻网\n江ICP备00000001号';

/** Articles as sites show them: what stands between headline and text, lists of short lines, notices. */
export const validSite: readonly CaseText[] = [
  {
    name: '每种动物两段，各有小标签',
    text: `遇到野兽怎么办\n${BODY}\n野猪\n理论上：\n野猪冲过来的时候，最好爬到高处，不要背对着它跑，也不要大声喊叫，等它走远再下来。\n实际上：\n只能盼它已经吃饱了，对你没有什么兴趣，听见人声就自己走开，这样两边都相安无事。\n${BODY}`,
  },
  {
    name: '碎成一字一行的一段',
    text: `农具交流会\n（\n周六\n）\n14\n：\n00\n开始\n，请自带农具\n。\n参加办法\n：\n（\n先登记\n）\n，再领号牌\n。\n${BODY}`,
  },
];

export const invalidSite: readonly InvalidCase[] = [
  {
    name: '标题和正文之间有来源、日期、按钮',
    text: `⟦${PATH.trimEnd()}⟧\n西山小区水管半夜爆裂，现已修好\n青山融媒\n2024-05-10 09:30\n青山融媒中心官方账号\n⟦关注\n收藏\n分享⟧\n${BODY}\n⟦${FOOT}⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'share' }, { messageId: 'navigation' }],
    reviewed: `西山小区水管半夜爆裂，现已修好\n青山融媒\n2024-05-10 09:30\n青山融媒中心官方账号\n${BODY}`,
  },
  {
    name: '论坛的帖子：路径的末端就是标题',
    text: `⟦青山论坛\n登录\n注册\n青山论坛 > 城市生活 > 东门的停车费该有人管管了⟧\n[投诉] 东门的停车费该有人管管了\n⟦只看该作者\n倒序浏览\n阅读模式⟧\n${BODY}\n⟦${FOOT}⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `[投诉] 东门的停车费该有人管管了\n${BODY}`,
  },
  {
    name: '标题之下是图片的说明',
    text: `⟦青山新闻网\n首页\n国际\n财经\n评论⟧\n酿酒人家的难题：往后种些什么\n图像来源, 青山图库\n图像加注文字，南坡的葡萄今年提前采收\n2024年5月10日\n${BODY}\n⟦${FOOT}⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `酿酒人家的难题：往后种些什么\n图像来源, 青山图库\n图像加注文字，南坡的葡萄今年提前采收\n2024年5月10日\n${BODY}`,
  },
  {
    name: '通知：一部分一两行，末了署名和日期',
    text: `⟦${PATH.trimEnd()}⟧\n关于举办农机培训的通知\n各乡镇农技站：\n现将今年农机培训的有关事项通知如下：\n一、时间\n2024年10月25日（周五）8:30—17:30\n二、地点\n农技中心报告厅、302会议室\n三、要求\n请于10月10日前把名单报送农技中心，逾期不候；\n四、联系人\n顾老师\n青山市农技中心\n2024年9月22日\n⟦上一条：农机补贴开始申报\n下一条：国庆值班安排\n【关闭】⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `关于举办农机培训的通知\n各乡镇农技站：\n现将今年农机培训的有关事项通知如下：\n一、时间\n2024年10月25日（周五）8:30—17:30\n二、地点\n农技中心报告厅、302会议室\n三、要求\n请于10月10日前把名单报送农技中心，逾期不候；\n四、联系人\n顾老师\n青山市农技中心\n2024年9月22日`,
  },
  {
    name: '文末去处的地址和钟点',
    text: `老街的灯又亮了\n${BODY}\n贴士\n地址：青山区老街1—48号\n公交：3路老街口站\n开放时间：10:00—21:30\n⟦往期推荐\n开春第一鲜，就在竹林里\n喜欢就点个“在看”\n阅读 1.2万\n写留言⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: `老街的灯又亮了\n${BODY}\n贴士\n地址：青山区老街1—48号\n公交：3路老街口站\n开放时间：10:00—21:30`,
  },
  {
    name: '公交时刻：同一句话，换了数字',
    text: `⟦${PATH.trimEnd()}⟧\n清明三条公交线路延时\n2024-04-02 11:20\n清明期间，青山市公交集团延长三条线路的运营时间。\n3路\n首班6:00 末班22:30\n12路\n首班5:50 末班23:00\n扫墓专线\n首班7:00 末班16:00\n⟦${FOOT}⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `清明三条公交线路延时\n2024-04-02 11:20\n清明期间，青山市公交集团延长三条线路的运营时间。\n3路\n首班6:00 末班22:30\n12路\n首班5:50 末班23:00\n扫墓专线\n首班7:00 末班16:00`,
  },
  {
    name: '游泳馆的名录，第一家的名字离标签两行',
    text: `⟦${PATH.trimEnd()}⟧\n三家泳池的票价\n2024-06-20 09:00\n天气热起来，各家游泳池陆续开放，记者整理了票价，供市民参考。\n体育中心游泳馆\n成人四十元，学生减半\n电话：0791-86110001\n江滨露天泳池\n成人三十元，学生减半\n电话：0791-86110002\n柳岸社区泳池\n成人二十元\n电话：0791-86110003\n⟦${FOOT}⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `三家泳池的票价\n2024-06-20 09:00\n天气热起来，各家游泳池陆续开放，记者整理了票价，供市民参考。\n体育中心游泳馆\n成人四十元，学生减半\n电话：0791-86110001\n江滨露天泳池\n成人三十元，学生减半\n电话：0791-86110002\n柳岸社区泳池\n成人二十元\n电话：0791-86110003`,
  },
  {
    name: '诗的题目两个字，下面是作者',
    text: `⟦江边文学\n首页\n小说\n散文\n投稿\n当前位置：首页 > 诗歌⟧\n码头\n作者：顾一\n船都睡了\n缆绳还醒着\n在木桩上打一个结\n又打一个结\n潮水来的时候\n月亮把影子\n递给对岸\n⟦上一篇：雪夜\n下一篇：春分⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `码头\n作者：顾一\n船都睡了\n缆绳还醒着\n在木桩上打一个结\n又打一个结\n潮水来的时候\n月亮把影子\n递给对岸`,
  },
  {
    name: '脚本隔开的网友的话，都是正文',
    text: `田间趣谈\n趣谈不断，笑声不停，田间趣谈栏目今天继续开讲，请各位乡亲发言。\n⟦page.loadCard({\nid: 'a01'\n});⟧\n江边人_老周：东湖队暂时领先\n看云的小孩：西山队 今天没有睡醒\n⟦page.loadCard({\nid: 'a02'\n});⟧\n南坪老陈：恭喜青山队喜提第一\n山里的风：稻子的忧伤\n⟦（以上言论均来自网友，不代表本网观点）⟧`,
    findings: [{ messageId: 'script' }, { messageId: 'script' }, { messageId: 'disclaimer' }],
    reviewed: `田间趣谈\n趣谈不断，笑声不停，田间趣谈栏目今天继续开讲，请各位乡亲发言。\n江边人_老周：东湖队暂时领先\n看云的小孩：西山队 今天没有睡醒\n南坪老陈：恭喜青山队喜提第一\n山里的风：稻子的忧伤`,
  },
];
