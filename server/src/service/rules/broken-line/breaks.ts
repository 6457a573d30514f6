import type { Article } from '../../article/article.ts';
import { verdictOf, type Verdict } from './evidence.ts';
import type { LineGap } from './gap.ts';
import { joinedPassage, passageOf, type Passage } from './passage.ts';
import { piecesOf, type LinePiece } from './pieces.ts';
import { wrappedOf } from './wrapped.ts';

/** From this many lines that end with a comma on, it is the author's style. */
const STYLE = 3;

/** Places where one sentence, or for `wrapped` one paragraph, is broken into lines. */
export interface Break {
  readonly verdict: Verdict | 'wrapped';
  /** ascending; one, except in a wrapped paragraph */
  readonly gaps: readonly LineGap[];
}

export function breaksOf(article: Article): readonly Break[] {
  const pieces = piecesOf(article);
  const wrapped = wrappedOf(article, pieces);
  const refused = new Set<Verdict>();
  for (;;) {
    const breaks = joinedRuns(article, pieces, wrapped, refused);
    const more = doubtedIn(breaks);
    if (more.length === 0) return breaks;
    for (const verdict of more) refused.add(verdict);
  }
}

/** Verdicts that the draft as a whole speaks against. */
function doubtedIn(breaks: readonly Break[]): readonly Verdict[] {
  const numberOf = (wanted: Break['verdict']): number =>
    breaks.filter(({ verdict }) => verdict === wanted).length;
  const commas = numberOf('comma');
  const doubted: Verdict[] = [];
  // A draft that breaks its lines after clauses does so on purpose.
  if (commas >= STYLE && commas * 2 > breaks.length && numberOf('wrapped') === 0) doubted.push('comma');
  // One line without its end mark is a slip of its writer, a caption, a sub-head; only where others are cut is it a column.
  if (numberOf('likely') > 0 && numberOf('certain') + numberOf('wrapped') === 0) doubted.push('likely');
  return doubted;
}

/**
 * What goes on is read together with what it goes on from, as if the two were joined already. The longer text may in
 * its turn go on from what stands before it: a column of single words 代⏎表⏎团⏎… is one sentence only as a whole.
 */
function joinedRuns(
  article: Article,
  pieces: readonly LinePiece[],
  wrapped: ReadonlyMap<number, number>,
  refused: ReadonlySet<Verdict>,
): readonly Break[] {
  const isColumn = columnTest(article, pieces);
  const breaks: Break[] = [];
  /** what could still go on, the nearest last */
  let open: Passage[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let passage = passageOf(article, pieces[at]!);
    const last = wrapped.get(at);
    if (last !== undefined) {
      breaks.push({ verdict: 'wrapped', gaps: pieces.slice(at, last).map(({ gap }) => gap!) });
      while (at < last) passage = joinedPassage(article, passage, passageOf(article, pieces[++at]!));
    }
    for (let before = open.at(-1); before; before = open.at(-1)) {
      const verdict = verdictOf(article, before, passage);
      if (!verdict || refused.has(verdict)) break;
      breaks.push({ verdict, gaps: [before.last.gap!] });
      passage = joinedPassage(article, before, passage);
      open.pop();
    }
    if (pieces[at]!.gap && !isColumn(at)) open.push(passage);
    else open = [];
  }
  return breaks.toSorted((a, b) => a.gaps[0]!.start - b.gaps[0]!.start);
}

/** A number and nothing else. */
const NUMBER = /^[\d.,%％－+-]+$/;
/** Units of a cell that holds nothing but a number with its unit. */
const LONGEST_NUMBER = 20;

/** Of two numbers, each in a line of its own, no sentence is made: they are a column of a table. */
function columnTest({ text }: Article, pieces: readonly LinePiece[]): (at: number) => boolean {
  const isNumber = (at: number): boolean => {
    const piece = pieces[at];
    return (
      piece !== undefined &&
      piece.end - piece.start <= LONGEST_NUMBER &&
      NUMBER.test(text.slice(piece.start, piece.end))
    );
  };
  return (at) =>
    (isNumber(at) && (isNumber(at - 1) || isNumber(at + 1))) || (isNumber(at + 1) && isNumber(at + 2));
}
