import type { Safety } from '../../engine/finding.ts';
import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';

/** Cyrillic and Greek letters that print like Latin ones, by what they print like. */
const LATIN = new Map<string, string>();
for (const [latin, others] of [
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'С'],
  ['E', 'ЕΕ'],
  ['H', 'НΗ'],
  ['I', 'ІΙ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'Ν'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['S', 'Ѕ'],
  ['T', 'ТΤ'],
  ['X', 'ХΧ'],
  ['Y', 'Υ'],
  ['Z', 'Ζ'],
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['i', 'і'],
  ['j', 'ј'],
  ['o', 'оο'],
  ['p', 'р'],
  ['s', 'ѕ'],
  ['x', 'х'],
  ['y', 'у'],
] as const) {
  for (const other of others) LATIN.set(other, latin);
}

/** Beyond this a row of such letters is a word of its own language. */
const LONGEST_MODEL = 2;

export interface Homoglyphs {
  /** the whole word */
  readonly range: OffsetRange;
  readonly replacement: string;
  readonly safety: Safety;
}

const isLetter = (cls: number | undefined): boolean =>
  cls === CharClass.Latin || cls === CharClass.OtherLetter;

/** Words of Latin letters and some that only look it (Сhina), and numbers of models that begin so (В-52). */
export function* homoglyphsOf({ text, scan }: Article): Iterable<Homoglyphs> {
  const { classes, runStarts } = scan;
  let done = 0;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const at = runStarts[run]!;
    if (classes[at] !== CharClass.OtherLetter || at < done) continue;
    let start = at;
    while (isLetter(classes[start - 1])) start--;
    let end = at;
    while (isLetter(classes[end])) end++;
    done = end;
    const replacement = latinOf(text.slice(start, end));
    if (replacement === undefined) continue;
    const hasLatin =
      classes[start] === CharClass.Latin || classes.subarray(start, end).includes(CharClass.Latin);
    if (hasLatin) yield { range: { start, end }, replacement, safety: 'safe' };
    else if (isModel(text, start, end)) yield { range: { start, end }, replacement, safety: 'review' };
  }
}

/** undefined: a letter among them that has no Latin double. */
function latinOf(word: string): string | undefined {
  let latin = '';
  for (const letter of word) {
    const double = /[a-z]/i.test(letter) ? letter : LATIN.get(letter);
    if (double === undefined) return undefined;
    latin += double;
  }
  return latin;
}

function isModel(text: string, start: number, end: number): boolean {
  const letters = text.slice(start, end);
  const isShort = end - start <= LONGEST_MODEL && letters === letters.toUpperCase();
  return isShort && /^[-－—]?\d/.test(text.slice(end, end + 2));
}
