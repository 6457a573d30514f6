import { isCommonWord } from '../../words/words.ts';
import type { Pattern } from '../patternRule.ts';

export type UsageKind =
  | 'ellipsisEtc'
  | 'choice'
  | 'beforeAnd'
  | 'doubleStop'
  | 'exclamations'
  | 'documentNumber'
  | 'adjacent'
  | 'ordinal'
  | 'caption';

/** 和衷共济, 和合共生, 和而不同 */
const IDIOM = /^和[衷合而美风]/;

/** Marks that are not used so. */
export const USAGES: readonly Pattern<UsageKind>[] = [
  {
    kind: 'ellipsisEtc',
    safety: 'review',
    // 苹果、梨……等; not “……等一下”
    pattern: /(?<=、[^、，。！？；：“”\s]{1,12})……(?=等(?![等一我你您他她它咱待到着下会不了！？]))/g,
    judge: () => '',
    shows: ['苹果、梨……等水果 → 苹果、梨等水果'],
    not: ['苹果、梨等水果', '“苹果、梨……等一下！”'],
  },
  {
    kind: 'choice',
    safety: 'review',
    pattern: /(?<=[^，。！？；：“”\s]{2})？(?=还是[^，。！？；：“”\s]{1,16}？)/g,
    judge: () => '，',
    shows: ['你去？还是他去？ → 你去，还是他去？'],
    not: ['你去，还是他去？'],
  },
  {
    kind: 'beforeAnd',
    safety: 'review',
    // The last of three or more; what one or two characters begin with 和 are words: 和睦, 和谐.
    pattern: /(?<=、[^、，。！？；：\s]{1,10})、(?=([和及])([^\s，。、；：！？]{2}))/g,
    judge: ([, conjunction = '', next = '']) =>
      isCommonWord(conjunction + next[0]!) || IDIOM.test(conjunction + next) ? undefined : '',
    shows: ['苹果、梨、和桃子 → 苹果、梨和桃子'],
    not: ['和气、热情、和睦', '苹果、梨、和衷共济'],
  },
  {
    kind: 'doubleStop',
    safety: 'review',
    pattern: /。”。/g,
    judge: () => '。”',
    shows: ['他说：“好。”。 → 他说：“好。”'],
    not: ['他说：“好。”'],
  },
  {
    kind: 'exclamations',
    safety: 'safe',
    pattern: /！{4,}|？{4,}/g,
    judge: ([marks = '']) => marks.slice(0, 3),
    shows: ['真好！！！！ → 真好！！！'],
    not: ['真好！！！'],
  },
  {
    kind: 'documentNumber',
    safety: 'review',
    pattern:
      /(?<=[\u4e00-\u9fff][发办函规])[【[［(（〔]((?:19|20)\d\d)[】\]］)）〕]第?0{0,3}([1-9]\d{0,3})(?=号)/g,
    judge: ([, year, number]) => `〔${year}〕${number}`,
    shows: ['青政发[2024]第05号 → 青政发〔2024〕5号'],
    not: ['青政发〔2024〕5号', '见[2024]5号'],
  },
  {
    kind: 'adjacent',
    safety: 'review',
    pattern: /(?<=[》”])、(?=[《“])/g,
    judge: () => '',
    shows: ['《青山》、《东湖》 → 《青山》《东湖》'],
    not: ['《青山》和《东湖》'],
  },
  {
    kind: 'ordinal',
    safety: 'review',
    pattern:
      /(?<=(?:^|\n)[^\S\n]{0,4})(?:第[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]、|\d{1,2}、|[一二三四五六七八九十]{1,3}，)/g,
    judge: ([words = '']) =>
      words.startsWith('第')
        ? `${words.slice(0, -1)}，`
        : /^[（(]/.test(words)
          ? words.slice(0, -1)
          : /^\d/.test(words)
            ? `${words.slice(0, -1)}.`
            : `${words.slice(0, -1)}、`,
    shows: ['第一、查漏补缺 → 第一，查漏补缺'],
    not: ['第一，查漏补缺', '一、查漏补缺'],
  },
  {
    kind: 'caption',
    safety: 'review',
    pattern: /(?<=(?:^|\n)[^\S\n]{0,4}图[^\S\n]?\d{1,3}[^。\n]{1,80})。(?=[^\S\n]{0,4}(?:\n|$))/g,
    judge: () => '',
    shows: ['图1 青山水库。 → 图1 青山水库'],
    not: ['图1 青山水库'],
  },
];
