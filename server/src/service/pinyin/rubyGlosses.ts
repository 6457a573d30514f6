import type { DraftText } from '../text/draftText.ts';
import { isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Gloss } from './gloss.ts';
import { coveredCharacters, transcriptionOf } from './transcription.ts';

const TAG = /<(\/?)(ruby|rbc?|rtc?|rp)\b[^<>]{0,200}>/gi;

type Kind = 'base' | 'reading' | 'fallback';

interface Element {
  readonly start: number;
  /** characters under the ruby */
  readonly base: OffsetRange[];
  /** their readings */
  readonly reading: OffsetRange[];
  /** brackets for programs that know no ruby */
  readonly fallback: OffsetRange[];
}

/** `<ruby>党<rt>dǎng</rt>政<rt>zhèng</rt></ruby>`, in HTML, in Markdown and as source code in plain text. */
export function* rubyGlossesOf(article: DraftText): Iterable<Gloss> {
  let element: Element | undefined;
  let kind: Kind = 'base';
  let pieceStart = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index } of article.text.matchAll(TAG)) {
    if (element && index > pieceStart) element[kind].push({ start: pieceStart, end: index });
    pieceStart = index + tag.length;
    const isOpening = slash === '';
    kind = isOpening ? kindOf(name.toLowerCase()) : 'base';
    if (name.toLowerCase() !== 'ruby') continue;
    const gloss = element && !isOpening ? glossOf(article, element, pieceStart) : undefined;
    if (gloss) yield gloss;
    element = isOpening ? { start: index, base: [], reading: [], fallback: [] } : undefined;
  }
}

const kindOf = (name: string): Kind =>
  name.startsWith('rt') ? 'reading' : name === 'rp' ? 'fallback' : 'base';

/** The element as a gloss, when nothing but Chinese characters stand in it and it reads as they do. */
function glossOf(article: DraftText, { start, base, reading }: Element, end: number): Gloss | undefined {
  const shown = base.map((piece) => trimmed(article, piece)).filter((piece) => piece.end > piece.start);
  if (shown.length === 0) return undefined;
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
