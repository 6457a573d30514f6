import assert from 'node:assert/strict';
import { peopleIn, titlesIn } from '../../support/mentions.ts';

describe('people in notices, lists and lives', () => {
  const table: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
    [
      'a post with 的, and the deputy who shares its body',
      '青山大学的校长李川、副校长周岩出席。',
      ['李川 青山大学校长', '周岩 青山大学副校长'],
    ],
    ['的 of a word', '青山市目的地管理局局长王海洋出席。', ['王海洋 青山市目的地管理局局长']],
    ['a county rather than somebody', '省委决定免去白水县委书记职务。', []],
    [
      'a party to a case is no part of the name',
      '被告人李明，男，回族，1970年3月生，原任青山市教育局局长。',
      ['李明 曾任青山市教育局局长'],
    ],
    ['nobody with a life', '证人，女，满族，1980年生，任青山市教育局副局长。', []],
    ['words behind a post', '青山市审计局局长任前公示无异议。青山市财政局局长归纳表示。', []],
    [
      'several elected to one post',
      '周岩当选为区委书记，晏青、母立新当选为区委副书记。',
      ['周岩 区委书记', '晏青 区委副书记', '母立新 区委副书记'],
    ],
    [
      'a title, and then the new post',
      '青山市教育局副局长陈朝任督导室副主任。',
      ['陈朝 青山市教育局副局长 督导室副主任'],
    ],
    [
      'those who share a post with their titles',
      '由东湖市议员李川、青山市议员周岩担任研究院副院长。',
      ['李川 东湖市议员 研究院副院长', '周岩 青山市议员 研究院副院长'],
    ],
    [
      'a post that one has, behind two with titles',
      '市长李川、副市长周岩任组长。',
      ['李川 市长', '周岩 副市长 组长'],
    ],
    [
      'a list of removals under its heading',
      '决定免去\n周岩的青山市教育局局长职务；\n陈立同志的青山市水利局局长职务。',
      ['周岩 青山市教育局局长', '陈立 青山市水利局局长'],
    ],
    ['removal without 的', '免去：胡立新县委办公室副主任职务。', ['胡立新 县委办公室副主任']],
    [
      'a name with blanks in a list of appointments',
      '任命\n李志强为青山县副县长；\n周　岩为青山县教育局局长。',
      ['李志强 青山县副县长', '周岩 青山县教育局局长'],
    ],
    [
      'a post with 的 behind a verb',
      '周立新不再担任青川中证500指数的基金经理职务。',
      ['周立新 青川中证500指数基金经理'],
    ],
    ['nobody’s title behind a verb', '周立新曾担任他的助理。', []],
    [
      'who takes a post that is named first, with titles',
      '副组长由副县长周岩、李志强担任。',
      ['周岩 副县长 副组长', '李志强 副县长 副组长'],
    ],
    [
      'a list within a line',
      '领导小组组成如下：组长：李志强；副组长：周岩、陈立新；成员：王小川。',
      ['李志强 组长', '周岩 副组长', '陈立新 副组长', '王小川 成员'],
    ],
    ['under a judgment', '审判长：李志强\n审判员：周岩', ['李志强 审判长', '周岩 审判员']],
    [
      'the dead, and what they were besides',
      '青山市政协原副主席，市委统战部原部长，离休干部李志强同志，因病医治无效去世。',
      ['李志强 青山市政协原副主席 青山市委统战部原部长'],
    ],
    ['the accused', '被告人周立新，原系青山县水务局局长。', ['周立新 曾任青山县水务局局长']],
    [
      'a life that begins with where somebody is from',
      '陈立新，青山东湖人，生于1962年，先后任东湖县副县长、县长。',
      ['陈立新 曾任东湖县副县长 曾任东湖县县长'],
    ],
    [
      'a life of somebody without a surname',
      '苏和巴特尔，男，蒙古族，1975年8月生，现任青山县民族局局长。',
      ['苏和巴特尔 青山县民族局局长'],
    ],
    [
      'a committee with its unit twice',
      '李志强任中共沛县县委委员、常委、书记。',
      ['李志强 沛县县委委员 沛县县委常委 沛县县委书记'],
    ],
    [
      'departments of a body, one behind the other',
      '青山省公安厅厅长李志强、政治部主任周岩、纪委副书记陈立新出席。',
      ['李志强 青山省公安厅厅长', '周岩 青山省公安厅政治部主任', '陈立新 青山省公安厅纪委副书记'],
    ],
    [
      'a department of the same title',
      '司法部党组成员、政治部主任周立新出席。',
      ['周立新 司法部党组成员 司法部政治部主任'],
    ],
    [
      'no department of a section',
      '教务处处长周岩、人事处处长陈立新出席。',
      ['周岩 教务处处长', '陈立新 人事处处长'],
    ],
    [
      'the head of what 原 stands before the party group of',
      '国家统计局原党组书记、局长李志强受审。',
      ['李志强 国家统计局原党组书记 国家统计局局长'],
    ],
    [
      'a committee said anew with its province',
      '青海省原省委常委、宣传部部长李志强受审。',
      ['李志强 青海省原省委常委 青海省委宣传部部长'],
    ],
    [
      'a zone and its two heads',
      '青山示范区党工委副书记、管委会副主任李志强说。',
      ['李志强 青山示范区党工委副书记 青山示范区管委会副主任'],
    ],
    [
      'a secretary and an adviser of a society',
      '青山市科协副主席周岩、秘书长李志强、顾问陈立新出席。',
      ['周岩 青山市科协副主席', '李志强 青山市科协秘书长', '陈立新 青山市科协顾问'],
    ],
    [
      'names before the posts of one body',
      '青山市消防支队陈建华支队长、张立新政委陪同。',
      ['陈建华 青山市消防支队支队长', '张立新 青山市消防支队政委'],
    ],
    [
      'a heading that the post of the next body does not go on from',
      '青山医学院院长李志强到场；副院长周立新到场。',
      ['李志强 青山医学院院长', '周立新 副院长'],
    ],
    ['not within the verb', '同意聘任白立新女士为公司副总经理。', ['白立新 公司副总经理']],
    [
      'behind 是',
      '分别是李志强任青山集团董事长，周岩任东湖集团总经理。',
      ['李志强 青山集团董事长', '周岩 东湖集团总经理'],
    ],
    [
      'who takes a post of another company',
      '青山集团总经理李志强，跨公司任东湖集团董事长；东湖集团副总经理周岩，跨公司任南山集团总经理。',
      ['李志强 青山集团总经理 东湖集团董事长', '周岩 东湖集团副总经理 南山集团总经理'],
    ],
    [
      'a rank between the name and 为',
      '任命青山军区参谋长李志强中将为东湖军区司令员。',
      ['李志强 青山军区参谋长 东湖军区司令员'],
    ],
    ['a profession beside the post', '青山县政协委员、律师李志强到场。', ['李志强 青山县政协委员']],
    ['a role beside the post', '青山县人大代表、村民李志强到场。', ['李志强 青山县人大代表']],
    ['a brand with 的', '美的集团董事长李志强说。', ['李志强 美的集团董事长']],
    ['a county of which the table has the end', '沧南县教育局局长李志强说。', ['李志强 沧南县教育局局长']],
    ['a name that begins within a city', '青山县中队长沙立新带队。', ['沙立新 青山县中队长']],
    ['who speaks for a body', '青山市新闻发言人为副秘书长李志强。', ['李志强 副秘书长']],
    [
      'a life of a name with a dot',
      '阿依古丽·买买提，女，1980年1月生，现任青山县民政局局长。',
      ['阿依古丽·买买提 青山县民政局局长'],
    ],
    [
      'a label with its group, and a short post',
      '创建领导小组第一副组长：李志强，副组长：周岩\n组　长：陈　立  县长',
      ['李志强 创建领导小组第一副组长', '周岩 副组长', '陈立 县长 组长'],
    ],
    [
      'those who preside one after the other',
      '大会主席团常务主席李志强、周岩、陈立新出席。',
      ['李志强 大会主席团常务主席', '周岩 大会主席团常务主席', '陈立新 大会主席团常务主席'],
    ],
    [
      'a name in 会 before a mark',
      '市人大常委会主任周立会，副主任李志强出席。',
      ['周立会 市人大常委会主任', '李志强 市人大常委会副主任'],
    ],
    [
      'those whom an assembly names',
      '会议推定马志勇、王庆利为青山市人大会议主席团常务主席。',
      ['马志勇 青山市人大会议主席团常务主席', '王庆利 青山市人大会议主席团常务主席'],
    ],
    ['是 behind a name', '除周晴是2015年开始担任青山县委书记。', ['周晴 青山县委书记']],
    ['a verb before the next place', '从青山区区长任缙云县委书记。', []],
    ['a new term', '选举李志强、周岩为新一届作协副主席。', ['李志强 作协副主席', '周岩 作协副主席']],
    ['before the arrest', '周立新捕前系青山市政府副秘书长。', ['周立新 曾任青山市政府副秘书长']],
    ['a court that hears', '公开审理原青山市委副书记周立新案。', ['周立新 原青山市委副书记']],
    [
      'the case office of a commission',
      '青山市纪委案件审理室主任周立新说。',
      ['周立新 青山市纪委案件审理室主任'],
    ],
    [
      'a line of a list that names nobody, and names that are words',
      '组　长：李志强（镇长）\n成　员：各村党支部书记\n　　　　雷　鸣（林业站站长）\n　　　　喜　梅（卫生院院长）',
      ['李志强 镇长 组长', '雷鸣 林业站站长 成员', '喜梅 卫生院院长 成员'],
    ],
    [
      'removed from what somebody was, with blanks in the name',
      '李志强同志任青山集团总经理，免去其东湖公司总经理职务；免去雷　蕾同志的南山公司副总经理职务；解聘周　杰同志青山设计院副院长职务。',
      ['李志强 青山集团总经理 东湖公司总经理', '雷蕾 南山公司副总经理', '周杰 青山设计院副院长'],
    ],
    [
      'a committee of a university, and what one is in it',
      '周立新同志任中共青山大学委员会委员、常委、副书记。',
      ['周立新 中共青山大学委员会委员 中共青山大学委员会常委 中共青山大学委员会副书记'],
    ],
    [
      'those who share what is taken away',
      '免去李志强同志的青山大学副校长，高明、陈立新、周岩同志的青山大学校长助理职务。',
      ['李志强 青山大学副校长', '高明 青山大学校长助理', '陈立新 青山大学校长助理', '周岩 青山大学校长助理'],
    ],
    [
      'a department of a ministry, and no department of a bureau',
      '教育部党组成员、人事司司长周立新，高校领导干部二处处长李志强、人事司办公室副主任陈立到会。',
      ['周立新 教育部党组成员 教育部人事司司长', '李志强 高校领导干部二处处长', '陈立 人事司办公室副主任'],
    ],
    [
      'names that hold a word',
      '李志强任省发改委主任，姜有为任省工信厅厅长，其中周立新兼任省财政厅厅长。',
      ['李志强 省发改委主任', '姜有为 省工信厅厅长', '周立新 省财政厅厅长'],
    ],
    [
      'several professors',
      '会议增补专家李志强、周岩、陈立新三位教授为校务委员会成员。',
      ['李志强 校务委员会成员', '周岩 校务委员会成员', '陈立新 校务委员会成员'],
    ],
    ['those who were there', '学生代表李志强、教师代表周岩发言。', []],
    [
      'an honour between post and name',
      '青山市人大代表、“青山工匠”称号获得者李志强说。',
      ['李志强 青山市人大代表'],
    ],
    [
      'names glued to the next body',
      '青山医院骨科主任 李志强北京医院眼科主任 周立新。',
      ['李志强 青山医院骨科主任', '周立新 北京医院眼科主任'],
    ],
  ];
  for (const [what, text, people] of table) it(what, () => assert.deepEqual(peopleIn(text), people));

  const titles: readonly (readonly [what: string, text: string, titles: readonly string[]])[] = [
    [
      'secretary of a party branch',
      '青山镇南坪村党总支书记、村委会主任李志强说',
      ['青山镇南坪村党总支书记、村委会主任|李志强'],
    ],
    ['a unit whose number is not told', '海军某驱逐舰支队支队长李志强说', ['海军某驱逐舰支队支队长|李志强']],
    [
      'posts joined by 暨 and 及',
      '蓝巨星集团副董事长暨总经理周岩、青川银行执行副总裁及亚太区主席李志强出席',
      ['蓝巨星集团副董事长暨总经理|周岩', '青川银行执行副总裁及亚太区主席|李志强'],
    ],
    ['暨 of a university', '暨南大学校长李志强说', ['暨南大学校长|李志强']],
    [
      'a place behind the army',
      '济南军区副司令员兼海军北海舰队司令员李志强出席',
      ['济南军区副司令员兼海军北海舰队司令员|李志强'],
    ],
    ['由 behind 经理', '该基金经理由东吴基金公司副总经理王志强兼任。', ['东吴基金公司副总经理|王志强']],
    ['a body joined by 的', '青川校友联合会的创会会长李志强说', ['青川校友联合会的创会会长|李志强']],
    ['some body or other', '这家公司的总经理李志强说', ['总经理|李志强']],
    ['a scholar behind the university', '多伦多大学的辛顿教授说', ['教授|辛顿']],
    ['no name: 知名', '青山大学的知名教授说', []],
    [
      'a post right behind a name is that name’s',
      '局长陈立新教授、署长李志强出席',
      ['局长|陈立新', '署长|李志强'],
    ],
    ['elected, not yet in office', '阿根廷当选总统米莱宣布', ['阿根廷当选总统|米莱']],
    ['a coach of a club', '东湖队助理教练达维德因抗议被罚下', ['东湖队助理教练|达维德']],
    ['a surname that begins a state', '立法院长韩国瑜表示', ['立法院长|韩国瑜']],
    ['the state itself', '负责人韩国之行', []],
    ['rank with its service', '新闻发言人李川陆军大校表示', ['新闻发言人|李川']],
    [
      'a word that the name is cut from',
      '市议员王闵生质询社会局长姚淑文',
      ['市议员|王闵生', '社会局长|姚淑文'],
    ],
  ];
  for (const [what, text, expected] of titles) it(what, () => assert.deepEqual(titlesIn(text), expected));
});
