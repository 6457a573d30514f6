import assert from 'node:assert/strict';
import { Article } from '../../../server/src/service/index.ts';
import { placesIn } from '../../support/mentions.ts';

describe('places', () => {
  const table: readonly (readonly [what: string, text: string, places: readonly string[]])[] = [
    ['official names', '浙江省丽水市莲都区', ['浙江省 ×1', '丽水市 ×1', '莲都区 ×1']],
    ['short forms are the same place', '丽水市的客人到了丽水。', ['丽水市 ×2']],
    ['short form of a county, its city being named', '从丽水到青田', ['丽水市 ×1', '青田县 ×1']],
    ['short form of a county alone is not certain', '青田的故事', []],
    [
      'short form of a county, its province named in the same paragraph',
      '江苏宜兴、溧阳',
      ['江苏省 ×1', '宜兴市 ×1', '溧阳市 ×1'],
    ],
    ['joint form', '金衢丽产业带', ['金华市 ×1', '衢州市 ×1', '丽水市 ×1']],
    [
      'autonomous places',
      '景宁畲族自治县、宁夏回族自治区、内蒙古',
      ['景宁畲族自治县 ×1', '宁夏回族自治区 ×1', '内蒙古自治区 ×1'],
    ],
    ['one name of several places, told by the city before it', '南京市鼓楼区', ['南京市 ×1', '鼓楼区 ×1']],
    ['one name of several places is not certain', '鼓楼区今天下雨', []],
    ['a province and a city of one short form', '吉林的冰雪', ['吉林省 ×1']],
    ['traditional characters', '廣德市、長興縣', ['广德市 ×1', '长兴县 ×1']],
    ['a university is no city', '杭州电子科技大学研究院', []],
    ['a road is no city', '南京东路人来人往', []],
    ['a newspaper is no province', '浙江日报报道', []],
    ['a sight is no district', '杭州西湖', ['杭州市 ×1']],
    ['words that are also places', '中山装、大同小异、各位来宾、友好合作、资源丰富、互助', []],
    ['two words that meet in the middle', '东南通道', []],
    ['through glosses', '衢州市(qúzhōushì)与温(wēn)州(zhōu)', ['衢州市 ×1', '温州市 ×1']],
    ['part of a person’s name', '省科技厅厅长张北京说', []],
  ];
  for (const [what, text, places] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(placesIn(text), places));
  }

  it('gives code, level and path', () => {
    const [, district] = new Article({ text: '宁波市镇海区' }).mentions.places;
    const { code, level, path } = district!;
    assert.deepEqual(
      { code, level, path },
      { code: '330211', level: 'county', path: ['浙江省', '宁波市', '镇海区'] },
    );
  });
});
