import type { CleanArticle } from './cleanArticle.ts';
import { pick, shuffle } from './random.ts';

// Articles made of short lines, which a page of links is like and is not: written for this project, with invented names.

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = ['明', '建国', '丽', '秀英', '志强', '海燕', '小川', '文博', '思远', '雨桐', '国栋', '晓东'];
const TOWNS = [
  '青川',
  '河湾',
  '临溪',
  '云岭',
  '南浦',
  '石桥',
  '东渡',
  '白沙',
  '松山',
  '平湖',
  '宁海',
  '安阳',
];
const HALLS = [
  '文化馆',
  '图书馆',
  '体育中心',
  '博物馆',
  '少年宫',
  '游泳馆',
  '科技馆',
  '美术馆',
  '大剧院',
  '植物园',
];
const CLUBS = ['雄鹰', '猛虎', '海浪', '飞马', '蓝鲸', '赤焰', '山狮', '金雀'];
const DISHES = ['红烧豆腐', '清蒸鲈鱼', '萝卜炖牛腩', '凉拌木耳', '番茄蛋汤', '蒜蓉菜心', '香菇滑鸡'];
const SUBJECTS = [
  '教育',
  '医疗',
  '交通',
  '养老',
  '住房',
  '水利',
  '文化旅游',
  '乡村振兴',
  '营商环境',
  '生态保护',
];
const VERBS = ['加快', '推进', '完善', '提升', '优化', '扩大', '规范', '深化'];
const WORKS = ['《春江》', '《远山》', '《城南旧梦》', '《渡口》', '《麦浪》', '《灯塔》'];

type Random = () => number;
const number = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));
const name = (random: Random): string => pick(SURNAMES, random) + pick(GIVEN, random);
const times = (count: number, make: (i: number) => string | readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, i) => make(i)).flat();
const telephone = (random: Random): string =>
  `0${number(random, 311, 799)}-${number(random, 2000000, 8999999)}`;
const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

type Form = (random: Random) => readonly string[];

const opening = (random: Random, words: string): string =>
  `${pick(TOWNS, random)}市${pick(['近日', '日前', '昨天', '5月10日'], random)}公布了${words}，市民可以按名单前往，${pick(['具体安排如下。', '详细情况见下。', '名单如下：', '记者为您整理如下：'], random)}`;

const FORMS: readonly Form[] = [
  // venues with prices and telephones
  (random) => [
    `${pick(TOWNS, random)}市公布假期开放场馆名单`,
    opening(random, '假期向市民开放的场馆名单'),
    ...times(number(random, 6, 30), (i) => [
      `${i + 1}、${pick(TOWNS, random)}${pick(HALLS, random)}`,
      `地址：${pick(TOWNS, random)}路${number(random, 1, 300)}号`,
      `票价：${number(random, 0, 12) * 5}元`,
      `电话：${telephone(random)}`,
    ]),
  ],
  (random) => [
    `${pick(TOWNS, random)}区便民服务点一览`,
    opening(random, '全区便民服务点'),
    ...times(number(random, 6, 25), () => [
      `${pick(TOWNS, random)}街道${pick(['服务中心', '卫生服务站', '食堂', '图书角'], random)}`,
      `${pick(['咨询电话', '联系电话', '热线'], random)}：${telephone(random)}`,
    ]),
  ],
  // scores, team lists
  (random) => [
    `${pick(TOWNS, random)}市足球联赛第${number(random, 2, 20)}轮战报`,
    `本报讯 联赛昨晚结束全部比赛，${pick(CLUBS, random)}队主场取胜，继续领跑积分榜。`,
    '全部赛果：',
    ...times(
      number(random, 4, 10),
      () => `${pick(CLUBS, random)} ${number(random, 0, 5)}-${number(random, 0, 4)} ${pick(CLUBS, random)}`,
    ),
    '射手榜：',
    ...times(
      number(random, 4, 10),
      (i) => `${i + 1}. ${name(random)}（${pick(CLUBS, random)}）${number(random, 2, 20)}球`,
    ),
  ],
  (random) => [
    `${pick(TOWNS, random)}队公布集训名单`,
    `${pick(TOWNS, random)}队今天公布了新一期集训名单，共有${number(random, 20, 30)}名球员入选。`,
    ...['门将', '后卫', '中场', '前锋'].flatMap((post) => [
      `${post}：`,
      ...times(number(random, 2, 7), () => `${name(random)}（${pick(CLUBS, random)}）`),
    ]),
  ],
  // a table: column heads, then rows
  (random) => [
    `${pick(TOWNS, random)}抽检${pick(DISHES, random)}等食品结果公布`,
    opening(random, '本月食品抽检结果'),
    ...['品名', '产地', '价格（元）', '结果'],
    ...times(number(random, 4, 15), () => [
      pick(DISHES, random),
      pick(TOWNS, random),
      `${number(random, 3, 99)}.${number(random, 0, 9)}`,
      pick(['合格', '合格', '不合格'], random),
    ]),
  ],
  // a CV
  (random) => [
    `${name(random)}任${pick(TOWNS, random)}市副市长`,
    `${name(random)}简历`,
    `${name(random)}，男，汉族，19${number(random, 60, 85)}年${number(random, 1, 12)}月生，${pick(TOWNS, random)}人，大学学历。`,
    ...times(
      number(random, 5, 14),
      (i) =>
        `${1985 + i * 2}.${number(random, 1, 12)}—${1987 + i * 2}.${number(random, 1, 12)} ${pick(TOWNS, random)}县${pick(SUBJECTS, random)}局${pick(['科员', '科长', '副局长', '局长'], random)}`,
    ),
  ],
  // a poem
  (random) => [
    `${pick(TOWNS, random)}谣`,
    name(random),
    ...times(number(random, 3, 8), () => [
      `风从${pick(TOWNS, random)}的岸边走来`,
      pick(['吹过麦田，吹过旧桥，', '带着去年的雨水', '像一封没有写完的信'], random),
      pick(['灯一盏一盏亮了', '我听见河水说话', '孩子们在渡口数船'], random),
      pick(['而山，仍在远处。', '你说，春天不必着急', '月亮落在水里'], random),
    ]),
  ],
  // numbered subheads with a paragraph each
  (random) => [
    `${pick(TOWNS, random)}市今年要办${DIGITS[number(random, 3, 8)]}件实事`,
    opening(random, '今年民生实事的清单'),
    ...times(number(random, 4, 9), (i) => {
      const subject = pick(SUBJECTS, random);
      return [
        `${DIGITS[i]}、${pick(VERBS, random)}${subject}`,
        `${pick(VERBS, random)}${subject}工作，年内新增${number(random, 3, 90)}处，${pick(['由各区负责', '十月底前完成', '让群众就近办事'], random)}。`,
      ];
    }),
  ],
  // bullets without stops: tips, items
  (random) => {
    const bullet = pick(['·', '•', '●', '◆', '▲', '-'], random);
    return [
      `${pick(['泡温泉', '露营', '爬山', '冬季取暖', '夜间骑行'], random)}要注意这些`,
      `${pick(TOWNS, random)}市${pick(['卫生', '应急', '消防'], random)}部门提醒市民，${pick(['出门前要做好准备', '假期外出注意安全', '以下几点不能忘'], random)}：`,
      ...times(
        number(random, 4, 10),
        () =>
          `${bullet}${pick(['不宜空腹', '带足饮用水', '每十分钟休息一次', '皮肤有伤口时不要下水', '看好老人和孩子', '水温不超过四十度', '遇到险情先报警'], random)}，${pick(['以免发生意外', '必要时就医', '不要独自行动', '量力而行'], random)}${pick(['', '', '；', '。'], random)}`,
      ),
    ];
  },
  // quoted comments
  (random) => [
    `${pick(TOWNS, random)}大桥通车，网友留言点赞`,
    `${pick(TOWNS, random)}大桥昨天正式通车，许多市民在网上留言，记者摘录如下。`,
    ...times(number(random, 4, 12), () => [
      `网友“${pick(CLUBS, random)}${number(random, 10, 99)}”：${pick(['回家的路近了一半', '盼了十年，终于通了', '希望公交也快点开过来', '给建设者点个赞'], random)}${pick(['！', '。', ''], random)}`,
    ]),
  ],
  // captions of a picture story
  (random) => [
    `${pick(TOWNS, random)}古镇迎来早春`,
    `图为${pick(TOWNS, random)}古镇的清晨。`,
    ...times(
      number(random, 3, 10),
      (i) =>
        `图${i + 1}：${pick(['游客在石桥上留影', '老街的茶馆开了门', '渔民收网归来', '孩子们在河边放风筝'], random)}${pick(['', '。'], random)}`,
    ),
    `（记者 ${name(random)} 摄）`,
  ],
  // results of an award, programme, menu
  (random) => [
    `第${number(random, 3, 20)}届${pick(TOWNS, random)}电影周获奖名单`,
    `第${number(random, 3, 20)}届${pick(TOWNS, random)}电影周昨晚闭幕，${pick(WORKS, random)}获得最佳影片。完整名单如下：`,
    ...times(number(random, 5, 12), () => [
      `最佳${pick(['影片', '导演', '编剧', '男演员', '女演员', '摄影', '音乐', '美术'], random)}`,
      `${name(random)}${pick(WORKS, random)}`,
    ]),
  ],
  // a notice with its attachments and an address
  (random) => [
    `关于${pick(TOWNS, random)}区${pick(SUBJECTS, random)}补助申报的通知`,
    '各街道、各有关单位：',
    `现将今年${pick(SUBJECTS, random)}补助申报的有关事项通知如下，请认真组织，按时报送材料。`,
    ...times(number(random, 3, 6), (i) => [
      `${DIGITS[i]}、${pick(['申报条件', '申报时间', '申报材料', '补助标准', '联系方式'], random)}`,
      `（一）${pick(['登记满一年的企业', '五月底前报送', '申请表一式两份', '每户不超过一万元'], random)}${pick(['；', '。'], random)}`,
    ]),
    `联系人：${name(random)}`,
    `联系电话：${telephone(random)}`,
    `${pick(TOWNS, random)}区人民政府办公室`,
    `20${number(random, 10, 26)}年${number(random, 1, 12)}月${number(random, 1, 28)}日`,
  ],
  // questions and answers
  (random) => [
    `对话${name(random)}：我为什么回到${pick(TOWNS, random)}`,
    ...times(number(random, 4, 9), () => [
      `${pick(['问', '记者'], random)}：${pick(['什么时候回来的？', '家里人支持吗？', '最难的是什么？', '以后有什么打算？'], random)}`,
      `${pick(['答', '李川'], random)}：${pick(['前年春天。', '一开始不支持。', '缺人，也缺钱。', '先把合作社办好。'], random)}`,
    ]),
  ],
  // a list of single words between paragraphs
  (random) => [
    ...paragraphs(random, 2),
    ...some(pick([TRADES, SUBJECTS, TOWNS, DISHES, HALLS], random), number(random, 4, 9), random),
    ...paragraphs(random, 2),
  ],
  // the same before them, with a heading
  (random) => [
    `${pick(['首批试点', '入选', '参展', '重点扶持', '受表彰'], random)}${pick(['行业', '单位', '乡镇', '村庄'], random)}${pick(['名单', '', '一览'], random)}`,
    ...some(
      [...TRADES, ...TOWNS.map((town) => `${town}${pick(['镇', '乡', '村', '街道'], random)}`)],
      number(random, 6, 24),
      random,
    ),
    ...paragraphs(random, 2),
  ],
  // winners
  (random) => [
    ...paragraphs(random, number(random, 1, 3)),
    ...['一等奖', '二等奖', '三等奖'].flatMap((prize) => [
      prize,
      ...times(number(random, 1, 4), () => name(random)),
    ]),
  ],
  // a table, a cell a line
  (random) => [
    ...paragraphs(random, 2),
    ...pick(
      [
        ['年份', '产量', '单产'],
        ['月份', '人数'],
        ['组别', '人数', '平均分'],
        ['线路', '里程', '客流'],
      ],
      random,
    ),
    ...times(number(random, 3, 8), (i) => [
      String(2014 + i),
      String(number(random, 3, 99)),
      String(number(random, 100, 999)),
    ]),
    ...paragraphs(random, random() < 0.5 ? 1 : 0),
  ],
  // verse alone, with and without stops
  (random) => [
    ...times(number(random, 1, 3), () => [
      pick(['点灯的人走了', '一江春水绕村流', '我在城南等你', '雪落在屋檐上'], random),
      pick(['船还没有来', '两岸青山相对愁', '等到街灯亮起', '像多年前的那一夜'], random),
      pick(['桨声慢慢地远', '谁家少年吹短笛', '你说路上有雨', '母亲在灶前添柴'], random),
      pick(['岸上的人站着', '月照空山几度秋', '我便收了伞', '火光映红她的脸'], random),
    ]),
    ...(random() < 0.5 ? [`写于${pick(TOWNS, random)}`] : []),
  ],
  // verse quoted in a report
  (random) => [
    ...paragraphs(random, 2),
    ...['春种一粒粟', '秋收万颗子', '四海无闲田', '农夫犹饿死'].map(
      (line) => pick(['> ', '', '　　'], random) + line,
    ),
    ...paragraphs(random, random() < 0.5 ? 1 : 0),
  ],
  // a caption or a box below the last paragraph
  (random) => [
    ...paragraphs(random, number(random, 2, 4)),
    pick(['图为市民领取消费券', '图为活动现场', '资料图', '相关链接', '新闻背景', '记者手记'], random),
    ...(random() < 0.5
      ? [`什么是${pick(SUBJECTS, random)}${pick(['补贴', '券', '积分'], random)}`, ...paragraphs(random, 1)]
      : []),
  ],
];

const TRADES = [
  '教育',
  '医疗',
  '养老',
  '住房',
  '就业',
  '交通',
  '环保',
  '体育',
  '餐饮',
  '旅游',
  '纺织',
  '建材',
  '物流',
  '种植',
  '养殖',
];

/** Different items of a list, in the order drawn. */
const some = (items: readonly string[], count: number, random: Random): readonly string[] => {
  const left = [...items];
  shuffle(left, random);
  return left.slice(0, count);
};

const paragraphs = (random: Random, count: number): readonly string[] =>
  times(
    count,
    () =>
      `${pick(TOWNS, random)}市${pick(['昨天', '近日', '5月10日', '上半年'], random)}${pick(['召开', '举行', '启动'], random)}${pick(SUBJECTS, random)}${pick(['工作会议', '专题调研', '现场推进会'], random)}，${pick(['总结前一阶段工作', '听取各部门汇报', '研究下一步措施'], random)}。${pick(['市长', '副市长', '局长'], random)}${name(random)}${pick(['表示', '指出', '介绍'], random)}，${pick(['要把责任落实到每个环节', '今年的任务已经完成过半', '群众的意见要及时办理'], random)}，${pick(['帮助企业解决实际困难', '力争年底前见到成效', '让更多家庭受益'], random)}。`,
  );

const COPIES = 6;

export function shortLineArticles(random: Random): readonly CleanArticle[] {
  return Array.from({ length: COPIES }, () => FORMS).flatMap((forms) =>
    forms.map((form) => ({ source: 'short lines', lines: form(random) })),
  );
}
