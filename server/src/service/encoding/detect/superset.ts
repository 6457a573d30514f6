import { MOST_IN_NAMES, OFTEN_IN_NAMES, SELDOM_IN_NAMES } from '../../data/generated/namesBeyondGb2312.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { REPLACEMENT } from '../codecs/charset.ts';
import type { Damage, DamageSource } from '../damage.ts';
import { gbkCharacter, gbkCode, isText, range } from '../codecs/gbk.ts';
import { likelihood } from '../../words/likelihood.ts';

// GBK read by a program that knows GB 2312 only: a character beyond it is shown as �, and the program goes on one byte
// later, so that what follows is made of halves until one more byte is dropped: 胡喆、侯文坤） became 胡�础⒑钗睦ぃ�.

/** Halves go on for so many characters at most: a line of ASCII or another such character ends them. */
const LONGEST = 60;
/** Characters around that tell how well a text reads. */
const CONTEXT = 4;
/** Other texts that are offered: more than a menu of fixes can show at a glance. */
const OFFERED = 3;
/** How much likelier, in log probability, the shifted characters must read than what is shown. */
const GAIN = 8;
/** How much likelier a character is for being one of names, in log probability. */
const NAME = 8;
/** First bytes of what GB 2312 has: anything else is skipped alone. */
const isStandard = (lead: number, trail: number): boolean => lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1;

/** The same without its empty rows. A byte that was lost alone made no such pair with the one after it: 赵�强 may be 赵国强, and is not 赵光强. */
const isAssigned = (lead: number, trail: number): boolean =>
  isStandard(lead, trail) && !(lead > 0xa9 && lead < 0xb0);

const firstByteOf = (character: string): number => (gbkCode(character) ?? 0) >> 8;

interface Candidate {
  readonly text: string;
  readonly score: number;
}

/** Places where characters beyond GB 2312 were lost, with the texts that they were. */
export function supersetPlaces(source: DamageSource): Damage[] {
  const { text, scan } = source;
  const found: Damage[] = [];
  for (let run = 0; run < scan.runStarts.length - 1; run++) {
    const start = scan.runStarts[run]!;
    if (scan.classes[start] !== CharClass.Replacement || start < (found.at(-1)?.end ?? 0)) continue;
    if (text[start] !== REPLACEMENT || !isHan(scan.classes[start - 1] ?? CharClass.Control)) continue;
    const place = shiftedAt(source, start) ?? letterAt(source, start);
    if (place) found.push(place);
  }
  return found;
}

/** 吴�F: the second byte of the character is an ASCII one, and nothing is shifted. */
function letterAt({ text, scan }: DamageSource, start: number): Damage | undefined {
  const trail = text.charCodeAt(start + 1);
  if (!(trail >= 0x40 && trail < 0x7f)) return undefined;
  const next = scan.classes[start + 2];
  if (next === CharClass.Latin || next === CharClass.Digit) return undefined;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(start + 2, start + 2 + CONTEXT);
  const candidates = LEADS.map((lead) => gbkCharacter(lead, trail))
    .filter((character) => isText(character) && character >= '\u4e00')
    .map((character) => ({ text: character, score: scoreOf(character, before, after) }))
    .sort((a, b) => b.score - a.score);
  return damage(start, start + 2, candidates, 1);
}

const LEADS = range(0x81, 0xfe);
const TRAILS = range(0x40, 0xfe).filter((byte) => byte !== 0x7f);

/** 胡�础⒑钗睦ぃ�: with the lost byte back in front, everything up to the next � falls into step. */
function shiftedAt(source: DamageSource, start: number): Damage | undefined {
  const { text, scan } = source;
  const bytes: number[] = [];
  let end = start + 1;
  for (; end < text.length && end - start <= LONGEST; end++) {
    const code = gbkCode(text[end]!);
    if (code === undefined || scan.classes[end] === CharClass.LineEnd) break;
    bytes.push(code >> 8, code & 0xff);
  }
  if (bytes.length === 0) return undefined;
  const isClosed = text[end] === REPLACEMENT;
  let middle = '';
  for (let i = 1; i + 1 < bytes.length; i += 2) {
    const character = gbkCharacter(bytes[i]!, bytes[i + 1]!);
    if (!isText(character)) return undefined;
    middle += character;
  }
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const stop = isClosed ? end + 1 : end;
  const after = text.slice(stop, stop + CONTEXT);
  const firsts = LEADS.filter((lead) => !isStandard(lead, bytes[0]!))
    .map((lead) => gbkCharacter(lead, bytes[0]!))
    .filter((character) => isText(character) && character >= '\u4e00');
  const next = isClosed && stop < text.length ? firstByteOf(text[stop]!) : 0;
  const lasts = isClosed
    ? TRAILS.filter((trail) => !isAssigned(trail, next))
        .map((trail) => gbkCharacter(bytes.at(-1)!, trail))
        .filter(isText)
    : [''];
  if (!isClosed && bytes.length % 2 !== 0) return undefined;
  const shown = text.slice(start + 1, end);
  if (likelihood(middle) - likelihood(shown) < GAIN) return undefined;
  const [last] = lasts
    .map((character) => ({
      character,
      score: lastScore(lineBefore(source, start) + middle, character, after),
    }))
    .sort((a, b) => b.score - a.score);
  if (!last) return undefined;
  const candidates = firsts
    .map((first) => ({
      text: first + middle + last.character,
      score: scoreOf(first, before, middle.slice(0, CONTEXT)),
    }))
    .sort((a, b) => b.score - a.score);
  return damage(start, stop, candidates, 2);
}

/** The line up to a place, as far back as brackets reach. */
function lineBefore({ text, scan: { classes } }: DamageSource, start: number): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && classes[from - 1] !== CharClass.LineEnd) from--;
  return text.slice(from, start);
}

const OPENING = '（(“《';
const CLOSING = '）)”》';

/** A bracket that is open wants its other half. */
function lastScore(before: string, character: string, after: string): number {
  const closes = CLOSING.indexOf(character);
  const isOpen = closes !== -1 && before.lastIndexOf(OPENING[closes]!) > before.lastIndexOf(character);
  const bracket = isOpen ? GAIN : closes === -1 ? 0 : -GAIN;
  // 箇 reads as well as 个, and stands in no page that knows GB 2312 only.
  const form = toSimplifiedCharacter(character) === character ? 0 : -GAIN;
  return likelihood(before.slice(-CONTEXT) + character + after) + bracket + form;
}

/** What GB 2312 lacks is mostly part of a name. */
const scoreOf = (character: string, before: string, after: string): number =>
  likelihood(before + character + after) + nameScoreOf(character);

function nameScoreOf(character: string): number {
  if (MOST_IN_NAMES.includes(character)) return 3 * NAME;
  if (OFTEN_IN_NAMES.includes(character)) return 2 * NAME;
  if (SELDOM_IN_NAMES.includes(character)) return NAME;
  return toSimplifiedCharacter(character) === character ? 0 : -NAME;
}

function damage(
  start: number,
  end: number,
  candidates: readonly Candidate[],
  lost: number,
): Damage | undefined {
  const [best] = candidates;
  if (!best) return undefined;
  return {
    kind: 'misread',
    start,
    end,
    repairs: candidates.slice(0, OFFERED).map(({ text }) => text),
    isCertain: false,
    lost,
  };
}
