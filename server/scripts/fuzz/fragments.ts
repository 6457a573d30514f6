/** Drafts of our own, so that the fuzz has something to start from where there is no other text. */
export const FRAGMENTS: readonly string[] = [
  '青山市召开农业工作会议\n\n本报讯（记者 李川）9月1日，江川省党政(dǎngzhèng)代表团赴青山市考察。青山市委书记周岩、市长李卫东参加。\n\n李卫东说：“要抓好秋粮生产，确保颗粒归仓。”\n\n责任编辑：王芳',
  '首页 > 新闻 > 正文\n秋粮丰收\n来源：青山日报\n青山市今天召开会议，部署秋粮生产。\n\n分享到：微信 微博\n暂无评论，快抢沙发吧\n版权所有 © 2020 青山新闻网\n江ICP备00000001号',
  '國務院總理今天在青山市出席座談會，強調要發展經濟，改善民生。\n\n他說：「大家辛苦了，請坐。」會後，他到里長家裡看望村里長輩。',
  '<p>要推动市县政府加快职能转<span\n style="color:red">变</span>，更好地提供公共服务。</p>\n<p>会议强调<ruby>发<rt>fā</rt></ruby>展。</p>',
  '# 每周要闻\n\n- 党政(dǎngzhèng)代表团到访\n- 秋粮丰收\n\n> 他说“可以”了。\n\n| 市 | 产量 |\n| - | - |\n| 青山 | 12 |\n',
];
