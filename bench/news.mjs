// News as a newsroom hands it in: our own words, with as few things to find as clean copy has. Of the lines about four in
// ten name a place, one in four a post, half have a digit, half a quotation or a title in 《》.

const SENTENCES = `
入冬以来，山里的橘子一天比一天甜，采收的人从清早忙到天黑
合作社把果子按大小分成三等，装箱以后当天就能上路
“往年最怕下雨，今年大棚连成了片，心里踏实多了。”种了二十年果树的陈大姐一边装筐一边说
过去这条路只能走摩托车，如今货车可以一直开到果园门口
今年前三季度，全市外贸进出口总值同比增长8.3%，其中民营企业占了七成以上
港口新添了两条近洋航线，集装箱吞吐量连续11个月保持增长
专家认为，消费回暖的基础还不牢固，要把增加居民收入放在更重要的位置
读书会每月一次，大家带上各自喜欢的书，在老茶馆里坐成一圈
《山河故人来》讲的是一座小城四十年的变化，书里的人物大多有真实的影子
图书馆把闭馆时间推迟到晚上十点，自习室的座位常常一早就约满了
杭州市市长李明远在会上说，老旧小区改造要先问居民愿不愿意、想改什么
江苏省农业农村厅副厅长周立新介绍，秋粮收购进度快于去年同期
记者从国家统计局浙江调查总队了解到，10月份居民消费价格环比略有下降
四川的泡菜、贵州的辣椒、云南的菌子，都在展台上摆出了新花样
宁波的一家企业把旧厂房改成了创意园，老烟囱也留了下来
会议指出，要坚持系统观念，把防灾减灾的短板一项一项补起来
会议强调，基层减负要见实效，不能让干部困在表格里
新修订的条例将从明年1月1日起施行，对电动自行车停放作出了更细的规定
气象部门预计，未来三天冷空气势力较强，北方大部分地区将有4到6摄氏度的降温
“孩子放学没人接，社区的小课堂就是我们的底气。”一位家长这样告诉记者
博物馆里的讲解员换上了汉服，把文物背后的故事讲给孩子们听
比赛进行到第78分钟，客队利用一次角球扳平了比分
志愿者沿着江堤走了一上午，捡回来的垃圾装满了三辆三轮车
村里办起了夜校，教手机支付，也教怎样识别电信诈骗
农技员隔三岔五到田头看一看，哪块地缺肥、哪块地该放水，他都记在本子上
铁路部门说，春运期间将加开夜间高铁列车，方便旅客出行
科研团队用了六年时间，终于让这种濒危植物在温室里开出了第一朵花
医院把挂号、缴费、取报告放到一个窗口，老人不用再楼上楼下来回跑
“慢一点不要紧，要紧的是把活儿做细。”老木匠放下刨子，抬头笑了笑
市场监管部门提醒，购买预制菜要看清生产日期和保存条件
两国元首就双边关系和共同关心的国际问题深入交换了意见
外交部发言人表示，中方一贯主张通过对话协商解决分歧
联合国的一份报告说，全球仍有数亿人喝不上干净的水
受强降雨影响，部分列车晚点，车站准备了热水和面包
剧团把戏台搭到了晒谷场上，开演前一个小时，板凳就坐满了人
他们把卫星拍下的照片一张张比对，找出了三处可能滑坡的山体
青年教师带着学生做田野调查，一个暑假记下了二十多万字
超市里的年货一天比一天多，灯笼、春联、糖果摆在最显眼的地方
为了把污水管网摸清楚，工程队连续一个月在夜里下井
老两口开的面馆只有六张桌子，却在这条街上开了三十年
`
  .trim()
  .split('\n');

const MOST_SENTENCES = 4;

/** A number below `limit`, always the same for the same seed (a linear congruence: enough to mix sentences). */
function numbers(seed) {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A news item of three to six paragraphs, about 1.3 kB in UTF-8; another for each seed. */
export function newsOf(seed) {
  const next = numbers(seed);
  const paragraphs = Array.from({ length: 3 + next(4) }, () =>
    Array.from({ length: 1 + next(MOST_SENTENCES) }, () => SENTENCES[next(SENTENCES.length)])
      .map((sentence) => `${sentence}。`)
      .join(''),
  );
  return `　　${paragraphs.join('\n　　')}\n`;
}
