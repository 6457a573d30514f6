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
    ['a machine’s name is no formula', '“九章三号”问世', []],
    ['fixed names', '发展新质生产力，融入长三角一体化', ['slogan 新质生产力 ×1', 'project 长三角一体化 ×1']],
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
