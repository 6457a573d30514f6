import { isUsual } from '../../characters/characters.ts';
import { isJapanese } from '../../script/japanese.ts';
import type { Article } from '../../article/article.ts';
import { CharClass, isHan, isLatin } from '../../text/charClass.ts';
import { around, type OffsetRange } from '../../text/range.ts';

/** Whether a place is written as it is on purpose, in Japanese or as an account: all of it stays, or it ends half converted. */
export const isForeign = (article: Article, run: OffsetRange): boolean =>
  isJapanese(article, run) || isInAccount(article, run);

/** Units on either side of a character within the name of an account. */
const LONGEST_ACCOUNT = 24;

/** @小華1990, 木易華_: the name of an account. */
function isInAccount(article: Article, run: OffsetRange): boolean {
  const { text, scan } = article;
  const isOfName = (at: number): boolean => {
    const cls = scan.classes[at]!;
    return isHan(cls) || isLatin(cls) || cls === CharClass.Digit || text[at] === '_';
  };
  const { start, end } = around(run, text.length, LONGEST_ACCOUNT, isOfName);
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
