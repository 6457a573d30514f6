import { coveredCharacters, transcriptionOf, type Transcription } from './transcription.ts';
import type { Article } from '../text/article.ts';
import { CharClass, isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';

/**
 * Bracketed Latin text after Chinese characters that can be read as pinyin; or the character itself in brackets,
 * 與(與), which some pages put where they know no reading.
 */
export interface Gloss {
  /** brackets included */
  readonly range: OffsetRange;
  /** `range.start`, or the start of the white space before it */
  readonly spacedStart: number;
  /** undefined: the character itself */
  readonly transcription: Transcription | undefined;
  /** the characters it is a reading of, or, when it is none, the last one before it */
  readonly base: OffsetRange;
  /** it is a reading of `base` */
  readonly isReading: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')）', '（': '）)', '[': ']］', '［': '］]' };
/** The longest gloss seen is a five-syllable word with spaces; what is much longer is a sentence. */
const LONGEST = 60;
const MOST_CHARACTERS = 8;

/** Finds glosses in the runs of brackets that the scan has set apart. */
export function* glossesOf({ text, scan: { classes, runStarts } }: Article): Iterable<Gloss> {
  let previous: Gloss | undefined;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const cls = classes[runStarts[run]!];
    if (cls !== CharClass.HalfMark && cls !== CharClass.HanMark) continue;
    for (let at = runStarts[run]!; at < runStarts[run + 1]!; at++) {
      const closing = CLOSING[text[at]!];
      if (closing === undefined) continue;
      const gloss = glossAt(text, classes, at, closing, previous);
      if (!gloss) continue;
      yield gloss;
      previous = gloss;
    }
  }
}

/** @param previous a gloss right behind it, as some pages put in twice, belongs to the same characters */
function glossAt(
  text: string,
  classes: Uint8Array,
  open: number,
  closing: string,
  previous: Gloss | undefined,
): Gloss | undefined {
  if (isSelfGloss(text, classes, open, closing)) {
    const range = { start: open, end: open + 3 };
    const base = { start: open - 1, end: open };
    return { range, spacedStart: open, transcription: undefined, base, isReading: true };
  }
  const close = closeOf(text, classes, open, closing);
  if (close === -1) return undefined;
  const spacedStart = skipSpacesBack(classes, open);
  const baseEnd = previous?.range.end === spacedStart ? previous.base.end : spacedStart;
  const characters = hanBefore(text, classes, baseEnd);
  const last = characters.at(-1);
  if (last === undefined) return undefined;
  const transcription = transcriptionOf(withoutNoise(text.slice(open + 1, close)));
  if (!transcription) return undefined;
  const covered = coveredCharacters(transcription.letters, characters);
  const base = covered === 0 ? last : characters.slice(-covered).join('');
  return {
    range: { start: open, end: close + 1 },
    spacedStart,
    transcription,
    base: { start: baseEnd - base.length, end: baseEnd },
    isReading: covered > 0,
  };
}

const isSelfGloss = (text: string, classes: Uint8Array, open: number, closing: string): boolean =>
  text[open - 1] === text[open + 1] && closing.includes(text[open + 2] ?? ' ') && isHan(classes[open + 1]!);

/** Offset of the bracket that closes the one at `open`, when all between can belong to a gloss; else -1. */
function closeOf(text: string, classes: Uint8Array, open: number, closing: string): number {
  let depth = 0;
  const end = Math.min(text.length, open + LONGEST);
  for (let at = open + 1; at < end; at++) {
    const cls = classes[at]!;
    if (closing.includes(text[at]!)) {
      if (depth === 0) return at;
      depth--;
    } else if (text[at]! in CLOSING) {
      depth++;
    } else if (isHan(cls) || cls === CharClass.LineEnd || cls === CharClass.Masked) {
      return -1;
    }
  }
  return -1;
}

/** Emoji that some pages put into glosses, alone or in brackets of their own: 心(xī(🍦)n ). */
const withoutNoise = (content: string): string =>
  content.replace(/\p{Extended_Pictographic}/gu, '').replace(/[(（][\s\ufe0f\u200d]*[)）]/g, '');

function skipSpacesBack(classes: Uint8Array, end: number): number {
  while (end > 0 && classes[end - 1] === CharClass.Space) end--;
  return end;
}

/** The last Chinese characters before `end`, in order of the text. */
function hanBefore(text: string, classes: Uint8Array, end: number): string[] {
  const characters: string[] = [];
  for (let at = end; at > 0 && isHan(classes[at - 1]!) && characters.length < MOST_CHARACTERS;) {
    const isPair = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
    const start = at - (isPair ? 2 : 1);
    characters.unshift(text.slice(start, at));
    at = start;
  }
  return characters;
}
