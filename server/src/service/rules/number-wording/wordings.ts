import type { Pattern, Verdict } from '../patternRule.ts';

export type WordingKind =
  | 'doubledAbout'
  | 'doubledBound'
  | 'timesLess'
  | 'twelveHours'
  | 'wrongHalfDay'
  | 'until'
  | 'points'
  | 'pointsSum';

const NUMBER = '(?:\\d[\\d.,]{0,11}|[一二两三四五六七八九十百千万亿半]{1,6})';
/** 的 and marks end what the number counts. */
const COUNTED = '[^\\d，。、；：！？“”（）()\\s的和与至到—~～-]{0,4}?';

/** Words around a number that do not go together. */
export const WORDINGS: readonly Pattern<WordingKind>[] = [
  {
    kind: 'doubledAbout',
    pattern: new RegExp(
      `(?<![节签契条合公大预集特邀制附最邻靠])(约|大约|大概|将近|接近|近)[占为有需]?${NUMBER}[%％]?${COUNTED}(左右|上下)(?![两侧边手翼派岸游级铺文腿脚臂肩眼摇开晃摆转逢为车班学楼课浮求山水半船飞机集篇])`,
      'g',
    ),
    judge: deleteLast,
    shows: ['约50人左右 → 约50人'],
    not: ['节约50元左右', '大约50人'],
  },
  {
    kind: 'doubledAbout',
    pattern:
      /(?<![节签契条合公大预集特邀制附最邻靠])(?:约|大约|大概|近|将近)(\d{1,7}|[一二三四五六七八九]?[十百千万])余(?=[万亿个人名家件种亩元米吨里公户次年天位项])/g,
    judge: (match) => {
      const at = match.index + match[0].length - 1;
      return { right: [''], part: { start: at, end: at + 1 } };
    },
    shows: ['约30余万人 → 约30万人'],
    not: ['30余万人', '节约30余万元'],
  },
  {
    kind: 'doubledBound',
    pattern: new RegExp(`(至少|最少|起码|不少于|不低于)[有要需达]?${NUMBER}[%％]?${COUNTED}(以上)`, 'g'),
    judge: deleteLast,
    shows: ['至少5天以上 → 至少5天'],
    not: ['至少5天'],
  },
  {
    kind: 'doubledBound',
    pattern: new RegExp(`(至多|最多|不超过|不多于|不高于)[有为]?${NUMBER}[%％]?${COUNTED}(以下|以内)`, 'g'),
    judge: deleteLast,
    shows: ['不超过5天以内 → 不超过5天'],
    not: ['不超过5天'],
  },
  {
    kind: 'timesLess',
    pattern:
      /(?:降低|减少|下降)了?(?:[近约]|超过?)?(?:\d[\d.]{0,5}|[一二两三四五六七八九十百几数]{1,3})多?倍/g,
    judge: () => ({ right: [] }),
    shows: ['成本降低了3倍 → 成本降低了3倍'],
    not: ['成本增加了3倍'],
  },
  {
    kind: 'twelveHours',
    pattern: /(下午|晚上|夜里|傍晚)(?:1[3-9]|2[0-3])(?=[时點点:：])/g,
    judge: ({ index, 1: word = '' }) => ({
      right: [''],
      part: { start: index, end: index + word.length },
    }),
    shows: ['下午15时开会 → 15时开会'],
    not: ['下午3时开会', '15时开会'],
  },
  {
    kind: 'wrongHalfDay',
    pattern: /(?:上午|凌晨|清晨|早上|早晨)(?:1[3-9]|2[0-3])(?=[时點点:：])/g,
    judge: () => ({ right: [] }),
    shows: ['上午15时开会 → 上午15时开会'],
    not: ['上午9时开会'],
  },
  {
    kind: 'until',
    pattern: /(?<=^|[\n，。；（“])截止(?=\d{1,4}(?:[年月日时時点點]|[:：]\d)[^，。；\n]{0,20}，)/g,
    judge: ({ index }) => ({ right: ['截至'], part: { start: index, end: index + 2 } }),
    shows: ['截止8月底，已有三村通水 → 截至8月底，已有三村通水'],
    not: ['报名截止，8月已有三百人', '报名：截止8月底。', '截至8月底，已有三村通水'],
  },
  {
    kind: 'points',
    pattern:
      /[从由]\D{0,12}(\d{1,3}(?:\.\d{1,2})?)[%％][^\d，。；\n]{0,10}[至到](\d{1,3}(?:\.\d{1,2})?)[%％]，?[^\d，。；\n]{0,6}(?:提高|上升|增加|增长|下降|降低|减少|回落)了?(\d{1,3}(?:\.\d{1,2})?)([%％]|个百分点)/g,
    judge: ({ 0: words, 1: from, 2: to, 3: said = '', 4: unit = '', index }) => {
      const change = Math.abs(Number(to) - Number(from));
      const right = String(Number(change.toFixed(2)));
      const isSum = Math.abs(change - Number(said)) < 1e-6;
      const end = index + words.length;
      // From 100% to 150% is 50% more and 50 points more.
      const isGrowth = Math.abs((change / Number(from)) * 100 - Number(said)) < 1e-6;
      if (unit !== '个百分点')
        return isSum && !isGrowth ? { right: ['个百分点'], part: { start: end - 1, end } } : undefined;
      return isSum || Math.abs(change - Number(said)) <= ROUNDING
        ? undefined
        : { kind: 'pointsSum', right: [], data: { right } };
    },
    shows: ['比例从20%升至30%，提高10% → 比例从20%升至30%，提高10个百分点'],
    not: ['产量从100%升至150%，提高50%', '比例从20%升至30%，提高10个百分点'],
  },
];

/** Both ends and the change are rounded. */
const ROUNDING = 0.11;

/** 约…左右: one of the two is enough. */
function deleteLast({ 0: words, index, ...groups }: RegExpExecArray): Verdict<WordingKind> {
  const last = groups[2]!;
  const end = index + words.length;
  return { right: [''], part: { start: end - last.length, end } };
}
