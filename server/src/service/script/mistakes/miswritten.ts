import type { Script } from '../variant.ts';
import { pairsOf, writtenUnits } from './conversionPairs.ts';
import { judgeOfHans } from './hansJudge.ts';
import { judgeOfHant } from './hantJudge.ts';
import type { Around, Judge, Miswritten } from './judge.ts';
import type { Region } from '../opencc.ts';
import { isWrongAlone } from './wrongAlone.ts';

/**
 * Finds characters that a conversion got wrong in a clause: Han characters with nothing between them.
 *
 * @param around what is known besides the clause
 */
export function miswrittenIn(
  clause: string,
  around: Around,
  script: Script,
  region: () => Region,
): Miswritten[] {
  const pairs = pairsOf(script);
  const written = writtenUnits(script);
  let judge: Judge | undefined;
  const found: Miswritten[] = [];
  for (let at = 0; at < clause.length; at++) {
    if (!written.has(clause.charCodeAt(at))) continue;
    const candidates = pairs.get(clause[at]!);
    if (!candidates) continue;
    judge ??=
      script === 'hans'
        ? judgeOfHans(clause, around.before, around.after)
        : judgeOfHant(clause, around.before, region);
    for (const pair of candidates) {
      const word = judge.wordAt(at, pair);
      if (word) {
        found.push({ at, meant: pair.meant, ...word });
        break;
      }
      if (pair.alone === '-' || !isWrongAlone(pair, clause, at, around) || !judge.mayStandFor(at, pair))
        continue;
      const isSurname = pair.alone === 'name';
      found.push({ at, meant: pair.meant, word: undefined, isDoubtful: false, isSurname });
      break;
    }
  }
  return found;
}
