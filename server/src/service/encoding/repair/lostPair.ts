import { gbkCharacter, gbkCode, isText, range } from '../codecs/gbk.ts';
import { likelihood } from '../../words/likelihood.ts';

/** First characters and second characters that are tried with each other. */
const KEPT = 6;
/** Characters read on both sides: no word of the table is longer. */
const CONTEXT = 4;

/** Pairs of GBK's user-defined zones: first bytes, and the second bytes that go with them. */
const ZONES: readonly { readonly leads: readonly number[]; readonly trails: readonly number[] }[] = [
  { leads: [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)], trails: range(0xa1, 0xfe) },
  // A second byte below 81 begins no character.
  { leads: range(0xa1, 0xa7), trails: range(0x81, 0xa0) },
];

/**
 * A misaligned pair of a user-defined zone has no character, and some pages dropped it on the way: the second byte of
 * one character and the first of the next. What is left of the two stands as one character: 狠 for 湖州.
 *
 * @param from the first character that can be such a rest
 * @returns the text with two characters for the one that gains most, or loses least, by it; and the gain in log probability
 */
export function withLostPair(
  text: string,
  before: string,
  after: string,
  from: number,
): { readonly text: string; readonly gain: number } {
  let best = { text, gain: -Infinity };
  for (let at = from; at < text.length; at++) {
    const left = (before + text.slice(0, at)).slice(-CONTEXT);
    const right = (text.slice(at + 1) + after).slice(0, CONTEXT);
    const shown = likelihood(left + text[at]! + right);
    for (const pair of pairsFor(text[at]!, left, right)) {
      const gain = likelihood(left + pair + right) - shown;
      if (gain > best.gain) best = { text: text.slice(0, at) + pair + text.slice(at + 1), gain };
    }
  }
  return best;
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
