import type { RuleCases } from '../../engine/ruleCases.ts';
import { invalidAccount, validAccount } from './accountCases.ts';
import { invalidArticle, validArticle } from './articleCases.ts';
import { BODY } from './caseBody.ts';
import { invalidCredit, validCredit } from './creditCases.ts';
import { invalidFoot } from './footCases.ts';
import { invalidList, validList } from './listCases.ts';
import { invalidMarkup } from './markupCases.ts';
import { invalidSite, validSite } from './siteCases.ts';

export const cases: RuleCases = {
  valid: [
    BODY,
    {
      name: '短段落与小标题',
      text: `丰收在望\n\n${BODY}\n\n抢收抢种\n\n农机手连夜下田。\n\n颗粒归仓\n\n${BODY}`,
    },
    { name: '段落之间的序号', text: `${BODY}\n\n（一）\n\n${BODY}\n\n（二）\n\n${BODY}\n\n1\n\n${BODY}` },
    {
      name: '诗',
      text: '青山\n\n李川\n\n一江春水向东流\n两岸桃花红满洲\n谁在船头轻声唱\n月儿弯弯挂枝头\n\n写于青山',
    },
    {
      name: '正文是短句的稿件',
      text: '点了灯\n上了船\n桨声渐远\n他没有回头\n岸上的人\n站了很久',
    },
    {
      name: '获奖名单',
      text: `${BODY}\n\n一等奖\n李川\n周岩\n二等奖\n陈默\n林晓\n王青\n三等奖\n赵小雨\n孙大江`,
    },
    {
      name: '正文里列出栏目、行业一类的词',
      text: `${BODY}\n\n教育\n医疗\n养老\n住房\n就业\n交通\n环保\n\n${BODY}`,
    },
    {
      name: '一问一答',
      text: `记者：秋粮怎么样？\n李川：长势很好。\n记者：分享一下经验？\n李川：多下田。\n${BODY}`,
    },
    {
      name: '电头、日期、来源、编辑',
      text: `秋粮丰收\n2024-05-10 08:30 来源：青山日报\n${BODY}\n（责任编辑：林晓）`,
    },
    { name: '署名行', text: `${BODY}\n青山日报记者 李川 通讯员 周岩 文/图` },
    { name: '作者简介', text: `${BODY}\n作者简介：李川，青山大学教授\n（作者单位：青山大学）` },
    { name: '落款与日期', text: `${BODY}\n\n青山市人民政府办公室\n2024年5月10日` },
    {
      name: '一行一个数的统计表',
      text: `${BODY}\n\n年份\n产量\n2021\n12\n34\n2022\n13\n36\n2023\n15\n40\n\n${BODY}`,
    },
    { name: '用竖线隔开的表', text: `${BODY}\n项目|数量|单位\n早稻|12|万吨\n晚稻|13|万吨\n${BODY}` },
    {
      name: '说版权的报道',
      text: '江川省高级人民法院近日发布典型案例。法院认为，未经授权转载他人作品，侵犯著作权，应当承担责任。版权所有者表示，会继续依法维权，违者必究不是一句空话。',
    },
    { name: '说版权的标题', text: `版权归作者还是平台？\n${BODY}` },
    {
      name: '说广告的报道',
      text: `青山市整治违法广告\n${BODY}\n市场监管部门介绍，今年已查处违法广告二十起，关注公众号领红包、扫码下载应用等都要警惕。`,
    },
    {
      name: '说评论区的报道',
      text: '不少网友在评论区留言，欢迎发表评论的帖子下面，暂无评论的只有一条。记者点击查看更多评论，发现内容多是鼓励。',
    },
    {
      name: '说赌博案的报道',
      text: '警方介绍，这个团伙在境外开设网站，以百家乐、老虎机、时时彩、六合彩等名目招揽赌客，涉案金额超过一亿元。',
    },
    {
      name: '说备案的报道',
      text: '记者查询发现，该网站所标江ICP备00000001号并不存在，公安机关已经立案调查。',
    },
    { name: '整篇只有一句征稿', text: '投稿请寄ｎｅｗｓ＠ｅｘａｍｐｌｅ．ｃｏｍ，来稿必复。' },
    {
      name: '办事电话是新闻的一部分',
      text: `${BODY}\n咨询电话：0000-88886666\n报名地址：青山市东湖区人民路1号`,
    },
    {
      name: '公告末尾的联系方式',
      text: `${BODY}\n联系人：李川\n电话：0000-88886666 传真：0000-88886667\n邮箱：nongye@example.com\n地址：青山市东湖区人民路1号 邮编：000000`,
    },
    { name: '旁栏：相关链接下面是文章', text: `${BODY}\n\n相关链接\n\n什么是秋粮\n\n${BODY}` },
    { name: '引文里的大于号', text: `${BODY}\n> 人努力，天帮忙\n> 早种早收\n${BODY}` },
    {
      name: 'Markdown 的列表、表格、引用',
      text: `# 秋粮\n\n${BODY}\n\n- 新闻\n- 体育\n- 财经\n- 娱乐\n\n| 首页 | 新闻 |\n|---|---|\n| 登录 | 注册 |\n\n> 分享\n> 收藏\n> 转发\n\n${BODY}`,
      languageId: 'markdown',
    },
    { name: '纯文本里的列表', text: `${BODY}\n1、微信\n2、微博\n3、抖音\n- 分享\n- 收藏\n${BODY}` },
    { name: '标题含页面用语', text: `青山市上线“分享课堂”\n${BODY}` },
    {
      name: '引用的诗',
      text: `${BODY}\n> 一江春水向东流\n> 两岸桃花红满洲\n> 谁在船头轻声唱\n> 月儿弯弯挂枝头`,
    },
    {
      name: '正文之前的长名单',
      text: `首批试点行业和乡镇\n教育\n医疗\n交通\n体育\n音乐\n东湖镇\n西山镇\n南坪镇\n北塘镇\n江口镇\n河头镇\n石桥镇\n柳林镇\n青石镇\n白沙镇\n大田镇\n小溪镇\n长岭镇\n高坪镇\n新街镇\n${BODY}`,
    },
    { name: '最后一段之后的问句', text: `${BODY}\n明年的秋粮，谁来种？谁来收！\n（青山日报记者 李川）` },
    { name: '图说', text: `${BODY}\n农机手在田里收割早稻\n${BODY}\n图为会议现场` },
    { name: '署名一类默认保留', text: `${BODY}（青山日报记者 李川 摄）\n图源 青山发布` },
    { name: '不是转版标记', text: `${BODY}（《青山志》第三版）接着讲第二版的修订。` },
    ...validAccount,
    ...validArticle,
    ...validList,
    ...validSite,
    ...validCredit,
  ],
  invalid: [
    {
      name: '骗搜索的关键词',
      text: `⟦成人视频在线观看|国产无码精品|真人娱乐百家乐|久久精品免费视频|体育投注平台⟧\n\n秋粮丰收\n${BODY}`,
      findings: [{ messageId: 'seo', data: { kind: 'seo' } }],
      output: `秋粮丰收\n${BODY}`,
    },
    {
      name: '关键词后面还有别的',
      text: `⟦成人视频,国产无码,一区二区,免费观看-青山市某公司 您好,欢迎光临⟧\n${BODY}`,
      findings: [{ messageId: 'seo' }],
      reviewed: BODY,
    },
    {
      name: '面包屑与栏目名',
      text: `⟦聚焦青山\n\n首页>新闻频道>聚焦青山⟧\n\n秋粮丰收\n\n${BODY}`,
      findings: [{ messageId: 'breadcrumb', data: { first: 1, last: 3 } }],
      reviewed: `秋粮丰收\n\n${BODY}`,
    },
    {
      name: '以空格隔开的面包屑、计数',
      text: `⟦首页 资讯 正文⟧\n\n秋粮丰收在望\n\n⟦农业正文 102 0⟧\n\n${BODY}`,
      findings: [{ messageId: 'breadcrumb' }, { messageId: 'counter' }],
      reviewed: `秋粮丰收在望\n\n${BODY}`,
    },
    {
      name: '短标题夹在导航与分享栏之间，不动',
      text: `⟦网站首页\n首页 > 新闻 > 正文⟧\n秋粮入仓了\n⟦分享到：\n微信\n微博⟧\n${BODY}`,
      findings: [{ messageId: 'navigation' }, { messageId: 'share' }],
      reviewed: `秋粮入仓了\n${BODY}`,
    },
    {
      name: '当前位置',
      text: `⟦您的当前位置：首页 > 要闻 > 详情⟧\n秋粮丰收\n${BODY}`,
      findings: [{ messageId: 'breadcrumb' }],
      reviewed: `秋粮丰收\n${BODY}`,
    },
    {
      name: '空评论框',
      text: `${BODY}\n\n⟦欢迎 发表评论:\n\n评论列表\n\n暂时没有评论\n\n暂无评论,快抢沙发吧~⟧`,
      findings: [{ messageId: 'comment', data: { kind: 'comment', first: 4, last: 10 } }],
      output: BODY,
    },
    {
      name: '分享栏与数字',
      text: `${BODY}\n⟦744\n收藏\n分享⟧`,
      findings: [{ messageId: 'share' }],
      reviewed: BODY,
    },
    {
      name: '工具条',
      text: `秋粮丰收\n⟦【字号：大 中 小】【打印本页】【关闭窗口】⟧\n${BODY}`,
      findings: [{ messageId: 'share' }],
      reviewed: `秋粮丰收\n${BODY}`,
    },
    {
      name: '声明',
      text: `${BODY}\n⟦声明：本平台部分图片、文章来源于网络，版权归原作者所有，如有侵权，请联系删除。⟧`,
      findings: [{ messageId: 'disclaimer' }],
      reviewed: BODY,
    },
    {
      name: '繁体，夹着注音的声明',
      text: `${BODY}\n⟦聲明：本網(wǎng)站圖片來源于網(wǎng)絡(luò)，版權(quán)歸原作者所有，如有侵權(quán)，請聯(lián)系刪除。⟧`,
      findings: [{ messageId: 'disclaimer' }],
      reviewed: BODY,
    },
    {
      name: '繁体页的页头页脚',
      text: `⟦首頁 > 即時新聞⟧\n秋糧豐收\n${BODY}\n⟦延伸閱讀：\n水庫蓄水超過九成\n友善列印\n關於我們 | 隱私權政策 | 聯絡我們\n版權所有 青山新聞網 未經授權請勿轉載⟧`,
      findings: [{ messageId: 'breadcrumb' }, { messageId: 'navigation' }],
      reviewed: `秋糧豐收\n${BODY}`,
    },
    {
      name: '栏目菜单：短行连成一片，夹着不认得的名字',
      text: `${BODY}\n来源：青山新闻\n\n⟦品牌\n第一测试\n直播青山 航拍青山\n青聚 心理健康\n广电\n直播 点播\n集团 广告\n新闻\n青山 国内\n时评 专题\n\n网站简介| 网站地图| 版权声明| 招贤纳士| 用户协议| 联系我们| 电台邮箱⟧`,
      findings: [{ messageId: 'navigation' }],
      reviewed: `${BODY}\n来源：青山新闻`,
    },
    {
      name: '备案号与版权行',
      text: `${BODY}\n⟦沪ICP备00000001号-2 信息网络传播视听节目许可证 0000001 公安机关备案号 33000000000000\n版权所有 青山市某传媒有限公司 2002-2016⟧`,
      findings: [{ messageId: 'footer' }],
      output: BODY,
    },
    {
      name: '版权行',
      text: `${BODY}\n⟦Copyright © 2010-2020 青山新闻网 All Rights Reserved⟧`,
      findings: [{ messageId: 'copyright' }],
      reviewed: BODY,
    },
    {
      name: '网站的联系方式',
      text: `${BODY}\n⟦违法和不良信息举报电话：0000-88886666 邮箱：jubao@example.com⟧`,
      findings: [{ messageId: 'contact' }],
      reviewed: BODY,
    },
    {
      name: '页脚的地址，公告的电话不动',
      text: `${BODY}\n咨询电话：0000-88886666\n⟦分享到：⟧\n来源：青山发布\n⟦版权所有 © 2020 青山市农业局\n地址：青山市东湖区人民路1号 邮编：000000\n电话：0000-88886667⟧`,
      findings: [{ messageId: 'share' }, { messageId: 'copyright' }],
      reviewed: `${BODY}\n咨询电话：0000-88886666\n来源：青山发布`,
    },
    {
      name: '推广',
      text: `${BODY}\n⟦点击蓝字关注我们\n长按识别二维码⟧`,
      findings: [{ messageId: 'advert' }],
      reviewed: BODY,
    },
    {
      name: '相关阅读与下面的标题、日期',
      text: `${BODY}\n⟦相关阅读：\n水库蓄水超过九成\n2024-05-09\n全市农机总动力创新高！\n2024-05-08\n返回首页⟧`,
      findings: [{ messageId: 'navigation' }],
      reviewed: BODY,
    },
    {
      name: '标题之上的长菜单，夹着不认得的名字；标题不动',
      text: `⟦登录\n注册\n首页\n模拟设计\n电源管理\n传感技术\n青山硬核\n江上芯语\n嵌入系统\n可编程器\n测量仪表\n医疗电子\n汽车电子\n智能家居\n供应商库\n技术实例\n资料下载\n工程师说\n开源社区\n社区活动\n青山双峰会⟧\n青山市发布首款农用芯片，秋粮长势一看便知\n${BODY}`,
      findings: [{ messageId: 'navigation', data: { first: 1, last: 21 } }],
      reviewed: `青山市发布首款农用芯片，秋粮长势一看便知\n${BODY}`,
    },
    {
      name: '标题上的按钮',
      text: `青山发布\n⟦关注⟧\n秋粮丰收在望\n${BODY}`,
      findings: [{ messageId: 'advert' }],
      reviewed: `青山发布\n秋粮丰收在望\n${BODY}`,
    },
    ...invalidFoot,
    ...invalidAccount,
    ...invalidArticle,
    ...invalidList,
    ...invalidSite,
    ...invalidCredit,
    {
      name: '带日期的新闻列表',
      text: `${BODY}\n⟦水库蓄水超过九成\n2024-05-09\n全市农机总动力创新高\n2024-05-08\n一场及时雨\n2024-05-07\n查看更多⟧`,
      findings: [{ messageId: 'navigation' }],
      reviewed: BODY,
    },
    {
      name: '报纸网页的页头页脚，夹着重复的标题',
      text: `⟦青山日报 数字报纸\n\n00002版:要闻⟧\n\n秋粮丰收在望\n${BODY}\n\n⟦青山日报 要闻 00002 秋粮丰收在望\n颗粒归仓\n2024-05-10 青山日报2024-05-1000005 2 2024年05月10日 星期五⟧`,
      findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
      reviewed: `秋粮丰收在望\n${BODY}`,
    },
    {
      name: '转版标记：独占一行，或在段末',
      text: `青山市召开会议。 ⟦(下转第二版)⟧\n\n⟦(上接第一版)⟧\n\n会议指出，要抓好秋粮。⟦（全文见A3版）⟧`,
      findings: [{ messageId: 'jump-line' }, { messageId: 'jump-line' }, { messageId: 'jump-line' }],
      reviewed: '青山市召开会议。\n\n会议指出，要抓好秋粮。',
    },
    {
      name: '两个转版标记连在一段里',
      text: `青山市召开会议，⟦(下转第二版)⟧⟦(上接第一版)⟧要求抓好秋粮。`,
      findings: [{ messageId: 'jump-line' }, { messageId: 'jump-line' }],
      reviewed: '青山市召开会议，要求抓好秋粮。',
    },
    {
      name: '跑进段末的页面用语',
      text: `${BODY} ⟦我要评论⟧`,
      findings: [{ messageId: 'comment' }],
      reviewed: BODY,
    },
    {
      name: '跑进段末的声明，不连累正文',
      text: `${BODY}⟦【免责声明】本文仅代表作者本人观点，与本网无关，请读者仅作参考，并请自行承担全部责任。⟧`,
      findings: [{ messageId: 'disclaimer' }],
      reviewed: BODY,
    },
    {
      name: '段中的图源',
      text: `青山大桥。⟦图源 青山发布⟧ 从江面看去，大桥像一道彩虹。\n⟦分享到：⟧`,
      options: { kinds: ['credit', 'share'] },
      findings: [{ messageId: 'credit' }, { messageId: 'share' }],
      reviewed: '青山大桥。 从江面看去，大桥像一道彩虹。',
    },
    {
      name: 'Windows 换行，删后行尾不变',
      text: `⟦首页 > 新闻 > 正文⟧\r\n\r\n秋粮丰收\r\n${BODY}\r\n⟦返回顶部⟧\r\n`,
      findings: [{ messageId: 'breadcrumb' }, { messageId: 'navigation' }],
      reviewed: `秋粮丰收\r\n${BODY}\r\n`,
    },
    {
      name: '编辑部自己的页面用语：整行、行内、正则',
      text: `⟦扫码下载青山客户端⟧\n${BODY}⟦青山江上看丰收，小江陪您一起看⟧\n⟦小江说：明天见！⟧\n颗粒归仓，再迎丰年。`,
      spam: ['扫码下载青山客户端', '/青山江上[^。]*$/', '/^小江说.*/'],
      findings: [{ messageId: 'advert' }, { messageId: 'advert' }, { messageId: 'advert' }],
      reviewed: `${BODY}\n颗粒归仓，再迎丰年。`,
    },
    ...invalidMarkup,
  ],
};
