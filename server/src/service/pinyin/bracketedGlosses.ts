import type { DraftText } from '../text/draftText.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import { CharClass, isHan } from '../text/charClass.ts';
import { isSeamless } from '../text/markup/inline.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Gloss } from './gloss.ts';
import { baseOf, charactersBefore, spacesEnd, spacesStart } from './neighbours.ts';
import { coveredCharacters, transcriptionOf } from './transcription.ts';
import { pairs } from '../text/marks.ts';

/** Half and full width close each other. */
const CLOSING: Readonly<Record<string, string>> = {
  ...pairs('bracket'),
  '(': ')）',
  '（': '）)',
  '[': ']］',
  '［': '］]',
  '{': '}',
  '｛': '｝',
  '<': '>',
  '＜': '＞',
  '〈': '〉',
};
/** Code and tags have these too: 里<li>. Only what has tones is a gloss in them. */
const OF_CODE = '{<';
const TONED = /[\u0300\u0301\u0304\u030cāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i;
const OPENING = new UnitSet(Object.keys(CLOSING));
/** The longest gloss seen is a five-syllable word with spaces; what is much longer is a sentence. */
const LONGEST = 60;
/** Characters that one gloss can belong to: 社会主义核心价值, read in one bracket. */
const MOST_CHARACTERS = 8;

/** Finds glosses in the runs of brackets that the scan has set apart. */
export function* bracketedGlossesOf(article: DraftText): Iterable<Gloss> {
  const {
    text,
    scan: { classes, runStarts },
  } = article;
  let previous: Gloss | undefined;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    const end = runStarts[run + 1]!;
    const cls = classes[start];
    // Markdown takes [fāzhǎn] for a link.
    const isLink = cls === CharClass.Masked && end === start + 1;
    if (cls !== CharClass.HalfMark && cls !== CharClass.HanMark && !isLink) continue;
    for (let at = start; at < end; at++) {
      if (!OPENING.has(text.charCodeAt(at))) continue;
      const closing = CLOSING[text[at]!]!;
      if (isLink && !isShortLink(text, classes, at)) continue;
      const gloss = selfGloss(article, at, closing) ?? glossAt(article, at, closing, previous);
      if (!gloss) continue;
      yield gloss;
      previous = gloss;
    }
  }
}

/** `[fāzhǎn]` with nothing behind it: `[fāzhǎn](…)` and `[fāzhǎn][1]` are links that somebody made. */
function isShortLink(text: string, classes: Uint8Array, open: number): boolean {
  let close = open + 1;
  while (close - open < LONGEST && close < text.length && classes[close] !== CharClass.Masked) close++;
  return text[close] === ']' && classes[close + 1] !== CharClass.Masked;
}

/** 與(與) */
function selfGloss({ text, scan: { classes } }: DraftText, open: number, closing: string): Gloss | undefined {
  const isSelf =
    text[open - 1] === text[open + 1] && closing.includes(text[open + 2] ?? ' ') && isHan(classes[open + 1]!);
  if (!isSelf) return undefined;
  const range = { start: open, end: open + 3 };
  const self = baseOf([{ text: text[open - 1]!, start: open - 1, end: open }]);
  return { form: 'bracketed', range, parts: [range], transcription: undefined, ...self, isReading: true };
}

/** @param previous a gloss right behind it, as some pages put in twice, belongs to the same characters */
function glossAt(
  article: DraftText,
  open: number,
  closing: string,
  previous: Gloss | undefined,
): Gloss | undefined {
  const content = contentOf(article, open, closing);
  const transcription = content && transcriptionOf(withoutNoise(content.text));
  if (!transcription || (OF_CODE.includes(article.text[open]!) && !TONED.test(content.text)))
    return undefined;
  const range = { start: open, end: content.close + 1 };
  const spacedStart = spacesStart(article.scan.classes, open);
  const baseEnd = previous?.range.end === spacedStart ? previous.base.end : spacedStart;
  const characters = charactersBefore(article, baseEnd, { most: MOST_CHARACTERS });
  const covered = coveredCharacters(transcription.letters, characters);
  const known =
    characters.length > 0
      ? baseOf(characters.slice(-Math.max(1, covered)))
      : { base: { start: open, end: open }, characters: [] };
  const parts = [withSpaces(article, spacedStart, range)];
  return { form: 'bracketed', range, parts, transcription, ...known, isReading: covered > 0 };
}

/** What stands in the bracket at `open`, when all of it can belong to a gloss. */
function contentOf(
  { text, scan: { classes } }: DraftText,
  open: number,
  closing: string,
): { text: string; close: number } | undefined {
  let content = '';
  let depth = 0;
  const end = Math.min(text.length, open + LONGEST);
  for (let at = open + 1; at < end; at++) {
    const cls = classes[at]!;
    if (closing.includes(text[at]!)) {
      if (depth === 0) return { text: content, close: at };
      depth--;
    } else if (text[at]! in CLOSING) {
      depth++;
    } else if (cls === CharClass.Masked) {
      const start = at;
      while (at + 1 < end && classes[at + 1] === CharClass.Masked) at++;
      if (!isSeamless(text.slice(start, at + 1))) return undefined;
      continue;
    } else if (isHan(cls) || cls === CharClass.LineEnd) {
      return undefined;
    }
    content += text[at]!;
  }
  return undefined;
}

/** Emoji that some pages put into glosses, alone or in brackets of their own: 心(xī(🍦)n ). */
const withoutNoise = (content: string): string =>
  content.replace(/\p{Extended_Pictographic}/gu, '').replace(/[(（][\s\ufe0f\u200d]*[)）]/g, '');

/** The gloss with the spaces that were put in with it: 央 (yāng) 视. */
function withSpaces(
  { text, scan: { classes } }: DraftText,
  spacedStart: number,
  range: OffsetRange,
): OffsetRange {
  if (spacedStart === range.start) return range;
  const end = spacesEnd(classes, range.end);
  const next = classes[end];
  const isJoined =
    next !== undefined &&
    (isHan(next) || next === CharClass.Digit || (next === CharClass.HanMark && !(text[end]! in CLOSING)));
  return { start: spacedStart, end: isJoined ? end : range.end };
}
