import type { DraftText } from '../text/draftText.ts';
import { CharClass, isHan, isLatin } from '../text/charClass.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { floorIndex } from '../text/range.ts';
import { alignmentOf } from './alignment.ts';
import { readLine, type LineReading } from './lineReading.ts';

/** A line that is nothing but pinyin. */
export interface PinyinLine {
  readonly line: Line;
  readonly reading: LineReading;
  /** the Chinese line above or below that it is a reading of, syllable by syllable */
  readonly chinese: Line | undefined;
  /** it reads all of that line, and not only a part */
  readonly isWhole: boolean;
}

/** Longer than any line that somebody transcribed. */
const LONGEST = 5000;
/** With no Chinese line to check it against, it has to be long enough to be no foreign word. */
const LEAST_ALONE = 3;
/** A line without tones is more than the name of an account. */
const LEAST_TONELESS = { syllables: 4, words: 2 };
const OTHER_WRITING: ReadonlySet<number> = new Set([
  CharClass.Kana,
  CharClass.Hangul,
  CharClass.OtherLetter,
  CharClass.PrivateUse,
  CharClass.Replacement,
]);

/** Lines of pinyin, ascending. English and other languages have words that are no pinyin, or no tones. */
export function pinyinLinesOf(article: DraftText): readonly PinyinLine[] {
  const readings = new Map<number, LineReading>();
  for (const line of article.lines) {
    const reading = hasLettersOnly(article, line) ? readLine(article, line) : undefined;
    if (reading) readings.set(line.index, reading);
  }
  const found: PinyinLine[] = [];
  for (const [index, reading] of readings) {
    const line = article.lines[index]!;
    const beside = readBeside(article, line, readings);
    if (beside ? isEvidentBeside(reading, beside.isWhole) : isEvidentAlone(reading)) {
      found.push({ line, reading, chinese: beside?.chinese, isWhole: beside?.isWhole ?? false });
    }
  }
  return found;
}

function isEvidentBeside(
  { tones, hasCapitals, syllables, toned, words }: LineReading,
  isWhole: boolean,
): boolean {
  if (tones === 'none') {
    return !hasCapitals && syllables >= LEAST_TONELESS.syllables && words >= LEAST_TONELESS.words;
  }
  return (syllables > 1 || isWhole) && (tones === 'marks' || toned === syllables);
}

const isEvidentAlone = ({ tones, syllables, toned }: LineReading): boolean =>
  syllables >= LEAST_ALONE && (tones === 'marks' ? toned > syllables / 2 : toned === syllables);

/** Whether the line has letters, and no writing that pinyin does not have. */
function hasLettersOnly({ scan: { classes, runStarts } }: DraftText, { content }: Line): boolean {
  if (content.end - content.start > LONGEST) return false;
  let hasLetters = false;
  for (let run = floorIndex(runStarts, content.start); runStarts[run]! < content.end; run++) {
    const cls = classes[runStarts[run]!]!;
    if (isHan(cls) || OTHER_WRITING.has(cls)) return false;
    if (isLatin(cls)) hasLetters = true;
  }
  return hasLetters;
}

/** The Chinese line next to `line` that it reads. */
function readBeside(
  article: DraftText,
  line: Line,
  readings: ReadonlyMap<number, LineReading>,
): { chinese: Line; isWhole: boolean } | undefined {
  const { letters } = readings.get(line.index)!;
  for (const step of [-1, 1]) {
    const chinese = nextLine(article.lines, line, step, readings);
    if (!chinese || chinese.content.end - chinese.content.start > LONGEST) continue;
    const characters = charactersIn(article, chinese);
    const found = alignmentOf(letters, characters);
    if (!found) continue;
    const unread = [...characters.slice(0, found.from), ...characters.slice(found.to)];
    return { chinese, isWhole: unread.every((character) => /[a-z\d]/.test(character)) };
  }
  return undefined;
}

/** One sentence is read this often at most, in one notation below the other. */
const MOST_READINGS = 40;

/** The next line up or down, across one blank line and across other readings. */
function nextLine(
  lines: readonly Line[],
  { index }: Line,
  step: number,
  readings: ReadonlyMap<number, LineReading>,
): Line | undefined {
  let at = index;
  for (let passed = 0; passed <= MOST_READINGS; passed++) {
    const next = lines[at + step];
    at += next && isBlank(next) ? 2 * step : step;
    if (!readings.has(at)) break;
  }
  return lines[at];
}

/** Chinese characters, and letters and digits in lower case. */
function charactersIn({ text, scan: { classes } }: DraftText, { content }: Line): string[] {
  const characters: string[] = [];
  for (let at = content.start; at < content.end; at++) {
    const cls = classes[at]!;
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800;
    if (isHan(cls)) characters.push(text.slice(at, at + (isPair ? 2 : 1)));
    else if (cls === CharClass.Latin || cls === CharClass.Digit) characters.push(text[at]!.toLowerCase());
    else if (cls === CharClass.FullLatin || cls === CharClass.FullDigit) {
      characters.push(text[at]!.normalize('NFKC').toLowerCase());
    }
    if (isPair) at++;
  }
  return characters;
}
