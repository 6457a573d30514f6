import type { Safety } from '../../engine/finding.ts';
import { arabicDigits, arabicOf, hanNumber, roughly } from './numerals.ts';

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

/** A number in a form that it does not have, in offsets of the text. */
export interface Slip {
  readonly kind: SlipKind;
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly safety: Safety;
}

interface Shape {
  readonly kind: SlipKind;
  readonly safety: Safety;
  readonly pattern: RegExp;
  /** what should stand there; undefined where the form is right; `before` is what stands before it */
  readonly right: (match: RegExpExecArray, before: string) => string | undefined;
}

/** What is counted, and not numbered: 3、4天, not 3、4号楼, 3、4年级, 1、2月. */
const COUNTED =
  '(?=[十百千万亿天个次岁米里斤元块倍家件种位辆台户亩吨趟遍成]|年(?![级代期])|人(?![民口称])|名(?!次)[\\u4e00-\\u9fff]|小时|分钟|秒钟|公里|公斤)';

/** 分别有3、4人: two numbers, one after the other. */
const EACH = /分别|依次|各|先后|分获|排名|位列|名列/;
const isEach = (before: string): boolean => EACH.test(before.split(/[，。；！？]/).at(-1)!);
const CONTEXT = 12;

const SHAPES: readonly Shape[] = [
  {
    kind: 'approximate',
    safety: 'review',
    pattern: new RegExp(
      `(?<=[^\\s\\d.、,：；。第图表周期拜初章条款至到—~～-])([1-8])、([2-9])${COUNTED}`,
      'g',
    ),
    right: ([, a, b], before) =>
      Number(b) === Number(a) + 1 && !isEach(before) ? roughly(Number(a)) : undefined,
  },
  {
    kind: 'approximate',
    safety: 'review',
    pattern: new RegExp(
      `(?<=[^\\s一二三四五六七八九十百千万亿、：；。第图表周期拜初])([一两二三四五六七八])、([两二三四五六七八九])${COUNTED}`,
      'g',
    ),
    right: ([, a = '', b = ''], before) => {
      if (isEach(before)) return undefined;
      const [first, second] = [a, b].map((digit) => arabicOf(digit.replace('两', '二')));
      return second === first! + 1 ? roughly(first!) : undefined;
    },
  },
  {
    kind: 'some',
    safety: 'safe',
    pattern: /(?<![\d.年月日时第])([1-9]0)几(?=[个天岁年人名次万亿家种元块斤里公层])/g,
    right: ([, tens]) => `${hanNumber(Number(tens))}几`,
  },
  {
    kind: 'some',
    safety: 'safe',
    pattern: /(?<![周期第十百千万])几(10{1,3})(?=[个天岁年人名次万亿家种元块斤里])/g,
    right: ([, power = '']) => `几${['十', '百', '千'][power.length - 2]!}`,
  },
  {
    kind: 'rangePercent',
    safety: 'review',
    pattern: /(?<![a-z\d.,—~～−%‰:/-])(\d{1,3}(?:\.\d{1,3})?)([—~～-])(\d{1,3}(?:\.\d{1,3})?)([%％‰])/gi,
    right: ([, a = '', joint = '', b = '', sign = '']) =>
      Number(a) < Number(b) ? `${a}${sign}${joint}${b}${sign}` : undefined,
  },
  {
    kind: 'rangeUnit',
    safety: 'review',
    pattern:
      /(?<![a-z\d.,—~～−:/万亿年月-])(\d{1,4}(?:\.\d{1,3})?)([—~～-])(\d{1,4}(?:\.\d{1,3})?)(万亿|[万亿])/gi,
    right: ([, a = '', joint = '', b = '', unit = '']) =>
      Number(a) < Number(b) ? `${a}${unit}${joint}${b}${unit}` : undefined,
  },
  {
    kind: 'yearZero',
    safety: 'safe',
    pattern: /(?<![〇零○一二三四五六七八九十百千万亿\d])[一二][〇零○一二三四五六七八九]{3}(?=年)/g,
    right: ([words = '']) => (/[零○]/.test(words) ? words.replace(/[零○]/g, '〇') : undefined),
  },
  {
    kind: 'yearMixed',
    safety: 'safe',
    pattern: /(?<![〇零○一二三四五六七八九十百千万亿\d])[12一二][〇零○一二三四五六七八九\d]{3}(?=年)/g,
    right: ([words = '']) => {
      const isMixed = /\d/.test(words) && /\D/.test(words);
      const year = arabicDigits(words);
      if (!isMixed || !/^(?:19|20)/.test(year)) return undefined;
      // 二00八
      return /[1-9]/.test(words) ? year : words.replace(/[0零○]/g, '〇');
    },
  },
  {
    kind: 'yearShort',
    safety: 'review',
    pattern: /(?<![a-z\d.,:、—~～第满近约和国成正治-])0\d(?=年(?!级|代))/gi,
    right: ([words]) => `20${words}`,
  },
  {
    kind: 'century',
    safety: 'safe',
    pattern: /(?<![十百\d])(十[六七八九]|二十一?)世纪([1-9]0)(?=年代)/g,
    right: ([, century = '', decade]) => `${arabicOf(century)}世纪${decade}`,
  },
  {
    kind: 'century',
    safety: 'safe',
    pattern: /(?<![\d十])(\d{2})世纪([一二三四五六七八九]十)(?=年代)/g,
    right: ([, century, decade = '']) => `${century}世纪${arabicOf(decade)}`,
  },
  {
    kind: 'weekday',
    safety: 'safe',
    pattern: /(?<![个每一两几半\d])(星期|礼拜)([1-6])(?![\d.%:：、个天次节课场小多至到~～—-])/g,
    right: ([, word, day]) => `${word}${hanNumber(Number(day))}`,
  },
  {
    kind: 'fixedWord',
    safety: 'safe',
    pattern: /(?<!\d)5四(?=运动|精神|青年|时期|新文化)/g,
    right: () => '五四',
  },
  {
    kind: 'fixedWord',
    safety: 'safe',
    pattern: /(?<![\d.])([2两])万5千里(?=长征)/g,
    right: ([, two]) => `${two === '2' ? '二' : '两'}万五千里`,
  },
  {
    kind: 'lunar',
    safety: 'review',
    pattern: /(农历|阴历|旧历)(闰?)(\d{1,2}|[正腊冬])月(\d{1,2})(?:日|(?![\d、—~～至到-]))/g,
    right: ([, calendar = '', leap = '', month = '', day]) => {
      const name = lunarMonth(month);
      const date = lunarDay(Number(day));
      return name && date ? `${calendar}${leap}${name}${date}` : undefined;
    },
  },
  {
    kind: 'mixedDigits',
    safety: 'review',
    pattern: /(?<![\d.,])([1-9])千([1-9])百(?![一二三四五六七八九余多来\d])/g,
    right: ([, thousands, hundreds]) => `${thousands}${hundreds}00`,
  },
  {
    kind: 'mixedDigits',
    safety: 'review',
    pattern: /(?<![\d.,])(\d{1,4})万([1-9])千(?![克米瓦卡伏赫焦帕牛欧字比周里\d一二三四五六七八九余多来])/g,
    right: ([, tenThousands, thousands]) => `${tenThousands}.${thousands}万`,
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

/** Numbers in a form that GB/T 15835 does not have. */
export function* slipsOf(text: string): Iterable<Slip> {
  for (const { kind, safety, pattern, right: rightOf } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const { 0: words, index } = match;
      const right = rightOf(match, text.slice(Math.max(0, index - CONTEXT), index));
      if (right !== undefined && right !== words)
        yield { kind, start: index, end: index + words.length, right, safety };
    }
  }
}
