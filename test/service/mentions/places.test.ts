import assert from 'node:assert/strict';
import { Article } from '../../../server/src/service/service.ts';
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
    ['a palace or a temple is no city', '长乐宫遗址和永安寺都要门票', []],
    ['a person of Japan behind an island', '台湾宫崎骏的外号', ['台湾省 ×1']],
    ['a new area of the state', '南沙新区、平潭综合实验区', ['南沙新区 ×1', '平潭综合实验区 ×1']],
    ['a sight is no district', '杭州西湖', ['杭州市 ×1']],
    ['words that are also places', '中山装、大同小异、各位来宾、友好合作、资源丰富、互助', []],
    ['two words that meet in the middle', '东南通道', []],
    ['through glosses', '衢州市(qúzhōushì)与温(wēn)州(zhōu)', ['衢州市 ×1', '温州市 ×1']],
    ['part of a person’s name', '省科技厅厅长张北京说', []],
    ['a county name that is nothing else', '敦煌的石窟、诸暨的珍珠', ['敦煌市 ×1', '诸暨市 ×1']],
    ['a county name across other words', '弘扬中华文化，幸福安康，开发商都来了，推广水肥一体化', []],
    ['a state abroad', '俄别尔哥罗德州、美国佛罗里达州、乌克兰苏梅州', []],
    ['part of a name without a post', '许银川对阵胡金华', []],
    ['a bay', '长沙湾的渔民，杭州湾新区', []],
    ['part of a word', '长治久安，大理石，太平洋，黄河源园区', []],
    [
      'still the place',
      '台湾地区、中国香港、上海港、浙江人',
      ['台湾省 ×1', '香港特别行政区 ×1', '上海市 ×1', '浙江省 ×1'],
    ],
    ['a place before words that overlap', '其中上海地区可占85%', ['上海市 ×1']],
    ['a small place does not hide a large one', '宿州和安庆5市', ['宿州市 ×1', '安庆市 ×1']],
    ['words that are official names too', '老城区改造，国家级重点示范县，县委副书记、代县长', []],
    ['the same with their city', '洛阳市老城区', ['洛阳市 ×1', '老城区 ×1']],
    ['another unit of the same name', '敦煌省的客人到了敦煌', []],
    ['no other unit', '江阴区域经济强，江阴的企业多', ['江阴市 ×2']],
    ['Taiwan’s cities are in Taiwan Province', '台湾高雄市、花莲', ['台湾省 ×1', '高雄市 ×1', '花莲县 ×1']],
    [
      'districts of Taiwan and Hong Kong by their short names, where their city is named',
      '台北市長說，北投、萬華的工程已經開始',
      ['台北市 ×1', '北投区 ×1', '万华区 ×1'],
    ],
    ['their city is not named', '北投的工程，萬華的夜色', []],
    ['a word that is a district too', '台北市的信義房屋、和平的生活', ['台北市 ×1']],
    [
      'a county of the mainland that a text about Taiwan does not mean',
      '嘉義縣開發大埔美園區，台中嶺東路口',
      ['嘉义县 ×1', '台中市 ×1'],
    ],
    ['its province is named', '台北客商到廣東，參觀大埔', ['台北市 ×1', '广东省 ×1', '大埔县 ×1']],
    ['towns are no places of the outline', '花蓮縣玉里鎮、青山縣東湖鎮', ['花莲县 ×1']],
    [
      'a list that says what it names',
      '浙江今天公示\n三人此前分别任鹿城、缙云2个县（市、区）委书记',
      ['浙江省 ×1', '鹿城区 ×1', '缙云县 ×1'],
    ],
    ['an old name', '桃园县政府', ['桃园市 ×1']],
    ['中山 is a city, but not 孙中山', '为中山经济发展；孙中山、中山陵、中山路、中山先生', ['中山市 ×1']],
    [
      'joint forms in the names of routes',
      '京港澳高速、港澳同胞',
      ['香港特别行政区 ×1', '澳门特别行政区 ×1'],
    ],
    ['districts of Hong Kong without its name', '疑犯在元朗區、深水埗租用信箱', ['元朗区 ×1', '深水埗区 ×1']],
    ['districts of every city are none', '東區和北區的居民', []],
    ['a firm that is called after a city', '任职于武汉钢铁公司，与北京国伦文化公司合作', []],
    ['firms of a city', '香港上市公司、沈阳外贸公司', ['香港特别行政区 ×1', '沈阳市 ×1']],
    ['where a firm is', '江苏响水县的工厂，江苏响水天嘉公司', ['江苏省 ×1', '响水县 ×2']],
    ['a battle', '台儿庄大捷、济南战役', []],
    [
      'pupils of a city',
      '香港中学生、杭州大学生、深圳三年级小学生',
      ['香港特别行政区 ×1', '杭州市 ×1', '深圳市 ×1'],
    ],
    ['a school of Taiwan', '台北市金華國中的學生，鳳山高中的老師', ['台北市 ×1']],
    ['what a headline calls a county of Taiwan', '雲縣開辦保險\n雲林縣昨天公布', ['云林县 ×1']],
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

  it('a city of Taiwan lies in the province', () => {
    const [city] = new Article({ text: '高雄市' }).mentions.places;
    assert.deepEqual([city?.level, city?.path], ['prefecture', ['台湾省', '高雄市']]);
  });
});
