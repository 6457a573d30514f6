import { isCommonWord } from '../words/words.ts';
import { lengthAt } from './nameSurroundings.ts';

/** Whether a verb of two characters or more begins there that people are the subject of. */
export const isVerbFrom = (text: string, at: number): boolean =>
  lengthAt('saying', text, at) > 1 || lengthAt('deed', text, at) > 1;

/** 向阳|陪同|调研 rather than 向阳陪|同调 */
export const isCompanied = (text: string, at: number): boolean =>
  /^[陪偕随]同/.test(text.slice(at, at + 2)) && isCommonWord(text.slice(at + 2, at + 4));
