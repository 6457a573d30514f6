import { CharClass, isHan } from '../../text/charClass.ts';
import { asks } from '../../text/questions.ts';
import { overlaps, type OffsetRange } from '../../text/range.ts';
import { isHalfWidthKana } from '../codecs/charset.ts';
import type { Damage, DamageKind, DamageSource } from '../damage.ts';
import { wordsOf } from '../../words/likelihood.ts';

/** What UTF-8's replacement character becomes when it is read as GBK, twice over. */
const KUN_JIN_KAO = '锟斤拷';
/** What is left between lost characters is no text either, up to this many characters. */
const GAP = 4;
/**
 * Half-width question marks in a row that are lost text where a draft writes its marks half-width too: 什么?? is a
 * feeling.
 */
export const QUESTION_MARKS = 3;
/** Two blanks of two bytes. */
const INDENT = '????';
/** What a paragraph begins with. */
const BEGINS = /[\p{Script=Han}\d“《‘「『（]/u;
/** One may be somebody who wonders. */
const SOME_INDENTS = 2;
/** How far back the words are looked for that make a question. */
const NEAR = 20;
/** Characters that tell the word beside a mark. */
const WINDOW = 6;

const damage = (kind: DamageKind, { start, end }: OffsetRange): Damage => ({
  kind,
  start,
  end,
  repairs: [],
  isCertain: false,
});

/**
 * Places of which nothing is left to repair: U+FFFD, 锟斤拷, ???, private-use characters inside Chinese.
 *
 * @param repaired places of which something is left
 */
export function lostPlaces(source: DamageSource, repaired: readonly OffsetRange[]): Damage[] {
  const isFree = (range: OffsetRange): boolean => !repaired.some((place) => overlaps(place, range));
  return [
    ...joined(source, [...replacementRuns(source), ...kunJinKao(source)].filter(isFree)).map((range) =>
      damage('lost', range),
    ),
    ...kanaRuns(source)
      .filter(isFree)
      .map((range) => damage('misread', range)),
    ...questionRuns(source)
      .filter(isFree)
      .map((range) => damage('question', range)),
    ...lostIndents(source),
    ...privateRuns(source).map((range) => damage('private', range)),
  ];
}

function runsOf({ scan: { classes, runStarts } }: DamageSource, wanted: CharClass): OffsetRange[] {
  const runs: OffsetRange[] = [];
  for (let run = 0; run < runStarts.length - 1; run++) {
    if (classes[runStarts[run]!] === wanted) runs.push({ start: runStarts[run]!, end: runStarts[run + 1]! });
  }
  return runs;
}

const replacementRuns = (source: DamageSource): OffsetRange[] => runsOf(source, CharClass.Replacement);

function kunJinKao({ text, scan }: DamageSource): OffsetRange[] {
  const found: OffsetRange[] = [];
  for (let at = text.indexOf(KUN_JIN_KAO); at !== -1; at = text.indexOf(KUN_JIN_KAO, at + 1)) {
    // “锟斤拷” in quotation marks is spoken of, not suffered.
    if (scan.classes[at] === CharClass.Masked) continue;
    if (/[“"‘「]/.test(text[at - 1] ?? '') && /[”"’」]/.test(text[at + 3] ?? '')) continue;
    found.push({ start: at, end: at + KUN_JIN_KAO.length });
  }
  return found;
}

/** Half-width kana from which a stretch with other characters among them is no Japanese. */
const KANA = 8;

/** ﾈｫｹ擎惲ｷｵﾕ鋗ｳ: GBK that was read as Shift_JIS, and of which so many bytes were lost that nobody can read it. */
function kanaRuns(source: DamageSource): OffsetRange[] {
  const { text } = source;
  if (!/[\uff61-\uff9f]{2}/.test(text)) return [];
  return joined(source, runsOf(source, CharClass.Kana)).filter(({ start, end }) => {
    const others = [...text.slice(start, end)].filter(
      (character) => !isHalfWidthKana(character.charCodeAt(0)),
    );
    return (
      end - start - others.length >= KANA &&
      others.some((character) => /[\p{Script=Han}\ufffd]/u.test(character))
    );
  });
}

/** Ranges of one line with hardly anything between them become one. */
function joined({ scan: { classes } }: DamageSource, ranges: readonly OffsetRange[]): OffsetRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const isNear =
      last && start - last.end <= GAP && !classes.subarray(last.end, start).includes(CharClass.LineEnd);
    if (isNear) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/**
 * `青山???市`, 徐若?的歌: between Chinese characters, where nothing is asked. One or two may be questions all the same, and
 * are so in drafts that have half-width marks throughout.
 */
function questionRuns(source: DamageSource): OffsetRange[] {
  const { text, scan } = source;
  const { classes } = scan;
  const isHanAt = (at: number): boolean => classes[at] !== undefined && isHan(classes[at]);
  let least: number | undefined;
  return runsOf(source, CharClass.HalfMark).flatMap(({ start, end }) => {
    if (isLostBlank(source, start, end)) return [{ start, end }];
    const marks = /^\?+/.exec(text.slice(start, end))?.[0].length ?? 0;
    if (marks === 0 || !isHanAt(start - 1) || isQuestion(text, start, start + marks)) return [];
    if (marks > 1 && isHalfOfCharacter(source, start + marks)) return [{ start, end: start + marks + 1 }];
    if (marks < end - start || !isHanAt(end)) return [];
    least ??= usesFullWidth(text) ? 1 : QUESTION_MARKS;
    return marks >= least ? [{ start, end }] : [];
  });
}

/** `進程??h委`: the second byte of a character, which shows as a letter. */
const isHalfOfCharacter = ({ text, scan: { classes } }: DamageSource, at: number): boolean =>
  /[a-z@[\]^_`{|}~\\]/.test(text[at] ?? '') && isHan(classes[at + 1] ?? CharClass.Control);

/** `????` for the two full-width blanks that a paragraph begins with: what stands before more than one goes. */
function lostIndents(source: DamageSource): Damage[] {
  const { text } = source;
  const found: OffsetRange[] = [];
  for (let at = text.indexOf(INDENT); at !== -1; at = text.indexOf(INDENT, at + INDENT.length))
    if (isIndentAt(source, at)) found.push({ start: at, end: at + INDENT.length });
  return found.length < SOME_INDENTS
    ? []
    : found.map((range) => ({ kind: 'indent', ...range, repairs: [''], isCertain: true }));
}

/** Whether question marks from an offset on look like the blanks that a paragraph begins with. */
export function isIndentAt({ text, scan: { classes } }: DamageSource, at: number): boolean {
  const before = classes[at - 1] ?? CharClass.LineEnd;
  const isFirst = before === CharClass.LineEnd || before === CharClass.Space;
  return isFirst && text.startsWith(INDENT, at) && BEGINS.test(text[at + INDENT.length] ?? '');
}

/** `2017.12 ?省委常委`: no sentence begins with a question mark; a full-width blank, or a sign, was one. */
function isLostBlank({ text, scan: { classes } }: DamageSource, start: number, end: number): boolean {
  if (end - start > 1 || text[start] !== '?' || !isHan(classes[end] ?? CharClass.Control)) return false;
  if (classes[start - 1] !== CharClass.Space) return false;
  let before = start - 1;
  while (classes[before] === CharClass.Space) before--;
  return before < 0 || classes[before] === CharClass.LineEnd || classes[before] === CharClass.Digit;
}

/** 够不够用?官方回应: words are whole on either side. A character that is lost leaves the rest of a word: 徐若?的歌. */
function isQuestion(text: string, start: number, end: number): boolean {
  if (asks(text.slice(Math.max(0, start - NEAR), start))) return true;
  const before = wordsOf(text.slice(Math.max(0, start - WINDOW), start)).at(-1)!;
  const [after] = wordsOf(text.slice(end, end + WINDOW));
  return before.length > 1 && after!.length > 1;
}

const usesFullWidth = (text: string): boolean => text.split('，').length > text.split(',').length;

/** Icons of web pages are private-use characters too, but they stand beside the text, not inside it. */
function privateRuns(source: DamageSource): OffsetRange[] {
  const { classes } = source.scan;
  const isText = (cls: number | undefined): boolean =>
    cls !== undefined && (isHan(cls) || cls === CharClass.HanMark);
  return runsOf(source, CharClass.PrivateUse).filter(
    ({ start, end }) => isText(classes[start - 1]) && isText(classes[end]),
  );
}
