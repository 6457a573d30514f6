import { CharClass } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import { bytesOf, isOf, isSingleByte, type Charset } from './charset.ts';
import type { Damage, DamageSource } from './damage.ts';
import { readPairs, readUtf8, utf8Around, type Pairs } from './decode.ts';
import { fill, sketch, type Filled } from './fill.ts';
import { likelihood, prefixLikelihoods } from './language.ts';
import type { Misreading } from './misreading.ts';

/** What was meant is this much likelier, for each character shown; and no sentence is less likely than that. */
const GAIN = 3;
const READABLE = -8.5;
/** The same for ways that make Chinese of real words of other languages by chance; short words are left alone. */
const READABLE_BY_CHANCE = -7;
const LEAST_BY_CHANCE = 8;
const LEAST_OF_PAIRS = 4;
/** Readings that are worse than the best by more than this, for each character, are not offered. */
const NEAR = 3;
/** Characters at either end of a misread place that look sound by chance, at most. */
const SLACK = 6;
/** So many characters tell how a place was misread, and where it starts and ends. */
const SAMPLE = 60;
/** How far a place may reach beyond its telling characters. */
const REACH = 2000;
/** A place that ends within a character is that much less likely. */
const CUT = 15;
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
  };
}

/** Lines, or what is left of them between `places`, that turn into Chinese when a way known from elsewhere is undone. */
export function rereadRest(source: DamageSource, places: readonly Damage[], way: Misreading): Reread[] {
  const { text, scan } = source;
  const found: Reread[] = [];
  const tryPiece = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const shown = piece.trim();
    const start = from + piece.indexOf(shown);
    const best = shown === '' ? undefined : judge(shown, way);
    if (!best || best.gain <= 0 || best.guessed + best.missing > 0) return;
    found.push({
      kind: 'misread',
      start,
      end: start + shown.length,
      way,
      repairs: [best.text],
      isCertain: true,
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

interface Opening {
  readonly way: Misreading;
  readonly start: number;
  readonly end: number;
  readonly gain: number;
}

/** Where the place starts if it was misread in that way, and how much is gained by undoing it. */
function openingOf(source: DamageSource, range: OffsetRange, way: Misreading): Opening | undefined {
  const { start, end } = longestOf(source.text, range, way.readAs);
  const sampleFrom = (at: number): string => source.text.slice(at, Math.min(end, at + SAMPLE));
  const from = bestOf(starts(source, start, way), (at) => gainOf(sampleFrom(at), way));
  return from === undefined ? undefined : { way, start: from, end, gain: gainOf(sampleFrom(from), way)! };
}

function gainOf(shown: string, way: Misreading): number | undefined {
  const sketched = read(shown, way, sketch);
  return sketched && likelihood(sketched.text) - likelihood(shown);
}

/** The longest part of a place that can come from that encoding. */
function longestOf(text: string, range: OffsetRange, readAs: Charset): OffsetRange {
  let best = { start: range.start, end: range.start };
  for (let start = range.start, end = start; end < range.end; end++) {
    if (!isOf(text[end]!, readAs)) start = end + 1;
    else if (end + 1 - start > best.end - best.start) best = { start, end: end + 1 };
  }
  return best;
}

interface Reading extends Filled {
  readonly way: Misreading;
  /** log probability for each character of the text; and what is gained, for each character shown */
  readonly score: number;
  readonly gain: number;
}

function judge(shown: string, way: Misreading): Reading | undefined {
  const filled = read(shown, way, fill);
  if (!filled) return undefined;
  const score = likelihood(filled.text);
  return {
    ...filled,
    way,
    score: score / filled.text.length,
    gain: (score - likelihood(shown)) / shown.length,
  };
}

/** Cyrillic letters and Hangul are pairs of everyday characters, too; but UTF-8 is never met by chance. */
const isByChance = ({ readAs, is }: Misreading): boolean =>
  is !== 'utf-8' && readAs !== 'latin' && readAs !== 'gb18030' && readAs !== 'big5';

function isReadable({ way, text, score, guessed, missing }: Reading): boolean {
  // What is guessed always reads well.
  if (2 * (guessed + missing) > text.length) return false;
  if (isByChance(way)) return text.length >= LEAST_BY_CHANCE && score >= READABLE_BY_CHANCE;
  return score >= READABLE && (!isPairToPair(way) || text.length >= LEAST_OF_PAIRS);
}

/** What `text` is if it was misread in that way; undefined when it cannot be. */
function read(text: string, { readAs, is, then }: Misreading, choose: typeof sketch): Filled | undefined {
  const bytes = bytesOf(text, readAs)?.bytes;
  if (!bytes) return undefined;
  if (is !== 'utf-8') return choose(readPairs(bytes, is));
  const { units, end } = readUtf8(bytes);
  if (end < bytes.length) return undefined;
  return then ? read(sketch(units).text, then, choose) : choose(units);
}

/** Where a place may really start. */
function starts(source: DamageSource, start: number, { readAs }: Misreading): number[] {
  const found = [start];
  if (isSingleByte(readAs)) return found;
  for (let at = start - 1; start - at <= SLACK && isWithin(source, at, readAs); at--) found.push(at);
  return found;
}

function placeOf(source: DamageSource, opening: Opening): OffsetRange | undefined {
  const { way } = opening;
  if (isPairToPair(way)) return richestStretch(source, opening.start, way);
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
  const first = Math.min(start, stretch.start + origins[run.start]!);
  const last = stretch.start + (origins[run.end] ?? stretch.end - stretch.start);
  const from = bestOf(positions(first, Math.min(start, first + SLACK)), (at) =>
    gainOf(source.text.slice(at, Math.min(last, first + SAMPLE)), way),
  );
  return bestEnd(source, from ?? start, positions(Math.max(start + 1, last - SLACK), last + 1), way);
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
    const sketched = read(shown, way, sketch);
    if (!sketched) return undefined;
    const gain = likelihood(sketched.text.slice(-SAMPLE)) - likelihood(shown.slice(-2 * SAMPLE));
    return gain - CUT * sketched.missing;
  });
  return end === undefined ? undefined : { start, end };
}

function bestOf(
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
const isWithin = ({ text, scan: { classes } }: DamageSource, at: number, readAs: Charset): boolean =>
  at >= 0 &&
  at < text.length &&
  classes[at] !== CharClass.LineEnd &&
  classes[at] !== CharClass.Masked &&
  isOf(text[at]!, readAs);

/** All around `from` that can come from that encoding, within its line. */
function stretchOf(source: DamageSource, from: number, readAs: Charset): OffsetRange {
  let start = from;
  let end = from;
  while (from - start < REACH && isWithin(source, start - 1, readAs)) start--;
  while (end - from < REACH && isWithin(source, end, readAs)) end++;
  return { start, end };
}

type PairToPair = Misreading & { readonly is: Pairs };

const isPairToPair = (way: Misreading): way is PairToPair =>
  !isSingleByte(way.readAs) && way.is !== 'utf-8' && !way.then;

/** The part of a line that gains most by being read anew: characters and pairs of bytes go side by side there. */
function richestStretch(
  source: DamageSource,
  at: number,
  { readAs, is }: PairToPair,
): OffsetRange | undefined {
  const stretch = stretchOf(source, at, readAs);
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
