import assert from 'node:assert/strict';
import { Article, levelOf, reportOf } from '../../../server/src/service/service.ts';

/** Names in order of rank. */
const ordered = (text: string): string => namesAndLevels(text).names.join(' ');

function namesAndLevels(text: string): { names: string[]; levels: (string | undefined)[] } {
  const { people } = reportOf(new Article({ text }), []);
  return {
    names: people.map(({ person }) => person.name),
    levels: people.map(({ rank }) => rank && levelOf(rank)),
  };
}

const ORDERS: readonly (readonly [what: string, text: string, names: string])[] = [
  [
    '从国家到乡镇',
    '青山镇镇长李六说。东湖县委书记李二说。衢州市市长李三说。江川省省长李四说。国务院总理李五说。',
    '李五 李四 李三 李二 李六',
  ],
  ['同级党委在政府前', '江川省省长李川出席，江川省委书记周岩讲话。', '周岩 李川'],
  [
    '四套班子，书记、市长在前',
    '市政协主席李六、市人大常委会主任李二出席，市长李三讲话，市委书记李四主持。',
    '李四 李三 李二 李六',
  ],
  [
    '副职：副书记、常委、人大、政府、政协',
    '衢州市政协副主席李六说。衢州市副市长李二说。衢州市人大常委会副主任李三说。衢州市委常委李四说。衢州市委副书记李五说。',
    '李五 李四 李三 李二 李六',
  ],
  ['正职在副职前', '江川省副省长李川说。江川省政协主席周岩说。', '周岩 李川'],
  [
    '部长与省委书记同级，中央在前',
    '江川省委书记李川说。教育部部长周岩说。教育部副部长王青说。',
    '周岩 李川 王青',
  ],
  ['部党组书记与部长同级', '江川省副省长李川说。农业农村部党组书记周岩说。', '周岩 李川'],
  ['副省级城市在地级市前', '嘉兴市委书记李川说。宁波市委书记周岩说。', '周岩 李川'],
  ['直辖市的区与地级市同级，都在县前', '德清县委书记李川说。上海市徐汇区委书记周岩说。', '周岩 李川'],
  ['省厅厅长在县委书记前', '德清县委书记李川说。浙江省科技厅厅长周岩说。', '周岩 李川'],
  ['处长在厅长后', '浙江省科技厅政策处处长李川说。浙江省科技厅副厅长周岩说。', '周岩 李川'],
  ['宣传部长是常委', '浙江省副省长李川说。浙江省委常委、宣传部部长周岩说。', '周岩 李川'],
  ['以最高的职务论', '衢州市市长李川说。金华市委常委、江川省副省长周岩说。', '周岩 李川'],
  ['后文才写的职务也算', '嘉兴市副市长李川说。代表团的周岩说。嘉兴市委书记周岩说。', '周岩 李川'],
  [
    '原任排在同级现任之后',
    '青山市原市长李川说。青山市政协主席周岩说。青山市副市长王青说。',
    '周岩 李川 王青',
  ],
  ['同级同职，依出现先后', '绍兴市委书记李川说。嘉兴市委书记周岩说。温州市委书记王青说。', '李川 周岩 王青'],
  [
    '看不出级别的在最后，依出现先后',
    '青山集团董事长李川说。江川大学校长周岩说。德清县委书记王青说。',
    '王青 李川 周岩',
  ],
  ['外宾不与本国官员排序', '美国总统约翰逊说。德国总理米勒说。德清县委书记王青说。', '王青 约翰逊 米勒'],
];

const LEVELS: readonly (readonly [text: string, level: string | undefined])[] = [
  ['中共中央总书记李川说。', 'national'],
  ['全国政协副主席李川说。', 'national'],
  ['国务委员李川说。', 'national'],
  ['国家发展改革委副主任李川说。', 'provincial'],
  ['内蒙古自治区主席李川说。', 'provincial'],
  ['江川省高级人民法院院长李川说。', 'provincial'],
  ['浦东新区区委书记李川说。', 'provincial'],
  ['宁波市镇海区委书记李川说。', 'bureau'],
  ['省纪委副书记李川说。', 'bureau'],
  ['杭州市西湖区副区长李川说。', 'county'],
  ['义乌市市长李川说。', 'county'],
  ['嘉兴市市场监管局局长李川说。', 'county'],
  ['德清县莫干山镇党委书记李川说。', 'township'],
  ['德清县大数据局局长李川说。', 'township'],
  ['浙江省发展研究院山区研究室主任李川说。', undefined],
  ['江川大学校长李川说。', undefined],
  ['青山市某某公司董事长李川说。', undefined],
  ['嘉善县西塘派出所所长李川说。', undefined],
  ['市场监管局局长李川说。', undefined],
  ['高新区管委会主任李川说。', undefined],
  ['总理李川说。', undefined],
  ['美国加利福尼亚州州长约翰逊说。', undefined],
  ['德国外交部部长李川说。', undefined],
];

describe('order of rank', () => {
  for (const [what, text, names] of ORDERS) {
    it(what, () => assert.equal(ordered(text), names));
  }

  for (const [text, level] of LEVELS) {
    it(`${text} ${level ?? '未定'}`, () => assert.deepEqual(namesAndLevels(text).levels, [level]));
  }
});
