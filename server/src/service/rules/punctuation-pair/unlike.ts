import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { closerOf, KINDS, kindOf, type Mark } from './pairedMarks.ts';
import { fullMarks } from '../../text/marks.ts';

/** Two halves of different kinds: 【通知], 〈文摘>, [快讯】. */
export interface UnlikePair {
  readonly start: number;
  readonly end: number;
  /** the half that is kept */
  readonly mark: string;
  /** the other one */
  readonly wrongAt: number;
  readonly right: string;
}

/** What is written for the other half of a mark. */
const SECOND_HALVES: Readonly<Record<string, string>> = {
  '“': '」』',
  '《': '>＞〉」}｝】］])）',
  '〈': '>＞》}｝】］)）',
  '【': ']］)）〕}',
  '（': ']］】〕}',
};
const FIRST_HALVES: Readonly<Record<string, string>> = {
  '”': '「『',
  '》': '<＜〈「',
  '〉': '<＜《',
  '】': '[［(（〔{',
  '）': '[［【〔{',
  ')': '［〔【',
};
const PARTNERS: Readonly<Record<string, string>> = {
  '」': '「',
  '』': '『',
  '「': '」',
  '『': '』',
  ']': '[',
  '］': '［',
  '〕': '〔',
  '}': '{',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '{': '}',
  '【': '】',
};
/** Units between two halves that are not of one pair, 《青山日报>: further apart they are no pair but two slips. */
const LONGEST = 30;
/** No title and no label goes on across these. */
const STOPS = new Set(`${fullMarks('stop', 'semicolon')}\n\r`);

/** Pairs among the marks of one line that have no other half of their own kind. */
export function unlikePairsOf(article: Article, alone: readonly Mark[]): readonly UnlikePair[] {
  const aloneAt = new Set(alone.map(({ at }) => at));
  const pairs: UnlikePair[] = [];
  let done = -1;
  for (const mark of alone) {
    if (mark.at <= done) continue;
    const halves = (mark.isOpener ? SECOND_HALVES : FIRST_HALVES)[mark.character];
    const wrongAt = halves === undefined ? undefined : otherHalf(article, mark, halves, aloneAt);
    if (wrongAt === undefined || wrongAt <= done) continue;
    const { at, kind, isOpener, character } = mark;
    const [start, end] = isOpener ? [at, wrongAt + 1] : [wrongAt, at + 1];
    // ［公告): of the two the half-width one is the slip.
    if (character === ')')
      pairs.push({
        start,
        end,
        mark: article.text[wrongAt]!,
        wrongAt: at,
        right: PARTNERS[article.text[wrongAt]!]!,
      });
    else {
      const right = isOpener ? closerOf(kind) : KINDS[kind]!;
      pairs.push({ start, end, mark: character, wrongAt, right });
    }
    done = end - 1;
  }
  return pairs;
}

function otherHalf(
  { text, scan: { classes } }: Article,
  { at: from, isOpener, character }: Mark,
  halves: string,
  alone: ReadonlySet<number>,
): number | undefined {
  const step = isOpener ? 1 : -1;
  let nested = 0;
  for (let at = from + step; Math.abs(at - from) <= LONGEST; at += step) {
    const other = text[at];
    if (other === undefined || STOPS.has(other) || other === character) return undefined;
    if (classes[at] === CharClass.Masked) continue;
    if (halves.includes(other) && isAlone(text, at, alone)) {
      // 他读《青山志，另见附件）: a bracket of the sentence, and no end of a title.
      const isOfSentence = '《〈'.includes(character) && ')）'.includes(other);
      if (isOfSentence && /[，,]/.test(text.slice(from, at))) return undefined;
      if (nested === 0) return at - from === step ? undefined : at;
      nested--;
    } else if (halves.includes(PARTNERS[other] ?? '\0')) {
      nested++;
    }
  }
  return undefined;
}

/** Marks that are paired by kind have to be left over themselves; > and < are no arrows and compare no numbers. */
function isAlone(text: string, at: number, alone: ReadonlySet<number>): boolean {
  const mark = text[at]!;
  if ('<>'.includes(mark)) {
    const isArrow = /[-=<>]/.test(text[at - 1] ?? '') || /[-=<>]/.test(text[at + 1] ?? '');
    return !isArrow && !/^ ?\d/.test(text.slice(at + 1, at + 3));
  }
  const isPaired = kindOf(mark) !== -1 || '）】》〉()'.includes(mark);
  return !isPaired || alone.has(at);
}
