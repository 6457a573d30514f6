import { isPinyin, transcriptionOf } from '../../pinyin/transcription.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { Scan } from '../../text/scan.ts';
import { gbkCode } from '../codecs/gbk.ts';

/**
 * A piece of GBK text that was read one byte off: a lead byte was lost in front (it shows as `?`), every character
 * after it is made of two halves, and the last half took an ASCII character with it (`?` again) or shows as a letter.
 */
export interface Misaligned extends OffsetRange {
  /** letters of the gloss that was put between the two bytes of the first character: `?shù)` */
  readonly headLetters: string | undefined;
  /** end of that gloss, or of the question mark */
  readonly headEnd: number;
  /** the characters of the piece, glosses and noise taken out */
  readonly shown: string;
  /** their bytes */
  readonly bytes: readonly number[];
  /** second byte of the last character, where it shows as a letter */
  readonly trail: number | undefined;
  /** letters of the gloss after the last character: `l(fā)`, `?wù)` */
  readonly tailLetters: string | undefined;
  /** an ASCII character that nobody knows went with the last byte */
  readonly isLossy: boolean;
  /** begins with `?`, a stop mark and 汉字: the character before was cut in two */
  readonly isCut: boolean;
  /** both halves of one character, cut apart: `不同寻??。` */
  readonly isOrphan: boolean;
}

interface Source {
  readonly text: string;
  readonly scan: Scan;
}

/** Longer pieces do not occur: the next ASCII character, line end or stop mark sets the bytes right again. */
const LONGEST = 200;
/** `发布会？！` in pages whose marks were made half-width afterwards. */
const HALF_WIDTH: Readonly<Record<string, string>> = { '!': '！', ';': '；', '?': '？' };
/** Letters of `shù)`: a syllable has six, with room for spaces and a digit for its tone. */
const LONGEST_GLOSS = 10;
const STOP = /[。！？；]/;

/**
 * Reads the piece that starts with the `?` at `start`, or with its first character where the `?` was dropped, too; its
 * end is found; whether it is damage is decided later.
 */
export function misalignedAt(source: Source, start: number): Misaligned {
  const { text, scan } = source;
  const { classes } = scan;
  const bodyStart = text[start] === '?' ? start + 1 : start;
  if (bodyStart > start && text[start + 1] === '?' && STOP.test(text[start + 2] ?? '')) return orphan(start);
  let at = skipNoise(classes, bodyStart);
  const head = brokenGloss(source, at);
  if (head) at = skipNoise(classes, head.end);
  const bytes: number[] = [];
  let shown = '';
  while (bytes.length < 2 * LONGEST) {
    const character = bytes.length === 0 && !head ? (HALF_WIDTH[text[at]!] ?? text[at]!) : (text[at] ?? '');
    const code = classes[at] === CharClass.LineEnd ? undefined : gbkCode(character);
    if (code !== undefined) {
      bytes.push(code >> 8, code & 0xff);
      shown += character;
      at = skipNoise(classes, at + 1);
      continue;
    }
    const gloss = isHan(classes[at - 1] ?? CharClass.Control) ? wholeGloss(source, at) : undefined;
    if (!gloss) break;
    at = gloss.end;
  }
  return {
    start,
    headLetters: head?.letters,
    headEnd: head?.end ?? bodyStart,
    shown,
    bytes,
    isCut: bodyStart > start && !head && /\p{Script=Han}/u.test(shown),
    isOrphan: false,
    ...tailAt(source, at),
  };
}

/** A character that ends in A3 was cut in two, and cut again before the stop mark. */
const orphan = (start: number): Misaligned => ({
  start,
  end: start + 2,
  headLetters: undefined,
  headEnd: start + 2,
  shown: '?',
  bytes: [0xa3],
  trail: undefined,
  tailLetters: undefined,
  isLossy: false,
  isCut: false,
  isOrphan: true,
});

/** How the piece ends: the letter, or the `?`, that its last byte became. */
function tailAt(source: Source, at: number): Pick<Misaligned, 'end' | 'trail' | 'tailLetters' | 'isLossy'> {
  const { text, scan } = source;
  const code = text.charCodeAt(at);
  if (code >= 0x40 && code <= 0x7e && !/[a-z]/.test(text[at + 1] ?? '')) {
    const gloss = wholeGloss(source, at + 1);
    return { end: gloss?.end ?? at + 1, trail: code, tailLetters: gloss?.letters, isLossy: false };
  }
  if (text[at] !== '?') return { end: at, trail: undefined, tailLetters: undefined, isLossy: false };
  const gloss = brokenGloss(source, at + 1);
  const end = gloss?.end ?? at + 1;
  const next = text[end];
  const isCut =
    next === undefined || /[\s。！？；.!?;]/.test(next) || scan.classes[end] === CharClass.Control;
  return { end, trail: undefined, tailLetters: gloss?.letters, isLossy: !gloss && !isCut };
}

function skipNoise(classes: Uint8Array, at: number): number {
  while (classes[at] === CharClass.Control) at++;
  return at;
}

interface GlossPart {
  readonly letters: string;
  readonly end: number;
}

/** `shù)` whose opening bracket is gone. */
export function brokenGloss({ text, scan: { classes } }: Source, start: number): GlossPart | undefined {
  let end = start;
  while (end - start < LONGEST_GLOSS && isGlossLetter(classes[end])) end++;
  if (end === start || text[end] !== ')') return undefined;
  const transcription = transcriptionOf(text.slice(start, end));
  if (transcription?.tones !== 'marks' || !isPinyin(transcription.letters)) return undefined;
  return { letters: transcription.letters, end: end + 1 };
}

/** `(shù)`. */
const wholeGloss = (source: Source, start: number): GlossPart | undefined =>
  source.text[start] === '(' ? brokenGloss(source, start + 1) : undefined;

const isGlossLetter = (cls: number | undefined): boolean =>
  cls === CharClass.Latin || cls === CharClass.LatinMarked || cls === CharClass.Combining;
