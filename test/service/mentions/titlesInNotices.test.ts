import assert from 'node:assert/strict';
import { titlesIn } from '../../support/mentions.ts';

describe('titles in notices, lists and lives', () => {
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
    ['总工时, no chief engineer', '公司总工时高达三千小时', []],
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
