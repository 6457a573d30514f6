import { CharClass, isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import { bytesOf, type Charset } from './charset.ts';
import type { Damage, DamageSource } from './damage.ts';
import { decodeStrictly, decodeUtf8, type Decoded } from './decode.ts';
import { likelihood } from './language.ts';

/** A way in which Chinese text is read wrongly. */
export interface Misreading {
  readonly readAs: Charset;
  readonly is: 'utf-8' | 'gb18030' | 'big5';
}

/** Ways whose result looks like European letters. */
export const AS_LATIN: readonly Misreading[] = [
  { readAs: 'latin', is: 'utf-8' },
  { readAs: 'latin', is: 'gb18030' },
  { readAs: 'latin', is: 'big5' },
];
/** Ways whose result looks like rare characters. */
export const AS_HAN: readonly Misreading[] = [
  { readAs: 'gb18030', is: 'utf-8' },
  { readAs: 'big5', is: 'utf-8' },
  { readAs: 'shift_jis', is: 'utf-8' },
  { readAs: 'euc-kr', is: 'utf-8' },
  { readAs: 'big5', is: 'gb18030' },
  { readAs: 'gb18030', is: 'big5' },
];

/** What was meant is this much likelier, for each character shown; and no sentence is less likely than that. */
const GAIN = 3;
const READABLE = -8.5;
/** Characters at either end of a misread place that look sound by chance, at most. */
const SLACK = 6;
/** So many characters tell how a place was misread, and where it starts and ends. */
const SAMPLE = 60;

/** Undoes the misreading of a place, when one of `ways` makes Chinese of it; its edges are found on the way. */
export function reread(
  source: DamageSource,
  range: OffsetRange,
  ways: readonly Misreading[],
): Damage | undefined {
  const head = bestOf(
    ways.flatMap((way) =>
      starts(source, range.start, way).map((start) => ({
        way,
        start,
        end: Math.min(range.end, start + SAMPLE),
      })),
    ),
    ({ way, start, end }) => gainOf(source.text.slice(start, end), way),
  );
  if (!head) return undefined;
  const { way, start } = head;
  const end = bestOf(ends(source, range.end, way), (at) => {
    const shown = source.text.slice(start, at);
    const decoded = read(shown, way, 'whole');
    return decoded && likelihood(decoded.text.slice(-SAMPLE)) - likelihood(shown.slice(-2 * SAMPLE));
  });
  if (end === undefined) return undefined;
  const shown = source.text.slice(start, end);
  const { text, guessed, missing } = read(shown, way, 'guess')!;
  const score = likelihood(text);
  if (score / text.length < READABLE || score - likelihood(shown) < GAIN * shown.length) return undefined;
  return { kind: 'misread', start, end, repairs: [text], isCertain: guessed === 0 && missing === 0 };
}

function gainOf(sample: string, way: Misreading): number | undefined {
  const decoded = read(sample, way, 'sample');
  return decoded && likelihood(decoded.text) - likelihood(sample);
}

/** @param purpose a sample may end within a character; only the final text has its lost bytes guessed */
function read(
  text: string,
  { readAs, is }: Misreading,
  purpose: 'sample' | 'whole' | 'guess',
): Decoded | undefined {
  const bytes = bytesOf(text, readAs);
  if (!bytes) return undefined;
  return is === 'utf-8'
    ? decodeUtf8(bytes, purpose === 'guess')
    : decodeStrictly(bytes, is, purpose === 'sample');
}

function bestOf<T>(options: readonly T[], score: (option: T) => number | undefined): T | undefined {
  let best: { option: T; score: number } | undefined;
  for (const option of options) {
    const value = score(option);
    if (value !== undefined && (!best || value > best.score)) best = { option, score: value };
  }
  return best?.option;
}

/** Where a place may really start. */
function starts({ scan: { classes } }: DamageSource, start: number, { readAs }: Misreading): number[] {
  const found = [start];
  if (readAs === 'latin') return found;
  for (let at = start - 1; at >= 0 && start - at <= SLACK && isPart(classes[at]!); at--) found.push(at);
  return found;
}

/** Where a place may really end. The last byte of one that was read as Latin can be a letter. */
function ends({ text, scan: { classes } }: DamageSource, end: number, { readAs }: Misreading): number[] {
  const found = [end];
  if (readAs === 'latin') {
    const next = text.charCodeAt(end);
    if (next >= 0x40 && next < 0x7f) found.push(end + 1);
    return found;
  }
  for (let at = end; at < text.length && at - end < SLACK && isPart(classes[at]!); at++) found.push(at + 1);
  return found;
}

const isPart = (cls: number): boolean =>
  isHan(cls) || cls === CharClass.Kana || cls === CharClass.HanMark || cls === CharClass.Bopomofo;
