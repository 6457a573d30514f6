import {
  DERIVED_SLIPS,
  FIXED_PHRASES,
  IDIOMS,
  PHRASES,
  RARE_FORMS,
  TYPICAL_SLIPS,
} from '../data/generated/wrongWords.ts';
import { lazy } from '../base/lazy.ts';
import { pairArrays, PairKinds, type AddPair } from './pairTable.ts';
import { Pair, Threes } from './threes.ts';
import { listArrays, WordList } from './wordList.ts';

/** A power of two, more than twice as many as there are wrong forms, so that most are found at the first look. */
const SLOTS = 1 << 17;
/** 、 between two entries */
const END = 0x3001;

/** Wrong forms by the pair with the wrong character in it: `坐镇1阵、` is 坐阵, its value where the word stands and the place. */
function addShorts(add: AddPair): void {
  const slips = TYPICAL_SLIPS + DERIVED_SLIPS;
  let word = 0;
  let length = 0;
  let place = -1;
  for (let at = 0; at < slips.length; at++) {
    const code = slips.charCodeAt(at);
    if (code < 0x80) {
      if (place === -1) length = at - word;
      place = code - 0x30;
    } else if (code === END) {
      word = at + 1;
      place = -1;
    } else if (place !== -1) {
      const unit = (i: number): number => (i === place ? code : slips.charCodeAt(word + i));
      // 度假树: the pair at its end, because 度假 stands in many texts.
      const from = place === 2 ? 1 : 0;
      add(unit(from), unit(from + 1), (word << 4) | (place << 2) | length);
    }
  }
}

const shorts = lazy(() => pairArrays(SLOTS, addShorts));

export const shortKeys = lazy(() => shorts().keys);
export const shortValues = lazy(() => shorts().values);

/** Where the slips end that are typical. */
export const typicalEnd = lazy(() => Uint32Array.of(TYPICAL_SLIPS.length));

/** Idioms of dictionaries, and behind them fixed phrases. */
const phraseArrays = lazy(() => listArrays(frontDecoded(IDIOMS, FIXED_PHRASES)));

export const dictionaryEnd = lazy(() => Uint32Array.of([...frontDecoded(IDIOMS)].length));

const phrases = (): WordList => new WordList(phraseText(), phraseStarts());
export const phraseText = lazy(() => phraseArrays().text);
export const phraseStarts = lazy(() => phraseArrays().starts);

/** Both halves of each phrase, with where it stands in the list, and which half it is. */
function addHalves(add: AddPair): void {
  for (const [index, phrase] of phrases().entries()) {
    add(phrase.charCodeAt(0), phrase.charCodeAt(1), index << 1);
    add(phrase.charCodeAt(2), phrase.charCodeAt(3), (index << 1) | 1);
  }
}

const halves = lazy(() => pairArrays(SLOTS, addHalves));

export const halfKeys = lazy(() => halves().keys);
export const halfValues = lazy(() => halves().values);

export const pairKinds = lazy(() => {
  const kinds = new PairKinds();
  addShorts((a, b) => kinds.add(a, b, Pair.WrongForm));
  addHalves((a, b, value) => kinds.add(a, b, value & 1 ? Pair.SecondHalf : Pair.FirstHalf));
  return kinds.bits;
});

export const threeBits = lazy(() => {
  const threes = new Threes();
  for (const [, phrase] of phrases().entries()) threes.add(phrase);
  return threes.bits;
});

const otherArrays = lazy(() => listArrays(frontDecoded(PHRASES)));
export const otherText = lazy(() => otherArrays().text);
export const otherStarts = lazy(() => otherArrays().starts);

const rareArrays = lazy(() => listArrays(frontDecoded(RARE_FORMS)));
export const rareText = lazy(() => rareArrays().text);
export const rareStarts = lazy(() => rareArrays().starts);

/** `0一丁不识1不扭众` is 一丁不识, 一不扭众: the digit tells how much of the word before stays. */
function* frontDecoded(...lists: readonly string[]): Iterable<string> {
  for (const coded of lists) {
    let before = '';
    for (let at = 0; at < coded.length;) {
      let end = at + 1;
      while (end < coded.length && coded.charCodeAt(end) >= 0x80) end++;
      before = before.slice(0, coded.charCodeAt(at) - 0x30) + coded.slice(at + 1, end);
      yield before;
      at = end;
    }
  }
}
