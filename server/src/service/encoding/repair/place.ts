import { CharClass } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import { bytesOf, isOf, isSingleByte, type Charset } from '../codecs/charset.ts';
import type { DamageSource } from '../damage.ts';
import { readPairs, utf8Around } from '../codecs/decode.ts';
import { sketch, sketchToEnd } from './fill.ts';
import { likelihood, prefixLikelihoods } from '../../words/likelihood.ts';
import type { Misreading } from './misreading.ts';
import { gainOf, isPairToPair, read, type PairToPair } from './reading.ts';

/** Characters at either end of a misread place that look sound by chance, at most. */
const SLACK = 6;
/** So many characters tell how a place was misread, and where it starts and ends. */
export const SAMPLE = 60;
/** How far a place may reach beyond its telling characters. */
const REACH = 2000;
/** A place that ends within a character is that much less likely. */
const CUT = 15;

/** A place that may have been misread in that way. */
export interface Opening {
  readonly way: Misreading;
  readonly start: number;
  readonly end: number;
  readonly gain: number;
}

/** Where a place may really start. */
export function starts(source: DamageSource, start: number, { readAs }: Misreading): number[] {
  const found = [start];
  if (isSingleByte(readAs)) return found;
  for (let at = start - 1; start - at <= SLACK && isWithin(source, at, readAs); at--) found.push(at);
  return found;
}

/** Where the place really starts and ends. */
export function placeOf(source: DamageSource, opening: Opening): OffsetRange | undefined {
  const { way } = opening;
  if (isPairToPair(way)) return richestStretch(source, opening.start, way, REACH);
  return isSingleByte(way.readAs) ? letterPlace(source, opening) : utf8Place(source, opening);
}

/** Where a place ends that starts there. The last byte of one that was read as letters can be a letter of ASCII. */
function letterPlace(source: DamageSource, { way, start, end }: Opening): OffsetRange | undefined {
  const next = source.text.charCodeAt(end);
  return bestEnd(source, start, next >= 0x40 && next < 0x7f ? [end, end + 1] : [end], way);
}

/** UTF-8 cannot go on where it breaks; sound text breaks it within few characters. */
function utf8Place(source: DamageSource, { way, start }: Opening): OffsetRange | undefined {
  const stretch = stretchOf(source, start, way.readAs);
  const { bytes, origins } = bytesOf(source.text.slice(stretch.start, stretch.end), way.readAs)!;
  const run = utf8Around(bytes, origins.indexOf(start - stretch.start));
  const first = Math.min(start, stretch.start + (origins[run.start] ?? 0));
  const last = stretch.start + (origins[run.end] ?? stretch.end - stretch.start);
  const from = bestOf(positions(first, Math.min(start, first + SLACK)), (at) =>
    gainOf(source.text.slice(at, Math.min(last, first + SAMPLE)), way),
  );
  return bestEnd(
    source,
    from ?? start,
    positions(Math.max(start + 1, last - SLACK), Math.min(last + 1, stretch.end)),
    way,
  );
}

const positions = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);

function bestEnd(
  { text }: DamageSource,
  start: number,
  ends: readonly number[],
  way: Misreading,
): OffsetRange | undefined {
  const end = bestOf(ends, (at) => {
    const shown = text.slice(start, at);
    const sketched = read(shown, way, sketchToEnd);
    if (!sketched) return undefined;
    const gain = likelihood(sketched.text.slice(-SAMPLE)) - likelihood(shown.slice(-2 * SAMPLE));
    return gain - CUT * sketched.missing;
  });
  return end === undefined ? undefined : { start, end };
}

export function bestOf(
  options: readonly number[],
  score: (option: number) => number | undefined,
): number | undefined {
  let best: { option: number; score: number } | undefined;
  for (const option of options) {
    const value = score(option);
    if (value !== undefined && (!best || value > best.score)) best = { option, score: value };
  }
  return best?.option;
}

/** Whether a character belongs to the text of a line, and can come from that encoding. */
export const isWithin = ({ text, scan: { classes } }: DamageSource, at: number, readAs: Charset): boolean =>
  at >= 0 &&
  at < text.length &&
  classes[at] !== CharClass.LineEnd &&
  classes[at] !== CharClass.Masked &&
  isOf(text.charCodeAt(at), readAs);

/** All around `from` that can come from that encoding, within its line. */
function stretchOf(source: DamageSource, from: number, readAs: Charset, reach = REACH): OffsetRange {
  let start = from;
  let end = from;
  while (from - start < reach && isWithin(source, start - 1, readAs)) start--;
  while (end - from < reach && isWithin(source, end, readAs)) end++;
  return { start, end };
}

/** The part of a line that gains most by being read anew: characters and pairs of bytes go side by side there. */
export function richestStretch(
  source: DamageSource,
  at: number,
  { readAs, is }: PairToPair,
  reach: number,
): OffsetRange | undefined {
  const stretch = stretchOf(source, at, readAs, reach);
  const shown = source.text.slice(stretch.start, stretch.end);
  const { bytes, origins } = bytesOf(shown, readAs)!;
  const units = readPairs(bytes, is);
  const before = prefixLikelihoods(shown);
  const after = prefixLikelihoods(sketch(units).text);
  const originAt = (unit: number): number => origins[units[unit]?.at ?? bytes.length] ?? shown.length;
  let lowest = 0;
  let from = 0;
  let best = 0;
  let place: OffsetRange | undefined;
  for (let unit = 0; unit <= units.length; unit++) {
    const gain = after[unit]! - before[originAt(unit)]!;
    if (gain - lowest > best) {
      best = gain - lowest;
      place = { start: stretch.start + originAt(from), end: stretch.start + originAt(unit) };
    }
    if (gain < lowest) {
      lowest = gain;
      from = unit;
    }
  }
  return place;
}
