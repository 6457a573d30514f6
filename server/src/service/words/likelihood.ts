import { lazy } from '../base/lazy.ts';
import { toSimplifiedCharacter, toSimplifiedUnit } from '../characters/characters.ts';
import { LONGEST_WORD, NO_WORD, shareOfUnits } from './words.ts';

/** Log probability of what is not in the dictionary. */
export const UNKNOWN = -20;
/** Natural logarithm, as the marks below: what is neither ASCII, 汉字 nor a mark of the table. */
const RARE_MARK = -16;
/**
 * Natural logarithm of the share that a mark has of text, set by hand in the order in which they are met: they tell a text
 * from one that was misread, where marks are rare.
 */
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
/** The same of any letter or digit: they are no evidence for or against a text. */
const ASCII = -6;

/** Log probability of each unit that is no part of a word: one of a few dozen. */
const singles = lazy(() => {
  const kinds = new Uint8Array(0x10000);
  const scores: number[] = [];
  const kindOf = new Map<number, number>();
  for (let unit = 0; unit < 0x10000; unit++) {
    const score = scoreAlone(unit);
    let kind = kindOf.get(score);
    if (kind === undefined) kindOf.set(score, (kind = scores.push(score) - 1));
    kinds[unit] = kind;
  }
  return { kinds, scores: Float64Array.from(scores) };
});

function scoreAlone(unit: number): number {
  const share = shareOfUnits(1, unit, 0, 0, 0);
  if (share !== NO_WORD) return share;
  const mark = MARKS[String.fromCharCode(unit)];
  return mark ?? (unit < 0x80 ? ASCII : unit >= 0x3400 && unit < 0xa000 ? UNKNOWN : RARE_MARK);
}

/** The most likely chain of dictionary words and single characters that end with each character. */
interface Chains {
  readonly scores: readonly number[];
  readonly lengths: readonly number[];
}

/** @param units the first unit of each character: one beyond the BMP is no word, and no part of one */
function chains(units: readonly number[]): Chains {
  const alone = singles();
  const scores = [0];
  const lengths = [0];
  for (let end = 1; end <= units.length; end++) {
    const last = units[end - 1]!;
    let best = scores[end - 1]! + alone.scores[alone.kinds[last]!]!;
    let bestLength = 1;
    for (let length = 2; length <= LONGEST_WORD && length <= end; length++) {
      const start = end - length;
      const share = shareOfUnits(
        length,
        units[start]!,
        units[start + 1]!,
        length > 2 ? units[start + 2]! : 0,
        length > 3 ? units[start + 3]! : 0,
      );
      if (scores[start]! + share <= best) continue;
      best = scores[start]! + share;
      bestLength = length;
    }
    scores.push(best);
    lengths.push(bestLength);
  }
  return { scores, lengths };
}

/** The first unit of every character. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units.push(unit);
    if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
  }
  return units;
}

/** The same of its simplified form. */
function simplifiedUnitsOf(text: string): number[] {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      units.push(toSimplifiedCharacter(text.slice(at, at + 2)).charCodeAt(0));
      at++;
    } else units.push(toSimplifiedUnit(unit));
  }
  return units;
}

const simplified = (text: string): string[] => [...text].map(toSimplifiedCharacter);

/**
 * Log probability of a Chinese text as a chain of words; comparable between texts of one place only. Traditional text is
 * judged by its simplified form.
 */
export const likelihood = (text: string): number => chains(simplifiedUnitsOf(text)).scores.at(-1)!;

/** Log probabilities of the first 0, 1, 2 … characters of a text. */
export const prefixLikelihoods = (text: string): readonly number[] => chains(simplifiedUnitsOf(text)).scores;

/** The words of that chain, in their simplified form. */
export const wordsOf = (text: string): string[] => chainOf(simplified(text), simplifiedUnitsOf(text));

/** The same of simplified text as it is written: a traditional character in it makes no word. */
export const likelihoodAsWritten = (text: string): number => chains(unitsOf(text)).scores.at(-1)!;
export const wordsAsWritten = (text: string): string[] => chainOf([...text], unitsOf(text));

function chainOf(characters: readonly string[], units: readonly number[]): string[] {
  const { lengths } = chains(units);
  const words: string[] = [];
  for (let end = characters.length; end > 0; end -= lengths[end]!) {
    words.push(characters.slice(end - lengths[end]!, end).join(''));
  }
  return words.reverse();
}
