import type { DraftText } from '../text/draftText.ts';
import { CharClass } from '../text/charClass.ts';
import type { Line } from '../text/lines.ts';
import { isPinyin, transcriptionOf } from './transcription.ts';

/** A line as pinyin. */
export interface LineReading {
  /** a–z, without tones, and the digits that are numbers */
  readonly letters: string;
  readonly tones: 'marks' | 'digits' | 'none';
  readonly hasCapitals: boolean;
  readonly syllables: number;
  /** of these, the ones with a tone */
  readonly toned: number;
  readonly words: number;
}

const WORD = /[\p{L}\p{M}'’]+/gu;
const TONE_DIGITS = /(?<=[a-zü:])[1-5](?!\d)/gi;
const TONES = /[\u0300\u0301\u0304\u030c]/g;
const VOWELS = /[aeiou]+/g;

/** The line as pinyin; undefined when a word of it is none. */
export function readLine(article: DraftText, line: Line): LineReading | undefined {
  const shown = unmasked(article, line).normalize('NFKD');
  const marks = shown.match(TONES)?.length ?? 0;
  const digits = marks === 0 ? (shown.match(TONE_DIGITS)?.length ?? 0) : 0;
  const text = digits > 0 ? shown.replaceAll(TONE_DIGITS, ' ') : shown;
  let letters = '';
  let hasCapitals = false;
  let words = 0;
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const transcription = transcriptionOf(word);
    if (!transcription || !isPinyin(transcription.letters)) return undefined;
    letters += digitsIn(text.slice(at, index)) + transcription.letters;
    hasCapitals ||= transcription.hasCapitals;
    words++;
    at = index + word.length;
  }
  if (words === 0) return undefined;
  return {
    letters: letters + digitsIn(text.slice(at)),
    tones: marks > 0 ? 'marks' : digits > 0 ? 'digits' : 'none',
    hasCapitals,
    syllables: letters.match(VOWELS)?.length ?? 0,
    toned: marks + digits,
    words,
  };
}

const digitsIn = (text: string): string => text.replaceAll(/\D/g, '');

function unmasked({ text, scan: { classes } }: DraftText, { content }: Line): string {
  let shown = '';
  for (let at = content.start; at < content.end; at++) {
    shown += classes[at] === CharClass.Masked ? ' ' : text[at]!;
  }
  return shown;
}
