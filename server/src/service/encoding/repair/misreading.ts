import type { Charset, SingleByte } from '../codecs/charset.ts';
import type { Pairs } from '../codecs/decode.ts';
import type { DoubleByte } from '../codecs/doubleByte.ts';

/** What Chinese text is written in. */
export type Written = 'utf-8' | Pairs;

/** A way in which Chinese text is read wrongly. */
export interface Misreading {
  readonly readAs: Charset;
  readonly is: Written;
  /** the text was stored like that, and had been misread before */
  readonly then?: Misreading;
}

const WRITTEN: readonly Written[] = ['utf-8', 'gb18030', 'big5'];
export const LETTERS: readonly SingleByte[] = [
  'latin',
  'windows-1251',
  'koi8-r',
  'windows-1250',
  'macintosh',
];
const HAN: readonly DoubleByte[] = ['gb18030', 'big5', 'big5-unicode', 'shift_jis', 'euc-kr', 'euc-jp'];

const once = (charsets: readonly Charset[]): Misreading[] =>
  charsets.flatMap((readAs) => WRITTEN.filter((is) => !readAs.startsWith(is)).map((is) => ({ readAs, is })));

const UTF8_AS_GBK: Misreading = { readAs: 'gb18030', is: 'utf-8' };

/** Ways whose result looks like letters of Europe. */
export const AS_LETTERS: readonly Misreading[] = [
  ...once(LETTERS),
  ...[...once(['latin']), UTF8_AS_GBK].map((then) => ({ readAs: 'latin', is: 'utf-8', then }) as const),
];

/** Ways whose result looks like rare characters. */
export const AS_HAN: readonly Misreading[] = [
  ...once(HAN),
  ...[...once(['latin']), UTF8_AS_GBK].map((then) => ({ ...UTF8_AS_GBK, then })),
];
