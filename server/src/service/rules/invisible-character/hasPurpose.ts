import type { Article } from '../../article/article.ts';
import { CharClass, classOf, isHan } from '../../text/charClass.ts';
import { lineAt } from '../../text/lines.ts';

/** Hebrew, Arabic and their kin, which are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const BLACK_FLAG = 0x1f3f4;
/** Tags of a flag in UTF-16 units: gbeng and the end. */
const LONGEST_FLAG = 14;

/**
 * Whether the invisible character at `at` does its work: joins emoji, chooses a form of a character, or is spelling in a
 * script that needs it.
 */
export function hasPurpose(article: Article, at: number): boolean {
  const { text } = article;
  const code = text.codePointAt(at)!;
  if ((code >= 0x80 && code <= 0x9f && code !== 0x85) || code === 0xad) return isUndecoded(text, at);
  // The file's own, unless its lines have them too: then the file's was taken off already.
  if (code === 0xfeff) return at === 0 && !text.includes('\ufeff', 1);
  if (code === 0x200d) return joinsEmoji(text, at) || isInForeignWord(text, at);
  if (code === 0x200b || code === 0x200c || code === 0x2060) return isInForeignWord(text, at);
  if (isDirectional(code)) return speaksRightToLeft(article, at);
  if (code >= 0xfe00 && code <= 0xfe0f) return choosesForm(text, at);
  if (code >= 0xe0100 && code <= 0xe01ef) return isHanAt(text, at);
  if (code >= 0xe0020 && code <= 0xe007f) return isInFlag(text, at);
  return false;
}

/** A byte of text that was read in the wrong encoding (ä¸\u00ad): with it gone nothing could be recovered. */
function isUndecoded(text: string, at: number): boolean {
  const isByte = (unit: number): boolean => unit >= 0x80 && unit <= 0xff && unit !== 0xa0 && unit !== 0xb7;
  return isByte(text.charCodeAt(at - 1)) || isByte(text.charCodeAt(at + 1));
}

const isDirectional = (code: number): boolean =>
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

function speaksRightToLeft({ text, lines, scan }: Article, at: number): boolean {
  if (scan.counts[CharClass.OtherLetter] === 0) return false;
  const { start, end } = lineAt(lines, scan, at);
  return RIGHT_TO_LEFT.test(text.slice(start, end));
}

/** The character before `at`, as a code point; a variation selector before it is passed over. */
function codeBefore(text: string, at: number): number | undefined {
  let start = at;
  while (at - start < 2 && /[\ufe0e\ufe0f]/.test(text[start - 1] ?? '')) start--;
  if (start === 0) return undefined;
  const low = text.charCodeAt(start - 1);
  return (low & 0xfc00) === 0xdc00 ? text.codePointAt(start - 2) : low;
}

const classBefore = (text: string, at: number): CharClass | undefined => {
  const code = codeBefore(text, at);
  return code === undefined ? undefined : classOf(code);
};

const classAfter = (text: string, at: number): CharClass | undefined => {
  const code = text.codePointAt(at + 1);
  return code === undefined ? undefined : classOf(code);
};

const joinsEmoji = (text: string, at: number): boolean =>
  classBefore(text, at) === CharClass.Symbol && classAfter(text, at) === CharClass.Symbol;

/** Persian, Hindi, Thai and others spell with these. */
const isInForeignWord = (text: string, at: number): boolean =>
  classBefore(text, at) === CharClass.OtherLetter || classAfter(text, at) === CharClass.OtherLetter;

const isHanAt = (text: string, at: number): boolean => {
  const cls = classBefore(text, at);
  return cls !== undefined && isHan(cls);
};

/** After an emoji, a sign, a Chinese character, and in a keycap: 3️⃣. */
function choosesForm(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before >= 0xfe00 && before <= 0xfe0f) return false;
  const cls = classBefore(text, at);
  if (cls === CharClass.Digit || cls === CharClass.HalfMark) return text[at + 1] === '\u20e3';
  if (cls === CharClass.HanMark) return text[at] !== '\ufe0f' || /[〰〽]/.test(text[at - 1]!);
  return cls === CharClass.Symbol || cls === CharClass.OtherLetter || isHanAt(text, at);
}

/** England's flag is a black one with its name in tags. */
function isInFlag(text: string, at: number): boolean {
  let start = at;
  while (at - start < LONGEST_FLAG && text.charCodeAt(start - 2) === 0xdb40) start -= 2;
  return text.codePointAt(start - 2) === BLACK_FLAG;
}
