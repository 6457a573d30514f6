import type { Edit } from '../../engine/finding.ts';
import { CharClass, classOf, isLatin } from '../../text/charClass.ts';
import type { LineGap } from './gap.ts';

const isUpper = (character: string): boolean => character >= 'A' && character <= 'Z';

/** What stands between two halves that a gap parted: nothing between 汉字, one space between words of Latin letters. */
function glue(text: string, { start, end }: LineGap): string {
  const left = text[start - 1]!;
  const right = text[end]!;
  const after = classOf(right.charCodeAt(0));
  const before = classOf(left.charCodeAt(0));
  const isWord = isLatin(after) || after === CharClass.Digit;
  if (!isWord) return '';
  // Capitals are one abbreviation: GD|P, G|20.
  if (isLatin(before)) return isUpper(left) && (isUpper(right) || !isLatin(after)) ? '' : ' ';
  const isEnglishMark = ',.;:'.includes(left) && isLatin(classOf(text.charCodeAt(start - 2)));
  return isEnglishMark && isLatin(after) ? ' ' : '';
}

/** A hyphen at the end of a line, between two halves of a word. */
function isHyphenated(text: string, { start, end }: LineGap): boolean {
  const isLower = (at: number): boolean => /[a-z]/.test(text[at] ?? '');
  return text[start - 1] === '-' && isLower(start - 2) && isLower(end);
}

/** The edit that takes the gap out. */
export function joinEdit(text: string, gap: LineGap): Edit {
  if (isHyphenated(text, gap)) return { range: { start: gap.start - 1, end: gap.end }, text: gap.tags };
  return { range: { start: gap.start, end: gap.end }, text: glue(text, gap) + gap.tags };
}
