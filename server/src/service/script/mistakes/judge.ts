import type { ConversionPair } from './conversionPairs.ts';

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
