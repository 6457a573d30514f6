import { TITLE_BREAKERS } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { UnitSet } from '../lexicon/unitSet.ts';

/** See the head of server/data/titleBreakers.tsv. */
export type BreakerKind = 'word' | 'single' | 'beforePlace' | 'beforeUnit' | 'kept';

/** Words that end the text before a title. */
export const breakers = lazy(
  () => new Lexicon(TITLE_BREAKERS.split('\n').map((line) => line.split(' ') as [string, BreakerKind])),
);

/** What breakers end with. */
export const breakerEnds = lazy(() => new UnitSet([...breakers().words()].map(([word]) => word.at(-1)!)));

/** 汉字: the table has no longer word. */
export const LONGEST_BREAKER = 4;

/** 都|发局, and 美|的集团: whether a word that belongs to a title begins at an offset, or right before it. */
export const isInKeptWord = (text: string, at: number): boolean =>
  breakers().longestAt(text, at)?.entry === 'kept' ||
  (at > 0 && breakers().longestAt(text, at - 1)?.entry === 'kept');
