import { HANS_PAIRS, HANT_PAIRS } from '../data/generated/conversionPairs.ts';
import { lazy } from '../lazy.ts';
import type { Script } from '../text/variant.ts';

/** Where a character is wrong though no word says so; see the heads of server/data/conversion*.tsv. */
export type Alone = '-' | 'any' | 'clause' | 'end' | 'number' | 'aspect';

/** A character that conversions put where another is meant. */
export interface ConversionPair {
  readonly meant: string;
  readonly alone: Alone;
  /** whether a word, in its simplified form, is one that the pair is mistaken in */
  readonly isIn: (word: string) => boolean;
}

/** The pairs of a draft's script, by the character that is written. */
export const pairsOf = (script: Script): ReadonlyMap<string, readonly ConversionPair[]> => pairs[script]();

const pairs = { hans: lazy(() => readPairs(HANS_PAIRS)), hant: lazy(() => readPairs(HANT_PAIRS)) };

function readPairs(table: string): ReadonlyMap<string, readonly ConversionPair[]> {
  const found = new Map<string, ConversionPair[]>();
  for (const line of table.split('\n')) {
    const [pair = '', alone, ...words] = line.split(' ');
    const [written = '', meant = ''] = pair;
    const known = found.get(written) ?? [];
    found.set(written, known);
    known.push({ meant, alone: alone as Alone, isIn: membership(words) });
  }
  return found;
}

function membership(words: readonly string[]): (word: string) => boolean {
  const isOpen = words[0] === '*';
  const listed = new Set(isOpen ? words.slice(1).map((word) => word.slice(1)) : words);
  return (word) => listed.has(word) !== isOpen;
}
