export type WordingKind =
  | 'doubledAbout'
  | 'doubledBound'
  | 'timesLess'
  | 'twelveHours'
  | 'wrongHalfDay'
  | 'until'
  | 'points'
  | 'pointsSum';

/** Words around a number that do not go together, in offsets of the text. */
export interface Wording {
  readonly kind: WordingKind;
  readonly start: number;
  readonly end: number;
  /** what of it changes, and to what; undefined: a person has to write it anew */
  readonly edit?: { readonly start: number; readonly end: number; readonly text: string };
  readonly right?: string;
}

interface Shape {
  readonly kind: WordingKind;
  readonly pattern: RegExp;
  /** the edit in offsets of the match; `undefined`: only a hint; `false`: the words are right */
  readonly judge: (match: RegExpExecArray) => Omit<Wording, 'kind' | 'start' | 'end'> | undefined;
}

const NUMBER = '(?:\\d[\\d.,]{0,11}|[一二两三四五六七八九十百千万亿半]{1,6})';
/** 的 and marks end what the number counts. */
const COUNTED = '[^\\d，。、；：！？“”（）()\\s的和与至到—~～-]{0,4}?';

const SHAPES: readonly Shape[] = [
  {
    kind: 'doubledAbout',
    pattern: new RegExp(
      `(?<![节签契条合公大预集特邀制附最邻靠])(约|大约|大概|将近|接近|近)[占为有需]?${NUMBER}[%％]?${COUNTED}(左右|上下)(?![两侧边手翼派岸游级铺文腿脚臂肩眼摇开晃摆转逢为车班学楼课浮求山水半船飞机集篇])`,
      'g',
    ),
    judge: deleteLast,
  },
  {
    kind: 'doubledAbout',
    pattern:
      /(?<![节签契条合公大预集特邀制附最邻靠])(?:约|大约|大概|近|将近)(\d{1,7}|[一二三四五六七八九]?[十百千万])余(?=[万亿个人名家件种亩元米吨里公户次年天位项])/g,
    judge: (match) => {
      const at = match.index + match[0].length - 1;
      return { edit: { start: at, end: at + 1, text: '' } };
    },
  },
  {
    kind: 'doubledBound',
    pattern: new RegExp(`(至少|最少|起码|不少于|不低于)[有要需达]?${NUMBER}[%％]?${COUNTED}(以上)`, 'g'),
    judge: deleteLast,
  },
  {
    kind: 'doubledBound',
    pattern: new RegExp(`(至多|最多|不超过|不多于|不高于)[有为]?${NUMBER}[%％]?${COUNTED}(以下|以内)`, 'g'),
    judge: deleteLast,
  },
  {
    kind: 'timesLess',
    pattern:
      /(?:降低|减少|下降)了?(?:[近约]|超过?)?(?:\d[\d.]{0,5}|[一二两三四五六七八九十百几数]{1,3})多?倍/g,
    judge: () => ({}),
  },
  {
    kind: 'twelveHours',
    pattern: /(下午|晚上|夜里|傍晚)(?:1[3-9]|2[0-3])(?=[时點点:：])/g,
    judge: ({ index, 1: word = '' }) => ({ edit: { start: index, end: index + word.length, text: '' } }),
  },
  {
    kind: 'wrongHalfDay',
    pattern: /(?:上午|凌晨|清晨|早上|早晨)(?:1[3-9]|2[0-3])(?=[时點点:：])/g,
    judge: () => ({}),
  },
  {
    kind: 'until',
    pattern:
      /(?<=^|[\n，。；：（“])截止(?=目前|当前|今年|去年|昨天|今天|昨日|今日|上月|本月|年底|月底|记者发稿|发稿|(?:\d{4}年|\d{1,2}月)[^，。；\n]{0,12}，)/g,
    judge: ({ index }) => ({ edit: { start: index, end: index + 2, text: '截至' } }),
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
        return isSum && !isGrowth ? { edit: { start: end - 1, end, text: '个百分点' } } : undefined;
      return isSum || Math.abs(change - Number(said)) <= ROUNDING ? undefined : { right };
    },
  },
];

/** Both ends and the change are rounded. */
const ROUNDING = 0.11;

/** 约…左右: one of the two is enough. */
function deleteLast({
  0: words,
  index,
  ...groups
}: RegExpExecArray): Omit<Wording, 'kind' | 'start' | 'end'> {
  const last = groups[2]!;
  const end = index + words.length;
  return { edit: { start: end - last.length, end, text: '' } };
}

export function* wordingsOf(text: string): Iterable<Wording> {
  for (const { kind, pattern, judge } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const found = judge(match);
      if (!found) continue;
      const start = match.index;
      yield {
        kind: found.right === undefined ? kind : 'pointsSum',
        start,
        end: start + match[0].length,
        ...found,
      };
    }
  }
}
