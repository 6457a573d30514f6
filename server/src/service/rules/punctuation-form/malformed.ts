import type { Safety, Severity } from '../../engine/finding.ts';
import type { Article } from '../../article/article.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { Script } from '../../script/variant.ts';
import { isTransliteration } from './transliteration.ts';

/** A mark in a form that it does not have. */
export interface Malformed {
  readonly kind: 'ellipsis' | 'dash' | 'range' | 'dot' | 'repeated' | 'conflict';
  readonly range: OffsetRange;
  readonly replacement: string;
  readonly safety: Safety;
  readonly atMost?: Severity;
}

/** How far behind ~ the unit of its number is looked for. */
const LONGEST_NUMBER = 12;

/** A form that is wrong by the standard, yet seen in print and read without a stumble. */
const HINT = { atMost: 'info' } as const;

type Reader = (
  text: string,
  classes: Uint8Array,
  range: OffsetRange,
  target: Script | undefined,
) => Malformed | undefined;

/** What each reader looks at: a row of these marks, and of nothing else. */
const READERS: readonly (readonly [marks: string, read: Reader])[] = [
  ['….。．·⋯', ellipsis],
  ['-–—―─－', dash],
  ['~', range],
  ['•‧∙⋅・･．.', dot],
  ['，。、；：', repeated],
];

const MARKS = new UnitSet(READERS.flatMap(([marks]) => [...marks]));
/** One of them by itself is right: most marks of a draft. */
const RIGHT_ALONE = UnitSet.of('，。、；：');
const CLASSES = new Set<number>([CharClass.HanMark, CharClass.HalfMark, CharClass.Symbol, CharClass.Kana]);

/** Marks of Chinese text in a wrong form, row by row. */
export function* malformedMarksOf(article: Article, target: Script | undefined): Iterable<Malformed> {
  const { text, scan } = article;
  const { classes, runStarts } = scan;
  let at = 0;
  for (let run = 0; run < runStarts.length - 1; run++) {
    if (!CLASSES.has(classes[runStarts[run]!]!)) continue;
    // A row may go on over several runs: it is read once.
    at = Math.max(at, runStarts[run]!);
    while (at < runStarts[run + 1]!) {
      if (!mayBeWrong(text, at)) {
        at++;
        continue;
      }
      let next = at;
      for (const [marks, read] of READERS) {
        const end = rowEnd(text, classes, at, marks);
        if (end === at) continue;
        next = Math.max(next, end);
        const found = read(text, classes, { start: at, end }, target);
        if (!found) continue;
        yield found;
        next = end;
        break;
      }
      at = next;
    }
  }
}

const mayBeWrong = (text: string, at: number): boolean =>
  MARKS.isAt(text, at) && (!RIGHT_ALONE.isAt(text, at) || MARKS.isAt(text, at + 1));

function rowEnd(text: string, classes: Uint8Array, start: number, marks: string): number {
  let end = start;
  while (end < text.length && marks.includes(text[end]!) && classes[end] !== CharClass.Masked) end++;
  return end;
}

const isHanAt = (classes: Uint8Array, at: number): boolean =>
  at >= 0 && at < classes.length && isHan(classes[at]!);

const isChineseAt = (classes: Uint8Array, at: number): boolean =>
  isHanAt(classes, at) || classes[at] === CharClass.HanMark;

/** `...`, `。。。`, a single `…` beside Chinese. Two stops are a repeated mark; six dots are right. */
function ellipsis(text: string, classes: Uint8Array, range: OffsetRange): Malformed | undefined {
  const { start, end } = range;
  const marks = text.slice(start, end);
  // A whole paragraph left out is twelve dots.
  const isWrong = marks === '…' || (/^(?:\.{3,}|。{3,}|．{3,}|·{3,}|…{3,})$/.test(marks) && marks !== '…………');
  if (!isWrong) return undefined;
  const isBeforeChinese = isHanAt(classes, end) || /[，。！？”’」』）》]/.test(text[end] ?? '');
  if (!isChineseAt(classes, start - 1) && !isBeforeChinese) return undefined;
  // [...] and (…) mark what a quotation leaves out; a title that a page has cut short ends in three dots.
  if (/[[(（［]/.test(text[start - 1] ?? '') || (end - start <= 3 && isAtLineEnd(text, end)))
    return undefined;
  return { kind: 'ellipsis', range, replacement: '……', safety: 'safe', ...(!marks.startsWith('。') && HINT) };
}

const isAtLineEnd = (text: string, at: number): boolean => at >= text.length || /[\r\n]/.test(text[at]!);

/** `--`, `――`, `－－` between Chinese, and dashes that are too long. One `—` or `-` joins a range or a name. */
function dash(
  text: string,
  classes: Uint8Array,
  range: OffsetRange,
  target: Script | undefined,
): Malformed | undefined {
  const { start, end } = range;
  const marks = text.slice(start, end);
  if (marks.length < 2 || marks.length > 6 || marks === '——') return undefined;
  // Taiwan draws it with ──.
  if (target === 'hant' && !marks.includes('-')) return undefined;
  const isBetween =
    (isHanAt(classes, start - 1) || /[”’」』）》]/.test(text[start - 1] ?? '')) &&
    (isHanAt(classes, end) || /[“‘「『（《]/.test(text[end] ?? ''));
  if (!isBetween) return undefined;
  return { kind: 'dash', range, replacement: '——', safety: 'safe', ...(!marks.includes('-') && HINT) };
}

/** 3~5天, 9月~11月. */
function range(text: string, classes: Uint8Array, tilde: OffsetRange): Malformed | undefined {
  const { start, end } = tilde;
  const isLeft =
    classes[start - 1] === CharClass.Digit || /[月日号號年万萬亿億%％元时時]/.test(text[start - 1] ?? '');
  const isRight = /^\d[\d.,]*%?[^\w ~-]/.test(text.slice(end, end + LONGEST_NUMBER));
  if (end - start > 1 || !isLeft || !isRight) return undefined;
  return { kind: 'range', range: tilde, replacement: '～', safety: 'safe', ...HINT };
}

/** 约翰•史密斯: the parts of a foreign name. Taiwan writes them with ‧; 一. and 好.青山 are no names. */
function dot(
  text: string,
  classes: Uint8Array,
  range: OffsetRange,
  target: Script | undefined,
): Malformed | undefined {
  const { start, end } = range;
  if (end - start > 1 || !isHanAt(classes, start - 1) || !isHanAt(classes, end)) return undefined;
  const isFullStop = text[start] === '.' || text[start] === '．';
  const isName = isTransliteration(text, start - 1, -1) && isTransliteration(text, end, 1);
  if (isFullStop ? !isName : target === 'hant') return undefined;
  return { kind: 'dot', range, replacement: '·', safety: isFullStop ? 'review' : 'safe', ...HINT };
}

/** `，，` is one mark too many; of `，。` a person says which. */
function repeated(text: string, classes: Uint8Array, range: OffsetRange): Malformed | undefined {
  const marks = text.slice(range.start, range.end);
  // A row of different marks speaks of marks.
  if (marks.length !== 2 || !isHanAt(classes, range.start - 1)) return undefined;
  if (marks[0] === marks[1]) return { kind: 'repeated', range, replacement: marks[0]!, safety: 'safe' };
  return { kind: 'conflict', range, replacement: marks.includes('。') ? '。' : marks[0]!, safety: 'review' };
}
