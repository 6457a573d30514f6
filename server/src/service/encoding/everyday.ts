import * as made from '../characters/characters.made.ts';
import { lazy } from '../base/lazy.ts';
import { UnitSet } from '../lexicon/unitSet.ts';

const MARKS = '，。、；：！？“”‘’（）《》—…·　';

const everyday = lazy(() => new UnitSet([], made.everyday()));

/** Whether a character is met in any draft: not 翀, and nearly none of those that a wrong encoding shows. */
const isEverydayHan = (character: string): boolean =>
  character.length === 1 && everyday().has(character.charCodeAt(0));

/** The same of many characters, by their units. */
export const everydayHan = (): UnitSet => everyday();

/** The same, marks of Chinese text included. */
export const isEveryday = (character: string): boolean =>
  isEverydayHan(character) || MARKS.includes(character);
