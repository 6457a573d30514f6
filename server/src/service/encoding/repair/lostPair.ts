import { gbkCharacter, gbkCode, isText, range } from '../codecs/gbk.ts';
import { likelihood } from '../../words/likelihood.ts';
import { reads } from './realign.ts';
import type { Surroundings } from './surroundings.ts';

/** First characters and second characters that are tried with each other. */
const KEPT = 6;
/** Characters read on both sides: no word of the table is longer. */
const CONTEXT = 4;
/** Of one piece. */
const MOST_PAIRS = 4;
/** Guesses that are worth telling. */
const OFFERED = 3;
const SENTENCE_ENDS = /[。！？”]$/;
/** What no sentence begins with: 。”|所說 is 。”他說. */
const NEVER_FIRST = /^[所的了们們着著过過得地吗嗎呢吧]/;
/** Natural logarithm; more than such words are commoner than others. */
const ODD = 6;

/** Pairs of GBK's user-defined zones: first bytes, and the second bytes that go with them. */
const ZONES: readonly { readonly leads: readonly number[]; readonly trails: readonly number[] }[] = [
  { leads: [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)], trails: range(0xa1, 0xfe) },
  // A second byte below 81 begins no character.
  { leads: range(0xa1, 0xa7), trails: range(0x81, 0xa0) },
];

/** A text with two characters where one stood, and how much likelier it is: natural logarithm, below zero where it is less. */
export interface LostPairGuess {
  readonly text: string;
  readonly gain: number;
}

type Around = Pick<Surroundings, 'before' | 'after'>;

interface Search {
  /** the first character that can be such a rest */
  readonly from: number;
  /** a guess that gains more is taken, and the next pair is looked for in it */
  readonly clear: number;
  /** reading of the last character, where a gloss stands behind it */
  readonly lastReads: string | undefined;
}

/**
 * A misaligned pair of a user-defined zone has no character, and some pages dropped it on the way: the second byte of
 * one character and the first of the next. What is left of the two stands as one character: 狠 for 湖州.
 *
 * @returns the best texts, best first
 */
export function withLostPairs(text: string, around: Around, search: Search): readonly LostPairGuess[] {
  let best: readonly LostPairGuess[] = [];
  for (let round = 0; round < MOST_PAIRS; round++) {
    const last = best[0] ?? { text, gain: 0 };
    const next = withLostPair(last.text, around, search);
    const isClear = (next[0]?.gain ?? -Infinity) > search.clear;
    if (round === 0 || isClear)
      best = next.map((guess) => ({ text: guess.text, gain: guess.gain + last.gain }));
    if (!isClear) break;
  }
  return best;
}

function withLostPair(text: string, { before, after }: Around, { from, lastReads }: Search): LostPairGuess[] {
  const guesses: LostPairGuess[] = [];
  for (let at = from; at < text.length; at++) {
    const left = (before + text.slice(0, at)).slice(-CONTEXT);
    const right = (text.slice(at + 1) + after).slice(0, CONTEXT);
    const shown = likelihood(left + text[at]! + right);
    for (const pair of pairsFor(text[at]!, left, right)) {
      const guess = text.slice(0, at) + pair + text.slice(at + 1);
      if (!reads(guess.at(-1)!, lastReads)) continue;
      const isOdd = SENTENCE_ENDS.test(left) && NEVER_FIRST.test(pair);
      guesses.push({ text: guess, gain: likelihood(left + pair + right) - shown - (isOdd ? ODD : 0) });
    }
  }
  return guesses.sort((a, b) => b.gain - a.gain).slice(0, OFFERED);
}

function pairsFor(character: string, left: string, right: string): string[] {
  const code = gbkCode(character);
  if (code === undefined) return [];
  return ZONES.flatMap(({ leads, trails }) => {
    const firsts = leads.map((byte) => gbkCharacter(code >> 8, byte)).filter(isText);
    const seconds = trails.map((byte) => gbkCharacter(byte, code & 0xff)).filter(isText);
    const keptFirsts = keep(firsts, (first) => likelihood(left + first));
    const keptSeconds = keep(seconds, (second) => likelihood(second + right));
    return keptFirsts.flatMap((first) => keptSeconds.map((second) => first + second));
  });
}

const keep = (texts: readonly string[], score: (text: string) => number): string[] =>
  texts
    .map((text) => ({ text, score: score(text) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, KEPT)
    .map(({ text }) => text);
