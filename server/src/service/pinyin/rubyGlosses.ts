import type { DraftText } from '../text/draftText.ts';
import { isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Gloss } from './gloss.ts';
import { baseOf, charactersBefore } from './neighbours.ts';
import { coveredCharacters, transcriptionOf } from './transcription.ts';

const TAG = /<(\/?)(ruby|rbc?|rtc?|rp)\b[^<>]{0,200}>/gi;
/**
 * `<rt>`, `</ruby >`, `<ruby class="a" lang=zh>`. Where a > was lost, as in `</ruby展大会召开。…5>3`, what stands up to the
 * next > is text, and goes with no gloss.
 */
const WELL_FORMED =
  /^<\/?[a-z]+(?:[ \t]+[a-z][\w:-]*(?:=(?:"[^"\r\n\p{Script=Han}]*"|'[^'\r\n\p{Script=Han}]*'|[\w#.-]+))?)*[ \t]*>$/iu;
/** Brackets for programs that know no ruby. */
const FALLBACK = /^[\s()（）[\]［］【】〔〕]*$/;
/** Paragraphs do not lie in one element. */
const BLANK_LINE = /\n[ \t\r]*\n/;
/** As for a gloss in brackets. */
const MOST_CHARACTERS = 8;

type Kind = 'base' | 'reading' | 'fallback';

interface Element {
  readonly start: number;
  /** characters under the ruby */
  readonly base: OffsetRange[];
  /** their readings */
  readonly reading: OffsetRange[];
  /** what programs show that know no ruby */
  readonly fallback: OffsetRange[];
}

interface RubyReading {
  /** with its tags: `<rt>fā</rt>` */
  readonly element: OffsetRange;
  readonly content: OffsetRange;
}

/**
 * `<ruby>党<rt>dǎng</rt>政<rt>zhèng</rt></ruby>`, in HTML, in Markdown and as source code in plain text; and the readings
 * of an element whose tags are damaged, each for itself.
 */
export function* rubyGlossesOf(article: DraftText): Iterable<Gloss> {
  let element: Element | undefined;
  let kind: Kind = 'base';
  let pieceStart = 0;
  let readingStart: number | undefined;
  let loose: RubyReading[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', index } of article.text.matchAll(TAG)) {
    if (!WELL_FORMED.test(tag)) continue;
    const end = index + tag.length;
    const isOpening = slash === '';
    const isReading = name.toLowerCase() === 'rt';
    if (element && index > pieceStart) element[kind].push({ start: pieceStart, end: index });
    if (isReading && !isOpening && readingStart !== undefined)
      loose.push({ element: { start: readingStart, end }, content: { start: pieceStart, end: index } });
    readingStart = isReading && isOpening ? index : undefined;
    pieceStart = end;
    kind = isOpening ? kindOf(name.toLowerCase()) : 'base';
    if (name.toLowerCase() !== 'ruby') continue;
    const gloss = element && !isOpening ? glossOf(article, element, end) : undefined;
    if (gloss) yield gloss;
    else yield* looseGlossesOf(article, loose);
    loose = [];
    element = isOpening ? { start: index, base: [], reading: [], fallback: [] } : undefined;
  }
  yield* looseGlossesOf(article, loose);
}

const kindOf = (name: string): Kind =>
  name.startsWith('rt') ? 'reading' : name === 'rp' ? 'fallback' : 'base';

/** The element as a gloss, when nothing but Chinese characters stand in it and it reads as they do. */
function glossOf(article: DraftText, element: Element, end: number): Gloss | undefined {
  const { start, base, reading, fallback } = element;
  const shown = base.map((piece) => trimmed(article, piece)).filter((piece) => piece.end > piece.start);
  if (shown.length === 0 || BLANK_LINE.test(article.text.slice(start, end))) return undefined;
  if (!fallback.every((piece) => FALLBACK.test(article.slice(piece)))) return undefined;
  const { classes } = article.scan;
  for (const piece of shown) {
    for (let at = piece.start; at < piece.end; at++) if (!isHan(classes[at]!)) return undefined;
  }
  const transcription = transcriptionOf(reading.map((piece) => article.slice(piece)).join(' '));
  const characters = shown.flatMap((piece) => [...article.slice(piece)]);
  const spoken = characters.map((text) => ({ text }));
  if (!transcription || coveredCharacters(transcription.letters, spoken) !== spoken.length) return undefined;
  return {
    form: 'ruby',
    range: { start, end },
    parts: between(start, shown, end),
    transcription,
    base: { start: shown[0]!.start, end: shown.at(-1)!.end },
    characters,
    isReading: true,
  };
}

/** 发<rt>fā</rt>: the reading alone, when it reads the characters right before it. */
function* looseGlossesOf(article: DraftText, readings: readonly RubyReading[]): Iterable<Gloss> {
  for (const { element, content } of readings) {
    const transcription = transcriptionOf(article.slice(content));
    const characters = charactersBefore(article, element.start, { most: MOST_CHARACTERS });
    const covered = transcription ? coveredCharacters(transcription.letters, characters) : 0;
    if (!transcription || covered === 0) continue;
    yield {
      form: 'ruby',
      range: element,
      parts: [element],
      transcription,
      ...baseOf(characters.slice(-covered)),
      isReading: true,
      isLoose: true,
    };
  }
}

function trimmed({ text }: DraftText, { start, end }: OffsetRange): OffsetRange {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** What of `start`…`end` lies outside of the ascending `kept`. */
function between(start: number, kept: readonly OffsetRange[], end: number): OffsetRange[] {
  const starts = [start, ...kept.map((piece) => piece.end)];
  const ends = [...kept.map((piece) => piece.start), end];
  return starts.flatMap((from, i) => (from < ends[i]! ? [{ start: from, end: ends[i]! }] : []));
}
