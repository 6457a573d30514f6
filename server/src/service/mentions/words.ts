import { COMMON_WORDS } from '../data/generated/commonWords.ts';
import { lazy } from '../lazy.ts';

const words = lazy(() => {
  const set = new Set<string>();
  for (let i = 0; i < COMMON_WORDS.length; i += 2) set.add(COMMON_WORDS.slice(i, i + 2));
  return set;
});

/** Whether two characters are a word in everyday use; names are not. */
export const isCommonWord = (word: string): boolean => words().has(word);
