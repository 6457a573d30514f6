import { classOf, isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import { LONGEST_WORD, NO_WORD, shareAt } from './words.ts';

/** How far around a word its neighbours are looked at. */
const REACH = 3;
/** Logarithm of the share of text that a character or word has which the table does not know. */
const UNKNOWN = -15;

/**
 * Whether `start`…`end` of a simplified text reads as one word at least as well as its characters read as parts of the
 * words around it: 南通 in 到南通考察, not in 东南通道. Judged by how often each word is met; longer words that have all of
 * it in them are not considered.
 * @param favour logarithm of how much likelier the word is here than elsewhere
 */
export function readsAsWord(text: string, start: number, end: number, favour = 0): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && isHan(classOf(text.charCodeAt(from - 1)))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && isHan(classOf(text.charCodeAt(to)))) to++;
  const apart = best(text, from, start) + knownOr(shareAt(text, start, end)) + best(text, end, to);
  return apart + favour >= best(text, from, to, { start, end });
}

const knownOr = (share: number): number => (share === NO_WORD ? UNKNOWN : share);

/** Logarithm of the share of the likeliest way to read a range as words, of which none has all of `cut` in it. */
function best(text: string, from: number, to: number, cut?: OffsetRange): number {
  const scores = [0];
  for (let end = from + 1; end <= to; end++) {
    let highest = scores[end - 1 - from]! + knownOr(shareAt(text, end - 1, end));
    for (let length = 2; length <= LONGEST_WORD && end - length >= from; length++) {
      const start = end - length;
      if (cut && start <= cut.start && cut.end <= end) continue;
      highest = Math.max(highest, scores[start - from]! + shareAt(text, start, end));
    }
    scores.push(highest);
  }
  return scores[to - from]!;
}
