import type { DraftText } from '../text/draftText.ts';
import { CharClass, isHan } from '../text/charClass.ts';
import { isSeamless } from '../text/markup/inline.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Gloss } from './gloss.ts';
import { closing } from '../text/marks.ts';

/** One Chinese character of the draft. */
export interface Character extends OffsetRange {
  readonly text: string;
}

export interface Reach {
  /** no more characters than this */
  readonly most: number;
  /** go on across the marks of a sentence, within the line */
  readonly acrossMarks?: boolean;
}

/** What can stand between a character and its gloss: 《党政》(dǎngzhèng), **党政**(dǎngzhèng). */
const CLOSING_MARK = new RegExp(`[*_${closing('quote', 'title', 'straight')}】〕]`);
/** Units of one tag between a gloss and its characters; bounds the look back. */
const LONGEST_MARKUP = 200;
/** A sentence of sixty characters with its marks and markup. */
const LONGEST_REACH = 400;
/** A tag in plain text, where tags are not masked; `<rt 展大会召开。>` is damaged. */
const TAG_AT_END = /<\/?[a-z][^<>\r\n\p{Script=Han}]*>$/iu;

/** The last Chinese characters before `end`, in order of the text. */
export function charactersBefore(
  { text, scan: { classes } }: DraftText,
  end: number,
  { most, acrossMarks = false }: Reach,
): Character[] {
  const found: Character[] = [];
  let at = end;
  while (at > 0 && found.length < most && end - at < LONGEST_REACH) {
    const cls = classes[at - 1]!;
    if (isHan(cls)) {
      const start = at - ((text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 ? 2 : 1);
      found.push({ text: text.slice(start, at), start, end: at });
      at = start;
    } else if (cls === CharClass.Masked) {
      const start = maskedStart(classes, at);
      if (!isSeamless(text.slice(start, at))) break;
      at = start;
    } else if (cls === CharClass.Invisible || (acrossMarks && isMark(cls))) {
      at--;
    } else if (found.length === 0 && text[at - 1] === '>') {
      const tag = TAG_AT_END.exec(text.slice(Math.max(0, at - LONGEST_MARKUP), at));
      if (!tag) break;
      at -= tag[0].length;
    } else if (found.length === 0 && CLOSING_MARK.test(text[at - 1]!)) {
      at--;
    } else {
      break;
    }
  }
  return found.reverse();
}

/** The first Chinese characters from `start` on. */
export function charactersAfter(
  { text, scan: { classes } }: DraftText,
  start: number,
  { most, acrossMarks = false }: Reach,
): Character[] {
  const found: Character[] = [];
  for (let at = start; at < text.length && found.length < most && at - start < LONGEST_REACH;) {
    const cls = classes[at]!;
    if (isHan(cls)) {
      const end = at + ((text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1);
      found.push({ text: text.slice(at, end), start: at, end });
      at = end;
    } else if (acrossMarks && isMark(cls)) {
      at++;
    } else {
      break;
    }
  }
  return found;
}

const isMark = (cls: number): boolean =>
  cls === CharClass.HanMark || cls === CharClass.HalfMark || cls === CharClass.Space;

function maskedStart(classes: Uint8Array, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_MARKUP && classes[start - 1] === CharClass.Masked) start--;
  return start;
}

/** Characters of the draft as the base of a gloss; never empty. */
export const baseOf = (characters: readonly Character[]): Pick<Gloss, 'base' | 'characters'> => ({
  base: { start: characters[0]!.start, end: characters.at(-1)!.end },
  characters: characters.map(({ text }) => text),
});

/** Where the white space before `end` begins. */
export function spacesStart(classes: Uint8Array, end: number): number {
  while (end > 0 && classes[end - 1] === CharClass.Space) end--;
  return end;
}

/** Where the white space from `start` on ends. */
export function spacesEnd(classes: Uint8Array, start: number): number {
  while (classes[start] === CharClass.Space) start++;
  return start;
}
