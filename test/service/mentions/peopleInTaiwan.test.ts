import assert from 'node:assert/strict';
import { peopleIn } from '../../support/mentions.ts';

describe('people of Taiwan and Hong Kong, as their papers name them', () => {
  const table: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
    [
      'two who change places',
      '花蓮縣警察局長陳國川與嘉義市警察局長蔡俊岩對調。',
      ['陳國川 花蓮縣警察局長 嘉義市警察局長', '蔡俊岩 嘉義市警察局長 花蓮縣警察局長'],
    ],
    [
      'two whose posts are exchanged',
      '青川地政事務所主任吳明川與江川地政事務所主任郭惠岩職務互調',
      ['吳明川 青川地政事務所主任 江川地政事務所主任', '郭惠岩 江川地政事務所主任 青川地政事務所主任'],
    ],
    [
      'a vacant post and who takes it',
      '新竹縣警察局長黃志川調升警政署主任秘書，遺缺由刑事警察局副局長林文岩接任；',
      ['黃志川 新竹縣警察局長 警政署主任秘書', '林文岩 刑事警察局副局長 新竹縣警察局長'],
    ],
    [
      'the same behind somebody who leaves',
      '農業部政務次長杜文川請辭獲准，由青川大學校長盧虎岩接任；',
      ['杜文川 農業部政務次長', '盧虎岩 青川大學校長 農業部政務次長'],
    ],
    [
      'for the time being',
      '國家發展委員會副主任委員詹方川將出國進修，其職務由國發會主任秘書李岩暫代。',
      ['詹方川 國家發展委員會副主任委員', '李岩 國發會主任秘書 國家發展委員會代理副主任委員'],
    ],
    [
      'a deputy who stands in at a meeting takes no post',
      '縣長李川因病請假，會議由副縣長周岩代理主持',
      ['李川 縣長', '周岩 副縣長'],
    ],
    [
      'an acting head of a bureau',
      '青川市文化局長出缺，局長一職暫由副局長曾國川代理。',
      ['曾國川 青川市文化局副局長 青川市文化局代理局長'],
    ],
    ['a post that somebody keeps', '青川區漁會理事長由洪麗川連任，', ['洪麗川 青川區漁會理事長']],
    ['a council of chairmen', '認為全教總理事長張旭川上午說', ['張旭川 全教總理事長']],
    [
      'a former chairman of a union',
      '青川縣教師職業工會前理事長朱堯川表示',
      ['朱堯川 青川縣教師職業工會前理事長'],
    ],
    ['和 in the name of a village', '澎湖縣七美鄉中和村長呂明川到場', ['呂明川 澎湖縣七美鄉中和村長']],
    ['和 at the start of a sentence', '和大集團董事長沈國川表示', ['沈國川 和大集團董事長']],
    ['a verb of the council', '議長周典川裁示，請縣府說明', ['周典川 議長']],
    ['a sergeant', '青川派出所巡佐張文川巡邏時', ['張文川 青川派出所巡佐']],
    [
      'a nurse and the next department',
      '青川醫院護理部督導長郭淑川、資訊室主任周大岩分享',
      ['郭淑川 青川醫院護理部督導長', '周大岩 資訊室主任'],
    ],
    [
      'a department of the county behind a school',
      '青川大學教育學院院長潘文川、教育處督學陳玉岩出席',
      ['潘文川 青川大學教育學院院長', '陳玉岩 教育處督學'],
    ],
    ['what was before', '先前健保署長李伯川也曾坦言', ['李伯川 健保署長']],
    ['a lawyer of nobody', '辯護律師陳鴻川主張當事人不知情', []],
    ['a queue is no platoon', '民眾在航廈外大排長龍愛丁堡機場表示', []],
    [
      '能 before a mark',
      '終審法院首席法官張舉能、律政司司長林定川出席',
      ['張舉能 終審法院首席法官', '林定川 律政司司長'],
    ],
    ['能 before yesterday', '青川集團總裁張百能昨晚卸任', ['張百能 青川集團總裁']],
    ['基 before an illness', '政務司司長陳國基因公務未能到場', ['陳國基 政務司司長']],
    ['一 before a statement', '青川總會會長賀定一發表意見', ['賀定一 青川總會會長']],
    ['a name before an unknown verb', '鴻川董事長郭台銘好交情人盡皆知', ['郭台銘 鴻川董事長']],
    ['a name that is said twice', '青川协会家居分会秘书长刘晨刘晨：各位来宾', []],
    [
      'the party named last',
      '時代力量黨主席王婉川批評提案，該黨秘書長白卿岩也發文。',
      ['王婉川 時代力量黨主席', '白卿岩 時代力量黨秘書長'],
    ],
    ['the same where no party is named', '該黨秘書長白卿岩發文。', ['白卿岩 該黨秘書長']],
    ['a member between party and post', '新民黨葉兆川議員質疑人手不足', ['葉兆川 新民黨議員']],
    ['an assistant manager', '青川紡織副理蔡秋岩表示', ['蔡秋岩 青川紡織副理']],
    ['a deputy chairman is no assistant manager', '街坊總會副理事長吳家岩反映', ['吳家岩 街坊總會副理事長']],
    [
      'the representative of a firm',
      '新董座由青川投資公司代表人張協川出任。',
      ['張協川 青川投資公司代表人 新董座'],
    ],
    ['a typical figure is no representative', '制度經濟學派代表人物張協川說', []],
    ['a head of department', '新北市環保局主管陳怡川說', ['陳怡川 新北市環保局主管']],
    ['an owner', '青川客運老闆王文川說', ['王文川 青川客運老闆']],
    [
      'a verb before the body',
      '司長譚偉川昨日聯同市政署主席戴柏岩巡視',
      ['譚偉川 司長', '戴柏岩 市政署主席'],
    ],
    ['a surname of Hong Kong', '公屋聯會總幹事招家川接受電台訪問', ['招家川 公屋聯會總幹事']],
    [
      '和 before a verb that needs nobody else',
      '青川大學副教授劉潤和同意分階段推行',
      ['劉潤和 青川大學副教授'],
    ],
    [
      'a body in quotes',
      '「江川眾志」主席羅冠川、「東湖力量」副主席譚得岩到場',
      ['羅冠川 「江川眾志」主席', '譚得岩 「東湖力量」副主席'],
    ],
    ['a quality in quotes', '史上「最年輕」主席羅冠川到場', ['羅冠川 主席']],
    ['another one', '另一議員謝曉川質疑', ['謝曉川 議員']],
    ['而 before a post', '提案已送交，而立委尤美川昨天提出修正', ['尤美川 立委']],
    [
      'a page’s blanks around a name',
      '今天，高雄市長 李川 、環保局長蔡孟川表示',
      ['李川 高雄市長', '蔡孟川 環保局長'],
    ],
    ['the same before a verb', '行政院發言人 徐國川轉達指示', ['徐國川 行政院發言人']],
    ['a party that a page links', '持保留態度的 民進黨 立委江永川表示', ['江永川 民進黨立委']],
    ['a lady by her husband’s name', '法團主席黎太不願回應', []],
    ['two states are nobody', '韓日外長會時隔四年舉行，韓美防長曾於6月會晤', []],
    [
      'an acting department of the government',
      '保安局局長兼署理政務司司長鄧志川表示',
      ['鄧志川 保安局局長 署理政務司司長'],
    ],
    [
      'a list before it is counted',
      '江一平、詹大川與黃岩川等3位副主席都將總辭。',
      ['江一平 副主席', '詹大川 副主席', '黃岩川 副主席'],
    ],
    ['a list of one is none', '由黃岩川等3位副主席出席。', []],
    [
      'a post held for the time being, right behind the name',
      '農業部參事王忠川代理畜產試驗所所長。',
      ['王忠川 農業部參事 畜產試驗所代理所長'],
    ],
    [
      'an adverb between name and verb',
      '管制站指揮官麥偉川早前調任助理處長，',
      ['麥偉川 管制站指揮官 助理處長'],
    ],
    [
      'the secretary of a county is none of its bureau',
      '社會處長劉美川榮升秘書長，',
      ['劉美川 社會處長 秘書長'],
    ],
    ['a public prosecutor of Hong Kong', '代表律政司的高級檢控官羅天川申請訟費', ['羅天川 高級檢控官']],
    ['promoted in rank', '交通廳廳長吳偉川副警務總長晉升為警務總長', ['吳偉川 交通廳廳長']],
    ['a verb before a new head', '下午舉行新任局長徐景川的就職典禮', ['徐景川 局長']],
    [
      'a councillor of no district that is told',
      '香港立法會議員許智川、流亡的前區議員劉珈岩到場',
      ['許智川 香港立法會議員', '劉珈岩 前區議員'],
    ],
    ['a doctor of the government', '傳染病處首席醫生歐家川補充', ['歐家川 傳染病處首席醫生']],
    ['和 before a worry', '青川聯業協會會長黃家和憂影響生意', ['黃家和 青川聯業協會會長']],
  ];
  for (const [what, text, people] of table)
    it(`${what}: ${text}`, () => {
      assert.deepEqual(peopleIn(text), people);
    });
});
