import { lazy } from '../../base/lazy.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import { charactersOf, REPLACEMENT } from '../codecs/charset.ts';
import type { DamageSource } from '../damage.ts';
import { everydayHan } from '../everyday.ts';
import { AS_HAN, AS_LETTERS, LETTERS, type Misreading } from '../repair/misreading.ts';
import { reread, type Reread } from '../repair/reread.ts';

/** Three letters beyond ASCII in a row occur in no language that a draft quotes, except Cyrillic ones. */
const LETTER_RUN = 3;
/** Rare characters count for, common ones against, a place that was misread. */
const RARE_WEIGHT = 2;
/** Sum of these weights from which a stretch is worth reading anew: more than a rare name of three has (㛃犇淼). */
const ENOUGH = 8;
/**
 * The sum falls by this much, six common characters in a row, where a stretch of rare ones ends: misread text has
 * single ones by chance.
 */
const DROP = 6;
/** After this many places that were no damage, only encodings already met are tried: bounds the work. */
const MOST_FAILURES = 100;

/** Places that were read in another encoding than they were written in, with what they say. */
export function misreadPlaces(source: DamageSource): Reread[] {
  return [
    ...rereadAll(source, letterPlaces(source), AS_LETTERS),
    ...rereadAll(source, rarePlaces(source), AS_HAN),
  ];
}

/** A draft is mostly misread in one way, so the last one is tried first. */
function rereadAll(
  source: DamageSource,
  places: readonly OffsetRange[],
  ways: readonly Misreading[],
): Reread[] {
  const found: Reread[] = [];
  let last: Misreading | undefined;
  let failures = 0;
  const waiting = places.toReversed();
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const before = found.at(-1)?.end ?? 0;
    if (place.start < before) continue;
    let result = last && reread(source, place, [last]);
    if (!result && failures < MOST_FAILURES) result = reread(source, place, ways);
    if (result && result.start >= before && result.end > place.start) {
      found.push(result);
      last = result.way;
      if (place.end - result.end >= ENOUGH) waiting.push({ start: result.end, end: place.end });
    } else failures++;
  }
  return found;
}

/** Stretches of one line with letters and signs of European encodings, and nothing Chinese. */
function letterPlaces({ text, scan }: DamageSource): OffsetRange[] {
  const { classes, runStarts } = scan;
  const places: OffsetRange[] = [];
  let start = -1;
  let end = -1;
  let run = 0;
  let isMisread = false;
  const close = (): void => {
    if (isMisread) places.push({ start, end });
    start = -1;
    run = 0;
    isMisread = false;
  };
  for (let i = 0; i < runStarts.length - 1; i++) {
    const cls = classes[runStarts[i]!]!;
    if (isHan(cls) || cls === CharClass.LineEnd || cls === CharClass.Masked) {
      close();
      continue;
    }
    for (let at = runStarts[i]!; at < runStarts[i + 1]!; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) run = 0;
      else if (!letters().has(unit)) close();
      else {
        if (start === -1) start = at;
        end = at + 1;
        // Marks and spaces of Chinese text are among the signs, and so are lines drawn of one sign.
        if (cls !== CharClass.HanMark && cls !== CharClass.Space && unit !== text.charCodeAt(at - 1))
          isMisread ||= ++run >= LETTER_RUN;
      }
    }
  }
  close();
  return places;
}

/** What any encoding of one byte a character has. */
const letters = lazy(() => new UnitSet(REPLACEMENT + LETTERS.map(charactersOf).join('')));

/** Stretches of one line that are rich in characters which hardly any text uses. */
function rarePlaces({ text, scan }: DamageSource): OffsetRange[] {
  const { classes } = scan;
  const places: OffsetRange[] = [];
  let sum = 0;
  let start = -1;
  let best = 0;
  let end = -1;
  const close = (): void => {
    if (best >= ENOUGH) places.push({ start, end });
    sum = best = 0;
    start = -1;
  };
  const everyday = everydayHan();
  for (let at = 0; at < text.length; at++) {
    const cls = classes[at]!;
    const unit = text.charCodeAt(at);
    // Nearly all of a sound draft.
    if (start === -1 && isHan(cls) && everyday.has(unit)) continue;
    const weight = isHan(cls) ? (everyday.has(unit) ? -1 : RARE_WEIGHT) : weightOfOther(cls, unit);
    if (cls === CharClass.LineEnd || cls === CharClass.Masked) close();
    else if (weight > 0 && start === -1) start = at;
    if (start === -1) continue;
    sum += weight;
    if (sum > best) {
      best = sum;
      end = at + 1;
    } else if (sum <= 0 || best - sum >= DROP) close();
  }
  close();
  return places;
}

function weightOfOther(cls: CharClass, unit: number): number {
  switch (cls) {
    case CharClass.Replacement:
    case CharClass.PrivateUse:
    case CharClass.Hangul:
    case CharClass.Bopomofo:
      return RARE_WEIGHT;
    case CharClass.Kana:
      return unit >= 0xff61 ? RARE_WEIGHT : 0;
    case CharClass.HanMark:
      return isSmallForm(unit) ? RARE_WEIGHT : 0;
    default:
      return 0;
  }
}

/** ﹝ and ﹜ are what Big5 has in the place of 。 and 、. */
const isSmallForm = (unit: number): boolean => unit >= 0xfe50 && unit <= 0xfe6f;
