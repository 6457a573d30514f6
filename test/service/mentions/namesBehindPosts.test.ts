import assert from 'node:assert/strict';
import { peopleIn, placesIn } from '../../support/mentions.ts';

type Table = readonly (readonly [what: string, text: string, people: readonly string[]])[];

const testEach = (table: Table): void => {
  for (const [what, text, people] of table) it(what, () => assert.deepEqual(peopleIn(text), people));
};

describe('names that are words behind a post', () => {
  testEach([
    ['a thing before a verb of speech', '市环保局局长江山说，目标完成。', ['江山 市环保局局长']],
    ['a bare post before 在会上', '副主席简洁在会上说，工会要当好娘家人。', ['简洁 副主席']],
    ['a quality before an interview', '副局长高兴在接受采访时说，今年完成。', ['高兴 副局长']],
    [
      'in a list of people with their posts',
      '东湖区委书记江河，东湖区人大常委会主任李志强到场。',
      ['江河 东湖区委书记', '李志强 东湖区人大常委会主任'],
    ],
    ['among others', '青山市水利局局长江河等参加。', ['江河 青山市水利局局长']],
    ['before 涉嫌', '青山集团原董事长严明涉嫌严重违纪违法。', ['严明 青山集团原董事长']],
    ['who leaves', '前任总经理舒畅于今年2月退休。', ['舒畅 前任总经理']],
    ['a character behind the word', '青山集团党委书记方向明，出席会议。', ['方向明 青山集团党委书记']],
    ['an adverb before 在会上', '厅长毕竟在会上说过这话。主席向来在会上发言。', []],
    ['a verb and its object', '市委书记祝贺在会上获奖的选手。局长高度肯定在会上的发言。', []],
    ['a thing before another word', '新任书记文明创建抓得紧，队长高峰体验，园长田野调查归来。', []],
    ['an adverb before a verb of speech', '局长高兴地说，主任严肃指出，会长成功主持。', []],
    ['a thing behind 代表', '下半部為鋼軌的橫斷面代表鐵道，整個圖案代表著「人民鐵道」。', []],
    ['a queue', '民众在航厦外大排长龙爱丁堡机场表示', []],
    ['no double surname before a verb', '旅长李志强、政委华夏带头授枪。', ['李志强 旅长']],
  ]);

  describe('between a verb of naming and the post', () => {
    testEach([
      [
        'elected, with brackets between the names',
        '大会选举田野、龙凤英（女，苗族）、吴越为青山县人大常委会副主任。',
        ['田野 青山县人大常委会副主任', '龙凤英 青山县人大常委会副主任', '吴越 青山县人大常委会副主任'],
      ],
      [
        'engaged, with 先生 between the names',
        '聘任成功女士为公司总经理，聘任段小楼先生、周岩先生为公司副总经理。',
        ['成功 公司总经理', '段小楼 公司副总经理', '周岩 公司副总经理'],
      ],
      ['at the beginning of a line', '江南同志任青山镇党委书记；', ['江南 青山镇党委书记']],
      [
        'with a number behind the names',
        '选举马良、丁一、李志强等105名同志为青山市政协常务委员。',
        ['马良 青山市政协常务委员', '丁一 青山市政协常务委员', '李志强 青山市政协常务委员'],
      ],
      ['delegates have no office', '补选李志强、周岩、陈立3名同志为省人大代表。', []],
      ['a post of 该行', '同意聘任周岩为该行副行长。', ['周岩 副行长']],
      [
        'the successor, and who had it before',
        '省委副秘书长周岩接替李志强出任省委秘书长。',
        ['周岩 省委副秘书长 省委秘书长', '李志强 省委秘书长'],
      ],
    ]);
  });

  describe('in lists', () => {
    testEach([
      [
        'those whom a numbered list names',
        '（一）王海洋，青山矿业有限公司安全副总经理，建议给予撤职处分。\n（二）方程，青山镇副镇长，建议予以诫勉。',
        ['王海洋 青山矿业有限公司安全副总经理', '方程 青山镇副镇长'],
      ],
      [
        'lives with a number',
        '1.谭志远，男，1978年9月出生，现任青山市城管局副局长。\n2.扎西旺姆，女，1985年2月出生，现任青山市妇联副主席。',
        ['谭志远 青山市城管局副局长', '扎西旺姆 青山市妇联副主席'],
      ],
      [
        'removals with a blank in the name, and a word',
        '免去：\n马　明的青山市教育局局长职务；\n文静的青山市卫健委主任职务。',
        ['马明 青山市教育局局长', '文静 青山市卫健委主任'],
      ],
      [
        'removals without 的, on lines of their own',
        '决定免去：\n刘向荣青山市人民政府副市长职务\n周岩青山市教育局局长职务',
        ['刘向荣 青山市人民政府副市长', '周岩 青山市教育局局长'],
      ],
      [
        'a name with dots, and one of four characters',
        '组　　长：扎西才让　县长\n成　　员：马依努尔·卡德尔　县教育局局长',
        ['扎西才让 县长 组长', '马依努尔·卡德尔 县教育局局长 成员'],
      ],
    ]);
  });
});

describe('names of other peoples behind a post', () => {
  testEach([
    [
      'Tibetans',
      '县委常委、统战部部长强巴赶到，县医院院长平措带来药品，人民陪审员才让吉到庭。',
      ['强巴 县委常委 县委统战部部长', '平措 县医院院长', '才让吉 人民陪审员'],
    ],
    ['those who share a post', '副乡长次旦、旦增曲珍分片包干。', ['次旦 副乡长', '旦增曲珍 副乡长']],
    ['Mongols', '青山美术馆馆长乌云其木格，出席。', ['乌云其木格 青山美术馆馆长']],
    ['the last part behind a dot', '俱乐部领队祖力亚尔·阿布都拉说。', ['祖力亚尔·阿布都拉 俱乐部领队']],
    ['a word', '县长乌云密布时赶到。局长达到目标。', []],
  ]);
});

describe('where a name ends behind a post', () => {
  testEach([
    ['before a verb that no table has', '青山合作社理事长石有余扳着指头算。', ['石有余 青山合作社理事长']],
    [
      '为 that belongs to the name',
      '青山公司首席执行官王大为、总监周岩到场。',
      ['王大为 青山公司首席执行官', '周岩 总监'],
    ],
    [
      '致 before a mark',
      '青山大学文学院院长陈致、副院长周岩发言。',
      ['陈致 青山大学文学院院长', '周岩 青山大学文学院副院长'],
    ],
    ['a surname that is mostly a word', '青山市人大常委会主任普云生出席。', ['普云生 青山市人大常委会主任']],
    [
      'a time behind the name',
      '法国总统泽连斯基于当地时间5日抵达。德国总理姆贝基会在14日讲话。',
      ['泽连斯基 法国总统', '姆贝基 德国总理'],
    ],
    ['what a verb goes on with', '副市长娄烨抱着孩子，副市长周岩抱出来。', []],
    ['a general’s name is a word', '青山军分区司令员湛江大校到场。', ['湛江 青山军分区司令员']],
    ['what is said of a person alone', '青山市教育局局长江河（左二）在调研。', ['江河 青山市教育局局长']],
    ['a name that begins like a state', '青山市教育局局长韩国庆的发言', ['韩国庆 青山市教育局局长']],
    ['no such name', '青山市教育局局长韩国行的成果', []],
    [
      'a city that a post ends with',
      '美国国防部长沙利文说。美联储主席伯南克说。市長伯來了。',
      ['沙利文 美国国防部长', '伯南克 美联储主席'],
    ],
    [
      'parts of names',
      '副市长努尔兰·阿不都满金的发言，副市长白玛赤林提醒大家。',
      ['努尔兰·阿不都满金 副市长', '白玛赤林 副市长'],
    ],
    ['a number is no name', '大順路總長約六．二公里', []],
    [
      '副总 and what begins with it',
      '青川地产副总李川说。副总理周岩、副总工程师王立说。',
      ['李川 青川地产副总', '周岩 副总理', '王立 副总工程师'],
    ],
    ['what was said at a meeting', '镇长张建会在会上作了发言。', ['张建会 镇长']],
    ['a word that begins like one', '主任普遍认为可行。', []],
  ]);
});

describe('bodies of posts', () => {
  testEach([
    ['a town and 原', '樟村坪镇原镇长李志强被查。', ['李志强 樟村坪镇原镇长']],
    [
      'a blank behind the body',
      '青山市精神卫生中心 主任医师李志强说。',
      ['李志强 青山市精神卫生中心主任医师'],
    ],
    [
      'a country in the name of a university’s centre',
      '复旦大学朝鲜韩国研究中心主任李志强说。',
      ['李志强 复旦大学朝鲜韩国研究中心主任'],
    ],
    ['an acronym', '世界卫生组织（WHO）总干事李志强说。', ['李志强 世界卫生组织总干事']],
    ['a body of reporters', '青山记者协会会长李志强说。', ['李志强 青山记者协会会长']],
    ['whose school', '我校校长李志强、副校长周立新出席。', ['李志强 我校校长', '周立新 副校长']],
    [
      'the secretariat of a federation',
      '全国妇联副主席、书记处书记李志强说。',
      ['李志强 全国妇联副主席 全国妇联书记处书记'],
    ],
    [
      'what the body is also called',
      '市交警支队（市车管所）支队长李志强说。',
      ['李志强 市交警支队（市车管所）支队长'],
    ],
    ['介绍 in the name of a body', '市职业介绍服务中心副主任李志强说。', ['李志强 市职业介绍服务中心副主任']],
  ]);
  it('镇 and 原 are no county', () => assert.deepEqual(placesIn('樟村坪镇原党委书记李志强被查。'), []));
  it('but 镇原 is', () => assert.deepEqual(placesIn('甘肃镇原县委书记李志强出席。'), ['镇原县 ×1']));
});
