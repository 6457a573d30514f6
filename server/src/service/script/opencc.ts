import { Trie } from 'opencc-js/core';
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import { PHRASES } from '../data/generated/conversionPairs.ts';
import { lazy } from '../base/lazy.ts';
import { PackedMap } from '../lexicon/packedMap.ts';
import type { Match } from '../lexicon/lexicon.ts';
import type { OffsetRange } from '../text/range.ts';

// OpenCC's s2tw, s2hk, t2s, tw2s and hk2s step by step. The library's own converters would each build the largest
// dictionary twice; here every dictionary is read once, when it is first used.

/** Whose traditional characters: 裡 and 群 (tw), 裏 and 綫 (hk) differ. */
export type Region = 'tw' | 'hk';

/** Words that OpenCC converts as one, with their traditional forms. */
export const stPhraseForms = lazy(() => new PackedMap(stPhrases));

/** OpenCC's conversion by the longest words, without its trie of Maps: that of `stPhrases` alone takes 20 MB. */
class Dictionaries extends Trie {
  readonly #maps: readonly PackedMap[];

  /** @param maps of the earlier ones an entry wins */
  constructor(maps: readonly PackedMap[]) {
    super();
    this.#maps = maps;
  }

  override matchPrefix(text: string, at: number): { end: number; value: string } | null {
    let longest: Match<string> | undefined;
    for (const map of this.#maps) {
      const match = map.longestAt(text, at);
      if (match && match.end > (longest?.end ?? at)) longest = match;
    }
    return longest ? { end: longest.end, value: longest.entry } : null;
  }
}

/** @param dictionaries of the earlier ones an entry wins */
const trieOf = (...dictionaries: (() => string | PackedMap)[]) =>
  lazy(() => new Dictionaries(dictionaries.map((read) => mapOf(read()))));

const mapOf = (dictionary: string | PackedMap): PackedMap =>
  typeof dictionary === 'string' ? new PackedMap(dictionary) : dictionary;

const unified = trieOf(() => compatibility);
const fromSimplified = trieOf(
  stPhraseForms,
  () => regionalPhrases,
  () => stCharacters,
);
const fromTraditional = trieOf(
  () => PHRASES,
  () => tsPhrases,
  () => tsCharacters,
);
const toRegion = {
  tw: trieOf(
    () => twVariantsPhrases,
    () => twVariants,
  ),
  hk: trieOf(
    () => hkVariantsPhrases,
    () => hkVariants,
  ),
};
const fromRegion = {
  tw: trieOf(
    () => twVariantsRevPhrases,
    () => twVariantsRev,
  ),
  hk: trieOf(
    () => hkVariantsRevPhrases,
    () => hkVariantsRev,
  ),
};

/** Simplified text in the traditional characters of a region. */
export const traditionalOf = (text: string, region: Region): string =>
  phrasesIn(unified().convert(text))
    .map((phrase) => toRegion[region]().convert(fromSimplified().convert(phrase)))
    .join('');

/** Phrases of the dictionary, and what lies between them: no regional phrase reaches across. */
function phrasesIn(text: string): string[] {
  const phrases: string[] = [];
  let isBetween = false;
  for (const segment of fromSimplified().segment(text)) {
    const isCharacter = [...segment].length === 1 || !fromSimplified().matchPrefix(segment, 0);
    if (isCharacter && isBetween) phrases.push(phrases.pop()! + segment);
    else phrases.push(segment);
    isBetween = isCharacter;
  }
  return phrases;
}

/** Traditional text in simplified characters; `region` tells whose it is, where that is known. */
export function simplifiedOf(text: string, region?: Region): string {
  const standard = unified().convert(text);
  return fromTraditional().convert(region ? fromRegion[region]().convert(standard) : standard);
}

/** The region's form of one character of OpenCC's own traditional standard. */
export const variantIn = (character: string, region: Region): string => toRegion[region]().convert(character);

/** Characters that the standards of Taiwan and Hong Kong write differently. */
export const REGIONAL_FORMS = lazy((): readonly Readonly<Record<Region, string>>[] =>
  [...new Set([twVariants, hkVariants].flatMap(keysOf))]
    .map((character) => ({ tw: variantIn(character, 'tw'), hk: variantIn(character, 'hk') }))
    .filter(({ tw, hk }) => tw !== hk),
);

/** Characters that Japan writes, and those of old that it writes otherwise. */
export const JAPANESE_FORMS = lazy((): readonly (readonly [written: string, old: string])[] =>
  shinjitai.split('|').map((entry) => entry.split(' ') as [string, string]),
);

const keysOf = (dictionary: string): string[] =>
  dictionary.split('|').map((entry) => entry.slice(0, entry.indexOf(' ')));

/** Traditional text in the traditional characters of a region; `from` tells whose it was, where that is known. */
export function regionalOf(text: string, region: Region, from?: Region): string {
  const standard = from && from !== region ? fromRegion[from]().convert(text) : text;
  return toRegion[region]().convert(standard);
}

/** The phrase of the dictionary that decides on each code unit of simplified text; undefined where the character does. */
export const phrasesInSimplified = (text: string): readonly Phrase[] => phrasesOf(fromSimplified(), text);
/** The same of traditional text. */
export const phrasesInTraditional = (text: string): readonly Phrase[] => phrasesOf(fromTraditional(), text);

export type Phrase = OffsetRange | undefined;

function phrasesOf(trie: Trie, text: string): Phrase[] {
  let at = 0;
  return trie.segment(text).flatMap((segment) => {
    const isPhrase = [...segment].length > 1 && trie.matchPrefix(segment, 0) !== null;
    const phrase = isPhrase ? { start: at, end: at + segment.length } : undefined;
    at += segment.length;
    return Array.from({ length: segment.length }, () => phrase);
  });
}
