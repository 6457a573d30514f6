import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';
import { BODY } from './caseBody.ts';
import { invalidInset } from './insetCases.ts';

const HEAD = '青山市召开农业工作会议\n2024-05-10 09:30\n';

/** Lists of links that their grammar tells, and what looks like them within an article. */
export const validList: readonly CaseText[] = [
  {
    name: '文末的贴士，一条一个点',
    text: `${HEAD}${BODY}\n秋收注意事项\n·收割前排干田水\n·谷物含水量不超过两成\n·机械入田之前，先查刀片\n·雨后不急着下田，最好等土面发白`,
  },
  {
    name: '稿件自己的“相关新闻”，一篇小稿',
    text: `${HEAD}${BODY}\n■ 相关新闻\n邻县派人来看农机\n今年秋收，还有三个邻县的代表到场，他们分别来自东湖、西山和南坪，各自带着农机手来看收割，从清早一直看到中午。\n代表们表示，青山的农机调度做得细，从哪块田先收、哪台机器先走，都排在一张表里，回去以后要学着做。\n青山市农业局局长周岩说，收割的本领是大家一起摸出来的，愿意学的都欢迎，来多少人都管饭。`,
  },
  {
    name: '各段之后反复出现的栏目名是表格的',
    text: `${HEAD}${BODY}\n甲型收割机\n甲型收割机的驾驶室比较宽，实测之后，工作人员给出的评价是适中，长时间作业也不觉得累，受到农机手的好评。\n前排腿部空间\n970毫米后排\n910毫米座宽\n乙型收割机\n乙型收割机的驾驶室更宽，实测之后，工作人员给出的评价是宽裕，后排还能放下工具箱，受到农机手的好评。\n前排腿部空间\n1000毫米后排\n925毫米座宽\n丙型收割机\n丙型收割机的驾驶室与甲型相当，实测之后，工作人员给出的评价也是适中，座椅可以前后调节，受到农机手的好评。\n前排腿部空间\n960毫米后排\n910毫米座宽\n总的来说，三种机型各有长处，农户可以根据自家田块的大小来选，合作社也可以几家合买一台，轮流使用。`,
  },
  {
    name: '以参加人数开头的小标题',
    text: `${HEAD}${BODY}\n22万人参与农户“金稻穗”抽奖\n${BODY}\n3万人评论背后\n${BODY}`,
  },
  {
    name: '有“点赞”的标题，下面是图说和一句话',
    text: `田间趣谈：小稻农四岁会插秧！老村长含泪点赞\n李川与小稻农\n稻浪千重，笑语不断，田间趣谈栏目今天继续开讲！\n江边人_老周：东湖队暂时领先三亩\n看云的小孩：西山队今天没睡醒\n南坪老陈：恭喜青山队喜提第一`,
  },
  {
    name: '两行标题，上面是分享栏',
    text: `长时间低头插秧 腰背易劳损\n每半小时直腰 控制下田时间\n2024年05月10日\n插秧时节，许多农户长时间低头插秧，腰背劳损的病例增多。青山市医院医师周岩提醒，插秧时腰背受力较大，每半小时应直腰走动一次，下田时间不宜超过三小时。`,
  },
];

export const invalidList: readonly InvalidCase[] = [
  ...invalidInset,
  {
    name: '只隔空格的关键词，个个都是行话',
    text: `${HEAD}${BODY}\n⟦北京赛车pk10开奖 时时彩计划软件 重庆幸运农场⟧`,
    findings: [{ messageId: 'seo' }],
    reviewed: `${HEAD}${BODY}`,
  },
  {
    name: '未完转版；打开客户端看更多',
    text: `${HEAD}${BODY}\n⟦（未完，转二版）⟧\n⟦打开“青山云”APP 查看更多直播⟧`,
    findings: [{ messageId: 'jump-line' }, { messageId: 'advert' }],
    reviewed: `${HEAD}${BODY}`,
  },
  {
    name: '推荐的稿件带着导语，一篇一段',
    text: `${HEAD}${BODY}\n⟦相关新闻\n水库蓄水超过九成 下游暂不放水\n连日降雨，全市水库蓄水量持续上升，目前已超过九成。市水利局介绍，今年灌溉用水有保障，请农户放心。\n农机总动力创新高\n合作社联合收割忙\n农技员进村教剪枝\n山里修通机耕路\n一场及时雨落在东湖\n即时新闻\n全市蔬菜价格回落\n东湖批发市场今天蔬菜成交价下降一成，其中白菜、萝卜降得最多，市场方面预计下周还会再降一些。\n西山果园开园迎客\n南坪渔港休渔期满 百船出海\n返回顶部⟧`,
    findings: [{ messageId: 'navigation' }],
    reviewed: `${HEAD}${BODY}`,
  },
  {
    name: '标题下一行广告，一个叉',
    text: `${HEAD}${BODY}\n⟦广告农机要换新？这份清单请收好！\n×⟧\n${BODY}`,
    findings: [{ messageId: 'navigation' }],
    reviewed: `${HEAD}${BODY}\n${BODY}`,
  },
  {
    name: '翻页的页码',
    text: `${HEAD}⟦( 第1页 第2页 第3页 )⟧\n${BODY}\n⟦( 第1页 第2页 第3页 )⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `${HEAD}${BODY}`,
  },
  {
    name: '段落之间的站名和网址',
    text: `${HEAD}${BODY}\n⟦河湾网青山站,qingshan.example.cn⟧\n${BODY}\n⟦河 湾 网⟧\n${BODY}`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `${HEAD}${BODY}\n${BODY}\n${BODY}`,
  },
  {
    name: '站名、栏目和一排标签',
    text: `⟦青山公共电视台 新闻网\nloading\n青山新闻网 / 农业⟧\n${HEAD}${BODY}\n⟦秋粮 、 农机 、 合作社 、 青山市 、 水利局 、 东湖县 、 抢收抢种 、 农业会议 、 山海协作 、 机耕路 、 种粮大户 、 返乡青年 、 节水灌溉 、⟧`,
    findings: [{ messageId: 'navigation' }, { messageId: 'navigation' }],
    reviewed: `${HEAD}${BODY}`,
  },
  {
    name: '声明在括号里，两句都是',
    text: `${HEAD}${BODY}\n⟦（内容由河湾网提供。未经授权，不得转载。）⟧`,
    findings: [{ messageId: 'disclaimer' }],
    reviewed: `${HEAD}${BODY}`,
  },
  {
    name: '两行脚本之间的，都是脚本',
    text: `${HEAD}${BODY}\n⟦QingShan.loadWidget({\ntrigger: {\nid: 'card7'\n},\nrequire: [\n{\nurl: "//static.example.cn/card.js"\n}\n],\nonAfterLoad: function () {\nnew QingShan.Card({\nid:'43'\n});\n}\n});⟧\n${BODY}`,
    findings: [{ messageId: 'script' }],
    reviewed: `${HEAD}${BODY}\n${BODY}`,
  },
];
