import { likelihoodAsWritten, wordsAsWritten, wordsOf } from '../words/likelihood.ts';
import { lazy } from '../base/lazy.ts';
import type { Script } from './variant.ts';
import { toSimplifiedCharacter } from '../characters/characters.ts';
import { pairsOf, type Alone, type ConversionPair } from './conversionPairs.ts';
import { toHans, toHant } from './convert.ts';
import type { Region } from './opencc.ts';

/** A character that is right in some words of the draft's script, and not in this one. */
export interface Miswritten {
  /** offset in the clause */
  readonly at: number;
  readonly meant: string;
  /** the word that it belongs to, rightly written; undefined when it stands alone */
  readonly word: string | undefined;
}

/** What is known besides the clause. */
export interface Around {
  /** one character on each side, or empty */
  readonly before: string;
  readonly after: string;
  /** the draft is for Taiwan, which writes 著 and 溫 where Hong Kong writes 着 and 温 */
  readonly isTaiwan: boolean;
}

/**
 * Finds characters that a conversion got wrong in a clause: Han characters with nothing between them.
 *
 * @param around what is known besides the clause
 */
export function miswrittenIn(clause: string, around: Around, script: Script, region: Region): Miswritten[] {
  const pairs = pairsOf(script);
  const suspects: { readonly at: number; readonly written: string }[] = [];
  let offset = 0;
  for (const character of clause) {
    if (pairs.has(character)) suspects.push({ at: offset, written: character });
    offset += character.length;
  }
  if (suspects.length === 0) return [];
  const find = script === 'hans' ? judgeInHans(clause) : judgeInHant(clause, region);
  return suspects.flatMap(({ at, written }): Miswritten[] => {
    for (const pair of pairs.get(written)!) {
      const word = find(at, pair);
      if (word === undefined) continue;
      if (word !== ALONE) return [{ at, meant: pair.meant, word }];
      if (isWrongAlone(pair.alone, clause, at, around)) return [{ at, meant: pair.meant, word: undefined }];
    }
    return [];
  });
}

/** No word of more than one character covers the place, or none that tells. */
const ALONE = '';
/** The rightly written word at a place, `ALONE`, or undefined where the pair is no mistake. */
type Judge = (at: number, pair: ConversionPair) => string | undefined;

/**
 * The clause is made simplified and traditional again by phrase, so that mixed text does not hide its words; a word that
 * both the clause and the word by itself spell otherwise is certain.
 */
function judgeInHant(clause: string, region: Region): Judge {
  const hans = toHans(clause);
  const hant = toHant(hans, region);
  let words: readonly Word[] | undefined;
  return (at, pair) => {
    if (hant[at] !== pair.meant) return undefined;
    const found = wordFor(pair, hans, at, (words ??= wordAtEach(wordsOf(hans))));
    if (!found) return found === undefined ? undefined : ALONE;
    const word = toHant(found.text, region);
    return word[at - found.start] === pair.meant ? word : undefined;
  };
}

/** How far the words around a character are looked at. */
const WINDOW = 8;
/** The other spelling has to read better by this much: natural logarithm. */
const MARGIN = 2;

/** Both spellings are read as words, and compared. The tables of conversion are asked last: clean text needs none of them. */
function judgeInHans(clause: string): Judge {
  const hans = lazy(() => toHans(clause));
  const isKept = (at: number): boolean =>
    toSimplifiedCharacter(clause[at]!) !== clause[at] && hans()[at] === clause[at];
  return (at, pair) => {
    const written = clause[at]!;
    const start = Math.max(0, at - WINDOW);
    const [head, tail] = [clause.slice(start, at), clause.slice(at + 1, at + 1 + WINDOW)];
    const [right, wrong] = [head + pair.meant + tail, head + written + tail];
    const isBetter = likelihoodAsWritten(right) >= likelihoodAsWritten(wrong) + MARGIN;
    if (!isBetter || isKept(at)) return undefined;
    const found = wordFor(pair, right, at - start, wordAtEach(wordsAsWritten(right)));
    if (!found) return found === undefined ? undefined : ALONE;
    return isCrossed(found, wordAtEach(wordsAsWritten(wrong))) ? ALONE : found.text;
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** For each character the word that it is part of. */
function wordAtEach(words: readonly string[]): Word[] {
  let start = 0;
  return words.flatMap((text) => {
    const word = { text, start };
    start += text.length;
    return Array.from(text, () => word);
  });
}

/** The word of a place that the pair is a mistake in; null where no word tells, undefined where the word is an exception. */
function wordFor(
  { words, except }: ConversionPair,
  text: string,
  at: number,
  read: readonly Word[],
): Word | null | undefined {
  const word = read[at]!;
  if (words) return listedWord(words, text, at, read) ?? null;
  if (word.text.length === 1) return null;
  return except.has(word.text) ? undefined : word;
}

const LONGEST = 5;

/** A word of the list that covers the place, whether or not the dictionary of words has it too. */
function listedWord(
  words: ReadonlySet<string>,
  text: string,
  at: number,
  read: readonly Word[],
): Word | undefined {
  for (let length = LONGEST; length > 1; length--) {
    for (let start = Math.max(0, at - length + 1); start <= at; start++) {
      const word = { text: text.slice(start, start + length), start };
      if (words.has(word.text) && !isCrossed(word, read)) return word;
    }
  }
  return undefined;
}

/** 外形像 has no 形象 in it: another word reaches over an edge of the word. */
function isCrossed({ text, start }: Word, read: readonly Word[]): boolean {
  const end = start + text.length;
  const first = read[start]!;
  const last = read[end - 1]!;
  return (
    (first.start < start && first.start + first.text.length < end) ||
    (last.start > start && last.start + last.text.length > end)
  );
}

/** 张三编著, 所著《…》, 著有: a book has been written, nothing is going on. */
const WRITES_BEFORE = new Set('所合编原专论译名新主');
const WRITES_AFTER = new Set('有书作者述录称于');
/** 記者于洋, 鮮于: a surname. */
const SURNAME_AFTER = new Set('者員员長长任師师演家生人席記记手士授官鮮鲜淳');
/** 離於島: a place. */
const PLACE_BEFORE = new Set('岛島乡鄉镇鎮村县縣山河江湖湾灣陵潜潛');
/** 立后, 三王一后: an empress. */
const EMPRESS_AFTER = new Set('皇王太母天帝立封為为一妃');
/** 签约后就…, 会后再…: after that. */
const GOES_ON = new Set('就便即又也再才逐曾仍');
const DIGIT = /[\d\uff10-\uff19]/;

function isWrongAlone(
  alone: Alone,
  clause: string,
  at: number,
  { before, after, isTaiwan }: Around,
): boolean {
  const [previous = '', next = ''] = [clause[at - 1], clause[at + 1]];
  switch (alone) {
    case 'any':
      return true;
    case 'clause':
      if (previous === '') return next === '' && DIGIT.test(after);
      return !SURNAME_AFTER.has(previous) && !PLACE_BEFORE.has(next);
    case 'end':
      return at > 1 && (next === '' || GOES_ON.has(next)) && !EMPRESS_AFTER.has(previous);
    case 'number':
      return previous === '' ? DIGIT.test(before) : /[十百千万萬亿億]/.test(previous);
    case 'aspect':
      return previous !== '' && next !== '' && !WRITES_BEFORE.has(previous) && !WRITES_AFTER.has(next);
    case 'taiwan':
      return isTaiwan;
    case '-':
      return false;
  }
}
