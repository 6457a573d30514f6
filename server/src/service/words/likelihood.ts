import { toSimplifiedCharacter } from '../characters/characters.ts';
import { LONGEST_WORD, wordsOfLength } from './words.ts';

/** Log probability of what is not in the dictionary. */
export const UNKNOWN = -20;
const RARE_MARK = -16;
const MARKS: Readonly<Record<string, number>> = {
  '，': -3,
  '。': -3.5,
  '、': -4,
  '“': -4.5,
  '”': -4.5,
  '《': -5.5,
  '》': -5.5,
  '：': -5,
  '；': -6,
  '！': -7,
  '？': -7,
  '（': -6,
  '）': -6,
  '·': -10,
  '—': -9,
  '…': -9,
  '‘': -8,
  '’': -8,
  ' ': -6,
  '\n': -4,
};
const ASCII = -6;
/** Log probability of one character that is no part of a word. */
function ofCharacter(character: string): number {
  const known = wordsOfLength(1).get(character) ?? MARKS[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  if (code < 0x80) return ASCII;
  return code >= 0x3400 && code < 0xa000 ? UNKNOWN : RARE_MARK;
}

/** The most likely chain of dictionary words and single characters that end with each character. */
function chains(characters: readonly string[]): {
  readonly scores: readonly number[];
  readonly lengths: readonly number[];
} {
  const scores = [0];
  const lengths = [0];
  for (let end = 1; end <= characters.length; end++) {
    let best = scores[end - 1]! + ofCharacter(characters[end - 1]!);
    let bestLength = 1;
    for (let length = 2; length <= LONGEST_WORD && length <= end; length++) {
      const frequency = wordsOfLength(length).get(characters.slice(end - length, end).join(''));
      if (frequency === undefined || scores[end - length]! + frequency <= best) continue;
      best = scores[end - length]! + frequency;
      bestLength = length;
    }
    scores.push(best);
    lengths.push(bestLength);
  }
  return { scores, lengths };
}

const simplified = (text: string): string[] => [...text].map(toSimplifiedCharacter);

/**
 * Log probability of a Chinese text as a chain of words; comparable between texts of one place only. Traditional text is
 * judged by its simplified form.
 */
export const likelihood = (text: string): number => likelihoodOf(simplified(text));

/** Log probabilities of the first 0, 1, 2 … characters of a text. */
export const prefixLikelihoods = (text: string): readonly number[] => chains(simplified(text)).scores;

/** The words of that chain, in their simplified form. */
export const wordsOf = (text: string): string[] => chainOf(simplified(text));

/** The same of simplified text as it is written: a traditional character in it makes no word. */
export const likelihoodAsWritten = (text: string): number => likelihoodOf([...text]);
export const wordsAsWritten = (text: string): string[] => chainOf([...text]);

const likelihoodOf = (characters: readonly string[]): number => chains(characters).scores[characters.length]!;

function chainOf(characters: readonly string[]): string[] {
  const { lengths } = chains(characters);
  const words: string[] = [];
  for (let end = characters.length; end > 0; end -= lengths[end]!) {
    words.push(characters.slice(end - lengths[end]!, end).join(''));
  }
  return words.reverse();
}
