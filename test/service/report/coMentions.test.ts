import assert from 'node:assert/strict';
import { Article, reportOf } from '../../../server/src/service/service.ts';
import { wordsAt } from '../../support/mentions.ts';

function pairsIn(text: string): string[] {
  const { cities, pairs } = reportOf(new Article({ text }), []);
  const names = new Map(cities.map(({ code, name }) => [code, name]));
  return pairs.map(({ cities: codes, together }) => {
    const pair = codes.map((code) => names.get(code)!).join('—');
    return `${pair} ${wordsAt(text, together).join('｜')}`;
  });
}

const citiesIn = (text: string): string[] =>
  reportOf(new Article({ text }), []).cities.map(({ name, mentions }) => `${name} ×${mentions.length}`);

const MANY_CITIES =
  '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵';

describe('cities named together', () => {
  it('stand in one sentence; the most frequent pair comes first', () => {
    const text = '金华市与衢州市签约。嘉兴市赴绍兴市考察，嘉兴市收获多。绍兴市回访嘉兴市。';
    assert.deepEqual(pairsIn(text), [
      '嘉兴市—绍兴市 嘉兴市赴绍兴市｜绍兴市回访嘉兴市',
      '金华市—衢州市 金华市与衢州市',
    ]);
  });

  it('are not together in two sentences or lines', () => {
    assert.deepEqual(pairsIn('嘉兴市开会。绍兴市开会。\n金华市开会\n衢州市开会'), []);
  });

  it('are not a city and the district in it', () => {
    assert.deepEqual(pairsIn('宁波市镇海区开会，宁波市支持镇海区。'), []);
  });

  it('are meant by the district where it names its city only to say where it is', () => {
    assert.deepEqual(pairsIn('嘉兴市赴宁波市镇海区考察。'), ['镇海区—嘉兴市 嘉兴市赴宁波市镇海区']);
  });

  it('are all that a joint name means', () => {
    assert.deepEqual(
      pairsIn('金衢丽三地签约。').map((pair) => pair.split(' ')[0]),
      ['金华市—衢州市', '金华市—丽水市', '衢州市—丽水市'],
    );
  });

  it('are no provinces, but municipalities are', () => {
    assert.deepEqual(pairsIn('浙江省代表团从嘉兴市去上海市。'), ['上海市—嘉兴市 嘉兴市去上海市']);
  });

  it('do not come from a list of very many', () => {
    const names = MANY_CITIES.split(' ').map((name) => `${name}市`);
    assert.equal(pairsIn(`${names.slice(0, 30).join('、')}开会。`).length, (30 * 29) / 2);
    assert.deepEqual(pairsIn(`${names.join('、')}开会。`), []);
  });

  it('are counted in the article, not in what a page puts around it', () => {
    const text =
      '首页 | 嘉兴市 | 绍兴市 | 金华市 | 广告合作 | 联系我们\n\n　　嘉兴市今年抓住产业转型的机会，新建了三个园区。\n';
    assert.deepEqual(citiesIn(text), ['嘉兴市 ×1']);
    assert.deepEqual(pairsIn(text), []);
  });
});
