import { CharClass, isHan } from '../text/charClass.ts';
import { asks } from '../text/questions.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Damage, DamageKind, DamageSource } from './damage.ts';

/** What UTF-8's replacement character becomes when it is read as GBK, twice over. */
const KUN_JIN_KAO = '锟斤拷';
/** What is left between lost characters is no text either, up to this many characters. */
const GAP = 4;
export const QUESTION_MARKS = 3;
/** How far back the words are looked for that make a question. */
const NEAR = 20;

const damage = (kind: DamageKind, { start, end }: OffsetRange): Damage => ({
  kind,
  start,
  end,
  repairs: [],
  isCertain: false,
});

/** Places of which nothing is left to repair: U+FFFD, 锟斤拷, ???, private-use characters inside Chinese. */
export function lostPlaces(source: DamageSource): Damage[] {
  return [
    ...joined(source, [...replacementRuns(source), ...kunJinKao(source)]).map((range) =>
      damage('lost', range),
    ),
    ...questionRuns(source).map((range) => damage('question', range)),
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
  return runsOf(source, CharClass.HalfMark).filter(({ start, end }) => {
    if (!isHanAt(start - 1) || !isHanAt(end) || !/^\?+$/.test(text.slice(start, end))) return false;
    if (asks(text.slice(Math.max(0, start - NEAR), start))) return false;
    least ??= usesFullWidth(text) ? 1 : QUESTION_MARKS;
    return end - start >= least;
  });
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
