import type { OffsetRange } from '../../text/range.ts';
import { isHalfWidthKana, isOf, type Charset } from '../codecs/charset.ts';
import type { Damage, DamageSource } from '../damage.ts';
import type { Misreading } from './misreading.ts';
import { bestOf, placeOf, SAMPLE, starts, type Opening } from './place.ts';
import { isEveryday } from '../everyday.ts';
import type { Filled } from './fill.ts';
import { gainOf, isReadable, judge } from './reading.ts';

/**
 * What was meant is this much likelier, for each character shown; less for the rest of a draft known to be misread.
 *
 * @measured 2026-11-30 mojibake at 2, 3, 4: no figure moves
 */
const GAIN = 3;
/** See `GAIN`. */
const GAIN_OF_REST = 1;
/** Readings that are worse than the best by more than this, for each character, are not offered. */
const NEAR = 3;
/** Ways that are followed to the end. */
const FOLLOWED = 3;

/** A place, and how it was misread. */
export interface Reread extends Damage {
  readonly way: Misreading;
}

/** Undoes the misreading of a place, when one of `ways` makes Chinese of it; its edges are found on the way. */
export function reread(
  source: DamageSource,
  range: OffsetRange,
  ways: readonly Misreading[],
): Reread | undefined {
  const openings = ways
    .flatMap((way) => openingOf(source, range, way) ?? [])
    .sort((a, b) => b.gain - a.gain)
    .slice(0, FOLLOWED);
  const [opening] = openings;
  if (!opening) return undefined;
  const place = placeOf(source, opening);
  if (!place) return undefined;
  const shown = source.text.slice(place.start, place.end);
  const [best, ...others] = openings
    .flatMap((followed) => judge(shown, followed.way) ?? [])
    .sort((a, b) => b.score - a.score);
  if (!best || !isReadable(best) || best.gain < GAIN) return undefined;
  const rivals = others.filter(
    (other) => other.text !== best.text && isReadable(other) && best.score - other.score <= NEAR,
  );
  const lost = best.guessed + best.missing;
  return {
    ...place,
    kind: 'misread',
    way: best.way,
    lost,
    repairs: [...new Set([best, ...rivals].map(({ text }) => text))],
    isCertain: lost === 0 && rivals.length === 0,
    isDoubtful: best.isDoubtful || hasLostStep(source.text, place, best.way, best),
  };
}

/** ﾊ|ﾐｽﾌﾓｾﾖ: each byte of a 汉字 is a half-width kana, and where one was lost the others pair up wrongly: 青墒信┑工作. */
export const hasLostStep = (
  text: string,
  { start, end }: OffsetRange,
  { readAs }: Misreading,
  { text: repaired, guessed, missing }: Filled,
): boolean =>
  (readAs === 'shift_jis' || readAs === 'euc-jp') &&
  (guessed + missing > 0 ||
    isHalfWidthKana(text.charCodeAt(start - 1)) ||
    isHalfWidthKana(text.charCodeAt(end)) ||
    ![...repaired].every(isEveryday));

/** Lines, or what is left of them between `places`, that turn into Chinese when a way known from elsewhere is undone. */
export function rereadRest(source: DamageSource, places: readonly Damage[], way: Misreading): Reread[] {
  const { text, scan } = source;
  const found: Reread[] = [];
  const tryPiece = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const shown = piece.trim();
    const start = from + piece.indexOf(shown);
    const best = shown === '' ? undefined : judge(shown, way);
    if (!best || best.gain < GAIN_OF_REST || best.guessed + best.missing > 0) return;
    found.push({
      kind: 'misread',
      start,
      end: start + shown.length,
      way,
      repairs: [best.text],
      // Hardly any bytes are UTF-8 by chance.
      isCertain: way.is === 'utf-8',
    });
  };
  let next = 0;
  for (let line = 0; line < scan.lineStarts.length; line++) {
    let at = scan.lineStarts[line]!;
    const end = scan.lineStarts[line + 1] ?? text.length;
    for (; next < places.length && places[next]!.start < end; next++) {
      tryPiece(at, places[next]!.start);
      at = places[next]!.end;
    }
    tryPiece(at, end);
  }
  return found;
}

/** Where the place starts if it was misread in that way, and how much is gained by undoing it. */
function openingOf(source: DamageSource, range: OffsetRange, way: Misreading): Opening | undefined {
  const { start, end } = longestOf(source.text, range, way.readAs);
  const sampleFrom = (at: number): string => source.text.slice(at, Math.min(end, at + SAMPLE));
  const from = bestOf(starts(source, start, way), (at) => gainOf(sampleFrom(at), way));
  return from === undefined ? undefined : { way, start: from, end, gain: gainOf(sampleFrom(from), way)! };
}

/** The longest part of a place that can come from that encoding. */
function longestOf(text: string, range: OffsetRange, readAs: Charset): OffsetRange {
  let best = { start: range.start, end: range.start };
  for (let start = range.start, end = start; end < range.end; end++) {
    if (!isOf(text.charCodeAt(end), readAs)) start = end + 1;
    else if (end + 1 - start > best.end - best.start) best = { start, end: end + 1 };
  }
  return best;
}
