import type { Pattern } from '../patternRule.ts';
import { arabicDigits, arabicOf, hanNumber, roughly } from '../../text/numerals.ts';

export type SlipKind =
  | 'approximate'
  | 'some'
  | 'rangePercent'
  | 'rangeUnit'
  | 'yearZero'
  | 'yearMixed'
  | 'yearShort'
  | 'century'
  | 'weekday'
  | 'fixedWord'
  | 'lunar'
  | 'mixedDigits';

/** What is counted, and not numbered: 3、4天, not 3、4号楼, 3、4年级, 1、2月. */
const COUNTED =
  '(?=[十百千万亿天个次岁米里斤元块倍家件种位辆台户亩吨趟遍成]|年(?![级代期])|人(?![民口称])|名(?!次)[\\u4e00-\\u9fff]|小时|分钟|秒钟|公里|公斤)';

/** 分别有3、4人: two numbers, one after the other. */
const EACH = /分别|依次|各|先后|分获|排名|位列|名列/;
const isEach = ({ index }: RegExpExecArray, text: string): boolean =>
  EACH.test(
    text
      .slice(Math.max(0, index - CONTEXT), index)
      .split(/[，。；！？]/)
      .at(-1)!,
  );
/** Units before a number where 分别 or 依次 may say that two follow one another. */
const CONTEXT = 12;

/** Numbers in a form that GB/T 15835 does not have. */
export const SLIPS: readonly Pattern<SlipKind>[] = [
  {
    kind: 'approximate',
    safety: 'review',
    pattern: new RegExp(
      `(?<=[^\\s\\d.、,：；。第图表周期拜初章条款至到—~～-])([1-8])、([2-9])${COUNTED}`,
      'g',
    ),
    judge: (match, text) =>
      Number(match[2]) === Number(match[1]) + 1 && !isEach(match, text)
        ? roughly(Number(match[1]))
        : undefined,
    shows: ['村里有3、4个人 → 村里有三四个人'],
    not: ['住在3、4号楼', '甲乙两队分别有3、4人', '第3、4天'],
  },
  {
    kind: 'approximate',
    safety: 'review',
    pattern: new RegExp(
      `(?<=[^\\s一二三四五六七八九十百千万亿、：；。第图表周期拜初])([一两二三四五六七八])、([两二三四五六七八九])${COUNTED}`,
      'g',
    ),
    judge: (match, text) => {
      if (isEach(match, text)) return undefined;
      const [first, second] = match.slice(1, 3).map((digit) => arabicOf(digit.replace('两', '二')));
      return second === first! + 1 ? roughly(first!) : undefined;
    },
    shows: ['等了三、四天 → 等了三四天'],
    not: ['第三、四天', '各得三、四名同学'],
  },
  {
    kind: 'some',
    safety: 'safe',
    pattern: /(?<![\d.年月日时第])([1-9]0)几(?=[个天岁年人名次万亿家种元块斤里公层])/g,
    judge: ([, tens]) => `${hanNumber(Number(tens))}几`,
    shows: ['20几岁的青年 → 二十几岁的青年'],
    not: ['120几个', '20几何'],
  },
  {
    kind: 'some',
    safety: 'safe',
    pattern: /(?<![周期第十百千万])几(10{1,3})(?=[个天岁年人名次万亿家种元块斤里])/g,
    judge: ([, power = '']) => `几${['十', '百', '千'][power.length - 2]!}`,
    shows: ['来了几10个人 → 来了几十个人'],
    not: ['第几10个'],
  },
  {
    kind: 'rangePercent',
    safety: 'review',
    pattern: /(?<![a-z\d.,—~～−%‰:/-])(\d{1,3}(?:\.\d{1,3})?)([—~～-])(\d{1,3}(?:\.\d{1,3})?)([%％‰])/gi,
    judge: ([, a = '', joint = '', b = '', sign = '']) =>
      Number(a) < Number(b) ? `${a}${sign}${joint}${b}${sign}` : undefined,
    shows: ['增长3—5% → 增长3%—5%'],
    not: ['增长5—3%', '2020-2021%'],
  },
  {
    kind: 'rangeUnit',
    safety: 'review',
    pattern:
      /(?<![a-z\d.,—~～−:/万亿年月-])(\d{1,4}(?:\.\d{1,3})?)([—~～-])(\d{1,4}(?:\.\d{1,3})?)(万亿|[万亿])/gi,
    judge: ([, a = '', joint = '', b = '', unit = '']) =>
      Number(a) < Number(b) ? `${a}${unit}${joint}${b}${unit}` : undefined,
    shows: ['投资3—5亿元 → 投资3亿—5亿元'],
    not: ['投资5—3亿元', '2020年3-5亿'],
  },
  {
    kind: 'yearZero',
    safety: 'safe',
    pattern: /(?<![〇零○一二三四五六七八九十百千万亿\d])[一二][〇零○一二三四五六七八九]{3}(?=年)/g,
    judge: ([words = '']) => (/[零○]/.test(words) ? words.replace(/[零○]/g, '〇') : undefined),
    shows: ['二零二六年 → 二〇二六年'],
    not: ['二〇二六年', '一千零八年'],
  },
  {
    kind: 'yearMixed',
    safety: 'safe',
    pattern: /(?<![〇零○一二三四五六七八九十百千万亿\d])[12一二][〇零○一二三四五六七八九\d]{3}(?=年)/g,
    judge: ([words = '']) => {
      const isMixed = /\d/.test(words) && /\D/.test(words);
      const year = arabicDigits(words);
      if (!isMixed || !/^(?:19|20)/.test(year)) return undefined;
      // 二00八
      return /[1-9]/.test(words) ? year : words.replace(/[0零○]/g, '〇');
    },
    shows: ['二02六年 → 2026年'],
    not: ['2026年', '二〇二六年'],
  },
  {
    kind: 'yearShort',
    safety: 'review',
    pattern: /(?<![a-z\d.,:、—~～第满近约和国成正治-])0\d(?=年(?!级|代))/gi,
    judge: ([words]) => `20${words}`,
    shows: ['他于08年参军 → 他于2008年参军'],
    not: ['1908年', '满08年级'],
  },
  {
    kind: 'century',
    safety: 'safe',
    pattern: /(?<![十百\d])(十[六七八九]|二十一?)世纪([1-9]0)(?=年代)/g,
    judge: ([, century = '', decade]) => `${arabicOf(century)}世纪${decade}`,
    shows: ['二十世纪80年代 → 20世纪80年代'],
    not: ['二十世纪八十年代'],
  },
  {
    kind: 'century',
    safety: 'safe',
    pattern: /(?<![\d十])(\d{2})世纪([一二三四五六七八九]十)(?=年代)/g,
    judge: ([, century, decade = '']) => `${century}世纪${arabicOf(decade)}`,
    shows: ['20世纪八十年代 → 20世纪80年代'],
    not: ['20世纪80年代'],
  },
  {
    kind: 'weekday',
    safety: 'safe',
    pattern: /(?<![个每一两几半\d])(星期|礼拜)([1-6])(?![\d.%:：、个天次节课场小多至到~～—-])/g,
    judge: ([, word, day]) => `${word}${hanNumber(Number(day))}`,
    shows: ['星期3上午 → 星期三上午'],
    not: ['每星期3次', '星期3个人'],
  },
  {
    kind: 'fixedWord',
    safety: 'safe',
    pattern: /(?<!\d)5四(?=运动|精神|青年|时期|新文化)/g,
    judge: () => '五四',
    shows: ['5四运动 → 五四运动'],
    not: ['15四运动', '五四运动'],
  },
  {
    kind: 'fixedWord',
    safety: 'safe',
    pattern: /(?<![\d.])([2两])万5千里(?=长征)/g,
    judge: ([, two]) => `${two === '2' ? '二' : '两'}万五千里`,
    shows: ['2万5千里长征 → 二万五千里长征'],
    not: ['2万5千里路'],
  },
  {
    kind: 'lunar',
    safety: 'review',
    pattern: /(农历|阴历|旧历)(闰?)(\d{1,2}|[正腊冬])月(\d{1,2})(?:日|(?![\d、—~～至到-]))/g,
    judge: ([, calendar = '', leap = '', month = '', day]) => {
      const name = lunarMonth(month);
      const date = lunarDay(Number(day));
      return name && date ? `${calendar}${leap}${name}${date}` : undefined;
    },
    shows: ['农历8月15日 → 农历八月十五'],
    not: ['农历13月5日', '8月15日'],
  },
  {
    kind: 'mixedDigits',
    safety: 'review',
    pattern: /(?<![\d.,])([1-9])千([1-9])百(?![一二三四五六七八九余多来\d])/g,
    judge: ([, thousands, hundreds]) => `${thousands}${hundreds}00`,
    shows: ['3千5百元 → 3500元'],
    not: ['3千5百多元', '三千五百元'],
  },
  {
    kind: 'mixedDigits',
    safety: 'review',
    pattern: /(?<![\d.,])(\d{1,4})万([1-9])千(?![克米瓦卡伏赫焦帕牛欧字比周里\d一二三四五六七八九余多来])/g,
    judge: ([, tenThousands, thousands]) => `${tenThousands}.${thousands}万`,
    shows: ['5万6千人 → 5.6万人'],
    not: ['5万6千克', '5万6千多人'],
  },
];

function lunarMonth(month: string): string | undefined {
  if (!/\d/.test(month)) return `${month}月`;
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  return number === 1 ? '正月' : `${hanNumber(number)}月`;
}

function lunarDay(day: number): string | undefined {
  if (day < 1 || day > 30) return undefined;
  return day <= 10 ? `初${hanNumber(day)}` : hanNumber(day);
}
