import { lazy } from '../base/lazy.ts';
import type { DraftText } from '../text/draftText.ts';
import { CharClass, isHan } from '../text/charClass.ts';
import { around, type OffsetRange } from '../text/range.ts';
import { frequentTraditional, standardCharacters } from '../characters/characterSets.ts';
import { JAPANESE_FORMS } from './opencc.ts';

/** Units on either side of a place in an address of Japan. */
const LONGEST_ADDRESS = 48;
const ENDS_ADDRESS = /[，。；！？、：“”「」\n\r]/;

/** 〒166-0003 東京都杉並区 */
function isBehindPostalMark({ text }: DraftText, { start }: OffsetRange): boolean {
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

/** Whether a place is part of an address in Japan, with its postal mark or spelled as Japan does. */
export const isInJapaneseAddress = (article: DraftText, run: OffsetRange): boolean =>
  isBehindPostalMark(article, run) || isSpelledAddress(article, run);

/** Whether a place is part of an address in Japan, or of characters among which some are Japan's own. */
export function isJapanese(article: DraftText, run: OffsetRange): boolean {
  const { text, scan } = article;
  const { own } = japanese();
  const near = around(run, text.length, NEAR, (at) => isOfWord(article, at));
  for (let at = near.start; at < near.end; at++)
    if (scan.classes[at] === CharClass.Kana || own.has(text[at]!)) return true;
  return isInJapaneseAddress(article, run);
}

function isSpelledAddress(article: DraftText, run: OffsetRange): boolean {
  const word = article.slice(
    around(run, article.text.length, LONGEST_ADDRESS, (at) => isOfWord(article, at)),
  );
  const address = ADDRESS.exec(word);
  return (
    address !== null && !Array.from(word.slice(address.index)).some((form) => japanese().givenUp.has(form))
  );
}

const isOfWord = ({ scan: { classes } }: DraftText, at: number): boolean =>
  isHan(classes[at]!) || classes[at] === CharClass.Kana;
