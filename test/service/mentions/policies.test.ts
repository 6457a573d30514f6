import assert from 'node:assert/strict';
import { Article } from '../../../server/src/service/service.ts';
import { policiesIn } from '../../support/mentions.ts';

describe('policies', () => {
  const table: readonly (readonly [what: string, text: string, policies: readonly string[]])[] = [
    [
      'official papers',
      '印发《关于支持山区发展的实施意见》，《条例（草案）》',
      ['document 《关于支持山区发展的实施意见》 ×1', 'document 《条例（草案）》 ×1'],
    ],
    ['newspapers and books are none', '《求是》杂志、《星期日报》、《呐喊》', []],
    [
      'numbered formulas',
      '“八八战略”“三支队伍”“一港五谷”“20+8”',
      ['slogan 八八战略 ×1', 'slogan 三支队伍 ×1', 'slogan 一港五谷 ×1', 'slogan 20+8 ×1'],
    ],
    ['quoted once, plain the next time', '“三支队伍”建设。三支队伍是关键。', ['slogan 三支队伍 ×2']],
    ['a number that counts what follows', '“315”科技创新体系', ['slogan “315”科技创新体系 ×1']],
    ['a number of something, and what it is', '“两山”理念，“一号”车站', ['slogan 两山 ×1']],
    ['a quoted meeting', '“新春第一会”提出', ['meeting 新春第一会 ×1']],
    ['quoted words are none', '“串门”“取经”“硬骨头”“小个子”', []],
    [
      'a slogan in two orders',
      '创新破题、改革破难、开放破局。后来又写创新破难、改革破题、开放破局。',
      ['slogan 创新破题、改革破难、开放破局 ×1', 'slogan 创新破难、改革破题、开放破局 ×1'],
    ],
    ['three parts once are a sentence', '地域相连、人缘相亲、经济相融', []],
    [
      'kinds of one thing are no slogan',
      '蓝色经济、绿色经济、数字经济。再说蓝色经济、绿色经济、数字经济。',
      [],
    ],
    [
      'campaigns behind the quotes',
      '“猎狐”专项行动，“净网2024”专项行动，“百日攻坚”攻坚行动，“面子”工程',
      ['project 猎狐 ×1', 'project 净网2024 ×1', 'project 百日攻坚 ×1'],
    ],
    ['papers by the number of their articles', '“科创十条”出台，“十条”', ['document 科创十条 ×1']],
    [
      'a number of things and what is done with them',
      '“三块地”改革，“三权分置”制度',
      ['slogan 三块地 ×1', 'slogan 三权分置 ×1'],
    ],
    ['a number of rules', '“八项规定”精神', ['slogan 八项规定 ×1']],
    [
      'a meeting of the whole province',
      '全省农村工作会议召开，在全省各地召开工作会议',
      ['meeting 全省农村工作会议 ×1'],
    ],
    ['a machine’s name is no formula', '“九章三号”问世', []],
    ['fixed names', '发展新质生产力，融入长三角一体化', ['slogan 新质生产力 ×1', 'project 长三角一体化 ×1']],
    [
      'laws that Taiwan quotes',
      '「公務人員退休資遣撫卹法」上路，「前瞻基礎建設條例」草案，三讀通過「國家情報法」',
      ['document 公務人員退休資遣撫卹法 ×1', 'document 前瞻基礎建設條例 ×1', 'document 國家情報法 ×1'],
    ],
    ['ways and methods are no laws', '「優雅喝水法」「神經增生療法」「查無不法」', []],
    [
      'what is called a policy or a project behind the quotes',
      '“千村示范、万村整治”工程，「小地主大佃農」政策，“港车北上”政策，“信号升格”专项行动',
      [
        'project 千村示范、万村整治 ×1',
        'slogan 小地主大佃農 ×1',
        'slogan 港车北上 ×1',
        'project 信号升格 ×1',
      ],
    ],
    ['engineers are no project', '“高精尖缺”工程技术人才，“面子”工程', []],
    ['lists and lines by number', '“三张清单”制度，“两张面孔”', ['slogan 三张清单 ×1']],
    [
      'a meeting of the whole country',
      '全国宣传思想文化工作会议召开，在全国各地召开工作会议',
      ['meeting 全国宣传思想文化工作会议 ×1'],
    ],
    ['agriculture', '“三农”工作', ['slogan 三农 ×1']],
    [
      'treaties and statements',
      '《不扩散核武器条约》《联合声明》',
      ['document 《不扩散核武器条约》 ×1', 'document 《联合声明》 ×1'],
    ],
    ['thoughts are no proposals', '《经济政策的思考与建议》一文', []],
    ['plans that Taiwan quotes', '「少子女化對策計畫」，「登月計畫」', ['document 少子女化對策計畫 ×1']],
    ['sums that are no policy', '摆出“6+1”的手势，拿下“20+10”，进行“1+3”重点功能区建设', ['slogan 1+3 ×1']],
    ['sums that are one', '美日“2+2”会谈，“20+8”即培育壮大20个集群', ['slogan 2+2 ×1', 'slogan 20+8 ×1']],
    [
      'the first parts of a slogan of four',
      '自我净化、自我完善、自我革新、自我提高',
      ['slogan 自我净化、自我完善、自我革新 ×1'],
    ],
    ['days and set phrases in quotes', '日期写成“10月20日”，读完“四大名著”，吃“三菜一汤”', []],
    [
      'rows of more than three, words across the edge, one country’s things',
      '专业方向建筑学、室内设计、产品设计，又是专业方向建筑学、室内设计、产品设计。甲乙丙丁、智慧零售、智慧医疗、智能教育，智慧零售、智慧医疗、智能教育等。中国移动、中国电信、中国联通，中国移动、中国电信、中国联通。',
      [],
    ],
    [
      'who says it is no thought, who sits in the chair no meeting',
      '习近平总书记对宣传思想文化工作作出指示，中央政治局常委蔡奇主持座谈会，希望工程师团队努力',
      [],
    ],
    ['a goal by its number is none', '“一个重要的目标”', []],
  ];
  for (const [what, text, policies] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(policiesIn(text), policies));
  }

  it('knows the newsroom’s own names, in either script', () => {
    const policyNames = [{ name: '一湾两翼', kind: 'slogan' }] as const;
    const kinds = (text: string) =>
      new Article({ text, policyNames }).mentions.policies.map(({ name, kind }) => `${kind} ${name}`);
    assert.deepEqual(kinds('推进一湾两翼建设'), ['slogan 一湾两翼']);
    assert.deepEqual(kinds('推進一灣兩翼建設'), ['slogan 一灣兩翼']);
    assert.deepEqual(policiesIn('推进一湾两翼建设'), []);
  });
});
