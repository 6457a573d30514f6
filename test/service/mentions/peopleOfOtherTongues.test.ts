import assert from 'node:assert/strict';
import { peopleIn, titlesIn } from '../../support/mentions.ts';

describe('people whose names are of other tongues', () => {
  const table: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
    [
      'a party of Japan',
      '自民党选举管理委员会委员长逢泽一郎宣布结果',
      ['逢泽一郎 自民党选举管理委员会委员长'],
    ],
    [
      'a minister where the paragraph is about Japan',
      '日本自民党总裁选举4日举行，前经济安全保障担当大臣高市早苗在决选中获胜',
      ['高市早苗 前经济安全保障担当大臣'],
    ],
    [
      'Japanese names before verbs',
      '会议决定起用麻生太郎为副总裁，萩生田光一任代理干事长，小林鹰之担任政调会长',
      ['麻生太郎 副总裁', '萩生田光一 代理干事长', '小林鹰之 政调会长'],
    ],
    ['正 before an occasion', '日本官房长官林芳正在记者会上说', ['林芳正 日本官房长官']],
    ['正 before a deed', '日本外务大臣林芳正举行会谈', ['林芳正 日本外务大臣']],
    ['a given name of three characters', '东京都知事小池百合子则呼吁', ['小池百合子 东京都知事']],
    ['a word behind the name', '时任日本首相安倍晋三第二次上台后', ['安倍晋三 时任日本首相']],
    ['a name of three characters', '日本前防卫相森本敏表示“朝鲜', ['森本敏 日本前防卫相']],
    ['a scandal', '财务省次官性侵疑云等丑闻发酵', []],
    ['a name whose end is a word', '冲绳县议员照屋大河说', ['照屋大河 冲绳县议员']],
    ['a surname of one character', '时任日本首相菅直人表示', ['菅直人 时任日本首相']],
    ['words of a minister', '有日本媒体引述外相岸田的话报道', ['岸田 外相']],
    ['no name behind the premier', '在日本专为首相出点子、办差使', []],
    ['a house of Japan', '在日本参议院预算委员会进行答辩时', []],
    ['Latin letters behind a Latin head', '苹果CEO Tim Cook在总部发布', ['Tim Cook 苹果CEO']],
    ['the same without a blank', '青川首席AI科学家Yann LeCun透露', ['Yann LeCun 青川首席AI科学家']],
    [
      'Latin letters with an initial',
      '美国卫生部长Robert F. Kennedy Jr.表示',
      ['Robert F. Kennedy Jr. 美国卫生部长'],
    ],
    ['Mr before it', '日产执行董事Mr Kiminobu Tokuyama表示', ['Kiminobu Tokuyama 日产执行董事']],
    ['a firm in Latin letters', '青川公司创始人Apple Inc表示', []],
    ['the name again', '青川公司总裁John Waldron说，好。John Waldron又说', ['John Waldron 青川公司总裁']],
    ['a bracket in Latin letters', '接替紅襪隊長派卓亞（Dustin Pedroia），', ['派卓亞 紅襪隊長']],
    [
      'the same with a strange character',
      '歐盟貿易執委馬姆斯壯（Cecilia Malmstrom）將前往',
      ['馬姆斯壯 歐盟貿易執委'],
    ],
    [
      'honours of Malaysia',
      '马华总会长拿督斯里魏家川、柔佛州务大臣拿督翁哈菲兹出席',
      ['魏家川 马华总会长', '翁哈菲兹 柔佛州务大臣'],
    ],
    ['a dash and a word in the name', '主教练里克-阿德尔曼也难掩失望', ['里克-阿德尔曼 主教练']],
    ['代 in a name', '国民联盟主席若尔当·巴尔代拉则要求解散议会', ['若尔当·巴尔代拉 国民联盟主席']],
    ['稍早', '世卫组织首席科学家杰里米·法勒稍早发表讲话', ['杰里米·法勒 世卫组织首席科学家']],
    ['提 before a word', '伊朗最高领袖外事顾问韦拉亚提警告报复', ['韦拉亚提 伊朗最高领袖外事顾问']],
    ['a word that is a name before a day', '越共中央总书记苏林14日会见', ['苏林 越共中央总书记']],
    [
      'two heads that share characters',
      '青川爱乐乐团首席指挥别特连科率团访华',
      ['别特连科 青川爱乐乐团首席指挥'],
    ],
    ['a leader of a party', '美国参议院共和党领袖舒默说', ['舒默 美国参议院共和党领袖']],
    [
      'a chair in common',
      '德国绿党议会党团共同主席卡塔琳娜·德勒格批评',
      ['卡塔琳娜·德勒格 德国绿党议会党团共同主席'],
    ],
    [
      'a deputy of somebody',
      '联合国秘书长古特雷斯呼吁克制，其副发言人哈克重申',
      ['古特雷斯 联合国秘书长', '哈克 副发言人'],
    ],
    [
      'which party, the draft says before',
      '法国该党议会党团主席玛蒂尔德·帕诺呼吁',
      ['玛蒂尔德·帕诺 议会党团主席'],
    ],
    ['a founder', '英伟达创始人兼CEO黄仁勋抵达', ['黄仁勋 英伟达创始人 英伟达CEO']],
    ['a chairman', '台积电董事长兼总裁魏哲家出席', ['魏哲家 台积电董事长 台积电总裁']],
    ['a region of a firm', '青川集团亚太区总裁兼CEO李川出席', ['李川 青川集团亚太区总裁 CEO']],
    [
      'a short name with the whole one beside it',
      '沙特王储默罕默德·本·萨勒曼出席。默罕默德·本·萨勒曼说，好',
      ['默罕默德·本·萨勒曼 沙特王储'],
    ],
    ['a surname of Korea before an adverb', '韩国总统文在寅将于下月访问', ['文在寅 韩国总统']],
    [
      'a Korean name with 和 before a year',
      '韩国外交部长官康京和去年7月在东京会面',
      ['康京和 韩国外交部长官'],
    ],
    [
      'Mongolian names of several parts',
      '蒙古国总理奥云额尔登6日会见外长。蒙古国总统呼日勒苏赫抵达。',
      ['奥云额尔登 蒙古国总理', '呼日勒苏赫 蒙古国总统'],
    ],
    ['women of Vietnam', '越南国会主席阮氏金川指出', ['阮氏金川 越南国会主席']],
    ['a governor of Thailand', '清迈府尹尼拉差在会上汇报', ['尼拉差 清迈府尹']],
    ['a leader of the army', '缅甸军方领导人敏昂莱会见特使', ['敏昂莱 缅甸军方领导人']],
    ['a president by name behind 同', '主席同拜登总统达成共识', ['拜登 总统']],
    ['a president behind an unknown adverb', '落实好江大川主席重要讲话精神', ['江大川 主席']],
    [
      'a dash between two states',
      '阿拉伯—中国友好协会秘书长优素福参会',
      ['优素福 阿拉伯—中国友好协会秘书长'],
    ],
    [
      'the chairman of a board leads the firm',
      '鸿川董事会主席兼CEO马川表示',
      ['马川 鸿川董事会主席 鸿川CEO'],
    ],
    ['for the president', '代表国家主席胡川出席会议的国务委员戴岩', ['胡川 国家主席', '戴岩 国务委员']],
    [
      'a kingdom with a long name',
      '大不列颠及北爱尔兰联合王国副首相约翰·普雷斯川将访问',
      ['约翰·普雷斯川 大不列颠及北爱尔兰联合王国副首相'],
    ],
    [
      'whose post it was before',
      '应澳大利亚总理阿尔巴尼斯邀请，国务院总理江川到访，阿尔巴尼斯总理迎接。',
      ['阿尔巴尼斯 澳大利亚总理', '江川 国务院总理'],
    ],
    [
      'a surname of Japan that is a word',
      '日本外务省政策局局长河边贤裕与会',
      ['河边贤裕 日本外务省政策局局长'],
    ],
    ['two dots', '美军太平洋司令部司令塞缪尔••洛克利尔表示', ['塞缪尔••洛克利尔 美军太平洋司令部司令']],
    [
      'a rank of the ministry, and what it is',
      '韩国外交部次官补（部长助理）郑炳元与会',
      ['郑炳元 韩国外交部次官补'],
    ],
    ['a president behind 和', '在江大川主席和普京总统引领下', ['江大川 主席', '普京 总统']],
    [
      'who leads a maker of cars',
      '鸿川汽车社长兼首席执行官何塞·穆川表示',
      ['何塞·穆川 鸿川汽车社长 鸿川汽车首席执行官'],
    ],
    ['a country that a page links', '委内瑞拉 副总统埃尔川今天指出', ['埃尔川 委内瑞拉副总统']],
    ['a president behind a comma', '俄方称，普京总统将访华', ['普京 总统']],
    ['the new head of a party', '自民党新总裁石破茂当选', ['石破茂 自民党总裁']],
  ];
  for (const [what, text, people] of table)
    it(`${what}: ${text}`, () => {
      assert.deepEqual(peopleIn(text), people);
    });

  it('an honour is no part of the title', () => {
    assert.deepEqual(titlesIn('马华总会长拿督斯里魏家川说'), ['马华总会长|魏家川']);
  });
});
