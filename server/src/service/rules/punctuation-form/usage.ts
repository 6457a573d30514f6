import type { Safety } from '../../engine/finding.ts';
import { isCommonWord } from '../../words/words.ts';

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

/** A mark that is not used so, in offsets of the text. */
export interface Misuse {
  readonly kind: UsageKind;
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly safety: Safety;
}

interface Shape {
  readonly kind: UsageKind;
  readonly safety: Safety;
  readonly pattern: RegExp;
  /** what should stand there; undefined where the mark is right */
  readonly right: (match: RegExpExecArray, text: string) => string | undefined;
}

/** 和衷共济, 和合共生, 和而不同 */
const IDIOM = /^和[衷合而美风]/;

const SHAPES: readonly Shape[] = [
  {
    kind: 'ellipsisEtc',
    safety: 'review',
    // 苹果、梨……等; not “……等一下”
    pattern: /(?<=、[^、，。！？；：“”\s]{1,12})……(?=等(?![等一我你您他她它咱待到着下会不了！？]))/g,
    right: () => '',
  },
  {
    kind: 'choice',
    safety: 'review',
    pattern: /(?<=[^，。！？；：“”\s]{2})？(?=还是[^，。！？；：“”\s]{1,16}？)/g,
    right: () => '，',
  },
  {
    kind: 'beforeAnd',
    safety: 'review',
    // The last of three or more; what one or two characters begin with 和 are words: 和睦, 和谐.
    pattern: /(?<=、[^、，。！？；：\s]{1,10})、(?=([和及])([^\s，。、；：！？]{2}))/g,
    right: ([, conjunction = '', next = '']) =>
      isCommonWord(conjunction + next[0]!) || IDIOM.test(conjunction + next) ? undefined : '',
  },
  {
    kind: 'doubleStop',
    safety: 'review',
    pattern: /。”。/g,
    right: () => '。”',
  },
  {
    kind: 'exclamations',
    safety: 'safe',
    pattern: /！{4,}|？{4,}/g,
    right: ([marks = '']) => marks.slice(0, 3),
  },
  {
    kind: 'documentNumber',
    safety: 'review',
    pattern:
      /(?<=[\u4e00-\u9fff][发办函规])[【[［(（〔]((?:19|20)\d\d)[】\]］)）〕]第?0{0,3}([1-9]\d{0,3})(?=号)/g,
    right: ([, year, number]) => `〔${year}〕${number}`,
  },
  {
    kind: 'adjacent',
    safety: 'review',
    pattern: /(?<=[》”])、(?=[《“])/g,
    right: () => '',
  },
  {
    kind: 'ordinal',
    safety: 'review',
    pattern:
      /(?<=(?:^|\n)[^\S\n]{0,4})(?:第[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]、|\d{1,2}、|[一二三四五六七八九十]{1,3}，)/g,
    right: ([words = '']) =>
      words.startsWith('第')
        ? `${words.slice(0, -1)}，`
        : /^[（(]/.test(words)
          ? words.slice(0, -1)
          : /^\d/.test(words)
            ? `${words.slice(0, -1)}.`
            : `${words.slice(0, -1)}、`,
  },
  {
    kind: 'caption',
    safety: 'review',
    pattern: /(?<=(?:^|\n)[^\S\n]{0,4}图[^\S\n]?\d{1,3}[^。\n]{1,80})。(?=[^\S\n]{0,4}(?:\n|$))/g,
    right: () => '',
  },
];

export function* misusesOf(text: string, isOn: (kind: UsageKind) => boolean): Iterable<Misuse> {
  for (const { kind, safety, pattern, right: rightOf } of SHAPES) {
    if (!isOn(kind)) continue;
    for (const match of text.matchAll(pattern)) {
      const right = rightOf(match, text);
      const { 0: words, index } = match;
      if (right !== undefined && right !== words)
        yield { kind, start: index, end: index + words.length, right, safety };
    }
  }
}
