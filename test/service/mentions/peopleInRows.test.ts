import assert from 'node:assert/strict';
import { peopleIn, titlesIn } from '../../support/mentions.ts';

type Table = readonly (readonly [what: string, text: string, people: readonly string[]])[];

const testEach = (table: Table): void => {
  for (const [what, text, people] of table) it(what, () => assert.deepEqual(peopleIn(text), people));
};

describe('people in rows', () => {
  testEach([
    [
      'a table with tabs, numbers and names with blanks',
      '序号\t姓名\t单位及职务\t服务乡镇\n1\t李 川\t市农科院蔬菜所所长\t红岩镇\n2\t周岩\t市畜牧站副站长\t三元乡',
      ['李川 市农科院蔬菜所所长', '周岩 市畜牧站副站长'],
    ],
    [
      'a table in Markdown',
      '| 姓名 | 职务 | 分管 |\n| --- | --- | --- |\n| 李川 | 党工委书记 | 全面工作 |\n| 周 岩 | 党工委副书记、办事处主任 | 行政 |',
      ['李川 党工委书记', '周岩 党工委副书记 办事处主任'],
    ],
    [
      'lines with the name, the sex and the post',
      '李川　　青山县红岩村党支部书记\n周岩（女）　青山第一中学副校长\n买买提·艾山　养护队队长',
      ['李川 青山县红岩村党支部书记', '周岩 青山第一中学副校长', '买买提·艾山 养护队队长'],
    ],
    ['a line with a label', '嘉宾：李川　　青山市教育局局长\n主持：周岩', ['李川 青山市教育局局长']],
    ['a word is nobody in a line', '单位　主任\n时间　会长', []],
    [
      'signatures under a judgment',
      '审 判 长　　李　川\n审 判 员　　周立岩\n书 记 员　　陈立新',
      ['李川 审判长', '周立岩 审判员', '陈立新 书记员'],
    ],
    [
      'labels of river chiefs with blanks behind the colon',
      '第一总河长：  李 川  镇党委书记\n总  河  长：  周岩  镇长\n河长办主任：  陈立新  镇农业服务中心主任',
      ['李川 镇党委书记 第一总河长', '周岩 镇长 总河长', '陈立新 镇农业服务中心主任 河长办主任'],
    ],
    [
      'the coaches of a team',
      '教练组名单：\n代理主教练：李川\n助理教练：周岩\n守门员教练：陈立新 王志强',
      ['李川 代理主教练', '周岩 助理教练', '陈立新 守门员教练', '王志强 守门员教练'],
    ],
  ]);
});

describe('lists that lost their marks', () => {
  testEach([
    [
      'bodies of the state behind the names',
      '组长:张立新国务院副总理副组长:姜明国土资源部部长丁向阳国务院副秘书长成员:朱宏任工业和信息化部总工程师',
      [
        '张立新 国务院副总理 组长',
        '姜明 国土资源部部长 副组长',
        '丁向阳 国务院副秘书长 副组长',
        '朱宏任 工业和信息化部总工程师 成员',
      ],
    ],
    ['会 before 等', '县财政局局长张志会等领导出席会议。', ['张志会 县财政局局长']],
    [
      'no province of Taiwan by a name of Taipei',
      '省卫生厅副厅长李川讲话。台北医学大学副校长周岩讲话。台北市立万芳医院院长陈立新讲话。',
      ['李川 省卫生厅副厅长', '周岩 台北医学大学副校长', '陈立新 台北市立万芳医院院长'],
    ],
  ]);
});

describe('lists of names', () => {
  testEach([
    [
      'a surname that no table has, among others',
      '大会执行主席李志强、呙建民、逑卫宁、周岩、陈立新在主席台就座。',
      [
        '李志强 大会执行主席',
        '呙建民 大会执行主席',
        '逑卫宁 大会执行主席',
        '周岩 大会执行主席',
        '陈立新 大会执行主席',
      ],
    ],
    ['a body among posts is nobody', '局长李川、机关、学校、周岩到场。', ['李川 局长']],
    [
      'who are said to be, behind a colon',
      '大会执行主席是：李川、周岩、陈立新。',
      ['李川 大会执行主席', '周岩 大会执行主席', '陈立新 大会执行主席'],
    ],
    [
      'elected, with their number',
      '周岩、陈立新、王志强等七人当选为副会长。',
      ['周岩 副会长', '陈立新 副会长', '王志强 副会长'],
    ],
    ['等 is no end of a name', '周岩、陈立新等担任顾问。', ['周岩 顾问', '陈立新 顾问']],
    [
      'two who do something together',
      '学院副院长李川和周岩分别介绍情况。',
      ['李川 学院副院长', '周岩 学院副院长'],
    ],
    [
      'clergy',
      '青山市佛协副会长会闲法师、智宗法师到场，玄妙观住持黄中和道长发言。',
      ['会闲 青山市佛协副会长', '智宗 青山市佛协副会长', '黄中和 玄妙观住持'],
    ],
    ['nobody among all members', '全体委员、第三届校务委员会主任李川出席。', ['李川 第三届校务委员会主任']],
    [
      'nobody among those who were honoured',
      '获奖代表、青山港司机队队长李川发言。',
      ['李川 青山港司机队队长'],
    ],
    [
      'removed, without 的',
      '免去李川、周岩、陈立新衢州市人民政府副市长职务。',
      ['李川 衢州市人民政府副市长', '周岩 衢州市人民政府副市长', '陈立新 衢州市人民政府副市长'],
    ],
    [
      'a list of removals goes on behind 主任职务',
      '决定免去：\n李川的县政府办公室主任职务；\n周岩（女）的县民政局局长职务。',
      ['李川 县政府办公室主任', '周岩 县民政局局长'],
    ],
    [
      'who resign, each from the same post',
      '李川、周岩、陈立新分别提出辞去省人大常委会委员职务。',
      ['李川 省人大常委会委员', '周岩 省人大常委会委员', '陈立新 省人大常委会委员'],
    ],
  ]);
});

describe('names before and behind posts', () => {
  testEach([
    ['bare posts and names that are words', '田野任队长，领队江流，教练李川。', ['江流 领队', '李川 教练']],
    [
      'a bare post before a whole one',
      '市长程前、市人大常委会主任李川出席。',
      ['程前 市长', '李川 市人大常委会主任'],
    ],
    ['at the beginning of a draft', '周岩参赞现任青川大使馆武官。', ['周岩 参赞']],
    ['a pupil’s school', '青山九十中学李铁辰校长说', ['李铁辰 青山九十中学校长']],
    ['a school, with 的', '青山新概念学校的李玲校长说', ['李玲 青山新概念学校校长']],
    ['another post before the school', '项目负责人厦门大学李宁新教授透露', ['李宁新 厦门大学教授']],
    ['of another state', '拉特纳亚克议长还介绍了情况', ['拉特纳亚克 议长']],
    ['a month is nobody', '报道指出，韩美防长曾于6月借对话会之机会晤', []],
    ['two states are nobody', '去年韩日外长在纽约会面。', []],
    ['a blank and 先生', '协会秘书长 李川先生。', ['李川 协会秘书长']],
    ['besides a skill', '青山钢铁公司主任工程师、高级技师李川说', ['李川 青山钢铁公司主任工程师']],
    ['in good spirits', '驻村第一书记田园乐呵呵地说', ['田园 驻村第一书记']],
    ['希望 behind a name', '蓝巨星平台产品总监苗林希望加入', ['苗林 蓝巨星平台产品总监']],
    ['所作 behind a name', '学院副院长薛锐所作的报告', ['薛锐 学院副院长']],
    ['因 behind a name', '原副行长谭嗣成因到龄退休', ['谭嗣成 原副行长']],
    ['no pronoun in a name', '村文书唐诗你一言我一语', []],
    ['one who becomes', '约翰·史密斯成为新任总统。', ['约翰·史密斯 总统']],
    ['nobody becomes from afar', '校长李川建议让历史成为必修课，成为新局长。', ['李川 校长']],
    ['a name that ends with 成 before 为', '任命李志成为县教育局局长。', ['李志成 县教育局局长']],
    ['who resigns, and is called like a word', '会议接受马向前辞去县长职务的请求。', ['马向前 县长']],
    ['who was an athlete', '会上，女水手宋坤当选为副会长。', ['宋坤 副会长']],
    ['和 before 通话', '已经与韩国外交部长官康京和通话', ['康京和 韩国外交部长官']],
    [
      'who moves from one post to the next',
      '李川同志由青山县教育局局长转任县政协副主席。',
      ['李川 青山县教育局局长 青山县政协副主席'],
    ],
    ['already is no name', '市长是李晓，李晓已调任省教育厅厅长。', ['李晓 市长 省教育厅厅长']],
    [
      'marks of half width',
      '任命李川为县民政局局长,周岩为县财政局局长;免去陈立新的县水利局局长职务(退休)。',
      ['李川 县民政局局长', '周岩 县财政局局长', '陈立新 县水利局局长'],
    ],
    [
      'marks of half width within a title',
      '青川(集团)有限公司董事长李川说',
      ['李川 青川(集团)有限公司董事长'],
    ],
    ['29人 before 为', '校务委员会聘任李川等29人为委员。', ['李川 委员']],
    [
      'posts joined by 和',
      '李川同志任青山省委委员、常委和东湖市委书记。',
      ['李川 青山省委委员 青山省委常委 东湖市委书记'],
    ],
    ['four who are said to be', '两名教练是李川和周岩。', ['李川 教练', '周岩 教练']],
    [
      'a life that goes on in the next line',
      '李川，男，汉族，1962年3月生。\n曾任东湖县教育局局长。',
      ['李川 曾任东湖县教育局局长'],
    ],
    [
      'the dead, with what they enjoyed',
      '青山省人大常委会原副主任、享受省长级医疗待遇离休干部李川同志因病逝世。',
      ['李川 青山省人大常委会原副主任'],
    ],
  ]);

  it('the words of a duty are of the title and not of the post', () => {
    assert.deepEqual(titlesIn('市委党校分管日常工作的副校长李川主持'), ['市委党校分管日常工作的副校长|李川']);
    assert.deepEqual(peopleIn('市委党校分管日常工作的副校长李川主持'), ['李川 市委党校副校长']);
  });
});

describe('bodies that posts share', () => {
  testEach([
    [
      'members of a party group',
      '省交通运输厅副厅长、党组成员李川说',
      ['李川 省交通运输厅副厅长 省交通运输厅党组成员'],
    ],
    ['a firm by its name', '蓝巨星党委书记、董事长李川说', ['李川 蓝巨星党委书记 蓝巨星董事长']],
    ['a place has no chairman', '青山市委书记、董事长李川说', ['李川 青山市委书记 董事长']],
    ['a street', '暨南街道党工委书记、办事处主任李川说', ['李川 暨南街道党工委书记 暨南街道办事处主任']],
    ['a town', '临江镇党委委员、武装部部长李川说', ['李川 临江镇党委委员 临江镇武装部部长']],
    [
      'a committee and its department, without 部',
      '青山市委常委、宣传部长李川说',
      ['李川 青山市委常委 青山市委宣传部长'],
    ],
    [
      'a federation of artists',
      '青山省舞蹈家协会分党组书记、驻会副主席、秘书长李川说',
      ['李川 青山省舞蹈家协会分党组书记 青山省舞蹈家协会驻会副主席 青山省舞蹈家协会秘书长'],
    ],
    [
      'a parliament',
      '塞尔维亚国民议会副议长拉古什、副议长帕乌诺维奇',
      ['拉古什 塞尔维亚国民议会副议长', '帕乌诺维奇 塞尔维亚国民议会副议长'],
    ],
    [
      'another body that two posts do not share',
      '国际奥委会副主席李川、中国奥委会副主席周岩在座。',
      ['李川 国际奥委会副主席', '周岩 中国奥委会副主席'],
    ],
    ['a school is no body by one character', '校党委常委、副校长李川说', ['李川 校党委常委 副校长']],
    [
      'a verb before 县委 is no place',
      '县委书记李川主持召开县委常委会。县委副书记周岩出席，落实省委要求。省委副书记陈立新到会。',
      ['李川 县委书记', '周岩 县委副书记', '陈立新 省委副书记'],
    ],
    [
      'a party before 省委会 is no place',
      '民建省委会主委李川，省总工会主席周岩出席。',
      ['李川 民建省委会主委', '周岩 省总工会主席'],
    ],
    [
      'the centre of a party',
      '民革中央副主席李川、秘书长周岩出席。',
      ['李川 民革中央副主席', '周岩 民革中央秘书长'],
    ],
    [
      'a heading that goes on in the text',
      '为强国建言献策中国网络研究院院长李川出席',
      ['李川 中国网络研究院院长'],
    ],
    [
      'a committee and its department, without a mark',
      '县委常委组织部长李川，县委常委常务副县长周岩出席。',
      ['李川 县委常委 县委组织部长', '周岩 县委常委 常务副县长'],
    ],
    [
      'what stands beside the committee of a city',
      '衢州市委副书记、纪委书记、监委主任李川，县委常委、纪委书记周岩，镇党委副书记、纪委书记陈立新出席。',
      [
        '李川 衢州市委副书记 衢州市纪委书记 衢州市监委主任',
        '周岩 县委常委 县纪委书记',
        '陈立新 镇党委副书记 镇纪委书记',
      ],
    ],
    ['the police of a city', '衢州市副市长、公安局局长李川说', ['李川 衢州市副市长 衢州市公安局局长']],
    ['a village', '石梁村党支部书记、村委会主任李川说', ['李川 石梁村党支部书记 石梁村村委会主任']],
    [
      'the committee of a court',
      '衢州市中级人民法院副院长、审判委员会委员李川说',
      ['李川 衢州市中级人民法院副院长 衢州市中级人民法院审判委员会委员'],
    ],
    ['a school by its number', '衢州一中党委书记、校长李川说', ['李川 衢州一中党委书记 衢州一中校长']],
    [
      'the council of a society',
      '衢州市供销社党委委员、理事会副主任李川说',
      ['李川 衢州市供销社党委委员 衢州市供销社理事会副主任'],
    ],
    ['the office of a committee', '县委常委办公室主任会议召开。', []],
    [
      'a branch of a firm',
      '青川集团设备分公司党总支书记、经理李川说',
      ['李川 青川集团设备分公司党总支书记 青川集团设备分公司经理'],
    ],
    ['领学 behind a name', '公司党委书记、董事长杨帆领学并讲党课。', ['杨帆 公司党委书记 公司董事长']],
    ['a newspaper whose name has a verb', '青山文汇报副社长李川说', ['李川 青山文汇报副社长']],
    ['兼职', '市总工会兼职副主席李川说', ['李川 市总工会兼职副主席']],
  ]);
});
