import { lazy } from '../../lazy.ts';
import { frequentTraditional, isUsual, standardCharacters } from '../../script/characters.ts';
import { JAPANESE_FORMS } from '../../script/opencc.ts';
import type { Article } from '../../text/article.ts';
import { CharClass, isHan, isLatin } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';

/** Whether a place is written as it is on purpose, in Japanese or as an account: all of it stays, or it ends half converted. */
export const isForeign = (article: Article, run: OffsetRange): boolean =>
  isBehindPostalMark(article, run) || isInJapanese(article, run) || isInAccount(article, run);

const LONGEST_ADDRESS = 48;
const ENDS_ADDRESS = /[，。；！？、：“”「」\n\r]/;

/** 〒166-0003 東京都杉並区 */
function isBehindPostalMark({ text }: Article, { start }: OffsetRange): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  const mark = before.lastIndexOf('〒');
  return mark !== -1 && !ENDS_ADDRESS.test(before.slice(mark));
}

/** 円, 県, 辺 are Japan's own; 學 and 區 are what it has given up. */
const japanese = lazy(() => {
  const chinese = new Set(standardCharacters() + frequentTraditional());
  const written = JAPANESE_FORMS().map(([form]) => form);
  return {
    own: new Set(written.filter((character) => !chinese.has(character))),
    givenUp: new Set(JAPANESE_FORMS().map(([, old]) => old)),
  };
});

/** An address as Japan spells it: 東京都港区芝公園; not 東京都港區. */
const ADDRESS = /(?:東京都|北海道|京都府|大阪府|[\u4e00-\u9fff]{2,3}県)[\u4e00-\u9fff]{1,6}[区市町村郡]/;
/** Kana, or a character of Japan's own, so near in one run of characters tells what the run is. */
const NEAR = 8;

function isInJapanese(article: Article, run: OffsetRange): boolean {
  const { own, givenUp } = japanese();
  const isWord = (cls: number): boolean => isHan(cls) || cls === CharClass.Kana;
  const near = around(article, run, NEAR, isWord);
  const { classes } = article.scan;
  for (let at = near.start; at < near.end; at++)
    if (classes[at] === CharClass.Kana || own.has(article.text[at]!)) return true;
  const word = article.slice(around(article, run, LONGEST_ADDRESS, isWord));
  const address = ADDRESS.exec(word);
  return address !== null && !Array.from(word.slice(address.index)).some((form) => givenUp.has(form));
}

const LONGEST_ACCOUNT = 24;

/** @小華1990, 木易華_: the name of an account. */
function isInAccount(article: Article, run: OffsetRange): boolean {
  const { text } = article;
  const isOfName = (cls: number, at: number): boolean =>
    isHan(cls) || isLatin(cls) || cls === CharClass.Digit || text[at] === '_';
  const { start, end } = around(article, run, LONGEST_ACCOUNT, isOfName);
  return text[start - 1] === '@' || text[start - 1] === '＠' || text.slice(start, end).includes('_');
}

const isBroken = (cls: number | undefined): boolean =>
  cls === CharClass.Hangul || cls === CharClass.PrivateUse || cls === CharClass.Replacement;

/** Whether a place looks like bytes read wrongly (懇漣리劤, 甯傛斂搴滄), where a character changed is a character lost. */
export function isLikeDamage(
  { text, scan: { classes } }: Article,
  run: OffsetRange,
  isWord: boolean,
): boolean {
  for (const at of [run.start - 2, run.start - 1, run.end, run.end + 1]) {
    if (isBroken(classes[at])) return true;
    if (!isWord && isHan(classes[at] ?? CharClass.Masked) && !isUsual(text[at]!)) return true;
  }
  return false;
}

/** `range` with what is accepted on both sides, up to a number of code units. */
function around(
  { text, scan: { classes } }: Article,
  { start, end }: OffsetRange,
  reach: number,
  accepts: (cls: number, at: number) => boolean,
): OffsetRange {
  const [first, last] = [Math.max(0, start - reach), Math.min(text.length, end + reach)];
  while (start > first && accepts(classes[start - 1]!, start - 1)) start--;
  while (end < last && accepts(classes[end]!, end)) end++;
  return { start, end };
}
