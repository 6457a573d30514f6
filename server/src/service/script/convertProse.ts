import { wordsOf } from '../words/likelihood.ts';
import { CharClass, classOf } from '../text/charClass.ts';
import { hanRunsOf } from '../text/hanRuns.ts';
import type { DraftVariant, Script } from './variant.ts';
import { inTraditionalCharacters, toHans, toHant } from './convert.ts';
import { miswrittenIn } from './mistakes/miswritten.ts';
import {
  phrasesInSimplified,
  phrasesInTraditional,
  regionalOf,
  simplifiedOf,
  traditionalOf,
  type Phrase,
  type Region,
} from './opencc.ts';

/** What a piece of a draft is to become, and what the draft is. */
export interface Prose {
  readonly target: Script;
  readonly region: Region;
  readonly from: { readonly script: DraftVariant['script']; readonly region: Region | undefined };
}

/**
 * Converts text of one line. What is of one script goes through OpenCC as it is. In mixed text only characters of the
 * other script change, each as its words say; those that live in both scripts change where a phrase or a word is sure.
 */
export const convertProse = (text: string, prose: Prose): string =>
  prose.target === 'hans' ? toSimplified(text, prose) : toTraditional(text, prose);

function toSimplified(text: string, { region, from }: Prose): string {
  if (from.script !== 'hans' && !contentsOf(text).simplified) return simplifiedOf(text, from.region);
  return eachClause(text, (clause) => {
    if (from.script !== 'hans' && !contentsOf(clause).simplified) return simplifiedOf(clause, from.region);
    const phrases = phrasesInTraditional(inTraditionalCharacters(clause));
    const converted = merged(clause, toHans(clause), (character, at) => {
      const cls = classOfCharacter(character);
      if (cls === CharClass.Han)
        return from.script === 'hans' && !phrases[at] && !ONLY_IN_PHRASES.has(character);
      return cls === CharClass.HanSimplified;
    });
    return corrected(converted, 'hans', region);
  });
}

function toTraditional(text: string, { region, from }: Prose): string {
  const holds = contentsOf(text);
  if (from.script !== 'hant' && !holds.traditional)
    return wordByWord(text, traditionalOf(text, region), region);
  const own = regionalOf(text, region, from.region);
  return eachClause(own, (clause) => {
    if (!contentsOf(clause).simplified) return corrected(clause, 'hant', region);
    const phrases = phrasesInSimplified(clause);
    const byPhrase = traditionalOf(clause, region);
    const byWord = merged(
      clause,
      toHant(clause, region),
      (character) => classOfCharacter(character) === CharClass.HanTraditional,
    );
    return corrected(
      merged(byPhrase, byWord, (_, at) => phrases[at] !== undefined),
      'hant',
      region,
    );
  });
}

/**
 * OpenCC takes the longest phrase, even across words: 被发|送 for 被|发送. Where a phrase divides a word, the word by itself
 * decides.
 */
function wordByWord(text: string, converted: string, region: Region): string {
  if (converted.length !== text.length) return converted;
  const phrases = phrasesInSimplified(text);
  const parts: string[] = [];
  let done = 0;
  for (const clause of hanRunsOf(text)) {
    let start = clause.start;
    for (const word of wordsOf(clause.text)) {
      const end = start + word.length;
      if (isDivided(phrases, start, end)) {
        parts.push(converted.slice(done, start), traditionalOf(word, region));
        done = end;
      }
      start = end;
    }
  }
  return parts.join('') + converted.slice(done);
}

/** A phrase reaches into the word from before, or out of it. */
function isDivided(phrases: readonly Phrase[], start: number, end: number): boolean {
  const [first, last] = [phrases[start], phrases[end - 1]];
  return (
    (first !== undefined && first.start < start && first.end < end) ||
    (last !== undefined && last.start > start && last.end > end)
  );
}

/** Of the 51 characters that simplified copy keeps, those that it keeps in words of the dictionary only: 袷袢, 橡椀. */
const ONLY_IN_PHRASES = new Set('劄扞椀苧薹袷');

/** `text` with every clause converted, and what lies between them. */
function eachClause(text: string, converter: (clause: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const clause of hanRunsOf(text)) {
    parts.push(text.slice(at, clause.start), converter(clause.text));
    at = clause.start + clause.text.length;
  }
  return parts.join('') + text.slice(at);
}

/** Surnames that no simplification changed: 范 is not 範, 于 is not 於. */
const OLD_SURNAMES = new Set('于余范岳沈姜谷曲卜后仇占朴郁涂干种');

/** Converts a person's name: what names keep in simplified copy (乾, 徵, 昇) stays, and so do old surnames. */
export function convertName(name: string, prose: Prose): string {
  const converted = convertProse(name, prose);
  const isKept = (character: string, at: number): boolean =>
    prose.target === 'hans'
      ? classOfCharacter(character) === CharClass.Han
      : at === 0 && OLD_SURNAMES.has(character);
  return merged(name, converted, isKept);
}

const classOfCharacter = (character: string): CharClass => classOf(character.codePointAt(0)!);

function contentsOf(text: string): { readonly simplified: boolean; readonly traditional: boolean } {
  const classes = new Set(Array.from(text, classOfCharacter));
  return {
    simplified: classes.has(CharClass.HanSimplified),
    traditional: classes.has(CharClass.HanTraditional),
  };
}

/** `converted`, but with the text's own characters where `isOwn`; all of it where the lengths differ. */
function merged(text: string, converted: string, isOwn: (character: string, at: number) => boolean): string {
  if (converted.length !== text.length) return converted;
  let at = 0;
  return Array.from(text, (character) => {
    const start = at;
    at += character.length;
    return isOwn(character, start) ? character : converted.slice(start, at);
  }).join('');
}

/** Puts right what its word says for certain in a clause: 皇後, 着名. */
function corrected(clause: string, script: Script, region: Region): string {
  const characters = clause.split('');
  for (const { at, meant, word, isDoubtful } of miswrittenIn(clause, NOTHING_AROUND, script, () => region)) {
    if (word !== undefined && !isDoubtful) characters[at] = meant;
  }
  return characters.join('');
}

const NOTHING_AROUND = { before: '', after: '', isTaiwan: false };
