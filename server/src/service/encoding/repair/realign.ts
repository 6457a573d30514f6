import { readingsOf } from '../../characters/readings.ts';
import { FIRST_BYTE, LAST_BYTE } from '../codecs/doubleByte.ts';
import { gbkCharacter, gbkCode, isText, range } from '../codecs/gbk.ts';
import { likelihood } from '../../words/likelihood.ts';
import type { Misaligned } from './misaligned.ts';
import type { Surroundings } from './surroundings.ts';
import { pairs } from '../../text/marks.ts';

/** One text that a misaligned piece may have been. */
export interface Candidate {
  readonly text: string;
  /** log probability in its surroundings */
  readonly score: number;
}

/** First or last characters that are tried together with the other end. */
const KEPT = 12;
const PAIRS = pairs('quote', 'title');
const CLOSERS = new Set(Object.values(PAIRS));
/** Natural logarithm for a mark without its other half, as much as a word that is seldom met. */
const UNPAIRED = -6;
/** A stop mark after another or after an opening mark: no sentence has them. */
const STRAY_STOP = /[，。、；：！？“‘《「][，。、；：！？]/;

/** Texts that a piece may have been, best first. */
export function candidatesOf(piece: Misaligned, around: Surroundings): Candidate[] {
  const { bytes } = piece;
  const isSingle = bytes.length === 0;
  const isWhole = bytes.length === 1;
  const firsts = isSingle ? [''] : firstCharacters(piece, around);
  const middle = middleOf(bytes);
  if (middle === undefined) return [];
  const lasts = isWhole ? [''] : isSingle ? singleCharacters(piece, around) : lastCharacters(piece);
  const context = (text: string): number =>
    likelihood(around.before + text + around.after) + balance(text, around);
  const keptFirsts = keep(firsts, (c) => likelihood(around.before + c + middle.slice(0, 3)));
  const keptLasts = keep(
    lasts,
    (c) => likelihood(middle.slice(-3) + c + around.after) + balance(middle + c, around),
  );
  return keptFirsts
    .flatMap((first) => keptLasts.map((last) => first + middle + last))
    .map((text) => ({ text, score: context(text) }))
    .sort((a, b) => b.score - a.score);
}

/** What is certain once the lead byte is back; undefined when the bytes are none of GBK's characters. */
function middleOf(bytes: readonly number[]): string | undefined {
  let text = '';
  for (let i = 1; i + 1 < bytes.length; i += 2) {
    const character = gbkCharacter(bytes[i]!, bytes[i + 1]!);
    if (!isText(character)) return undefined;
    text += character;
  }
  return text;
}

/** Characters that end in the first byte of the piece. */
function firstCharacters({ headLetters, bytes }: Misaligned, { before }: Surroundings): string[] {
  const trail = bytes[0]!;
  return leadsFor(headLetters, before)
    .map((lead) => gbkCharacter(lead, trail))
    .filter(isText);
}

/** Characters that begin with the last byte of the piece. */
function lastCharacters({ bytes, trail, tailLetters }: Misaligned): string[] {
  const characters = trailsFor(trail)
    .map((byte) => gbkCharacter(bytes.at(-1)!, byte))
    .filter(isText);
  const read = characters.filter((character) => reads(character, tailLetters));
  // Where none does, the gloss is of a character that lost its other byte: 彼f(shuō) for 他說.
  return read.length > 0 || trail === undefined ? read : characters;
}

/** Characters that a piece without whole characters may have been: both bytes come from its neighbours. */
function singleCharacters(piece: Misaligned, { before }: Surroundings): string[] {
  const leads = leadsFor(piece.headLetters, before);
  return leads.flatMap((lead) =>
    trailsFor(piece.trail)
      .map((trail) => gbkCharacter(lead, trail))
      .filter((character) => isText(character) && reads(character, piece.tailLetters)),
  );
}

/** Lead bytes that can have been lost: with the last byte before them they make the character of the gloss. */
function leadsFor(letters: string | undefined, before: string): number[] {
  const leads = range(FIRST_BYTE, LAST_BYTE);
  if (letters === undefined) return leads;
  const code = gbkCode(before.at(-1) ?? '');
  return code === undefined ? [] : leads.filter((lead) => reads(gbkCharacter(code & 0xff, lead), letters));
}

const trailsFor = (known: number | undefined): number[] =>
  known === undefined ? range(0x40, LAST_BYTE).filter((byte) => byte !== 0x7f) : [known];

/** Whether a character has the reading of a gloss; without a gloss any character will do. */
export const reads = (character: string, letters: string | undefined): boolean =>
  letters === undefined || readingsOf(character).includes(letters);

function keep(texts: readonly string[], score: (text: string) => number): string[] {
  return texts
    .map((text) => ({ text, score: score(text) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, KEPT)
    .map(({ text }) => text);
}

/** Bonus and penalty for how marks pair, in the text and with the marks around it. */
function balance(text: string, { before, after, open }: Surroundings): number {
  const stack = [...open];
  let sum = STRAY_STOP.test(before.slice(-1) + text + after.slice(0, 1)) ? UNPAIRED : 0;
  for (const character of text) {
    const closing = PAIRS[character];
    if (closing) {
      if (stack.includes(character)) sum += UNPAIRED;
      stack.push(character);
    } else if (CLOSERS.has(character)) {
      const index = stack.findLastIndex((opening) => PAIRS[opening] === character);
      if (index === -1) sum += UNPAIRED;
      else stack.length = index;
    } else if (character === '。' && stack.includes('《')) {
      sum += UNPAIRED;
    }
  }
  // By far the commonest cut of all.
  if (after === '' && text === '。”') sum -= UNPAIRED;
  // Titles are short, and quotations end with their paragraph.
  if (open.includes('《') && !stack.includes('《')) sum -= UNPAIRED;
  if (after === '' && stack.length > 0) sum += UNPAIRED;
  return sum;
}
