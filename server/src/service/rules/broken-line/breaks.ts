import type { Article } from '../../article/article.ts';
import { verdictOf, type Verdict } from './evidence.ts';
import type { Gap } from './gap.ts';
import { piecesOf } from './pieces.ts';
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
  return isStyle ? breaks.filter(({ verdict }) => verdict !== 'comma') : breaks;
}

function* allBreaks(article: Article): Iterable<Break> {
  const pieces = piecesOf(article);
  const wrapped = wrappedOf(article, pieces);
  for (let at = 0; at + 1 < pieces.length; at++) {
    const last = wrapped.get(at);
    if (last !== undefined) {
      yield { verdict: 'wrapped', gaps: pieces.slice(at, last).map(({ gap }) => gap!) };
      at = last;
    }
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    if (!piece.gap || !next) continue;
    const verdict = verdictOf(article, piece, next);
    if (verdict) yield { verdict, gaps: [piece.gap] };
  }
}
