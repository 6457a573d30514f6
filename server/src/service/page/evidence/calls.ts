import { PatternGate } from '../../lexicon/patternGate.ts';
import type { FurnitureKind } from './kinds.ts';
import type { LineFacts } from '../lines/lineFacts.ts';

/**
 * What an account says to its readers: 长按二维码, 觉得不错就点个“在看”, 投稿邮箱：……. A call has the words of a
 * headline, 扫码点餐别强制关注公众号, so that only its place tells them apart; see `absorbCalls`.
 */
interface Call {
  readonly kind: FurnitureKind;
  /** tried on the folded line */
  readonly pattern: RegExp;
}

const ACCOUNT =
  '(?:公众(?:账?号|平台)|订阅号|服务号|视频号|抖音号?|快手号?|头条号|小红书|官微|微博|微信(?:公众)?)';
const OFFICE = '(?:投稿|来稿|爆料|报料|商务|广告|转载|合作|客服|读者|招商|加盟|团购|订购)';
const BUTTON = '(?:在看|好看|赞|三连)';
/** Where a request begins; 市民扫码下载 tells what others do. */
const ASKED = '(?<=^|[^\\p{Script=Han}]|[请快就迎得上即键来并后或信])';

const asked = (kind: FurnitureKind, what: string): Call => ({
  kind,
  pattern: new RegExp(`${ASKED}(?:${what})`, 'u'),
});
const found = (kind: FurnitureKind, what: string): Call => ({ kind, pattern: new RegExp(what) });

const CALLS: readonly Call[] = [
  // 点击标题下方“青山发布”快速关注, 戳阅读原文
  asked(
    'advert',
    '(?:点击?|戳|轻触|按)(?:文末|文章)?(?:这里|此处|图片|链接|[上下]方|[上下]面|标题|题目|箭头|顶部|底部|[左右][上下]角|[↑↓]).{0,16}(?:关注|订阅|查看|阅读|收听|观看|了解|报名|购买|下载|进入|参与|蓝)',
  ),
  asked('advert', '(?:点击?|戳|轻触|进入?).{0,6}(?:阅读原文|蓝色?小?字|小程序|(?:公众号|下方)名片)'),
  asked('share', '长按.{0,8}(?:二维码|识别|关注|复制|扫码)|(?:扫一?扫?|识别).{0,6}二维码'),
  asked('share', '扫(?:码|描|一扫).{0,4}(?:关注|加入|[入进加].{0,4}群|添加|咨询|报名|购买|订阅|领取|下载)'),
  asked('advert', '(?:添加|加)(?:我的?|小编|客服|小助手|个人|官方)?(?:微信|好友|qq|vx)'),
  asked('advert', '(?:加入|进).{0,8}(?:读者|交流|粉丝|微信|车友|业主|福利|qq)群|拉[你您]?[进入].{0,6}群'),
  asked(
    'advert',
    '回复(?:关键[词字]|数字)?[:“"(].{1,12}[”")].{0,3}(?:查看|获取|领取|了解|收听|阅读|参与|即可|就能)',
  ),
  found('advert', '后台(?:回复|留言)'),
  // 更多资讯请下载“青山新闻”APP, iOS Android APP下載, 加入青山新聞LINE好友, 想睇最新消息，立即 like 青山新聞專頁
  asked('advert', '下载.{0,16}(?:app|客户端)'),
  found(
    'advert',
    '^(?:立即|马上|点击)?(?:打开|安装).{1,14}(?:app|客户端)[”"]?[ ,]?(?:即可|就能)?(?:查?看(?:更多|全文|原文)|阅读全文|(?:阅读|浏览|观看)?体验更|领|签到|畅享|抢|参与抽奖)',
  ),
  // 更多精彩资讯请在应用市场下载“青山观察”客户端, (更多赛事视频,尽在青山体育客户端), 追踪本报脸书粉丝团,掌握最新消息
  found('advert', '^\\(?更多.{1,14}请.{0,12}(?:下载|搜索|打开).{1,16}(?:app|客户端)'),
  found('advert', '^\\(?更多.{1,14},?尽在.{2,14}$'),
  found(
    'advert',
    '^(?:立即|马上|快来?)?(?:追踪|按赞|加入|订阅).{0,12}(?:粉丝(?:团|专页|页)|脸书|频道|instagram|ig|youtube)(?:$|[,! ])',
  ),
  // 更多精彩内容请锁定青山电视台, ★加入青山新闻官方帐号，新闻不漏接
  found(
    'advert',
    '^\\(?更多.{0,14}(?:请|欢迎|敬请|可)(?:锁定|搜索|访问|登录|浏览|收看|收听|扫码|上).{2,20}$',
  ),
  found(
    'advert',
    '^[^\\u4e00-\\u9fffa-z\\d]{0,3}(?:欢迎|敬请|请|立即|马上|即刻)?(?:加入|追踪|订阅|锁定|收听|收看).{0,20}(?:频道|粉专|粉丝(?:专页|团|页)|官方[帐账]号|电子报|podcast|youtube|telegram)',
  ),
  // 关注我，带你看懂农机; 别忘了点赞
  found(
    'advert',
    '^(?:点个?)?关注(?:我们?|本号|小编)(?:[,!~ ]|$)|^(?:别忘了?|记得)(?:点赞|关注|转发|收藏|星标)',
  ),
  // 有新闻，请联系我们：0000-8888; 如需转载，请联系后台授权
  found(
    'advert',
    '^\\(?(?:如果?|若|您|你)?有.{0,4}(?:新闻|线索|料|话要?说|投诉).{0,4},?(?:请|欢迎|可).{0,4}(?:联系|拨打|致电|告诉|来电|爆料|报料)',
  ),
  found(
    'disclaimer',
    '^\\(?(?:如需|如要|如欲|若需|欲|需要)(?:转载|授权|合作|投稿),?(?:请|敬请|须|可|欢迎).{2,16}\\)?$',
  ),
  found(
    'disclaimer',
    '^\\(?(?:部分)?(?:图片?|图文|素材|文字|内容)(?:均|部分)?(?:来源于?|来自|源自|取自)(?:网络|互联网)',
  ),
  found('disclaimer', '(?:如有|若有|涉及)侵权,?(?:请|可|立|即|联系|告知)|侵删\\)?$'),
  found('navigation', '^(?:上滑|下滑|左右?滑动?|右滑|滑动)(?:查看|浏览|阅读|继续|看)'),
  // Follow us on Facebook, Get it on Google Play
  found(
    'share',
    '^(?:follow (?:us|me)|subscribe (?:to|now)|download (?:on|the|our)|get it on|sign up (?:for|now)|read more|see also|more from|click to)(?: [^\\u4e00-\\u9fff]{0,50})?$',
  ),
  found('advert', '^(?:立即|马上|点击)?加入(?:line)?好友[,!:]'),
  found('advert', '(?:ios|android|安卓|苹果)[ /、|和及]{0,3}(?:ios|android|安卓|app).{0,6}下载'),
  asked('advert', '(?:加入|加).{0,14}line(?:好友|官方|群)|^.{0,16}line好友$'),
  found(
    'advert',
    '(?:立即|马上|快来?|赶快|记得|[请按]) ?(?:like|follow|按?赞|追踪|追蹤).{0,16}(?:专页|粉丝|fb|ig|facebook|line)',
  ),
  asked('advert', `(?:搜索?|查找|关注|订阅).{0,8}${ACCOUNT}`),
  asked('advert', '(?:关注|订阅)(?:我们|本号|小编|并(?:星标|标星|置顶))'),
  found('advert', '^(?:一键|马上|立即|立刻|快速|轻松|点击|.{0,2}点这里,?马上)(?:关注|订阅)'),
  found('advert', '(?:更多|精彩).{0,8}(?:请|欢迎)(?:继续|持续)?(?:关注|订阅|搜索|扫码|点击)'),
  found('advert', '^(?:欢迎|敬请)(?:大家|您|各位)?(?:朋友|读者)?(?:继续|持续)?(?:关注|订阅|投稿|来稿|赐稿)'),
  found('advert', '(?:设为?|加|标|点亮)个?[“"]?(?:星标|小星星)|^星标(?:我们|本号|一下|关注)'),
  found('advert', '^(?:感谢|谢谢)(?:[您你]的?|大家的?)?(?:关注(?![和与])|阅读|订阅|收听|观看)|[您你]的关注'),
  found('share', `点[个一亮]?下?[“"(]?(?:在看|好看)|^(?:如果)?[你您]?(?:觉得|喜欢|求).{0,12}${BUTTON}`),
  found(
    'share',
    '(?:^|[,!~])[你您]?(?:如果|要是)?.{0,3}(?:喜欢|觉得|如果).{0,14}(?:转发|分享|点赞|收藏|在看)',
  ),
  asked(
    'share',
    '(?:请.{2,10})?(?:转发|转给|转到|分享[给到至]).{0,6}(?:身边|朋友|更多的?人|亲友|家人|微信群)',
  ),
  // 动动小手,点个赞再走吧; 转发、收藏、在看,三连支持一下
  found('share', '^(?:随手转发|动动(?:手指|小手)|转发[,!让]|(?:.{0,6},)?点个?赞再走|一键三连)'),
  found('share', '^(?:点赞|转发|收藏|分享|在看)[、,+和](?:点赞|转发|收藏|分享|在看|关注)(?:[、,+和!]|$)'),
  found(
    'comment',
    '(?:欢迎|快来|请|可以)?在?(?:评论|留言)区(?:见|留言|告诉|聊|等|互动|讨论|写下)|留言告诉|^欢迎.{0,4}留言',
  ),
  found('contact', `^[^的]{0,4}${ACCOUNT}(?:号|id|平台)? ?[:|@]`),
  found(
    'contact',
    `^.{0,2}${OFFICE}[、/]?${OFFICE}?(?:合作|授权|联系|事宜)?(?:微信|邮箱|信箱|电话|热线|qq|方式)?号?(?: ?[:|]|请|至)`,
  ),
  found('contact', '\\((?:微信)?id: ?[\\w-]{4,24}\\)$'),
  // (内容由青山网提供。未经授权,不得转载。)
  found(
    'disclaimer',
    '^\\(.{0,20}未经(?:授权|许可|同意),?(?:不得|禁止|请勿|严禁)(?:转载|复制|使用).{0,4}\\)$',
  ),
  found('disclaimer', '^\\(?本文(?:经|由).{2,16}授权(?:转载|发布|刊发)'),
  found('disclaimer', '本(?:公众号|订阅号|平台|号).{0,4}(?:转载|所载|发布|推送)'),
  // 发微博报料，最高奖500元; 订青山手机报，移动发qs到10658333
  found('advert', '(?:爆料|报料),?(?:最高)?奖励?\\d{2,6}元'),
  found('advert', '(?:移动|联通|电信)(?:用户)?发[a-z\\d]{1,10}到\\d{5,}'),
  // 加入會員享全館免運, 立即下單享早鳥優惠
  found(
    'advert',
    '^(?:立即|马上)?(?:加入|注册)会员.{0,4}[享领送免]|^(?:立即|马上|限时)(?:下单|抢购|订购|选购)',
  ),
  // 上手机青山网看…, 手机也能访问青山网
  found('advert', '(?:[,!。]上手机|也能访问|请上手机).{2,12}网'),
  found('advert', '^[-—=(]*(?:广告|商业推广|赞助商)[-—=)]*$'),
  found('navigation', '^[-·*=<( ]*(?:the )?end[-·*=>) ]*$'),
  found('navigation', '^点击.{0,6}标题.{0,6}(?:阅读|查看|收听)|^(?:点击|查看|回顾).{0,4}往期'),
];

/** @public npm run gen reads off it what its patterns need. */
export const callGate = new PatternGate(CALLS.map(({ pattern }) => pattern));

/** Units: what asks for something in more words (扫一扫…) is a sentence of the article, or told by its words. */
const LONGEST = 60;

/** 为他们点个赞 praises, and asks for nothing. */
const PRAISE = /[为给替向].{1,12}点个?赞/;

/** The kind of call that a line is; undefined: it is none. */
export function callOf({ folded, fullStops }: LineFacts): FurnitureKind | undefined {
  const most = folded.startsWith('(') ? 2 : 1;
  if (folded.length > LONGEST || fullStops > most || PRAISE.test(folded)) return undefined;
  const called = callGate.candidatesIn(folded).find((i) => CALLS[i]!.pattern.test(folded));
  return called === undefined ? undefined : CALLS[called]!.kind;
}
