import { commonCharacters, frequentTraditional } from '../characters/characters.ts';
import { lazy } from '../base/lazy.ts';

const MARKS = '，。、；：！？“”‘’（）《》—…·　';

const everyday = lazy(() => new Set(commonCharacters() + frequentTraditional()));

/** Whether a character is met in any draft: not 翀, and nearly none of those that a wrong encoding shows. */
export const isEverydayHan = (character: string): boolean => everyday().has(character);

/** The same, marks of Chinese text included. */
export const isEveryday = (character: string): boolean =>
  isEverydayHan(character) || MARKS.includes(character);
