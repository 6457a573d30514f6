import type { Script } from './variant.ts';
import { pairsOf, type ConversionPair } from './conversionPairs.ts';
import { judgeOfHans } from './hansJudge.ts';
import { judgeOfHant } from './hantJudge.ts';
import type { Region } from './opencc.ts';
import { isWrongAlone } from './wrongAlone.ts';

/** A character that is right in some words of the draft's script, and not in this one. */
export interface Miswritten {
  /** offset in the clause */
  readonly at: number;
  readonly meant: string;
  /** the word that it belongs to, rightly written; undefined when it stands alone */
  readonly word: string | undefined;
  /** the press writes this word either way */
  readonly isDoubtful: boolean;
  /** what is miswritten is the surname of a person */
  readonly isSurname: boolean;
}

/** What is known besides the clause. */
export interface Around {
  /** one character on each side, or empty */
  readonly before: string;
  readonly after: string;
  /** the draft is for Taiwan, which writes 著 and 溫 where Hong Kong writes 着 and 温 */
  readonly isTaiwan: boolean;
}

/** A word, rightly written, that a miswritten character belongs to. */
export type MeantWord = Pick<Miswritten, 'isDoubtful' | 'isSurname'> & { readonly word: string };

/** Says of the characters of one clause what they are mistakes for. */
export interface Judge {
  readonly wordAt: (at: number, pair: ConversionPair) => MeantWord | undefined;
  /** whether no word speaks against the pair, for a character that no word explains */
  readonly mayStandFor: (at: number, pair: ConversionPair) => boolean;
}

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
  let judge: Judge | undefined;
  const found: Miswritten[] = [];
  for (let at = 0; at < clause.length; at++) {
    const candidates = pairs.get(clause[at]!);
    if (!candidates) continue;
    judge ??=
      script === 'hans' ? judgeOfHans(clause, around.before) : judgeOfHant(clause, around.before, region);
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
