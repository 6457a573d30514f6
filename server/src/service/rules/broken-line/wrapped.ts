import type { Article } from '../../article/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { isStop, NEVER_FIRST } from './evidence.ts';
import { passageOf } from './passage.ts';
import type { LinePiece } from './pieces.ts';
import { isWordAcross } from './words.ts';

/** From this many full lines on, a draft counts as wrapped. */
const FEWEST_LINES = 3;
/** Share of the lines without end mark that are full. */
const HABIT = 0.8;
/** Share of full lines that break a word; of any two neighbouring characters in a text, about a third are within one. */
const BROKEN_WORDS = 0.1;
/** After this many full lines no further ones are read. */
const SAMPLE = 200;
/** A mark may hang over the edge. */
const OVERHANG = 2;

/** How wide text is taken to be: in columns, where 汉字 take two, or in characters. */
interface Measure {
  readonly widthOf: (article: Article, start: number, end: number) => number;
  /** narrower lines are verse, or cells */
  readonly narrowest: number;
}

/** Both ways that programs wrap lines; 20 columns are ten 汉字, and nobody wraps prose narrower. */
const MEASURES: readonly Measure[] = [
  {
    widthOf(
      {
        page: {
          scan: { classes },
        },
      },
      start,
      end,
    ) {
      let width = 0;
      for (let at = start; at < end; at++) width += columnsOf(classes[at]!);
      return width;
    },
    narrowest: 20,
  },
  { widthOf: (_, start, end) => end - start, narrowest: 10 },
];

/** Paragraphs that are wrapped at a fixed width: index of the first piece → index of the last. */
export function wrappedOf(article: Article, pieces: readonly LinePiece[]): ReadonlyMap<number, number> {
  const paragraphs = new Map<number, number>();
  const open = pieces.flatMap((piece, at) =>
    piece.gap?.isLineBreak && isOpenEnd(article, piece) ? [at] : [],
  );
  if (open.length < FEWEST_LINES) return paragraphs;
  const [isFull, full] = MEASURES.map((measure) => {
    const test = fullnessTest(article, pieces, open, measure);
    return [test, open.filter(test)] as const;
  }).reduce((best, other) => (other[1].length > best[1].length ? other : best));
  if (full.length < FEWEST_LINES || full.length < among(open, full) * HABIT) return paragraphs;
  const sample = full.slice(0, SAMPLE);
  const broken = sample.filter((at) =>
    isWordAcross(passageOf(article, pieces[at]!), passageOf(article, pieces[at + 1]!), true),
  );
  if (broken.length === 0 || broken.length < sample.length * BROKEN_WORDS) return paragraphs;
  const isMarked = hasMarkedParagraphs(pieces);
  // After a full stop only another sentence goes on, not a line that has no end.
  const canGoOn = (at: number): boolean =>
    endsWithStop(article, pieces[at]!) || (pieces[at + 1] !== undefined && isFull(at));
  const isLinked = (at: number): boolean =>
    pieces[at]!.gap?.isLineBreak === true &&
    !pieces[at + 1]!.isIndented &&
    isFull(at) &&
    (!endsWithStop(article, pieces[at]!) || (isMarked && canGoOn(at + 1)));
  for (let first = 0; first < pieces.length; first++) {
    let last = first;
    while (last + 1 < pieces.length && isLinked(last)) last++;
    if (last > first) paragraphs.set(first, last);
    first = last;
  }
  return paragraphs;
}

/** Whether a piece ends in the middle of a clause. */
const isOpenEnd = ({ page: { scan } }: Article, { end }: LinePiece): boolean => {
  const cls = scan.classes[end - 1]!;
  return isHan(cls) || cls === CharClass.Digit || cls === CharClass.Latin;
};

const endsWithStop = ({ text }: Article, { end }: LinePiece): boolean => isStop(text[end - 1]!);

/** How many of the open ones stand from the first to the last full one: what is around them is head and foot of a page. */
const among = (open: readonly number[], full: readonly number[]): number =>
  open.filter((at) => at >= full[0]! && at <= full.at(-1)!).length;

/** A test whether a piece is as wide as most of the `open` ones, so that what the next one begins with had no room. */
function fullnessTest(
  article: Article,
  pieces: readonly LinePiece[],
  open: readonly number[],
  { widthOf, narrowest }: Measure,
): (at: number) => boolean {
  const widths = new Map<number, number>();
  const widthAt = (at: number): number => {
    const { start, indent, end } = pieces[at]!;
    const known = widths.get(at) ?? widthOf(article, start - indent, end);
    widths.set(at, known);
    return known;
  };
  const width = mostFrequent(open.map(widthAt));
  if (width === undefined || width < narrowest) return () => false;
  return (at) => {
    if (widthAt(at) > width + OVERHANG || widthAt(at + 1) > width + OVERHANG) return false;
    const next = pieces[at + 1]!;
    return widthAt(at) + widthOf(article, next.start, unitEnd(article, next)) > width;
  };
}

/** Paragraphs are told apart by an indent or by blank lines, and not by their last mark alone. */
const hasMarkedParagraphs = (pieces: readonly LinePiece[]): boolean =>
  pieces.some(({ isIndented, gap }) => isIndented || (gap && !gap.isLineBreak));

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

/** End of what a line takes over as a whole: a word of Latin letters, a 汉字 with the marks that cannot begin a line. */
function unitEnd(
  {
    text,
    page: {
      scan: { classes },
    },
  }: Article,
  { start, end }: LinePiece,
): number {
  const isLetter = (at: number): boolean =>
    classes[at] === CharClass.Latin ||
    classes[at] === CharClass.Digit ||
    classes[at] === CharClass.LatinMarked;
  let at = start;
  if (isLetter(at)) while (at < end && isLetter(at)) at++;
  else at++;
  while (at < end && NEVER_FIRST.includes(text[at]!)) at++;
  return at;
}

function columnsOf(cls: CharClass): number {
  switch (cls) {
    case CharClass.Latin:
    case CharClass.LatinMarked:
    case CharClass.Digit:
    case CharClass.HalfMark:
      return 1;
    case CharClass.Invisible:
    case CharClass.Combining:
    case CharClass.Control:
      return 0;
    default:
      return 2;
  }
}
