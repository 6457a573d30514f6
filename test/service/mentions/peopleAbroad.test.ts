import assert from 'node:assert/strict';
import { peopleIn } from '../../support/mentions.ts';

describe('people of other places and trades', () => {
  const table: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
    ['no office, a house', '有人在日本首相官邸前抗议', []],
    ['a country that ends with a conjunction', '邀請埃及總統薩達特訪問', ['薩達特 埃及總統']],
    [
      'a Japanese name behind the premier of the same state',
      '日本内阁官房长官木原稔12日说，首相高市早苗将访问',
      ['木原稔 日本内阁官房长官', '高市早苗 首相'],
    ],
    [
      'a day in brackets, and a bracket before Japan',
      '（记者李川）日本首相岸田文雄说',
      ['岸田文雄 日本首相'],
    ],
    ['a Japanese manager', '青川社長綱川智對股東說明', ['綱川智 青川社長']],
    ['the same behind a bracket', '青川財務長（CFO）平田善政表示', ['平田善政 青川財務長']],
    [
      'a name that would make a word with the conjunction',
      '韩国国防部长官李民求和日本驻韩大使长岭安正签署',
      ['李民求 韩国国防部长官', '长岭安正 日本驻韩大使'],
    ],
    ['a foreign name before an unknown word', '印尼旅遊部長阿里夫趁此機會說', ['阿里夫 印尼旅遊部長']],
    ['characters that foreign names seldom have', '苏联总书记勃列日涅夫签订条约', ['勃列日涅夫 苏联总书记']],
    ['a governor of a colony', '第二十八任港督彭定康携家人出席', ['彭定康 第二十八任港督']],
    ['a governor of a prefecture', '大阪府知事吉村洋文举行会谈', ['吉村洋文 大阪府知事']],
    ['a team is no person', '青川队主教练、前国脚高峻岭说，踢得不错', ['高峻岭 青川队主教练']],
    ['what a professor is besides', '青川大学教授、国际问题专家李川认为', ['李川 青川大学教授']],
    ['a body in quotation marks', '“青川之友社”社长李川到场', ['李川 “青川之友社”社长']],
    ['a place within quotation marks', '“908上海国”运动总会长李川到场', ['李川 “908上海国”运动总会长']],
    ['a verb before a place', '不了解也不掌握台北市長李川的行程', ['李川 台北市長']],
    ['a verb before a bureau', '他直接拿建設局局長李川的講稿', ['李川 建設局局長']],
    ['what sort of firm it is', '国内人工智能初创企业青川科技创始人李川说', ['李川 青川科技创始人']],
    ['a name, 和 and a party', '会后，马文九和国民党主席吴伯川说明', ['吴伯川 国民党主席']],
    ['时 before a bracket', '青川副總經理王懋時（右三）說明', ['王懋時 青川副總經理']],
    ['where somebody is', '青川董事長謝金河人在英國', ['謝金河 青川董事長']],
    [
      'a name that is a place, before an adverb',
      '青川基金董事总经理金城就收到消息',
      ['金城 青川基金董事总经理'],
    ],
    ['who somebody is', '王青川是江川公司董事长，今年五十岁', ['王青川 江川公司董事长']],
    ['whose son he is', '王青川是江川公司董事长的儿子', []],
    ['a dash between a post and the name', '江川公司的创始人——李川，今年五十岁', ['李川 江川公司创始人']],
    [
      'a company before the place of its branch',
      '青易日盛北京分公司总经理李川说',
      ['李川 青易日盛北京分公司总经理'],
    ],
    ['一 before a professor', '延邊大學研究院院長金強一教授在受訪時說', ['金強一 延邊大學研究院院長']],
    ['what a laureate is', '麻省理工学院教授、诺贝尔奖得主巴里·巴什致辞', ['巴里·巴什 麻省理工学院教授']],
    ['a university in Tokyo', '东京大学名誉教授梶田隆章作报告', ['梶田隆章 东京大学名誉教授']],
    ['a governor of the same bank', '美联储主席鲍威尔和理事沃勒将讲话', ['鲍威尔 美联储主席', '沃勒 理事']],
    ['a minister of Korea', '朝鲜外务相崔善姬上月访问', ['崔善姬 朝鲜外务相']],
    [
      'acting, of a court',
      '江川市人民检察院检察员孟河、代理检察员鲁宁出庭',
      ['孟河 江川市人民检察院检察员', '鲁宁 江川市人民检察院代理检察员'],
    ],
    [
      'two posts with 暨 behind a comma',
      '青川生技月大會主席，暨青川產業協會理事長李川說',
      ['李川 青川生技月大會主席 青川產業協會理事長'],
    ],
    ['what a queen does', '伊丽莎白女王登基七十周年', []],
    ['thanks', '主持人：谢谢刘秘书长！', []],
    [
      'a verb of coming',
      '邀请青川董事会主席兼CEO马化川来担任“荣誉院长”',
      ['马化川 青川董事会主席 CEO 荣誉院长'],
    ],
    [
      '的 behind a whole post, and a seldom surname',
      '曾任中國人力資源部副部長的信青川去年曾呼籲',
      ['信青川 中國人力資源部副部長'],
    ],
    [
      'Latin in brackets within a post',
      '國際足球協會（IFA）北韓籍委員張雄出席',
      ['張雄 國際足球協會北韓籍委員'],
    ],
    ['和 before 等', '青川基金會秘書長焦仁和等都出席', ['焦仁和 青川基金會秘書長']],
    ['a dot that was lost', '美国国务院副发言人马克?唐纳宣布', ['马克?唐纳 美国国务院副发言人']],
    ['one more character than foreign names have', '法國總理喬治·克列孟梭主持', ['喬治·克列孟梭 法國總理']],
    ['a date before a name', '这是去年5月梅德韦杰夫就任俄罗斯总统后的首次访问', ['梅德韦杰夫 俄罗斯总统']],
    ['a president without the state', '法院准許總統馬杜洛的申請', ['馬杜洛 總統']],
    ['a president by a short name', '“后来，布什总统靠过来说话”', ['布什 总统']],
    ['大家 that is none', '南青大家具与工业设计学院院长吴智慧介绍', ['吴智慧 南青大家具与工业设计学院院长']],
    [
      'two posts joined by 暨',
      '青川集團副總裁暨亞太電信董事長呂芳川說',
      ['呂芳川 青川集團副總裁 亞太電信董事長'],
    ],
    ['head of a department of research', '青川证券研究部主管陈政深称', ['陈政深 青川证券研究部主管']],
    [
      'a name that is a word, before where somebody is',
      '青山县卫健局党组书记、局长章建在现场指导',
      ['章建 青山县卫健局党组书记 青山县卫健局局长'],
    ],
    [
      'a party before the place of its branch',
      '國民黨台南市黨部主委謝龍川質疑',
      ['謝龍川 國民黨台南市黨部主委'],
    ],
    [
      'a distinguished professor',
      '青川大學都市計劃學系特聘教授鄒克萬、青山科大助理教授曾憲川提出',
      ['鄒克萬 青川大學都市計劃學系特聘教授', '曾憲川 青山科大助理教授'],
    ],
    ['a prince by his name', '当时与穆罕默德王储在酒店会面', ['穆罕默德 王储']],
    ['a king by his state', '普鲁士国王威廉四世来访', []],
    [
      'a doctor behind the department',
      '青川大学第一医院肾内科左力教授说',
      ['左力 青川大学第一医院肾内科教授'],
    ],
  ];
  for (const [what, text, people] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(peopleIn(text), people));
  }
});
