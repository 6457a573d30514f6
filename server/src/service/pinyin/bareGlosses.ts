import type { DraftText } from '../text/draftText.ts';
import { CharClass, isHan, isLatin } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Gloss } from './gloss.ts';
import { baseOf, charactersAfter, charactersBefore, spacesEnd, spacesStart } from './neighbours.ts';
import { coveredCharacters, coveredFromStart, transcriptionOf, type Transcription } from './transcription.ts';

/** Between the words of a transcribed sentence. */
const SENTENCE_MARKS = /^[\s'’·\-,.!?;:，。！？；：、“”‘"…—]*$/;
/** Between the sentence and its transcription; 代表团：dàibiǎotuán is an entry of a list. */
const GAP = new Set(' \u3000,.!?，。！？…“”‘’"');
const FINAL_MARK = /[.!?。！？]/;
const TONE_SYMBOLS = 'ˊˇˋ˙';
/** A longer sentence stands on a line of its own. */
const LONGEST = 400;
/** Syllables behind a word, one for each character: few idioms and names have more. */
const MOST_WORDS = 8;
/** What is read across marks has to be long enough to be no chance. */
const SENTENCE = 3;
/** Characters before a gloss of one word. */
const WORD_REACH = { most: 8 };
/** The same before a gloss of a whole sentence. */
const SENTENCE_REACH = { most: 60, acrossMarks: true };

/** From this many on, a word without tones belongs to them too: 的 de, 了 le have none. */
const ENOUGH_TONED = 2;

interface Stretch {
  readonly words: readonly OffsetRange[];
  readonly hasTones: boolean;
}

/**
 * Glosses without brackets: 党政 dǎngzhèng 代表团, 發ㄈㄚ展ㄓㄢˇ, 老师您好 Lǎoshī, nín hǎo, and the last the other way
 * round. Without tones they could be anything, such as the name of a site.
 */
export function bareGlossesOf(article: DraftText): readonly Gloss[] {
  const glosses: Gloss[] = [];
  const toneless: (readonly OffsetRange[])[] = [];
  for (const { words, hasTones } of stretchesOf(article)) {
    if (!hasTones) {
      if (words.length === 1) toneless.push(words);
      continue;
    }
    const gloss = afterWord(article, words) ?? besideSentence(article, words);
    if (gloss) glosses.push(gloss);
  }
  if (glosses.length < ENOUGH_TONED) return glosses;
  for (const words of toneless) {
    const gloss = afterWord(article, words, true);
    if (gloss) glosses.push(gloss);
  }
  return glosses;
}

/** Words with nothing but marks between them. */
function* stretchesOf({ text, scan: { classes, runStarts } }: DraftText): Iterable<Stretch> {
  let words: OffsetRange[] = [];
  let hasTones = false;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    const end = runStarts[run + 1]!;
    const cls = classes[start]!;
    const last = words.at(-1);
    const isAttached = last?.end === start;
    const next = classes[end];
    if (isLetter(cls) || (isAttached && isTone(text, cls, start, end)) || isDot(text, start, end, next)) {
      if (isAttached) words[words.length - 1] = { start: last.start, end };
      else words.push({ start, end });
      if (cls !== CharClass.Latin) hasTones = true;
    } else if (words.length > 0 && !isBetweenWords(text, cls, start, end)) {
      yield { words, hasTones };
      words = [];
      hasTones = false;
    }
  }
  if (words.length > 0) yield { words, hasTones };
}

const isBetweenWords = (text: string, cls: number, start: number, end: number): boolean =>
  cls !== CharClass.LineEnd && end - start < LONGEST && SENTENCE_MARKS.test(text.slice(start, end));

const isLetter = (cls: number): boolean =>
  isLatin(cls) || cls === CharClass.Combining || cls === CharClass.Bopomofo;

/** The neutral tone of bopomofo stands before its syllable: ˙ㄉㄜ. */
const isDot = (text: string, start: number, end: number, next: number | undefined): boolean =>
  end === start + 1 && text[start] === '˙' && next === CharClass.Bopomofo;

/** A tone digit, or a sign of bopomofo. */
const isTone = (text: string, cls: number, start: number, end: number): boolean =>
  end === start + 1 &&
  (cls === CharClass.Digit
    ? text[start]! >= '1' && text[start]! <= '5'
    : TONE_SYMBOLS.includes(text[start]!));

/** 党政 dǎngzhèng: as many words as are a reading of the characters right before them. */
function afterWord(article: DraftText, words: readonly OffsetRange[], isToneless = false): Gloss | undefined {
  const { start } = words[0]!;
  const spacedStart = spacesStart(article.scan.classes, start);
  const characters = charactersBefore(article, spacedStart, WORD_REACH);
  if (characters.length === 0) return undefined;
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const range = { start, end: words[count - 1]!.end };
    const transcription = transcriptionIn(article, range);
    const covered = transcription ? coveredCharacters(transcription.letters, characters) : 0;
    if (!transcription || covered === 0) continue;
    if (isToneless ? transcription.hasCapitals : !hasTonesFor(article, range, transcription, covered))
      continue;
    const parts = [withSpaces(article, spacedStart, range)];
    return {
      form: 'bare',
      range,
      parts,
      transcription,
      ...baseOf(characters.slice(-covered)),
      isReading: true,
    };
  }
  return undefined;
}

/** 老师，您好！Lǎoshī, nín hǎo! and Lǎoshī, nín hǎo! 老师，您好！ */
function besideSentence(article: DraftText, words: readonly OffsetRange[]): Gloss | undefined {
  const {
    text,
    scan: { classes },
  } = article;
  const range = { start: words[0]!.start, end: words.at(-1)!.end };
  let last = range.start;
  while (GAP.has(text[last - 1] ?? '')) last--;
  let first = range.end;
  while (GAP.has(text[first] ?? '')) first++;
  const isAfter = last > 0 && isHan(classes[last - 1]!);
  const isBefore = first < text.length && isHan(classes[first]!);
  if (!isAfter && !isBefore) return undefined;
  const transcription = transcriptionIn(article, range);
  if (transcription?.tones !== 'marks') return undefined;
  const gloss = { form: 'bare', range, transcription, isReading: true } as const;

  const before = isAfter ? charactersBefore(article, last, SENTENCE_REACH) : [];
  const read = coveredCharacters(transcription.letters, before);
  if (read >= SENTENCE) {
    const isClosed = FINAL_MARK.test(text.slice(last, range.start)) && FINAL_MARK.test(text[range.end] ?? '');
    const shown = { start: range.start, end: range.end + (isClosed ? 1 : 0) };
    const parts = [withSpaces(article, spacesStart(classes, range.start), shown)];
    return { ...gloss, ...baseOf(before.slice(-read)), parts };
  }

  const after = isBefore ? charactersAfter(article, first, SENTENCE_REACH) : [];
  const ahead = coveredFromStart(transcription.letters, after);
  if (ahead < SENTENCE) return undefined;
  const opening = text.slice(range.end, first).search(/[“‘]/);
  const parts = [{ start: range.start, end: opening === -1 ? first : range.end + opening }];
  return { ...gloss, ...baseOf(after.slice(0, ahead)), parts };
}

const transcriptionIn = (article: DraftText, range: OffsetRange): Transcription | undefined =>
  range.end - range.start > LONGEST
    ? undefined
    : transcriptionOf(article.slice(range).replaceAll(/[,.!?;:，。！？；：、“”‘"…—]/g, ' '));

/** Digits are tones when each syllable of a word has one: 发展 fa1zhan3, but not 小米 mi3. */
const hasTonesFor = (
  article: DraftText,
  range: OffsetRange,
  { tones }: Transcription,
  syllables: number,
): boolean =>
  tones === 'digits'
    ? syllables > 1 && article.slice(range).match(/\d/g)?.length === syllables
    : tones === 'marks';

/** The gloss with the spaces that were put in with it. */
function withSpaces({ scan: { classes } }: DraftText, spacedStart: number, range: OffsetRange): OffsetRange {
  const end = spacesEnd(classes, range.end);
  const next = classes[end];
  return { start: spacedStart, end: next !== undefined && isLatin(next) ? range.end : end };
}
