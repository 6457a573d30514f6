import assert from 'node:assert/strict';
import { peopleIn } from '../../support/mentions.ts';

describe('people in every kind of news', () => {
  const table: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
    [
      'the province of the city in the same title, whatever was quoted before',
      '“深圳的做法值得学习。”省委常委、宁波市委书记彭家学表示。',
      ['彭家学 浙江省委常委 宁波市委书记'],
    ],
    [
      'whose 省 it is, what is quoted tells last',
      '浙江省经信厅厅长詹明说。\n“通过这次广州之行，责任更重了。”省发展改革委主任杜旭亮说。',
      ['詹明 浙江省经信厅厅长', '杜旭亮 浙江省发展改革委主任'],
    ],
    [
      'where nothing else tells, what is quoted does',
      '“杭州今年将开工三个项目。”市发展改革委主任杜旭亮说。',
      ['杜旭亮 杭州市发展改革委主任'],
    ],
    ['a river between post and name', '財政局長江明德也強調', ['江明德 財政局長']],
    ['a bureau that begins like an adverb', '都發局長江文斌表示', ['江文斌 都發局長']],
    [
      'country that a preposition ends within',
      '应乌兹别克斯坦总理卡里莫夫邀请',
      ['卡里莫夫 乌兹别克斯坦总理'],
    ],
    [
      'the country of the one before',
      '秘鲁前陆军司令桑托斯、前空军司令梅萨被捕',
      ['桑托斯 秘鲁前陆军司令', '梅萨 前空军司令'],
    ],
    ['foreign name of any characters before a mark', '美國總統川普（右）發言', ['川普 美國總統']],
    ['a verb across the end of a name', '日本外相岩屋毅通电话', ['岩屋毅 日本外相']],
    [
      'the same before a conjunction',
      '日本外相岩屋毅同韩国外长赵文浩通话',
      ['岩屋毅 日本外相', '赵文浩 韩国外长'],
    ],
    ['an adverb across the end of a name', '蓝巨星董事长雷军早在今年就说', ['雷军 蓝巨星董事长']],
    ['name in 和 before a conjunction', '監察委員林宗和及陳慶文到場', ['林宗和 監察委員']],
    ['name in 则 before a bracket', '市長林立則（左）出席', ['林立則 市長']],
    ['name in 会 before a speech', '青山市委书记张建会致辞', ['张建会 青山市委书记']],
    ['name in 一 before a speech', '南山研究院院长刘结一介绍', ['刘结一 南山研究院院长']],
    ['name in 可 before a speech', '东湖镇党委书记金可汇报说', ['金可 东湖镇党委书记']],
    ['rank behind a name', '政戰主任戴家有上校說', ['戴家有 政戰主任']],
    ['two surnames, though a shorter name ends too', '公務員局局長楊何蓓華表示', ['楊何蓓華 公務員局局長']],
    ['post that says enough', '独立董事万方表示，将继续履职。', ['万方 独立董事']],
    [
      'last of those who share a title',
      '副院长吴玉华、胥新元和陈立新出席',
      ['吴玉华 副院长', '胥新元 副院长', '陈立新 副院长'],
    ],
    [
      'two for sure, without a mark between',
      '另两名执行董事叶红和叶芳各持一成',
      ['叶红 执行董事', '叶芳 执行董事'],
    ],
    [
      'a body and its head behind 和',
      '研究所所长周岩、李川和教育局局长陈立新出席',
      ['周岩 研究所所长', '李川', '陈立新 教育局局长'],
    ],
    [
      'those who share a title share the body of the one before',
      '青山市人大常委会主任周文主持会议，副主任章建山、朱能、曾嵬出席',
      [
        '周文 青山市人大常委会主任',
        '章建山 青山市人大常委会副主任',
        '朱能 青山市人大常委会副主任',
        '曾嵬 青山市人大常委会副主任',
      ],
    ],
    [
      'two who lead one body',
      '江川集团董事长李川、总经理周岩',
      ['李川 江川集团董事长', '周岩 江川集团总经理'],
    ],
    ['officers of one command', '东部战区司令员李川、政委周岩', ['李川 东部战区司令员', '周岩 东部战区政委']],
    ['body of the state somewhere', '外交部驻澳门公署特派员李川', ['李川 外交部驻澳门公署特派员']],
    [
      'name before the post in a unit, and another post behind it',
      '東湖市史哲副市長、經濟局局長黃文川出席',
      ['史哲 東湖市副市長', '黃文川 經濟局局長'],
    ],
    ['former post behind the name', '今天，郝文斌前副主席也到場', ['郝文斌 前副主席']],
    ['who somebody is said to be', '审判长为李川，审判员是周岩。', ['李川 审判长', '周岩 审判员']],
    [
      'whom a message congratulates',
      '致电佩德罗·桑切斯，祝贺他就任西班牙首相。',
      ['佩德罗·桑切斯 西班牙首相'],
    ],
    ['adviser of a commander', '伊朗革命卫队司令顾问贾巴里9日称', ['贾巴里 伊朗革命卫队司令顾问']],
    [
      'rare surname before what its bearer does',
      '东湖市委办副主任种及山参加调研',
      ['种及山 东湖市委办副主任'],
    ],
    [
      'list of a group that lost its line breaks',
      '组长：李川杭州市副市长副组长：周岩杭州市教育局局长成员：陈立杭州市财政局局长吴萍杭州市民政局局长',
      [
        '李川 杭州市副市长 组长',
        '周岩 杭州市教育局局长 副组长',
        '陈立 杭州市财政局局长 成员',
        '吴萍 杭州市民政局局长 成员',
      ],
    ],
    [
      'ministers of one state',
      '秘鲁总统桑托斯、国防部长梅萨和智利总统博里奇',
      ['桑托斯 秘鲁总统', '梅萨 秘鲁国防部长', '博里奇 智利总统'],
    ],
    ['what a body is also called', '国家杜马（议会下院）主席沃洛金说', ['沃洛金 国家杜马（议会下院）主席']],
    ['foreign name alone before the post', '，克林顿总统对此表示满意', ['克林顿 总统']],
    [
      'Japanese name behind another one',
      '日本外相林文正、防卫大臣木原稔在东京',
      ['林文正 日本外相', '木原稔 防卫大臣'],
    ],
    [
      'honorary posts beside the others',
      '民革中央主席周铁文，名誉副主席贾亦文、彭清川，副主席李赣文出席',
      [
        '周铁文 民革中央主席',
        '贾亦文 民革中央名誉副主席',
        '彭清川 民革中央名誉副主席',
        '李赣文 民革中央副主席',
      ],
    ],
    [
      'decisions of a congress',
      '关于接受夏文龙请求辞去浙江省省长职务的决定，关于李川任浙江省副省长的决定',
      ['夏文龙 浙江省省长', '李川 浙江省副省长'],
    ],
    [
      'blanks in a date',
      '王希文2010 年4 月起任江川银行人力资源部总经理。',
      ['王希文 江川银行人力资源部总经理'],
    ],
    [
      'ministers of three countries, and a day behind the last',
      '美国国务卿布林肯、日本外务大臣林文正、韩国外长朴振当天举行会谈',
      ['布林肯 美国国务卿', '林文正 日本外务大臣', '朴振 韩国外长'],
    ],
    ['和 as the end of a name before a day', '韩国外长康文和11日表示', ['康文和 韩国外长']],
    ['和 before a number of others', '市长李川和3名副市长出席', ['李川 市长']],
    ['定于 behind a name', '韩国总统尹锡文定于18日访问', ['尹锡文 韩国总统']],
    ['a foreign name before a word that goes across', '美国总统特朗普通电话时说', ['特朗普 美国总统']],
    [
      'foreign names with seldom characters',
      '蒙古国国防部长巴特额尔德尼说，美国国务卿蓬佩奥表示',
      ['巴特额尔德尼 蒙古国国防部长', '蓬佩奥 美国国务卿'],
    ],
    ['a Japanese surname alone', '日本外相岸田对记者表示', ['岸田 日本外相']],
    [
      'a post that is written with its place, and without',
      '青山縣長王明谷赴美，縣長王明谷說',
      ['王明谷 青山縣長'],
    ],
    ['一 before 则', '青山市房地产协会会长朱文一则表示', ['朱文一 青山市房地产协会会长']],
    ['中 before 等', '江川集团副董事长陈广中等共同主持', ['陈广中 江川集团副董事长']],
    ['who is appointed is no 任其', '不得聘任其担任基金经理或进行变更', []],
    [
      'a scholar who speaks',
      '　　李南川院士说：“会好的。”周立新教授表示同意。',
      ['李南川 院士', '周立新 教授'],
    ],
    [
      'verbs that begin like the end of a name',
      '青山市市长李近平复信学生。东湖市市长张强祝贺他们。南川市市长周川暗访工地，西山市市长陈希履新。',
      ['李近平 青山市市长', '张强 东湖市市长', '周川 南川市市长', '陈希 西山市市长'],
    ],
    [
      'verbs that begin with what many names end with',
      '青山市副市长王立敬献了花篮，东湖市副市长汪伟笑着说好，南川市副市长何明宣讲了三次。',
      ['王立 青山市副市长', '汪伟 东湖市副市长', '何明 南川市副市长'],
    ],
    [
      'verbs that no dictionary has',
      '青山市副市长叶正清蹲点三天，东湖市副市长周卫东夜访工地，南川县委书记李川包案。',
      ['叶正清 青山市副市长', '周卫东 东湖市副市长', '李川 南川县委书记'],
    ],
    [
      'a name that ends like such a verb',
      '青山市副市长李志强调任南川，东湖市副市长李明亮相继走访，西山市副市长张志明察看现场。',
      ['李志强 青山市副市长', '李明亮 东湖市副市长', '张志明 西山市副市长'],
    ],
    ['scholars without a name', '老教授说好，女教授表示不知道，名誉教授介绍，工程院院士说不急。', []],
    ['a camp is nobody', '办公室主任绿营新人参选', []],
    ['a university that bears a name', '乔治敦大学教授汉弗莱·莫西说', ['汉弗莱·莫西 乔治敦大学教授']],
    ['a council of advisers', '江川集团顾问委员会主席李川出席', ['李川 江川集团顾问委员会主席']],
    ['two committees of one body', '我院党委副书记、纪委书记郭文农', ['郭文农 我院党委副书记 我院纪委书记']],
  ];
  for (const [what, text, people] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(peopleIn(text), people));
  }
});
