import type { Article } from '../../article/article.ts';
import { verdictOf, type Verdict } from './evidence.ts';
import type { Gap } from './gap.ts';
import { counted, piecesOf, type CountedPiece, type Piece } from './pieces.ts';
import { wrappedOf } from './wrapped.ts';

/** So many lines that end with a comma are a style. */
const STYLE = 3;

/** Places where one sentence, or for `wrapped` one paragraph, is broken into lines. */
export interface Break {
  readonly verdict: Verdict | 'wrapped';
  /** ascending; one, except in a wrapped paragraph */
  readonly gaps: readonly Gap[];
}

export function breaksOf(article: Article): readonly Break[] {
  const breaks = [...allBreaks(article)];
  const commas = breaks.filter(({ verdict }) => verdict === 'comma').length;
  // A draft that breaks its lines after clauses does so on purpose.
  const isStyle =
    commas >= STYLE && commas * 2 > breaks.length && !breaks.some(({ verdict }) => verdict === 'wrapped');
  // One line without its end mark is a slip of its writer, a caption, a sub-head; only where others are cut is it a column.
  const isColumn = breaks.some(({ verdict }) => verdict === 'certain' || verdict === 'wrapped');
  return breaks.filter(
    ({ verdict }) => !(verdict === 'comma' && isStyle) && !(verdict === 'likely' && !isColumn),
  );
}

function* allBreaks(article: Article): Iterable<Break> {
  const pieces = piecesOf(article);
  const wrapped = wrappedOf(article, pieces);
  const isColumn = columnTest(article, pieces);
  // What goes on is read together with what it goes on from, as if it were joined already.
  let joined: CountedPiece | undefined;
  for (let at = 0; at + 1 < pieces.length; at++) {
    const last = wrapped.get(at);
    if (last !== undefined) {
      yield { verdict: 'wrapped', gaps: pieces.slice(at, last).map(({ gap }) => gap!) };
      at = last;
      joined = undefined;
    }
    let piece = pieces[at]!;
    const next = pieces[at + 1];
    if (joined) piece = { ...piece, start: joined.start, joined };
    joined = undefined;
    if (!piece.gap || !next || isColumn(at)) continue;
    const verdict = verdictOf(article, piece, next);
    if (!verdict) continue;
    yield { verdict, gaps: [piece.gap] };
    joined = counted(article, piece);
  }
}

/** A number and nothing else. */
const NUMBER = /^[\d.,%％－+-]+$/;
const LONGEST_NUMBER = 20;

/** Of two numbers, each in a line of its own, no sentence is made: they are a column of a table. */
function columnTest({ text }: Article, pieces: readonly Piece[]): (at: number) => boolean {
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
