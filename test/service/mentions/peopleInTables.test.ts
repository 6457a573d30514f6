import assert from 'node:assert/strict';
import { peopleIn } from '../../support/mentions.ts';

describe('people in tables, in series of posts and in brackets', () => {
  const table: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
    [
      'posts one below the other with nothing but names behind them',
      '高级管理人员\n董事长：任志远\n副董事长、总经理：裘千川\n财务总监：商秀川\n',
      ['任志远 董事长', '裘千川 副董事长 总经理', '商秀川 财务总监'],
    ],
    [
      'a name that is a word, among them',
      '法定代表人：李川\n党支部书记：秋实\n项目负责人：周岩\n',
      ['李川 法定代表人', '秋实 党支部书记', '周岩 项目负责人'],
    ],
    [
      'a series within a sentence',
      '治丧委员会主任：尤国强；副主任：顾晓川、车前进。',
      ['尤国强 治丧委员会主任', '顾晓川 副主任', '车前进 副主任'],
    ],
    ['what somebody says, and no name', '主任：大家好，请坐。\n局长：谢谢各位。\n', []],
    ['who signs a page', '责任编辑：李川\n校对：周岩\n', []],
    ['one post alone is no series', '书记：安全第一\n', []],
    [
      'labels with numbers before them',
      '专家组名单\n（一）组长：\n钱致远（省疾控中心主任）\n（二）成员：\n解冬川（省人民医院副院长）\n',
      ['钱致远 省疾控中心主任 组长', '解冬川 省人民医院副院长 成员'],
    ],
    [
      'labels with a note behind them',
      '组长：李川\n成员（按姓氏笔画为序）：方荣良、叶培川\n',
      ['李川 组长', '方荣良 成员', '叶培川 成员'],
    ],
    [
      'posts in a bracket behind a name',
      '1.青龙水库 责任人：汪建平（县委常委、副县长） 电话：12345',
      ['汪建平 县委常委 副县长'],
    ],
    [
      'the same behind what the person is',
      '责任人：谭艳川（女，桐木村党支部书记）',
      ['谭艳川 桐木村党支部书记'],
    ],
    [
      'the same before an appointment',
      '任命李方训（原青山大学校长）为第二副校长。',
      ['李方训 原青山大学校长 第二副校长'],
    ],
    ['what stands left in a picture', '李川（左）和周岩（右）', []],
    [
      'a table with marks between its cells',
      '| 序号 | 河流 | 河长 | 职务 |\n| 1 | 清水河 | 宋德明 | 县委书记 |\n| 2 | 沙溪 | 龙再兴 | 县委常委、副县长 |\n',
      ['宋德明 县委书记', '龙再兴 县委常委 副县长'],
    ],
    [
      'the same with the post first',
      '县水务局局长\t马晓川\t12345\n县林业局局长\t闵　和\t12346\n',
      ['马晓川 县水务局局长', '闵和 县林业局局长'],
    ],
    ['what is told between the two', '1\t李川\t男\t1970.05\t大学\t市农科所所长\n', ['李川 市农科所所长']],
    [
      'fields by name',
      '姓名：殷川　职务：副市长　联系单位：市教育局\n姓名：巴特尔　职务：市政协副主席\n',
      ['殷川 副市长', '巴特尔 市政协副主席'],
    ],
    [
      'a row that begins with what somebody is there for',
      '值班领导 裴多川 局党组成员、副局长\n值班人员 祁连川 农田科副科长\n',
      ['裴多川 局党组成员 局副局长', '祁连川 农田科副科长'],
    ],
    [
      'the unit in a cell of its own',
      '1\t李明川\t市教育局\t局长\n2\t周立新\t市财政局\t副局长\n',
      ['李明川 市教育局局长', '周立新 市财政局副局长'],
    ],
    [
      'the unit before the name',
      '市教育局 李明川 局长\n市财政局 周立新 副局长\n',
      ['李明川 市教育局局长', '周立新 市财政局副局长'],
    ],
    [
      'a line joined by a dash or a colon',
      '李明川——市教育局局长\n周立新：市财政局局长\n',
      ['李明川 市教育局局长', '周立新 市财政局局长'],
    ],
    ['somebody speaks', '李明川：局长\n局长：李明川来了\n', []],
    [
      'numbers in Chinese before names',
      '一、李明川　市教育局党组书记、局长\n',
      ['李明川 市教育局党组书记 市教育局局长'],
    ],
    [
      'removals on lines of their own',
      '李明川任市教育局局长\n免去王志强市水利局局长职务\n',
      ['李明川 市教育局局长', '王志强 市水利局局长'],
    ],
    [
      '任 alone as a verb of naming',
      '任李明川为市教育局局长；任周立新为市财政局副局长。会议选举任明川为副市长。',
      ['李明川 市教育局局长', '周立新 市财政局副局长', '任明川 副市长'],
    ],
    [
      'what somebody moves from',
      '李川同志由青山市教育局局长转调青山市财政局局长。',
      ['李川 青山市教育局局长 青山市财政局局长'],
    ],
    [
      'whom the clause before the semicolon was about',
      '晏小川同志任市信访局局长；不再担任市委副秘书长职务。',
      ['晏小川 市信访局局长 市委副秘书长'],
    ],
    ['between 由 and the verb nothing but a name', '市卫健委主任由樊胜利接任。', ['樊胜利 市卫健委主任']],
    [
      'delegates who speak',
      '李建国代表说，要修路。周立新代表出席。李川、周岩委员及其他人提出建议。',
      ['李建国 代表', '李川 委员', '周岩 委员'],
    ],
    [
      'headlines one behind the other',
      '·杨川任青山省人大常委会副主任  ·徐谦、张健当选江川省人大常委会副主任',
      ['杨川 青山省人大常委会副主任', '徐谦 江川省人大常委会副主任', '张健 江川省人大常委会副主任'],
    ],
    [
      'what one of several is in charge of',
      '通化市主管工业的副市长李川说。市主管部门的局长周岩说。',
      ['李川 通化市副市长', '周岩 局长'],
    ],
    ['a post in a group, and the own post', '副组长经委主任李川明到场。', ['李川明 副组长 经委主任']],
    [
      'an acronym of several words',
      '歐洲中央銀行（European Central Bank）總裁德拉吉（Mario Draghi）說。',
      ['德拉吉 歐洲中央銀行總裁'],
    ],
    ['作为 names nobody', '任峰作为集团总经理发言。', []],
    ['确定 as a verb of naming', '已经确定李川明为东湖市文旅局局长。', ['李川明 东湖市文旅局局长']],
    [
      'a vice-president and more posts',
      '青川集团党委常委、副总经理、东湖集团董事长李川明主持。',
      ['李川明 青川集团党委常委 青川集团副总经理 东湖集团董事长'],
    ],
  ];
  for (const [what, text, people] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(peopleIn(text), people));
  }
});
