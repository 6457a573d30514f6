import type { Post } from '../../people/post/post.ts';
import { typoBetween } from '../../characters/confusable.ts';
import { isCommonWord } from '../../words/words.ts';

const NAME_DOTS = /[·•・‧．.-]/g;

/** 泽连斯基 and 弗拉基米尔·泽连斯基 are one, and so are two spellings of one name: those are name-variant's. */
export function areTwoPeople(a: string, b: string): boolean {
  const [one, two] = [a.replace(NAME_DOTS, ''), b.replace(NAME_DOTS, '')];
  return !one.includes(two) && !two.includes(one) && !typoBetween(one, two);
}

/** 日本首相|官邸前 is no name, and 安倍宣布 none in full: names of foreigners are read with less certainty. */
export const mayBeMisread = (name: string, { place }: Post): boolean =>
  !place && name.length > 2 && [name.slice(0, 2), name.slice(-2)].some(isCommonWord);
