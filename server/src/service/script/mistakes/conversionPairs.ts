import { HANS_PAIRS, HANT_PAIRS } from '../../data/generated/conversionPairs.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { lazy } from '../../base/lazy.ts';
import type { Script } from '../variant.ts';

/** Where a character is wrong though no word says so; see the heads of server/data/conversion*.tsv. */
export type Alone =
  | '-'
  | 'any'
  | 'clause'
  | 'end'
  | 'number'
  | 'name'
  | 'particle'
  | 'aspect'
  | 'numeral'
  | 'counter'
  | 'opening'
  | 'city'
  | 'taiwan';

/** A character that conversions put where another is meant. */
export interface ConversionPair {
  readonly meant: string;
  readonly alone: Alone;
  /** words, in their simplified form, that the pair is a mistake in; undefined: in any word but those in `except` */
  readonly words: ReadonlySet<string> | undefined;
  readonly except: ReadonlySet<string>;
  /** whether the press writes a word either way: 占據 and 佔據 */
  readonly isDoubtful: (word: string) => boolean;
}

/** The pairs of a draft's script, by the character that is written. */
export const pairsOf = (script: Script): ReadonlyMap<string, readonly ConversionPair[]> => pairs[script]();

/** What they are written with: nothing else has to be looked up. */
export const writtenUnits = (script: Script): UnitSet => units[script]();

/** Whether a form of simplified copy is a word that a conversion got wrong: 着书立说 for 著书立说. */
export const isConverted = (form: string, word: string): boolean =>
  [...form].some((written, i) =>
    pairsOf('hans')
      .get(written)
      ?.some(
        ({ meant, words, except }) => meant === word[i] && (words ? words.has(word) : !except.has(word)),
      ),
  );

const units = {
  hans: lazy(() => new UnitSet(pairsOf('hans').keys())),
  hant: lazy(() => new UnitSet(pairsOf('hant').keys())),
};

const pairs = { hans: lazy(() => readPairs(HANS_PAIRS)), hant: lazy(() => readPairs(HANT_PAIRS)) };

function readPairs(table: string): ReadonlyMap<string, readonly ConversionPair[]> {
  const found = new Map<string, ConversionPair[]>();
  for (const line of table.split('\n')) {
    const [pair = '', alone, ...words] = line.split(' ');
    const [written = '', meant = ''] = pair;
    const known = found.get(written) ?? [];
    found.set(written, known);
    const plain = words.map((word) => word.replace(/^[?-]/, ''));
    const isOpen = plain[0] === '*';
    const doubtful = new Set(words.filter((word) => word.startsWith('?')).map((word) => word.slice(1)));
    known.push({
      meant,
      alone: alone as Alone,
      words: isOpen ? undefined : new Set(plain),
      except: new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1))),
      isDoubtful: doubtful.has('*') ? () => true : (word) => doubtful.has(word),
    });
  }
  return found;
}
