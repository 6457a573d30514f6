import { CharClass, isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import { bytesOf, isOf, isSingleByte } from './charset.ts';
import type { Damage, DamageSource } from './damage.ts';
import { readPairs, readUtf8, type Pairs } from './decode.ts';
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
  const { way } = opening;
  const place = isPairToPair(way)
    ? richestStretch(source, opening.start, way)
    : toEnd(source, opening.start, range.end, way);
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

interface Opening {
  readonly way: Misreading;
  readonly start: number;
  readonly gain: number;
}

/** Where the place starts if it was misread in that way, and how much is gained by undoing it. */
function openingOf(source: DamageSource, range: OffsetRange, way: Misreading): Opening | undefined {
  let best: Opening | undefined;
  for (const start of starts(source, range.start, way)) {
    const sample = source.text.slice(start, Math.min(range.end, start + SAMPLE));
    const sketched = read(sample, way, sketch);
    if (!sketched) continue;
    const gain = likelihood(sketched.text) - likelihood(sample);
    if (!best || gain > best.gain) best = { way, start, gain };
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

function isReadable({ way, text, score }: Reading): boolean {
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
function starts({ scan: { classes } }: DamageSource, start: number, { readAs }: Misreading): number[] {
  const found = [start];
  if (isSingleByte(readAs)) return found;
  for (let at = start - 1; at >= 0 && start - at <= SLACK && isPart(classes[at]!); at--) found.push(at);
  return found;
}

function toEnd(
  source: DamageSource,
  start: number,
  end: number,
  way: Misreading,
): OffsetRange | undefined {
  let best: { end: number; score: number } | undefined;
  for (const at of ends(source, start, end, way)) {
    const shown = source.text.slice(start, at);
    const sketched = read(shown, way, sketch);
    if (!sketched) continue;
    const gain = likelihood(sketched.text.slice(-SAMPLE)) - likelihood(shown.slice(-2 * SAMPLE));
    const score = gain - CUT * sketched.missing;
    if (!best || score > best.score) best = { end: at, score };
  }
  return best && { start, end: best.end };
}

/** Where a place may really end. The last byte of one that was read as letters can be a letter of ASCII. */
function ends(source: DamageSource, start: number, end: number, { readAs, is, then }: Misreading): number[] {
  const { text } = source;
  if (isSingleByte(readAs)) {
    const next = text.charCodeAt(end);
    return next >= 0x40 && next < 0x7f ? [end, end + 1] : [end];
  }
  let last = end;
  const stretchEnd = stretchOf(source, start, readAs).end;
  // UTF-8 cannot go on where it breaks.
  if (is === 'utf-8' && !then) {
    const shown = text.slice(start, stretchEnd);
    const { bytes, origins } = bytesOf(shown, readAs)!;
    last = start + Math.max(1, (origins[readUtf8(bytes).end] ?? shown.length) - SLACK);
  }
  const found = [last];
  for (let at = last; at < stretchEnd && at - last < 2 * SLACK; at++)
    found.push(at + 1);
  return found;
}

const isPart = (cls: number): boolean =>
  isHan(cls) ||
  cls === CharClass.Kana ||
  cls === CharClass.HanMark ||
  cls === CharClass.Bopomofo ||
  cls === CharClass.Replacement;

/** All around `from` that can come from that encoding, within its line. */
function stretchOf({ text, scan }: DamageSource, from: number, readAs: Misreading['readAs']): OffsetRange {
  let start = from;
  let end = from;
  const isWithin = (at: number): boolean =>
    scan.classes[at] !== CharClass.LineEnd &&
    scan.classes[at] !== CharClass.Masked &&
    isOf(text[at]!, readAs);
  while (start > 0 && from - start < REACH && isWithin(start - 1)) start--;
  while (end < text.length && end - from < REACH && isWithin(end)) end++;
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
