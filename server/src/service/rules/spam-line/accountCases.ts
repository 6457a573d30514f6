import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';
import { BODY } from './caseBody.ts';

/** What accounts and pages put below an article, and what reads alike. */
export const validAccount: readonly CaseText[] = [
  { name: '正文里指图的箭头', text: `秋粮丰收\n${BODY}\n👇👇👇\n${BODY}\n▲\n${BODY}` },
  { name: '说扫码、公众号的标题', text: `扫码点餐别强制关注公众号\n${BODY}` },
  { name: '给读者指路的末句', text: `${BODY}\n市民可关注“青山交通”微信公众号，查询实时路况。` },
  { name: '说扫码的图说', text: `${BODY}\n图为市民扫描二维码领取消费券` },
  { name: '提醒读者的末句', text: `${BODY}\n记者提醒，不要随意扫码添加陌生人微信。` },
  { name: '说标签的句子', text: `${BODY}\n老师讲解，<br>标签用来换行，“<img>”放图，a<b 且 b<c。` },
  {
    name: '动小手指、加入会员的人',
    text: `${BODY}\n他动动小手指，就能打开灌溉阀门；加入会员的农户已有三百家，可免费领种子。`,
  },
  { name: '末句点赞', text: `${BODY}\n让我们一起为劳动者点个赞！` },
  { name: '后续报道的预告', text: `${BODY}\n对此，本报将持续关注` },
  { name: '公告自己的电话', text: `${BODY}\n报名热线：0000-88886666\n地址：青山市东湖区人民路1号` },
  { name: '菜单上的词组成的小标题', text: `${BODY}\n一、关注农村教育\n${BODY}` },
  {
    name: '分节的数字，不是阅读数',
    text: `${BODY}\n丰收在望\n${BODY}\n1\n抢收抢种\n${BODY}\n2\n颗粒归仓\n${BODY}\n3`,
  },
  {
    name: '文末列出的几个网址',
    text: `${BODY}\n青山农业网\nhttps://a.example.com\n青山气象网\nhttps://b.example.com`,
  },
];

const DIRECTORY = Array.from({ length: 10 }, (_, at) => `https://s${at}.example.com\n青山县${at}乡`).join(
  '\n',
);

export const invalidAccount: readonly InvalidCase[] = [
  {
    name: '公众号的头尾',
    text: `⟦点击上方“青山发布”快速关注⟧\n秋粮丰收\n${BODY}\n编辑 | 周岩\n⟦觉得不错，请点个赞再走吧\n长按上方二维码关注\n投稿请发至：tougao@example.com\n-END-⟧`,
    findings: [{ messageId: 'advert' }, { messageId: 'share' }],
    reviewed: `秋粮丰收\n${BODY}\n编辑 | 周岩`,
  },
  {
    name: '求点赞、求会员',
    text: `秋粮丰收\n${BODY}\n⟦动动小手，点个赞再走吧\n转发、收藏、在看，支持一下\n星标我们，不错过推送\n立即注册会员领购物金⟧`,
    findings: [{ messageId: 'share' }],
    reviewed: `秋粮丰收\n${BODY}`,
  },
  {
    name: '招呼下面的箭头',
    text: `⟦点击上方蓝字关注我们\n↑↑↑⟧\n秋粮丰收\n${BODY}`,
    findings: [{ messageId: 'advert' }],
    reviewed: `秋粮丰收\n${BODY}`,
  },
  {
    name: '整句的招呼',
    text: `${BODY}\n⟦（读懂青山农事，请关注“青山农话”微信公众号。）⟧`,
    findings: [{ messageId: 'advert' }],
    reviewed: BODY,
  },
  {
    name: '两句招呼之间的自我介绍，拆成了碎行',
    text: `${BODY}\n青山常在\n⟦爱种田，请关注青山农话！\n这里是\n[\n青山农话\n]\n农友交流平台。\n每周一至周五20:00\n，敬请留意。\n请搜索并添加平台号\n：\nqingshannonghua\n扫描或长按二维码加关注：⟧`,
    findings: [{ messageId: 'advert' }],
    reviewed: `${BODY}\n青山常在`,
  },
  {
    name: '两句招呼之间的诗，不动',
    text: `${BODY}\n⟦爱种田，请关注青山农话！⟧\n一江春水向东流\n两岸桃花红满洲\n谁在船头轻声唱\n月儿弯弯挂枝头\n江上渔火三两点\n岸边人家灯未收\n⟦长按二维码关注我们⟧`,
    findings: [{ messageId: 'advert' }, { messageId: 'share' }],
    reviewed: `${BODY}\n一江春水向东流\n两岸桃花红满洲\n谁在船头轻声唱\n月儿弯弯挂枝头\n江上渔火三两点\n岸边人家灯未收`,
  },
  {
    name: '两句招呼之间的短稿，不动',
    text: `农友交流会开了\n⟦点击蓝字关注我们⟧\n昨天，大家来到青山。\n李川说，合作社要多分享经验。\n周岩说，欢迎朋友们常来，平台一直都在。\n会后，大家去看了稻田。\n⟦长按二维码关注我们⟧`,
    findings: [{ messageId: 'advert' }, { messageId: 'share' }],
    reviewed: `农友交流会开了\n昨天，大家来到青山。\n李川说，合作社要多分享经验。\n周岩说，欢迎朋友们常来，平台一直都在。\n会后，大家去看了稻田。`,
  },
  {
    name: '带导语和计数的推荐',
    text: `${BODY}\n⟦为你推荐\n水库蓄水超过九成\n连日降雨，全市水库蓄水量持续上升，目前已超过九成。市水利局介绍，今年灌溉用水有保障，可以满足秋播需要，请农户放心。\n18\n0\n农机总动力创新高\n上半年，全市农机总动力达到五百万千瓦，创下新高。农业部门表示，将继续加大补贴力度，让更多农户用上新型农机。\n7\n3\n一场及时雨\n昨夜，一场中雨落在青山。气象台预计，未来三天还有降雨，旱情将进一步缓解，各县要注意防范山洪和城市内涝。\n12\n5⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: BODY,
  },
  {
    name: '导语写在同一行的推荐',
    text: `${BODY}\n⟦相关推荐\n水库蓄水超过九成 连日降雨，全市水库蓄水量持续上升，目前已超过九成，市水利局表示……\n农机总动力创新高 上半年，全市农机总动力达到五百万千瓦，农业部门表示……\n一场及时雨来了 昨夜，一场中雨落在青山，气象台预计未来三天还有降雨……⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: BODY,
  },
  {
    name: '页脚的网址目录',
    text: `${BODY}\n⟦${DIRECTORY}⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: BODY,
  },
  {
    name: '上一篇，题目里有正文常用的词',
    text: `${BODY}\n⟦上一篇：2019年青山农业产业政策与发展学术研讨会⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: BODY,
  },
];
