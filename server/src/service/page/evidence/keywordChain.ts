import type { Match } from './lexicon.ts';
import { isProse, type LineFacts } from '../lines/lineFacts.ts';

const SEPARATORS = /[|,_/·-]/;
/** Keywords of a chain; an enumeration in a headline has two or three: 稳就业、稳外贸、稳投资. */
const FEWEST_SEGMENTS = 4;
/** Share of its segments that are words of the trade: one in five may be a name. */
const MOST_OF_CHAIN = 0.8;
/** So many different words of the trade leave no doubt. */
const FEWEST_STRONG = 3;
/** Letters of one keyword; a clause of an article is longer. */
const LONGEST_SEGMENT = 24;

/**
 * Whether a line is a chain of search keywords of adult sites or gambling.
 *
 * @returns `pure`: it is nothing else; `mixed`: it starts with some, other words follow; undefined: it is none.
 *   A report that lists such words in its sentences is none.
 */
export function isKeywordChain(facts: LineFacts, matches: readonly Match[]): 'pure' | 'mixed' | undefined {
  const chained = matches.filter(({ entry }) => entry.place === 'chain');
  const strong = new Set(chained.filter(({ entry }) => entry.weight > 1).map(({ entry }) => entry.phrase));
  if (strong.size === 0) return undefined;
  const segments = segmentsOf(facts.tight.split(SEPARATORS), 1, chained);
  if (segments.length < FEWEST_SEGMENTS) {
    // 北京赛车开奖 时时彩计划 幸运农场: with nothing but blanks between them every one has to be of the trade.
    const words = segmentsOf(facts.folded.trim().split(/ +/), 0, chained);
    const isAll =
      strong.size >= FEWEST_STRONG && words.length >= FEWEST_STRONG && words.every(({ isHit }) => isHit);
    return isAll && facts.stops === 0 ? 'mixed' : undefined;
  }
  const hits = segments.filter(({ isHit }) => isHit).length;
  const areShort = segments.every(({ length }) => length <= LONGEST_SEGMENT);
  if (areShort && facts.stops === 0 && hits >= segments.length * MOST_OF_CHAIN)
    return strong.size >= FEWEST_STRONG ? 'pure' : 'mixed';
  if (strong.size === 1) return undefined;
  const startsSo = segments.slice(0, 3).every(({ isHit, length }) => isHit && length <= LONGEST_SEGMENT);
  return startsSo || (hits >= 3 && !isProse(facts)) ? 'mixed' : undefined;
}

interface Segment {
  readonly length: number;
  readonly isHit: boolean;
}

/**
 * @param gap units between two of them that offsets count
 * @param chained ascending
 */
function segmentsOf(parts: readonly string[], gap: number, chained: readonly Match[]): readonly Segment[] {
  let at = 0;
  let next = 0;
  return parts.map(({ length }) => {
    at += length + gap;
    const from = next;
    while (next < chained.length && chained[next]!.start < at) next++;
    return { length, isHit: next > from };
  });
}
