import assert from 'node:assert/strict';
import { peopleIn, placesIn } from '../../support/mentions.ts';
import { Article } from '../../../server/src/service/service.ts';

type Table = readonly (readonly [what: string, text: string, people: readonly string[]])[];

const testEach = (table: Table): void => {
  for (const [what, text, people] of table) it(what, () => assert.deepEqual(peopleIn(text), people));
};

describe('names by frames', () => {
  describe('surnames', () => {
    testEach([
      ['a compound of Taiwan', '黨團總召范姜明義也發聲。', ['范姜明義 黨團總召']],
      ['a rare one', '湘乡市市长言传志列席会议。', ['言传志 湘乡市市长']],
      ['a rare one before a word', '市审计局局长单立新列席会议。', ['单立新 市审计局局长']],
      [
        'a rare one of two characters before a title',
        '区政法委书记年广、分局政委李志强到场。',
        ['年广 区政法委书记', '李志强 分局政委'],
      ],
      ['no surname: 来', '美防长来亚洲访问，局长应邀请出席，特别代表来法出席开幕式。', []],
      ['no surname: 开', '从1996年开始担任大使馆参赞。', []],
      [
        'no surname that firms begin with',
        '英伟达创始人兼CEO黄仁勋抵达。',
        ['黄仁勋 英伟达创始人 英伟达CEO'],
      ],
      ['a woman of Hong Kong behind a bare post', '在市长叶刘淑仪的陪同下参观。', ['叶刘淑仪 市长']],
      ['a character more before a mark', '立法会主席高天赐敏等代表出席。', []],
      ['a verb behind the name', '省水利厅厅长李阳陪同调研。', ['李阳 省水利厅厅长']],
      ['no name with a verb', '省水利厅厅长向阳陪同调研。', []],
      ['然则 behind no name', '縣議員鄭聚然則爭取補助。', []],
    ]);
  });

  describe('who acts for somebody', () => {
    testEach([
      ['behind the name', '由政務司司長陳國明署理行政長官職務。', ['陳國明 政務司司長 代理行政長官']],
      ['later', '政務司副司長李川將署理政務司司長職務。', ['李川 政務司副司長 政務司代理司長']],
      ['before the name', '署理行政長官陳國明說。', ['陳國明 署理行政長官']],
      ['a mayor', '副市长李川代理市长职务。', ['李川 副市长 代市长']],
      [
        'of a session no place',
        '二届市委召开会议。州委副书记、市委书记李川主持。',
        ['李川 州委副书记 市委书记'],
      ],
    ]);
  });

  describe('titles within the name, as formal prose of Taiwan has them', () => {
    testEach([
      ['behind the body', '行政院游院長志堅致詞時指出，政府會努力。', ['游志堅 行政院院長']],
      [
        'in a list',
        '會議由林院長志豪主持，陳部長明忠、王秘書長家豪等人出席。',
        ['林志豪 院長', '陳明忠 部長', '王家豪 秘書長'],
      ],
      ['the name in full elsewhere', '林岳峰縣長說明。林縣長岳峰又說，會努力。', ['林岳峰 縣長']],
      ['a verb behind a surname and a title', '林局長表示，已派員處理。李局長率隊前往，張處長親自說明。', []],
      ['a country and its minister', '據報導，韓外長訪日，與日外長會談。', []],
      ['a prince', '鄭親王端華、戶部尚書出席會議。', []],
    ]);
  });

  describe('words that people are called by', () => {
    testEach([
      ['before what only people do', '市审计局局长江河列席会议。', ['江河 市审计局局长']],
      ['before a place in the picture', '合作社理事长高峰（前排左三）签约。', ['高峰 合作社理事长']],
      [
        'in a row among names',
        '丰收　市教育局局长\n李志强　市水利局局长\n',
        ['丰收 市教育局局长', '李志强 市水利局局长'],
      ],
      ['under 姓名', '日期\t姓名\t职务\n6月6日\t开心\t县政协副主席\n', ['开心 县政协副主席']],
      [
        'in lines of a list',
        '李志强，城南小学校长\n相宜，城北幼儿园园长\n',
        ['李志强 城南小学校长', '相宜 城北幼儿园园长'],
      ],
    ]);
  });

  describe('verbs of taking and leaving', () => {
    testEach([
      ['an adverb before the verb', '青川集团宣布，刘青将出任首席执行官。', ['刘青 首席执行官']],
      ['another one', '经查，刘青在担任粮食局局长期间受贿。', ['刘青 粮食局局长']],
      ['另有任用', '东湖县县长刘青另有任用。', ['刘青 东湖县县长']],
      [
        'who replaces somebody of another state',
        '特鲁多接替哈珀出任加拿大总理。',
        ['特鲁多 加拿大总理', '哈珀 加拿大总理'],
      ],
      ['系', '（作者李志强系省社科院副院长）', ['李志强 省社科院副院长']],
      ['作者系', '（作者系省社科院副院长李志强）', ['李志强 省社科院副院长']],
      ['作为', '作为东湖县县长，李志强坦言压力不小。', ['李志强 东湖县县长']],
      ['without a heading', '李志强同志的东湖县教育局局长职务自然免除。', ['李志强 东湖县教育局局长']],
      ['a firm that begins like a verb', '派代商学院院长李志强说。', ['李志强 派代商学院院长']],
      [
        'had by another before',
        '据悉，前任馆长李志强卸任，副馆长周岩主持工作。',
        ['李志强 前任馆长', '周岩 副馆长'],
      ],
    ]);
  });

  describe('posts', () => {
    testEach([
      [
        '该院',
        '青山市第一医院院长李志强、该院党委书记周岩义诊。',
        ['李志强 青山市第一医院院长', '周岩 青山市第一医院党委书记'],
      ],
      ['该局', '教育局局长李志强、该局副局长周岩到场。', ['李志强 教育局局长', '周岩 教育局副局长']],
      [
        'departments of one county',
        '屏東縣政府傳播處長李嘉及教育處長王蘭表示，開放報名。',
        ['李嘉 屏東縣政府傳播處長', '王蘭 屏東縣政府教育處長'],
      ],
      ['a verb before a unit', '陈先生联络市住建局副局长李志强说情。', ['李志强 市住建局副局长']],
      [
        'a verb before a place that no table has',
        '代表组织东湖县教育局局长李志强座谈。',
        ['李志强 东湖县教育局局长'],
      ],
      [
        'no verb in a name of a body',
        '世界贸易组织总干事李志强，国台办联络局局长周岩。',
        ['李志强 世界贸易组织总干事', '周岩 国台办联络局局长'],
      ],
      ['an office in quotes', '台当局“新闻局长”李志强证实此事。', ['李志强 新闻局长']],
      ['a film in quotes', '“美国队长”克里斯伊凡发文。', []],
      ['in brackets behind 有', '参加座谈的有李志强（市工商联主席）。', ['李志强 市工商联主席']],
      ['a school in a cell', '李志强\t县第一中学\t校长\n', ['李志强 县第一中学校长']],
      ['by way of', '洗钱案经由会计师查核。', []],
    ]);
  });
});

describe('places by frames', () => {
  const table: readonly (readonly [text: string, places: readonly string[]])[] = [
    ['国务院港澳办副主任', []],
    ['前海基会董事长，前海协会副会长', []],
    ['宁夏贺兰山东麓，山东侧的坡', ['宁夏回族自治区 ×1']],
    ['霸州和文安，固安、永清受灾', ['霸州市 ×1', '文安县 ×1', '固安县 ×1', '永清县 ×1']],
    ['今日到訪觀塘，視察關愛隊運作。', ['观塘区 ×1']],
    ['環團反對觀塘工業區，市府說明。', []],
  ];
  for (const [text, places] of table) it(text, () => assert.deepEqual(placesIn(text), places));
});

describe('dates of documents', () => {
  const dateIn = (text: string): string | undefined => new Article({ text }).mentions.date;
  it('in numerals', () => assert.equal(dateIn('通知\n请执行。\n二〇二四年五月二十一日'), '2024-05-21'));
  it('of the Republic', () => assert.equal(dateIn('中華民國一一二年十月六日\n市府頒獎。'), '2023-10-06'));
  it('none of a caption', () =>
    assert.equal(dateIn('2022年3月24日，工作人员在忙碌。（记者李川摄）\n正文'), undefined));
});
