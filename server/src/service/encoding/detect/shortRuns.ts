import { CharClass, isHan } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import { codeOf, LOST } from '../codecs/charset.ts';
import type { DamageSource } from '../damage.ts';
import { HOLE, readUtf8, type Unit } from '../codecs/decode.ts';
import { everydayHan, isEveryday } from '../everyday.ts';
import { fill, type Filled } from '../repair/fill.ts';
import { likelihood } from '../../words/likelihood.ts';
import { AS_HAN, type Misreading } from '../repair/misreading.ts';
import { isWithin, richestStretch } from '../repair/place.ts';
import { isPairToPair, looksLikeWords, read } from '../repair/reading.ts';
import { hasLostStep, type Reread } from '../repair/reread.ts';
import { isFrequentWord } from '../../words/words.ts';

/** Characters of the sentence that are read together with a run. */
const CONTEXT = 4;
/** How far a run may reach to either side of a rare character. */
const REACH = 16;
/** Drafts with more rare characters than this are in classical Chinese, or are about them: bounds the work. */
const MOST = 60;
/** The sentence is so much likelier, in log probability, when a run is read anew. */
const GAIN = 14;
/** The same where any pair of bytes is a character: for each character shown, and how likely each must then be. */
const GAIN_OF_PAIR = 3;
/** Mean natural logarithm for each character. Prose of news lies between -5 and -7, chance at `CHANCE` and below. */
const READABLE = -9;
const QUESTION_MARK = 0x3f;
/** Below so many characters a mean tells nothing: they have to be a frequent word. */
const LEAST_OF_PAIRS = 3;

const UTF8: readonly Misreading[] = AS_HAN.filter(({ is, then }) => is === 'utf-8' && !then);
const PAIRS = AS_HAN.filter(isPairToPair);

interface Found extends OffsetRange {
  readonly way: Misreading;
  readonly filled: Filled;
}

/**
 * Runs of a few characters in a sound sentence that were read wrongly, as what is pasted into one is: 从浜烘皯鍖婚櫌获悉. A run of
 * UTF-8 proves itself by its bytes, any other by how well the sentence reads with it: rare characters of names and of old
 * books stay what they are.
 */
export function shortRuns(source: DamageSource): Reread[] {
  const found: Reread[] = [];
  let tried = 0;
  for (const at of rareCharacters(source)) {
    if (at < (found.at(-1)?.end ?? 0)) continue;
    if (++tried > MOST) break;
    const run = utf8Run(source, at) ?? pairRun(source, at);
    if (!run || run.start < (found.at(-1)?.end ?? 0)) continue;
    const { start, end, way, filled } = run;
    const lost = filled.guessed + filled.missing;
    found.push({
      kind: 'misread',
      start,
      end,
      way,
      lost,
      repairs: [filled.text],
      isDoubtful: filled.isDoubtful || hasLostStep(source.text, run, way, filled),
      isCertain: way.is === 'utf-8' && lost === 0,
    });
  }
  return found;
}

function* rareCharacters({ text, scan: { classes, runStarts } }: DamageSource): Iterable<number> {
  const everyday = everydayHan();
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    const cls = classes[start]!;
    if (!isHan(cls) && !isOdd(cls, text[start]!)) continue;
    for (let at = start; at < runStarts[run + 1]!; at++)
      if (!isHan(cls) || !everyday.has(text.charCodeAt(at))) yield at;
  }
}

/** Characters that Chinese text has only where it was misread, or quotes another language. */
const isOdd = (cls: CharClass, character: string): boolean =>
  cls === CharClass.Hangul ||
  cls === CharClass.Bopomofo ||
  cls === CharClass.PrivateUse ||
  cls === CharClass.Replacement ||
  (cls === CharClass.Kana && character >= '\uff61') ||
  // 姘ｈ薄 is 氣象: drafts that have full-width letters have capitals.
  (character >= '\uff41' && character <= '\uff5a') ||
  // 璀﹀療 is 警察: brackets for vertical lines, which no draft has.
  (character >= '\ufe30' && character <= '\ufe4f');

/** UTF-8 that was read in another encoding starts with the rare character, or with one of the two before it. */
function utf8Run(source: DamageSource, at: number): Found | undefined {
  let best: (Found & { readonly gain: number }) | undefined;
  for (const way of UTF8) {
    for (let start = at; start > at - 3 && isWithin(source, start, way.readAs); start--) {
      const run = utf8From(source, start, way);
      if (!run || run.end <= at) continue;
      const gain = gainOf(source, run);
      if (gain >= GAIN && gain > (best?.gain ?? 0)) best = { ...run, gain };
    }
  }
  return best;
}

function utf8From(source: DamageSource, start: number, way: Misreading): Found | undefined {
  const { text } = source;
  if (!mayBegin(codeOrLost(text.charCodeAt(start), way))) return undefined;
  const bytes: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < start + REACH && isWithin(source, at, way.readAs); at++) {
    const code = codeOrLost(text.charCodeAt(at), way);
    if (code > 0xff) {
      bytes.push(code >> 8);
      ends.push(at + 1);
    }
    bytes.push(code === LOST ? LOST : code & 0xff);
    ends.push(at + 1);
  }
  const { units, end } = readUtf8(bytes);
  // Sound text goes on after the run, and bytes of it can look like the beginning of a character.
  while (units.length > 0 && !isCharacter(units.at(-1)!)) units.pop();
  for (let count = units.length; count >= 2; count--) {
    const last = units[count]?.at ?? end;
    const shownEnd = ends[last - 1]!;
    // A run ends where one of its characters does.
    if (ends[last] === shownEnd) continue;
    const filled = fill(units.slice(0, count));
    if ([...filled.text].every(isEveryday)) return { start, end: shownEnd, way, filled };
  }
  return undefined;
}

/** What is left of the last character's bytes shows as a question mark, too. */
const codeOrLost = (unit: number, { readAs }: Misreading): number =>
  unit === QUESTION_MARK ? LOST : codeOf(unit, readAs);

/** Whether the bytes of a character are the first ones of a 汉字 or mark in UTF-8: not ASCII, not lost, not its middle. */
function mayBegin(code: number): boolean {
  const isPair = code > 0xff;
  const lead = isPair ? code >> 8 : code;
  return lead >= 0xc2 && lead < 0xf5 && (!isPair || (code & 0xc0) === 0x80);
}

const isCharacter = ({ options: [first] }: Unit): boolean => first !== HOLE && first! >= '\u0080';

/** The stretch around a rare character that reads best as another encoding of two bytes a character. */
function pairRun(source: DamageSource, at: number): Found | undefined {
  let best: (Found & { readonly gain: number }) | undefined;
  for (const way of PAIRS) {
    if (!isWithin(source, at, way.readAs)) continue;
    const stretch = richestStretch(source, at, way, REACH);
    if (!stretch || stretch.start > at || stretch.end <= at) continue;
    for (const range of trimmed(stretch, at)) {
      const shown = source.text.slice(range.start, range.end);
      const filled = read(shown, way, fill);
      if (!filled || filled.guessed + filled.missing > 0 || !isReadable(filled.text, shown)) continue;
      const run = { ...range, way, filled };
      const gain = gainOf(source, run);
      if (gain >= GAIN + (MIXED.test(shown) ? 0 : GAIN_OF_PAIR * shown.length) && gain >= (best?.gain ?? 0))
        best = { ...run, gain };
    }
  }
  return best;
}

/** The stretch alone does not know the words beside it: 꼿漣戒맏得훙介|绍 has 介 of 介绍. */
function* trimmed({ start, end }: OffsetRange, at: number): Iterable<OffsetRange> {
  for (let from = start; from <= Math.min(start + 1, at); from++)
    for (let to = end; to > Math.max(end - 2, at); to--) yield { start: from, end: to };
}

/** No sentence has them side by side: 珙汲렐, ﾏﾘ羞. */
const MIXED = /[\uac00-\ud7a3\uff61-\uff9f][\u4e00-\u9fff]|[\u4e00-\u9fff][\uac00-\ud7a3\uff61-\uff9f]/;

function isReadable(text: string, shown: string): boolean {
  if (looksLikeWords(shown)) return false;
  if (MIXED.test(shown)) return [...text].every(isEveryday);
  if (text.length < LEAST_OF_PAIRS) return isFrequentWord(text);
  return likelihood(text) / text.length >= READABLE;
}

function gainOf({ text }: DamageSource, { start, end, filled }: Found): number {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return likelihood(before + filled.text + after) - likelihood(before + text.slice(start, end) + after);
}
