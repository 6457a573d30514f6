import { lazy } from '../../base/lazy.ts';
import { canBeForeign } from '../../names/foreignNames.ts';
import { toSimplifiedCharacter, toTraditionalCharacter } from '../../characters/characters.ts';
import type { Alone, ConversionPair } from './conversionPairs.ts';
import { toHans, toHant } from '../convert.ts';
import { divisionOf } from './division.ts';
import type { Judge } from './judge.ts';
import type { Region } from '../opencc.ts';
import { isBeforePerson, isDistance, isInForeignName, isUnit, isVillage } from './unitLi.ts';
import { isCountedBy, isNameThatSpeaks, isSaidOfPerson, spanBefore } from './wrongAlone.ts';
import { shareOfForm, shareOfSingle, shareOfWord } from './writtenWords.ts';
import { bestOf, fold, foldedOf, isDried, isInSomeWord, wordsAt, type WordAt } from './hantWords.ts';

/**
 * How much better the clause has to read with the other character, as it stands in no word that has it: natural
 * logarithm.
 *
 * @measured 2026-11-29 conversion at 1.5, 2.5, 4: found on taiwan-news 354, 353, 348 of 480, on drcd 400, 398, 393;
 * findings in clean copy of official-sites-hant, most of them right, 188, 188, 183, elsewhere unmoved
 */
const MARGIN = 2.5;
/**
 * The same where the pair names the word.
 *
 * @measured 2026-11-30 beside 2.5: common words with one character wrong, found 6284 → 6316 of 7386; no finding more in
 * 7000 real texts and in 216,000 pairs of right words side by side
 */
const MARGIN_LISTED = 0.5;
/**
 * The same where it stands in a word that is right as written: 若|乾咳, which could be 若干|咳.
 *
 * @measured 2026-11-29 conversion at 4, 6, 8: found on taiwan-news 355, 353, 352 of 480; findings in clean copy of
 * drcd 3, 2, 1
 */
const MARGIN_OVER_WORD = 6;
/** The same where the dictionaries keep it. */
const MARGIN_OVER_KEPT = 9;
/** A character that is seldom a word by itself, where nothing more is known of it. */
const SELDOM_ALONE = -3;

/** The same for the name of a known person, after who the person is: 詩人|余光中. */
const MARGIN_OF_NAME = 1;
/** A word that the word table lacks proves little against a character that is often a word by itself: 柔波|裡. */
const OFTEN_ALONE = -8;

/**
 * Judges the characters of a traditional clause by the words that it divides into: with the character that stands there and
 * with the one that a conversion mistakes it for. 美髮|行業 is right, 北美|發行 is meant by 北美髮行.
 *
 * @param lead what stands right before the clause
 */
export function judgeOfHant(clause: string, lead: string, regionOfDraft: () => Region): Judge {
  const region = regionOfDraft();
  // 5|隻, 3|天|後: a number is a word too.
  const number = DIGIT.test(lead) ? '三' : '';
  const text = number + clause;
  const folded = foldedOf(text);
  const division = lazy(() => divisionOf(folded));
  const hans = lazy(() => toHans(text));
  const hant = lazy(() => toHant(hans(), region));
  // 乾隆, 瞭望: the dictionaries keep it.
  const isKept = (at: number): boolean =>
    toSimplifiedCharacter(text[at]!) !== text[at] && hans()[at] === text[at];
  const wordsOver = (at: number, pair: ConversionPair) => wordsAt(text, folded, at, pair, region);
  /** 瞭如|指掌 is a word; 瞭|如何 reads much better as 了|如何. */
  const isWordAsWritten = (at: number, pair: ConversionPair): boolean => {
    const word = bestOf(wordsOver(at, pair).written, division);
    if (!word?.isAttested) return false;
    const { before, after } = division();
    return word.score + MARGIN_OVER_WORD > before[at]! + shareOfSingle(fold(pair.meant)) + after[at + 1]!;
  };
  return {
    wordAt: (offset, pair) => {
      const at = offset + number.length;
      if (isInShopName(text, at)) return undefined;
      if (isUnit(text, folded, at) || isAfterKing(text, folded, at) || isCounted(text, at, pair))
        return undefined;
      if (isOnlyNow(text, at)) return undefined;
      if (text[at] === '颱' && STORM_MOVES.test(text.slice(at + 1))) return undefined;
      const span = spanBefore(text, at, pair);
      if (span !== undefined) return { word: span + pair.meant, isDoubtful: false, isSurname: false };
      if (isDistance(text, at, pair, number !== ''))
        return { word: text[at - 1]! + pair.meant, isDoubtful: false, isSurname: false };
      if (isBeforePerson(text, at)) return undefined;
      if (countsAnimals(folded, at, pair)) return { word: '隻', isDoubtful: false, isSurname: false };
      const isFood = pair.meant === '乾' && isDried(folded.charAt(at - 1));
      if (isVillage(text, folded, at, division)) return undefined;
      const isInWord = isFood || isInSomeWord(folded, at, text[at]!, pair.meant);
      const words = isInWord ? wordsOver(at, pair) : undefined;
      const meant = words && bestOf(words.meant, division);
      if (!meant)
        return isInForeignName(folded, at, pair, division)
          ? { word: text[at - 1]! + pair.meant + text[at + 1]!, isDoubtful: false, isSurname: true }
          : undefined;
      const { before, after } = division();
      const share = shareAlone(text[at]!);
      const alone = canBeAdverb(text, at) ? before[at]! + share + after[at + 1]! : -Infinity;
      const asWritten = bestOf(words.written, division)?.score ?? -Infinity;
      const isSurname = meant.isName && isSaidOfPerson(text, at);
      const isWeak = (meant.isRare && share > OFTEN_ALONE) || isInsideThing(text, folded, at, meant);
      const plain = meant.isListed ? MARGIN_LISTED : MARGIN;
      const margin = isSurname ? MARGIN_OF_NAME : asWritten >= alone || isWeak ? MARGIN_OVER_WORD : plain;
      const gain = meant.score - Math.max(alone, asWritten);
      // 被髮左衽 is kept, 被|髮送 is not.
      if (gain < margin || (isKept(at) && gain < MARGIN_OVER_KEPT)) return undefined;
      // 市長|薑建銘: a name that a dictionary has as a word, too; 總統|裏根.
      const canBegin = pair.alone === 'name' || pair.meant === '里';
      const isOfName = canBegin && meant.start === at && isSaidOfPerson(text, at);
      return { word: meant.form, isDoubtful: meant.isDoubtful, isSurname: meant.isName || isOfName };
    },
    mayStandFor: (offset, pair) => {
      const at = offset + number.length;
      return (
        (SAYS_ITSELF.has(pair.alone) || hant()[at] === pair.meant) &&
        !isKept(at) &&
        !isCounted(text, at, pair) &&
        // 總經理|范文雄|說, though 範文 is a word
        ((pair.alone === 'name' && isNameThatSpeaks(folded, at)) || !isWordAsWritten(at, pair))
      );
    },
  };
}

/** 兩個人|纔|回家, 三人|纔|到: so many people, and only now; not 兩個人纔, 十個人纔庫 */
const SO_MANY = /[個位名口家一二三四五六七八九十百千萬兩幾數每]人$/;
const isOnlyNow = (text: string, at: number): boolean =>
  text[at] === '纔' &&
  at + 1 < text.length &&
  !/[的庫培與和]/.test(text[at + 1]!) &&
  SO_MANY.test(text.slice(Math.max(0, at - 2), at));

/** 堪稱將纔。, 將纔與相纔: only now something happens, and nothing does there. */
const canBeAdverb = (text: string, at: number): boolean =>
  text[at] !== '纔' || (at + 1 < text.length && !/[的之與和及或]/.test(text[at + 1]!));

/** Where the character is wrong whatever a conversion would make of it. */
const SAYS_ITSELF: ReadonlySet<Alone> = new Set(['name', 'particle', 'numeral']);

const DIGIT = /[\d\uff10-\uff19]/;

/** 颱|南移, 颱|北轉: headlines call the storm so. */
const STORM_MOVES =
  /^[東西南北]{1,2}(?:移(?!民)|轉(?!運)|進(?!修)|上(?![市班])|下(?!車)|[偏漂飄走撲逼退返奔])/;

/** 金發|醬園, 松發|肉骨茶: a shop is named so for luck, then follow its trade and what it is; not 金發女郎, 理發店. */
const SHOP =
  /[金松義新源和順勝協榮廣合德裕興福永大萬聚隆泰祥瑞利昌盛][發興](?:.{1,3}[園店行號莊廠樓坊鋪舖廳室館社]|[肉魚鴨牛雞][骨丸乾肉羹粥麵飯])/;
const isInShopName = (text: string, at: number): boolean =>
  (text[at] === '發' || text[at + 1] === '發') &&
  SHOP.test(text.slice(Math.max(0, text[at] === '發' ? at - 1 : at), at + 7));

/** 刺殺榮留王|後，: after something done to a king, whose name no dictionary has; not 泰國王後, 出訪的王後. */
const isAfterKing = (text: string, folded: string, at: number): boolean =>
  text[at] === '後' &&
  text[at - 1] === '王' &&
  at === text.length - 1 &&
  at > 3 &&
  text[at - 2] !== '的' &&
  shareOfWord(folded.slice(at - 3, at - 1)) === undefined &&
  shareOfWord(folded.slice(at - 3, at)) === undefined;

/** 柔波|裡, 麵包裡|加: within something, where 里 and its neighbour could also be a foreign name (波里, 里加); not 馬里, 總統|裏根. */
const isInsideThing = (text: string, folded: string, at: number, { start, end, share }: WordAt): boolean =>
  (text[at] === '裡' || text[at] === '裏') &&
  at > 0 &&
  end - start === 2 &&
  !isSaidOfPerson(text, at) &&
  share < SHARE_OF_KNOWN_PLACE &&
  canBeForeign(folded[start === at ? at + 1 : start]!);
/**
 * Natural logarithm of a word's share of text, about once in 440,000 words: a foreign place that is met more often
 * (馬里) is meant as it stands.
 */
const SHARE_OF_KNOWN_PLACE = -13;

/** 這隻|會說話的鸚鵡; not 全校隻有 */
const isCounted = (text: string, at: number, { meant }: ConversionPair): boolean =>
  text[at] === '隻' && meant === '只' && at > 0 && isCountedBy(text[at - 1]!);

/** 一|只|青蛙, 這|只|熊貓|從: of animals only 隻 is written, of things 只 too; not 一只|牛皮箱, 兩只|狗項圈. */
const ANIMALS = new Set(
  '蛙狗猫犬鸟鸡鸭鹅羊牛猪兔鼠猴虎狮豹熊狐狼鹿马驴象鲸蛇龟鳄蝶蜂鸽鹰鹤雀燕鸦鹉猿猩驼貂貘蛛獭鼬鹭鸮枭鸢雁獾豚鱼虾蟹虫蚁蝇蚊蝉螂蚓蚣蝎蛾螳',
);
/** 汉字 of an animal's name behind 隻: 非洲象, 黑面琵鷺. */
const LONGEST_ANIMAL = 4;
const GOES_ON = /^[受因由突的在从被把将和与跟是会也就都不已正又很要想能可跑跳飞游走爬叫死趴躲蹲]/;
const isAnimal = (word: string): boolean =>
  ANIMALS.has(word.replace(/(?<=.)子$/, '').at(-1)!) &&
  ([...word].every((character) => ANIMALS.has(character)) ||
    /^[小大老幼母公]./.test(word) ||
    shareOfWord(word) !== undefined);
function countsAnimals(folded: string, at: number, { meant }: ConversionPair): boolean {
  if (meant !== '隻' || !isCountedBy(folded.charAt(at - 1))) return false;
  for (let length = LONGEST_ANIMAL; length > 0; length--) {
    const end = at + 1 + length;
    const word = folded.slice(at + 1, end);
    if (word.length === length && isAnimal(word))
      return (
        end === folded.length ||
        (GOES_ON.test(folded.slice(end)) && shareOfWord(folded.slice(end - 1, end + 1)) === undefined)
      );
  }
  return false;
}

/** How often a character is a word by itself. */
function shareAlone(character: string): number {
  const known = shareOfForm(character);
  if (known !== undefined) return known;
  const simplified = fold(character);
  return shareOfSingle(simplified) + (toTraditionalCharacter(simplified) === character ? 0 : SELDOM_ALONE);
}
