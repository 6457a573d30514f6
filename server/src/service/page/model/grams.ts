import { mix, type FeatureList } from './featureList.ts';
import { Of } from './templates.ts';

/** Units of a line that is a feature as a whole: 上一篇, 打印本页; longer ones come back too seldom to learn from. */
const LONGEST_WHOLE = 12;
/** Units at either end of a line that are learned from: words of a page stand there, and a model stays small. */
const ENDS = 30;

/** Pairs and triples of characters at both ends of a line. */
export function addGrams(list: FeatureList, folded: string): void {
  const isShort = folded.length <= 2 * ENDS;
  const spans: readonly (readonly [number, number])[] = isShort
    ? [[0, folded.length]]
    : [
        [0, ENDS],
        [folded.length - ENDS, folded.length],
      ];
  let whole = 7;
  for (const [from, to] of spans) {
    let second = from === 0 ? 1 : 2;
    let first = 0;
    for (let at = from; at <= to; at++) {
      const unit = at === folded.length ? 3 : at === to ? 2 : gramUnit(folded.charCodeAt(at));
      list.add(Of.Bigram, second * 65536 + unit);
      if (first) list.add(Of.Trigram, Math.imul(first * 65536 + second, 31) ^ unit);
      first = second;
      second = unit;
      whole = mix(whole, unit);
    }
  }
  if (folded.length <= LONGEST_WHOLE) list.add(Of.Whole, whole);
}

const ZERO = 0x30;
const NINE = 0x39;
const gramUnit = (unit: number): number => (unit >= ZERO && unit <= NINE ? ZERO : unit);
